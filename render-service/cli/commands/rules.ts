import { readArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { printRules, printSettingsSchema } from '../print-rules.ts';
import { printWordLists } from '../print-word-lists.ts';

export const rulesCommand: Command = {
  async run(args, { print }) {
    const { values } = readArguments(args, [], { schema: { type: 'boolean' }, words: { type: 'boolean' } });
    if (values.schema) print(printSettingsSchema());
    else print(values.words ? printWordLists() : printRules());
    return 0;
  },
};
