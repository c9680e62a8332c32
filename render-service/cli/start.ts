import { text } from 'node:stream/consumers';
import { main } from './main.ts';

/** The program itself: what `bin/tongjie.mjs` runs. */
process.exitCode = await main(process.argv.slice(2), {
  print: (words) => process.stdout.write(words),
  note: (words) => process.stderr.write(words),
  readInput: () => text(process.stdin),
  waitForStop: () =>
    new Promise((settle) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => settle());
    }),
  env: process.env,
});
