import { outlineOf, type PolicyDates, type PolicyOutline } from '@tongjie/model';
import { readArguments } from '../arguments.ts';
import { type Command, toJson } from '../command.ts';
import { describeReading } from '../describe-reading.ts';
import { readPolicyAt } from '../read-file.ts';

const dateTitles: readonly (readonly [keyof PolicyDates, string])[] = [
  ['signed', '成文'],
  ['issued', '印发'],
  ['effective', '施行'],
  ['expires', '失效'],
];
const HEADING = 40;

function printOutline(outline: PolicyOutline): string {
  const dates = dateTitles.flatMap(([name, title]) =>
    outline.dates[name] ? [`${title} ${outline.dates[name]}`] : [],
  );
  const lines = [
    outline.title,
    `发文字号：${outline.documentNumber || '（未写明）'}`,
    `发文机关：${outline.issuers.join('、') || '（未写明）'}`,
    `日期：${dates.join('，') || '（未写明）'}`,
    '',
    ...outline.clauses.map(({ level, label, heading, text }) => {
      const words = heading || (text.split('\n')[0] ?? '');
      const shown = [...words].length > HEADING ? `${[...words].slice(0, HEADING).join('')}…` : words;
      return `${'  '.repeat(level - 1)}${label} ${shown}`;
    }),
    '',
    `共 ${outline.clauses.length} 条；修复 ${outline.repairs.length} 处，待确认 ${outline.questions.length} 处。`,
    ...describeReading(outline),
  ];
  return `${lines.join('\n')}\n`;
}

export const outline: Command = {
  async run(args, { print }) {
    const { values, positionals } = readArguments(args, ['FILE'], {
      json: { type: 'boolean' },
      answers: { type: 'string' },
    });
    const read = outlineOf(await readPolicyAt(positionals[0] ?? '', values.answers));
    print(values.json ? toJson(read) : printOutline(read));
    return 0;
  },
};
