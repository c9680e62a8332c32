import type { Rule, RuleExample } from '@tongjie/model';

/** What is found stands out in the line that holds it. A tag, as `**` is not seen between Chinese quotation marks. */
function emphasize(line: string, finds: readonly string[]): string {
  return finds.reduce(
    (words, find) => (find.length > 0 ? words.replace(find, `<b>${find}</b>`) : words),
    line,
  );
}

/** The documents of an example, a paragraph a line. */
function documentLines({ policy = [], predecessor = [] }: RuleExample): string[] {
  return [...predecessor.map((line) => `旧文件：${line}`), ...policy.map((line) => `政策：${line}`)];
}

/** The words of an example, where they are words: blocks and metadata are named in its title. */
function spokenLines({ title, lead, sections = {} }: RuleExample): string[] {
  const said = Object.values(sections).flatMap((blocks) =>
    (blocks ?? []).filter((block) => typeof block === 'string'),
  );
  return [
    ...(title === undefined ? [] : [`标题：${title}`]),
    ...(lead === undefined || lead.trim() === '' ? [] : [`导语：${lead}`]),
    ...said.map((line) => `解读：${line}`),
  ];
}

/** The examples of a rule, what it finds first. A policy that several examples running share is printed with the first. */
export function printExamples({ valid, invalid }: Rule): string[] {
  let above = '';
  const print = (mark: string, finds: readonly string[], example: RuleExample): string[] => {
    const documents = documentLines(example);
    const isRepeated = documents.join('\n') === above;
    above = documents.join('\n');
    const lines = [...(isRepeated ? [] : documents), ...spokenLines(example)];
    return [`- ${mark} ${example.shows}`, ...lines.map((line) => `  - ${emphasize(line, finds)}`)];
  };
  return [
    '要报的：',
    '',
    ...invalid.flatMap((example) => print('✗', example.finds, example)),
    '',
    '不报的：',
    '',
    ...valid.flatMap((example) => print('✓', [], example)),
    '',
  ];
}
