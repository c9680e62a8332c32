import { readArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { printRules } from '../print-rules.ts';

export const rulesCommand: Command = {
  async run(args, { print }) {
    readArguments(args, [], {});
    print(printRules());
    return 0;
  },
};
