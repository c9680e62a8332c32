import { readArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { printRules } from '../print-rules.ts';

export const rulesCommand: Command = {
  usage: 'tongjie rules',
  summary: '打印全部检查规则的说明（docs/checks.md 就是这样生成的）',
  async run(args, { print }) {
    readArguments(args, [], {});
    print(printRules());
    return 0;
  },
};
