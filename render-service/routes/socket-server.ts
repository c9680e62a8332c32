import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ServerMessage } from '@tongjie/model';
import { parse as parseCookies } from 'hono/utils/cookie';
import { type WebSocket, WebSocketServer } from 'ws';
import { findSessionPerson } from '../actions/sign-in.ts';
import type { Person } from '../auth/person.ts';
import { isServedHost } from '../auth/refuse-foreign-host.ts';
import { isOwnOrigin } from '../auth/refuse-foreign-origin.ts';
import { sessionCookie } from '../auth/session-cookie.ts';
import type { Service } from '../service.ts';
import type { DocumentName } from '../store/schema.ts';

const address = /^\/api\/dossiers\/([a-z0-9][a-z0-9-]{0,62})\/documents\/(policy|interpretation)\/socket$/;
const largestMessage = 1024 * 1024;
/** A reader so slow that this much waits for it is let go; it reconnects and catches up in one message. */
const mostUnsent = 8 * 1024 * 1024;
const pingMilliseconds = 30_000;

interface Target {
  readonly dossierId: string;
  readonly name: DocumentName;
}

function readTarget(request: IncomingMessage): Target | null {
  const match = address.exec(new URL(request.url ?? '/', 'http://localhost').pathname);
  const [, dossierId, name] = match ?? [];
  if (dossierId === undefined || (name !== 'policy' && name !== 'interpretation')) return null;
  return { dossierId, name };
}

function refuse(socket: Duplex, status: '401 Unauthorized' | '403 Forbidden' | '404 Not Found'): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Answers WebSocket requests of an HTTP server: one socket for each document that an editor has open. */
export function openSocketServer(server: Server, service: Service): { close(): void } {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: largestMessage,
    perMessageDeflate: false,
  });
  // One message goes to many members: it is written once.
  const texts = new WeakMap<ServerMessage, string>();
  const write = (message: ServerMessage): string => {
    const text = texts.get(message) ?? JSON.stringify(message);
    texts.set(message, text);
    return text;
  };

  const connect = (socket: WebSocket, { dossierId, name }: Target, person: Person): void => {
    let alive = true;
    const connection = service.documents.connect(dossierId, name, {
      person,
      send: (message) => {
        if (socket.bufferedAmount > mostUnsent) socket.terminate();
        else if (socket.readyState === socket.OPEN) socket.send(write(message));
      },
      disconnect: (code, reason) => socket.close(code, reason),
    });
    const ping = setInterval(() => {
      if (!alive) return socket.terminate();
      alive = false;
      socket.ping();
    }, pingMilliseconds);
    socket.on('pong', () => {
      alive = true;
    });
    socket.on('message', (data, isBinary) => {
      if (isBinary) socket.close(1003, 'text only');
      else connection.receive(data.toString());
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearInterval(ping);
      connection.close();
    });
  };

  const upgrade = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const { origin, host, cookie } = request.headers;
    const target = readTarget(request);
    if (!target) return refuse(socket, '404 Not Found');
    if (!isServedHost(service.signIn, host) || !isOwnOrigin(origin, host, service.allowedOrigins)) {
      return refuse(socket, '403 Forbidden');
    }
    const person = await findSessionPerson(service, parseCookies(cookie ?? '')[sessionCookie] ?? null);
    if (!person) return refuse(socket, '401 Unauthorized');
    sockets.handleUpgrade(request, socket, head, (open) => connect(open, target, person));
  };

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    upgrade(request, socket, head).catch((error: unknown) => {
      service.report(error);
      socket.destroy();
    });
  });

  return {
    close: () => {
      for (const socket of sockets.clients) socket.close(1001, 'the service is stopping');
      sockets.close();
    },
  };
}
