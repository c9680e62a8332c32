import { type ServerMessage, serverMessageSchema } from '@tongjie/model';
import { WebSocket } from 'ws';

/** An open socket of a running service, for tests. */
export interface TestSocket {
  send(message: object): void;
  /** The next message of a kind, waiting for it if need be. */
  next<Kind extends ServerMessage['t']>(kind: Kind): Promise<Extract<ServerMessage, { t: Kind }>>;
  close(): void;
}

const isOf = <Kind extends ServerMessage['t']>(
  kind: Kind,
  message: ServerMessage | undefined,
): message is Extract<ServerMessage, { t: Kind }> => message?.t === kind;

/** Connects to a path of a service. Rejects with the status of a refusal. */
export async function openTestSocket(
  url: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<TestSocket> {
  const socket = new WebSocket(url.replace('http', 'ws') + path, { headers });
  const messages: ServerMessage[] = [];
  let wake = () => {};
  socket.on('message', (data) => {
    messages.push(serverMessageSchema.parse(JSON.parse(data.toString())));
    wake();
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('unexpected-response', (_, response) => reject(new Error(String(response.statusCode))));
    socket.once('error', reject);
  });
  return {
    send: (message) => socket.send(JSON.stringify(message)),
    close: () => socket.close(),
    next: async (kind) => {
      for (;;) {
        const index = messages.findIndex(({ t }) => t === kind);
        const [found] = index < 0 ? [] : messages.splice(index, 1);
        if (isOf(kind, found)) return found;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
