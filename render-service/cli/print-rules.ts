import {
  type FaultyExample,
  gateTitles,
  type Rule,
  type RuleExample,
  rules,
  type Severity,
} from '@tongjie/model';

const severityTitles: Readonly<Record<Severity, string>> = {
  error: '错误（不改正不能签署）',
  warning: '提醒（签署人会看到）',
  hint: '建议（起草人会看到）',
};

/** The words of an example, where they are words: blocks and metadata are named in its title. */
function printWords({ policy = [], predecessor = [], title, lead, sections = {} }: RuleExample): string[] {
  const said = Object.values(sections).flatMap((blocks) =>
    (blocks ?? []).filter((block) => typeof block === 'string'),
  );
  return [
    ...predecessor.map((line) => `  - 旧文件：${line}`),
    ...(said.length > 0 ? policy.map((line) => `  - 政策：${line}`) : []),
    ...(title === undefined ? [] : [`  - 标题：${title}`]),
    ...(lead === undefined || lead === '' ? [] : [`  - 导语：${lead}`]),
    ...said.map((line) => `  - 解读：${line}`),
  ];
}

const printValid = (example: RuleExample) => [`- ✓ ${example.shows}`, ...printWords(example)];
const printInvalid = (example: FaultyExample) => [`- ✗ ${example.shows}`, ...printWords(example)];

function printRule({ id, title, severity, gate, source, documentation, valid, invalid }: Rule): string {
  return [
    `### ${title}`,
    '',
    `\`${id}\` · ${severityTitles[severity]} · ${gateTitles[gate]}`,
    '',
    documentation,
    '',
    `依据：${source}。`,
    '',
    ...invalid.flatMap(printInvalid),
    ...valid.flatMap(printValid),
    '',
  ].join('\n');
}

/** The catalogue of rules as Chinese Markdown, made from the rules themselves: it can't fall behind them. */
export function printRules(): string {
  const head = [
    '# 检查规则',
    '',
    '<!-- 本页由 `tongjie rules` 生成，请改规则，不要改本页。 -->',
    '',
    `共 ${rules.length} 条，按对读者的危害从大到小排列。错误不改正不能提交和签署；提醒由签署人看过后定。`,
    '',
    '例子里的 `[一]` 是引到政策“一”的引据，`[旧一]` 引到旧文件，`{1309元|一}` 是绑定条款的数据。',
    '',
  ].join('\n');
  return `${head}\n${rules.map(printRule).join('\n')}`;
}
