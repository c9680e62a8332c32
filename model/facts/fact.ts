/** What a fact measures or says. */
export const factKinds = [
  'money',
  'percent',
  'ratio',
  'number',
  'date',
  'period',
  'time',
  'term',
  'count',
  'age',
  'area',
  'length',
  'volume',
  'mass',
  'power',
  'energy',
  'temperature',
  'sound',
  'grade',
  'phone',
  'email',
  'web',
  'address',
  'documentNumber',
  'reference',
  'repeal',
  'obligation',
] as const;
export type FactKind = (typeof factKinds)[number];

const NO_FIGURE: ReadonlySet<FactKind> = new Set([
  'time',
  'phone',
  'email',
  'web',
  'address',
  'documentNumber',
  'reference',
  'repeal',
  'obligation',
]);

/** Whether a kind states an amount, a share, a date, a term or a count: what two texts can disagree about in value. */
export const isFigureKind = (kind: FactKind): boolean => !NO_FIGURE.has(kind);

/** How a figure limits: 不超过/以下/以内 `atMost`, 低于/未满 `lessThan`, 以上/不低于/满 `atLeast`, 超过/高于 `moreThan`. */
export type Bound = 'atMost' | 'lessThan' | 'atLeast' | 'moreThan';

/** Classes of obligation words: 应当, 可以, 不得, 无需, 鼓励, 只能. */
export type Obligation =
  | 'duty'
  | 'permission'
  | 'prohibition'
  | 'exemption'
  | 'encouragement'
  | 'restriction';

/** A figure, date, reference or obligation word (数据项) found in a text. */
export interface Fact {
  readonly kind: FactKind;
  /** As printed. */
  readonly text: string;
  /**
   * The normal form. Numbers are in the kind's base unit (3万元 is 30000, 50% is 50, 5公顷 is 50000 m²). Dates are ISO 8601,
   * as exact as printed (`2020-07-16`, `2020-07`, `2020`; `--06-30` without a year, `---15` for 每月15日); a period is two
   * dates with `/` between; a clock time is `T09:00`, two with `/` between from one to another; a term is an ISO 8601
   * duration (`P3Y`, `P15D`). An obligation is its class, a repeal the titles of what it repeals, 1:1 the text `1:1`.
   */
  readonly value: number | string;
  /** The unit that `value` is in: `元`, `%`, `平方米`, a measure word; `工作日` where days are working days. Else empty. */
  readonly unit: string;
  /** UTF-16 offsets in the text that was searched. */
  readonly from: number;
  readonly to: number;
  readonly bound?: Bound;
  /** What the figure is counted by: `['人', '月']` for 每人每月. */
  readonly per?: readonly string[];
  /** 余, 多, 约, 左右. */
  readonly approximate?: true;
  /** The words that the figure quantifies, as printed: 补贴期限 for 补贴期限不超过6个月; absent where none stand near. */
  readonly about?: string;
}

/** A fact with the clause whose text it stands in. */
export interface ClauseFact extends Fact {
  /** Id of the clause; `from` and `to` count in the clause's `text`. */
  readonly clause: string;
}
