import { readArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { printRules, printSettingsSchema } from '../print-rules.ts';

export const rulesCommand: Command = {
  async run(args, { print }) {
    const { values } = readArguments(args, [], { schema: { type: 'boolean' } });
    print(values.schema ? printSettingsSchema() : printRules());
    return 0;
  },
};
