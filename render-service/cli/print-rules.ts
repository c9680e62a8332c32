import {
  checkSettingsSchema,
  gateTitles,
  type Rule,
  type RuleGroup,
  ruleGroups,
  rules,
  type Severity,
} from '@tongjie/model';
import { z } from 'zod';
import { toJson } from './command.ts';
import { printExamples } from './print-examples.ts';

const settingsExample = {
  $schema: './checks.schema.json',
  rules: {
    'copied-run': { severity: 'hint', options: { largestShare: 0.3 }, note: '本市要求照搬不超过三成' },
    'half-width-punctuation': { severity: 'off' },
  },
};

const severityTitles: Readonly<Record<Severity, string>> = {
  error: '错误（不改正不能签署）',
  warning: '提醒（签署人会看到）',
  hint: '建议（起草人会看到）',
};

function printDefault(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '内置的是空的' : `内置 ${value.length} 条`;
  return `默认 ${JSON.stringify(value)}`;
}

/** What an office may set for a rule. */
function printOptions({ options }: Rule): string[] {
  const lines = Object.entries(options.shape).map(
    ([name, option]) => `- \`${name}\`：${option.description}。${printDefault(option.parse(undefined))}。`,
  );
  return lines.length === 0 ? [] : ['可调：', '', ...lines, ''];
}

function printRule(rule: Rule): string {
  const { id, title, severity, gate, source, documentation, binding, waivable } = rule;
  const bounds = [
    ...(binding ? ['级别不能调低'] : []),
    ...(severity === 'error' && waivable ? ['可以说明理由后放行'] : []),
    ...(waivable ? [] : ['不能放行']),
  ];
  return [
    `### ${title} <a id="${id}"></a>`,
    '',
    [`\`${id}\``, severityTitles[severity], gateTitles[gate], ...bounds].join(' · '),
    '',
    documentation,
    '',
    `依据：${source.replace(/。$/, '')}。`,
    '',
    ...printOptions(rule),
    ...printExamples(rule),
  ].join('\n');
}

const severityNames: Readonly<Record<Severity, string>> = { error: '错误', warning: '提醒', hint: '建议' };

/** The rules of a group at a glance. */
function printTable(group: RuleGroup): string {
  const rows = group.rules.map(
    ({ id, title, severity, gate }) =>
      `| [${title}](#${id}) | ${severityNames[severity]} | ${gateTitles[gate]} | \`${id}\` |`,
  );
  return ['| 规则 | 级别 | 三关 | 代号 |', '|---|---|---|---|', ...rows].join('\n');
}

function printGroup(group: RuleGroup): string {
  return [
    `## ${group.title}`,
    '',
    group.purpose,
    '',
    printTable(group),
    '',
    group.rules.map(printRule).join('\n'),
  ].join('\n');
}

/** JSON Schema of a settings file, by which an editor completes and checks it. */
export function printSettingsSchema(): string {
  return toJson(z.toJSONSchema(checkSettingsSchema(rules), { io: 'input', reused: 'inline' }));
}

/** The catalogue of rules as Chinese Markdown, made from the rules themselves: it can't fall behind them. */
export function printRules(): string {
  const head = [
    '# 检查规则',
    '',
    '<!-- 本页由 `tongjie rules` 生成，请改规则，不要改本页。 -->',
    '',
    `共 ${rules.length} 条，分 ${ruleGroups.length} 类：${ruleGroups.map(({ title, rules: some }) => `[${title}](#${title})（${some.length} 条）`).join('、')}。对读者危害大的排在前面；检查结果先分错误、提醒、建议，同一级里按这个次序，再按在文中的先后。规则用到的词语见[词表](word-lists.md)。`,
    '',
    '错误不改正不能提交和签署；提醒由签署人看过后定；建议只给起草人看。',
    '',
    '标有“可以说明理由后放行”的错误，是从字句推断出来的，可能推断错。起草人写明理由，签署人看得到，就可以放行；字句或者条款再改，放行就失效。标有“不能放行”的，只能改正。',
    '',
    '## 检查设置',
    '',
    '一个单位可以用一个文件 `checks.json` 统一调整规则的级别、尺度和词表，写作台、服务和命令行都用它：',
    '',
    '```json',
    JSON.stringify(settingsExample, null, 2),
    '```',
    '',
    '- `severity`：`error`、`warning`、`hint`，或者 `off`（不查）。标有“级别不能调低”的规则关系到会不会误导群众，不能调低，也不能停用；它的尺度和词表可以调。',
    '- `options`：每条规则可调的，列在规则下面。词表用 `add` 加词，用 `remove` 去掉内置的词；加的词照原样查找。',
    '- `note`：为什么这样设，给人看的。',
    '',
    '文件写错了，会指出是第几行、哪一项、可以写什么，在改正之前不检查。编辑器的提示用 `checks.schema.json`（由 `tongjie rules --schema` 生成）。',
    '',
    '服务用数据文件夹里的 `checks.json`，或者环境变量 `TONGJIE_CHECKS` 指的文件；命令行用 `--config` 指的文件，没有写的，用卷宗文件夹里的，再用它上一层文件夹里的。',
    '',
    '## 怎样看例子',
    '',
    '粗体是规则指出的地方；几个例子连着用同一份文件的，文件只印一次。例子里的 `[一]` 是引到政策“一”的引据，`[旧一]` 引到旧文件，`{1309元|一}` 是绑定条款的数据。',
    '',
  ].join('\n');
  return `${head}\n${ruleGroups.map(printGroup).join('\n')}`;
}
