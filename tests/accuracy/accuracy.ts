import { pathToFileURL } from 'node:url';
import { describeKinds, type JudgedPair, judgePairs, rowOf, rowsByRule } from './judge-pairs.ts';
import { classes } from './kinds.ts';
import { mutateDossiers, mutatePolicy } from './mutations/mutated-pairs.ts';
import { checkInterpretations } from './read-interpretations.ts';
import { readPairs } from './read-pairs.ts';

/**
 * Counts what the rules of fidelity catch, and what they wrongly find: of pairs that people wrote, of statements made
 * wrong by rule, and of whole correct interpretations. Run it after a build: `npm run accuracy`. `--show` prints the
 * misses of the half that rules are tuned on, and what is found in correct interpretations; `--corpus=DIR` counts another
 * corpus of the same form.
 */
const show = process.argv.includes('--show');
const named = process.argv.find((word) => word.startsWith('--corpus='))?.slice('--corpus='.length);
const folder = named === undefined ? new URL('./', import.meta.url) : pathToFileURL(`${named}/`);
const { pairs, policies } = readPairs(folder);

const modes = [
  [true, '带引据'],
  [false, '不带引据'],
] as const;

function report(title: string, list: readonly JudgedPair[]): void {
  const ofClass = (kinds: readonly string[]) => list.filter(({ pair }) => kinds.includes(pair.kind));
  console.log(`\n${title}`);
  console.table([
    rowOf('数字、日期、上下限、单位', ofClass(classes.figures)),
    rowOf('义务', ofClass(classes.duties)),
    rowOf('条件', ofClass(classes.conditions)),
    rowOf('机关、引文', ofClass(classes.words)),
    rowOf('合计', list),
  ]);
  console.log(describeKinds(list));
  console.table(rowsByRule(list));
}

function showMisses(list: readonly JudgedPair[]): void {
  for (const { pair, fault, truth, onFault, onTruth } of list) {
    if (fault === 'error' && truth === 'none') continue;
    const place = `${pair.policy} ${pair.clause}${pair.clauseId ? '' : '?'}`;
    console.log(`${fault}/${truth} ${pair.kind} ${place} ${pair.fault}`);
    for (const { rule, severity, message } of [...onFault, ...onTruth])
      console.log(`      ${rule} ${severity} ${message}`);
  }
}

/** Written to find causes of misses: every rule has seen them. */
if (named === undefined) {
  const development = readPairs(new URL('development/', folder));
  for (const [cited, how] of modes) {
    const list = judgePairs(development.pairs, development.policies, cited);
    report(`开发用的句子，${how}`, list);
    if (show) showMisses(list);
  }
}

for (const [cited, how] of modes) {
  const judged = judgePairs(pairs, policies, cited);
  for (const [half, name] of [
    ['tuning', '调试用的一半'],
    ['untouched', '没有看过的一半'],
  ] as const) {
    const list = judged.filter(({ pair }) => pair.half === half);
    if (list.length === 0) continue;
    report(`手写的句子，${how}，${name}`, list);
    if (show && half === 'tuning') showMisses(list);
  }
}

const dossiers = mutateDossiers();
const made = [...policies].flatMap(([name, policy]) => mutatePolicy(name, policy));
for (const [cited, how] of modes) {
  report(`由条文改写、按规则改错的句子，${how}`, judgePairs(made, policies, cited));
  report(`范例卷宗的句子，按规则改错，${how}`, judgePairs(dossiers.pairs, dossiers.policies, cited));
}

const checked = checkInterpretations(folder);
const countOf = (severity: string) =>
  checked.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity).length;
const characters = checked.reduce((sum, interpretation) => sum + interpretation.characters, 0);
console.log('\n整篇正确的解读，一条引据也没有');
console.table(
  checked.map(({ name, characters: length, findings }) => ({
    解读: name,
    字数: length,
    误报错误: findings.filter(({ severity }) => severity === 'error').length,
    提醒: findings.filter(({ severity }) => severity === 'warning').length,
  })),
);
const rate = ((countOf('error') / characters) * 5000).toFixed(2);
console.log(`每5000字误报错误 ${rate} 处，提醒 ${countOf('warning')} 处（共 ${characters} 字）`);
if (show)
  for (const { name, findings } of checked)
    for (const { severity, rule, message, place } of findings)
      console.log(`${name} ${severity} ${rule} ${place.excerpt} ${message}`);
