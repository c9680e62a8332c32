import { CliError, describeFailure } from './cli-error.ts';
import type { Command, Terminal } from './command.ts';

/** Commands by name. Each is loaded when it is called: fonts and databases take time that `outline` need not pay. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  outline: async () => (await import('./commands/outline.ts')).outline,
  facts: async () => (await import('./commands/facts.ts')).facts,
  compare: async () => (await import('./commands/compare.ts')).compare,
  new: async () => (await import('./commands/new.ts')).newCommand,
  check: async () => (await import('./commands/check.ts')).check,
  render: async () => (await import('./commands/render.ts')).render,
  package: async () => (await import('./commands/package.ts')).packageCommand,
  verify: async () => (await import('./commands/verify.ts')).verify,
  rules: async () => (await import('./commands/rules.ts')).rulesCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  account: async () => (await import('./commands/account.ts')).account,
};

async function printHelp({ print }: Terminal): Promise<void> {
  const lines: string[] = [];
  for (const load of Object.values(commands)) {
    const { usage, summary } = await load();
    lines.push(`  ${usage}`, `      ${summary}`);
  }
  const codes = '退出码：0 完成，没有错误；1 完成，发现错误；2 没有完成，原因写在标准错误上。';
  print(
    `${['同解：政策文件与政策解读，一份卷宗，一次签署，一起发布。', '', ...lines, '', codes].join('\n')}\n`,
  );
}

/** Runs `tongjie` with its arguments; the exit code. Never throws: what could not be done is one line on standard error. */
export async function main(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || ['help', '--help', '-h'].includes(name) || rest.includes('--help')) {
      await printHelp(terminal);
      return 0;
    }
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!load) throw new CliError('unknown-command', `没有“${name}”这个命令。用 tongjie help 查看全部命令。`);
    const command = await load();
    return await command.run(rest, terminal);
  } catch (error) {
    terminal.note(`${describeFailure(error)}\n`);
    return 2;
  }
}
