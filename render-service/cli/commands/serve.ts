import { serve } from '../../serve.ts';
import { readArguments } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import type { Command } from '../command.ts';
import { findInProject } from '../find-project.ts';

function readPort(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  throw new CliError('bad-arguments', `端口“${value}”不对，应为 0 到 65535 的整数。`);
}

const orNull = (value: string | undefined): string | null =>
  value === undefined || value === '' ? null : value;

export const serveCommand: Command = {
  async run(args, { print, note, env, waitForStop }) {
    const { values } = readArguments(args, [], {
      data: { type: 'string', default: '.tongjie' },
      host: { type: 'string' },
      port: { type: 'string' },
      accounts: { type: 'string' },
    });
    const databaseUrl = orNull(env.DATABASE_URL);
    const running = await serve({
      dataDir: values.data,
      host: values.host ?? orNull(env.HOST) ?? '127.0.0.1',
      port: readPort(values.port ?? orNull(env.PORT) ?? '4020'),
      checkSettingsFile: orNull(env.TONGJIE_CHECKS),
      accountsFile: values.accounts ?? orNull(env.TONGJIE_ACCOUNTS),
      workbenchDir: findInProject('editor/workbench/dist'),
      // A database of an office begins empty; the examples are for whoever tries it out on his own machine.
      examplesDir: databaseUrl === null ? findInProject('examples/dossiers') : null,
      report: (error) => note(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`),
      ...(databaseUrl === null ? {} : { databaseUrl }),
    });
    const place = databaseUrl === null ? `数据在 ${values.data}` : '数据在 PostgreSQL';
    print(`同解已启动：${running.url}（${place}）\n`);
    await waitForStop();
    await running.close();
    return 0;
  },
};
