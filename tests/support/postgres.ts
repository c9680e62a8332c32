import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';

const run = promisify(execFile);

/** A PostgreSQL database for one test file. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A PostgreSQL server that tests may fill. */
export interface TestPostgres {
  createDatabase(): Promise<TestDatabase>;
  stop(): Promise<void>;
}

/** Folder of the newest server programs on this machine, or null. */
async function findPrograms(): Promise<string | null> {
  const root = '/usr/lib/postgresql';
  const versions = await readdir(root).catch(() => []);
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  return newest === undefined ? null : join(root, newest, 'bin');
}

/** PostgreSQL refuses to run as root; there it runs as the user of Debian's package. */
async function findUser(): Promise<{ uid: number; gid: number } | null> {
  if (process.getuid?.() !== 0) return null;
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => (await run('id', [flag, 'postgres'])).stdout),
  );
  return { uid: Number(uid), gid: Number(gid) };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function query(url: string, text: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

function databasesAt(url: string, stop: () => Promise<void>): TestPostgres {
  let count = 0;
  return {
    createDatabase: async () => {
      count += 1;
      const name = `tongjie_test_${process.pid}_${count}`;
      await query(url, `create database ${name}`);
      const own = new URL(url);
      own.pathname = `/${name}`;
      return { url: own.href, drop: () => query(url, `drop database ${name} with (force)`) };
    },
    stop,
  };
}

async function waitUntilReady(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (server.exitCode !== null) throw new Error('postgres ended before it was ready');
    try {
      return await query(url, 'select 1');
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('postgres was not ready after 10 s');
}

/** Starts a cluster of our own in a temporary folder, on a free port, reachable from this machine only. */
async function startCluster(programs: string): Promise<TestPostgres> {
  const user = await findUser();
  const folder = await mkdtemp(join(tmpdir(), 'tongjie-postgres-'));
  if (user) await chown(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { cwd: folder, ...user };
  await run(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--locale=C'],
    options,
  );
  const port = await findFreePort();
  const settings = [
    '-D',
    data,
    '-p',
    String(port),
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    `unix_socket_directories=${folder}`,
  ];
  const server = spawn(join(programs, 'postgres'), settings, { ...options, stdio: 'ignore' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    server.kill('SIGINT');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const url = `postgres://test@127.0.0.1:${port}/postgres`;
  try {
    await waitUntilReady(url, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return databasesAt(url, stop);
}

/**
 * A PostgreSQL for tests: the one that `DATABASE_URL` names, or a cluster of our own where server programs are installed;
 * null where there is neither. The caller stops it.
 *
 * @throws Error where there is neither and `TONGJIE_REQUIRE_POSTGRESQL` is set, as in continuous integration
 */
export async function startPostgres(): Promise<TestPostgres | null> {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL !== undefined) return databasesAt(DATABASE_URL, async () => {});
  const programs = await findPrograms();
  if (programs !== null) return startCluster(programs);
  if (process.env.TONGJIE_REQUIRE_POSTGRESQL !== undefined) {
    throw new Error(
      'PostgreSQL is required here, and neither DATABASE_URL nor its server programs were found.',
    );
  }
  return null;
}
