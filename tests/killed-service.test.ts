import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverMessageSchema } from '@tongjie/model';
import { expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { listCommits } from '../render-service/store/queries/list-commits.ts';
import { loadDocument } from '../render-service/store/queries/load-document.ts';
import { openStore } from '../render-service/store/store.ts';

const root = join(import.meta.dirname, '..');

async function startChild(dataDir: string): Promise<{ child: ChildProcess; url: string }> {
  const script = join(import.meta.dirname, 'support/serve-child.ts');
  const command = [
    '--conditions=tongjie-source',
    '--import',
    'tsx',
    script,
    dataDir,
    join(root, 'examples/dossiers'),
  ];
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    child.once('exit', (code) => reject(new Error(`the service ended with ${code} before it listened`)));
  });
  return { child, url };
}

async function signIn(url: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    body: JSON.stringify({ person: 'lin' }),
    headers,
  });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** Types into a document as fast as it is answered, until the connection breaks. Adds what was acknowledged to `acknowledged`. */
function write(url: string, cookie: string, schemaHash: string, acknowledged: Set<string>): void {
  const clientId = crypto.randomUUID();
  const path = '/api/dossiers/guanxian-2020/documents/interpretation/socket';
  const socket = new WebSocket(url.replace('http', 'ws') + path, { headers: { cookie } });
  let version = 0;
  let count = 0;
  const push = () => {
    count += 1;
    const slice = { content: [{ type: 'text', text: '字' }] };
    const step = { stepType: 'replace', from: 1, to: 1, slice };
    socket.send(JSON.stringify({ t: 'push', ref: `${clientId}:${count}`, version, steps: [step] }));
  };
  socket.on('error', () => {});
  socket.on('open', () => socket.send(JSON.stringify({ t: 'hello', clientId, schemaHash })));
  socket.on('message', (data) => {
    const message = serverMessageSchema.parse(JSON.parse(data.toString()));
    if (message.t === 'init') {
      version = message.version;
      push();
    } else if (message.t === 'commits') {
      version = message.list.at(-1)?.to ?? version;
      const own = message.list.filter(({ ref }) => ref.startsWith(clientId));
      for (const { ref } of own) acknowledged.add(ref);
      if (own.length > 0) setTimeout(push, 45);
    }
  });
}

it('loses no acknowledged edit when the service is killed in the middle of writing', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'tongjie-killed-'));
  const acknowledged = new Set<string>();
  for (let round = 0; round < 2; round += 1) {
    const before = acknowledged.size;
    const { child, url } = await startChild(dataDir);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const cookie = await signIn(url);
    const path = '/api/dossiers/guanxian-2020/documents/interpretation';
    const { schemaHash } = await (await fetch(url + path, { headers: { cookie } })).json();
    for (let writer = 0; writer < 8; writer += 1) write(url, cookie, schemaHash, acknowledged);
    await expect
      .poll(() => acknowledged.size, { timeout: 60_000, interval: 5 })
      .toBeGreaterThan(before + 60 + round * 7);
    child.kill('SIGKILL');
    await ended;
  }
  // The lock went with the process: the folder opens at once.
  const store = await openStore({ dataDir });
  const document = await loadDocument(store.database, 'guanxian-2020', 'interpretation');
  const commits = document ? await listCommits(store.database, document.id, 0) : [];
  const stored = new Set(commits.map(({ ref }) => ref));
  expect([...acknowledged].filter((ref) => !stored.has(ref))).toEqual([]);
  expect(commits.map(({ from }) => from)).toEqual([0, ...commits.slice(0, -1).map(({ to }) => to)]);
  expect(document?.version).toBe(commits.at(-1)?.to);
  await store.close();
  await rm(dataDir, { recursive: true });
});
