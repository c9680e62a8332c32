import { type Fact, findFacts } from '@tongjie/model';
import type { FaultKind } from '../kinds.ts';

/** A false twin of a statement, and what is wrong with it. */
export interface Fault {
  readonly kind: FaultKind;
  readonly text: string;
}

const KINDS: Partial<Readonly<Record<Fact['kind'], FaultKind>>> = {
  money: 'amount',
  percent: 'percent',
  ratio: 'ratio',
  date: 'date',
  term: 'term',
  count: 'count',
  age: 'age',
  area: 'area',
  length: 'length',
  mass: 'mass',
};

/** Another number of the same form: the first digits are exchanged or one digit is raised. */
function wrongNumber(text: string, number: number): string {
  const digits = /[1-9][0-9]/.exec(text)?.[0];
  if (digits && digits[0] !== digits[1] && number % 2 === 0)
    return text.replace(
      digits,
      `${digits[1] === '0' ? '2' : digits[1]}${digits[1] === '0' ? '0' : digits[0]}`,
    );
  if (/[0-9]/.test(text))
    return text.replace(/[0-9](?=[^0-9]*$)/, (digit) => (digit === '9' ? '8' : String(Number(digit) + 1)));
  return text.replace(/[一二两三四五六七八九半]/, (numeral) => (numeral === '三' ? '五' : '三'));
}

/** A wrong day of the calendar: dates keep their year and the form. */
function wrongDate(text: string, number: number): string {
  return number % 2 === 0
    ? text.replace(/([0-9]{1,2})月/, (_, month: string) => `${(Number(month) % 12) + 1}月`)
    : text.replace(/([0-9]{1,2})日/, (_, day: string) => `${(Number(day) % 28) + 1}日`);
}

const replaceAt = (text: string, { from, to }: { from: number; to: number }, word: string) =>
  text.slice(0, from) + word + text.slice(to);

function figureFaults(
  text: string,
  facts: readonly Fact[],
  others: readonly Fact[],
  number: number,
): Fault[] {
  return facts.flatMap((fact, index): Fault[] => {
    const kind = KINDS[fact.kind];
    if (!kind) return [];
    const wrong =
      fact.kind === 'date' ? wrongDate(fact.text, number + index) : wrongNumber(fact.text, number + index);
    const changed = wrong === fact.text ? [] : [{ kind, text: replaceAt(text, fact, wrong) }];
    // The value of a neighbour in the policy: what is told of the wrong thing.
    const swap = others.find(
      (other) =>
        other.kind === fact.kind &&
        other.unit === fact.unit &&
        other.value !== fact.value &&
        !facts.some(({ value }) => value === other.value),
    );
    return swap ? [...changed, { kind, text: replaceAt(text, fact, swap.text) }] : changed;
  });
}

type Exchange = readonly [kind: FaultKind, said: RegExp, wrong: string];

/** Words that turn a statement round. */
const EXCHANGES: readonly Exchange[] = [
  ['bound', /(?:不得超过|不超过|最多|最高|最长)(?=[^，。]{0,6}[0-9一二两三四五六])/, '至少'],
  ['bound', /(?:不低于|不少于|至少|不得低于)(?=[^，。]{0,6}[0-9一二两三四五六])/, '不超过'],
  ['bound', /(?<=[0-9][\p{Script=Han}%]{1,3})以上/u, '以下'],
  ['bound', /(?<=[0-9][\p{Script=Han}%]{1,3})以下/u, '以上'],
  ['bound', /不满(?=[0-9])/, '超过'],
  ['dayunit', /(?<=[0-9])个工作日/, '天'],
  ['dayunit', /(?<=[0-9])[日天](?=内)/, '个工作日'],
  ['unit', /(?<=[0-9])万元/, '元'],
  ['unit', /(?<=[0-9])元/, '万元'],
  ['unit', /(?<=[0-9])亩/, '公顷'],
  ['rate', /每月/, '每年'],
  ['rate', /每年(?!度)/, '每月'],
  ['rate', /每人/, '每户'],
  ['duty', /应当|必须/, '可以'],
  ['duty', /(?<!\p{Script=Han}[主重必需简纲])要(?![求素件点])/u, '可以'],
  ['duty', /不得|不能(?!按期|适应|辨认)/, '可以'],
  ['duty', /可以/, '不得'],
  ['duty', /可以/, '必须'],
  ['duty', /鼓励/, '要求'],
  ['condition', /同时(?=具备|符合|满足)/, '任意一项'],
  ['condition', /之一的/, '全部具备的'],
  ['condition', /书面/, '口头'],
  ['condition', /首次/, '再次'],
  ['condition', /一次性/, '分期'],
  ['condition', /上一?年度/, '下一年度'],
  ['condition', /省级/, '市级'],
  ['condition', /按月/, '按年'],
  ['condition', /城镇/, '农村'],
  ['condition', /连续(?=工作|居住|就业|实施)/, '累计'],
];

const OFFICE =
  /(?:省|市|区|县级|国务院)?(?:人力资源(?:和)?社会保障|医疗保障|民政|财政|税务|公安|教育|市场监督管理|工商行政管理|劳动保障|住房城乡建设|卫生健康|人事)(?:行政)?(?:部门|机关|局)/;
const OTHER_OFFICES = ['自然资源部门', '文化和旅游部门', '交通运输部门'];

/** Wrong twins of a statement, of every kind that it has room for. Deterministic. */
export function makeFaults(text: string, neighbours: string, number: number): Fault[] {
  const facts = findFacts(text);
  const faults = figureFaults(text, facts, findFacts(neighbours), number);
  for (const [kind, said, wrong] of EXCHANGES)
    if (said.test(text)) faults.push({ kind, text: text.replace(said, wrong) });
  const office = OFFICE.exec(text)?.[0];
  if (office) faults.push({ kind: 'office', text: text.replace(office, OTHER_OFFICES[number % 3] ?? '') });
  return faults.filter((fault) => fault.text !== text);
}
