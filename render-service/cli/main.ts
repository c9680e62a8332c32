import { CliError, describeFailure } from './cli-error.ts';
import type { Terminal } from './command.ts';
import { commands } from './commands.ts';

function printHelp({ print }: Terminal): void {
  const lines = Object.values(commands).flatMap(({ usage, summary }) => [`  ${usage}`, `      ${summary}`]);
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
      printHelp(terminal);
      return 0;
    }
    const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!entry)
      throw new CliError('unknown-command', `没有“${name}”这个命令。用 tongjie help 查看全部命令。`);
    const command = await entry.load();
    return await command.run(rest, terminal);
  } catch (error) {
    terminal.note(`${describeFailure(error)}\n`);
    return 2;
  }
}
