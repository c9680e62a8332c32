import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { CliError } from './cli-error.ts';

/** Parses a command's arguments strictly and holds it to its number of positional ones. */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  names: readonly string[],
  options: Options,
) {
  const { values, positionals } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: true,
  });
  const missing = names[positionals.length];
  if (missing !== undefined)
    throw new CliError('bad-arguments', `缺少参数 ${missing}。用 tongjie help 查看用法。`);
  const extra = positionals[names.length];
  if (extra !== undefined)
    throw new CliError('bad-arguments', `多了参数“${extra}”。用 tongjie help 查看用法。`);
  return { values, positionals };
}

/** One of a set of words, or an error that names them all. */
export function readChoice<Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw new CliError('bad-arguments', `${option} 不能是“${value}”，可以是：${choices.join('、')}。`);
}
