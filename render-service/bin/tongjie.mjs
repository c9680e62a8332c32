#!/usr/bin/env node
// Written for any Node: it finds one that is new enough, then runs the built program in it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const OLDEST = 24;
const program = new URL('../dist/cli/start.js', import.meta.url);

function fail(code, message) {
  process.stderr.write(`[${code}] ${message}\n`);
  process.exit(2);
}

/** The Node that the project brings along as the npm package `node`. */
function findNode() {
  try {
    return createRequire(import.meta.url).resolve('node/bin/node');
  } catch {
    return null;
  }
}

if (!existsSync(program)) {
  fail('not-built', '程序还没有构建。请在项目根目录运行 npm run build，再试一次。');
}
if (Number(process.versions.node.split('.')[0]) >= OLDEST) {
  await import(program.href);
} else {
  const node = findNode();
  if (!node)
    fail(
      'node-too-old',
      `需要 Node ${OLDEST} 以上，现在是 ${process.versions.node}。请运行 npm ci 装上项目自带的 Node，或者升级。`,
    );
  const child = spawn(node, [fileURLToPath(program), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail('node-too-old', `启动项目自带的 Node 失败：${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}
