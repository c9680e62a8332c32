import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../render-service/bin/tongjie.mjs', import.meta.url));

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('Bug: a TCP server has no port.');
  return address.port;
}

/** The first line that a program prints, or an error with what it printed on standard error. */
async function readFirstLine(child: ChildProcess): Promise<string> {
  let printed = '';
  let complaints = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const end = printed.indexOf('\n');
      if (end >= 0) resolve(printed.slice(0, end));
    });
    child.once('exit', (code) => reject(new Error(`tongjie serve ended with ${code}: ${complaints}`)));
  });
}

/** `tongjie serve` as a shell starts it, with its own data folder. */
export interface RunningService {
  readonly url: string;
  /** The one line that it prints. */
  readonly greeting: string;
  /** SIGKILL: no chance to tidy up. */
  kill(): Promise<void>;
  /** Starts again on the same data and port. */
  restart(): Promise<void>;
  /** Ends it and removes its data. */
  remove(): Promise<void>;
}

export async function startService(): Promise<RunningService> {
  const data = await mkdtemp(join(tmpdir(), 'tongjie-whole-'));
  const port = await findFreePort();
  let child: ChildProcess;
  const start = async () => {
    child = spawn(process.execPath, [program, 'serve', '--data', data, '--port', String(port)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return readFirstLine(child);
  };
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.removeAllListeners('exit');
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  const greeting = await start();
  return {
    url: `http://127.0.0.1:${port}`,
    greeting,
    kill,
    restart: async () => {
      await start();
    },
    remove: async () => {
      await kill();
      await rm(data, { recursive: true, force: true });
    },
  };
}
