import type { Fact, Obligation } from '../../facts/fact.ts';

/** A stretch between commas that obliges somebody to something, and what it obliges to. */
export interface Duty {
  /** The word that obliges, and its range in the text. */
  readonly word: string;
  readonly class: Obligation;
  /** Classes of all obligation words of the stretch: 应当鼓励 is a duty and an encouragement. */
  readonly classes: readonly Obligation[];
  /** The word stands in an earlier stretch and governs this one too. */
  readonly carried: boolean;
  /** Range of the stretch in the text. */
  readonly from: number;
  readonly to: number;
  /** Where what must, may or must not be done begins. */
  readonly action: number;
}

const STRETCH = /[^，。；：！？,;:!?\n]+/g;
const CLASSES: ReadonlySet<unknown> = new Set<Obligation>([
  'duty',
  'permission',
  'prohibition',
  'exemption',
  'encouragement',
  'restriction',
]);
const isObligation = (value: unknown): value is Obligation => CLASSES.has(value);

interface Word {
  readonly text: string;
  readonly class: Obligation;
  readonly from: number;
  readonly to: number;
}

/** Words that oblige only beside no other: of one's own will, may as one likes, asks of somebody. */
const WEAK: readonly [pattern: RegExp, kind: Obligation][] = [
  [/自愿|自主选择|自行决定|由[^，。；]{0,10}自己(?:选择?|决定)/g, 'permission'],
  [/(?<![要可急需常实使采适通利])不用(?!于)|用不着|没必要|没有必要/g, 'exemption'],
  [/无权|谁[都也]不(?=\p{Script=Han})/gu, 'prohibition'],
  [/强制(?!执行|性|措施|隔离|戒毒|保险)|强行要求|硬性要求/g, 'duty'],
  [/得(?=把|先|按时|在[^，。]{2,12}[内前]|向|去|交|办|提前|报)/g, 'duty'],
  [/要求(?=\p{Script=Han})(?!的|和|、|等|进行|与|时|下)/gu, 'duty'],
  [/坚决杜绝|杜绝|一律不(?!予)/g, 'prohibition'],
  [/可以?不(?=\p{Script=Han})(?!超过|低于|高于|少于)/gu, 'exemption'],
];

/** 强要赞助, 想要: the word is part of another. */
const PART_OF_WORD = /(?:[强想索讨还]|[^不]只)要$/;

/** 不得超过30日, 要满1年, 要占到三成: what is said is how much, which is a matter of bounds. */
const OF_FIGURE =
  /^(?:超过|超出|高于|多于|大于|长于|晚于|迟于|低于|少于|短于|小于|早于|[满到达占有]{1,2})\p{Script=Han}{0,8}?[0-9一二两三四五六七八九十百千半]/u;

function wordsIn(text: string, facts: readonly Fact[]): Word[] {
  const strong = facts.flatMap(({ text: word, value, from, to }): Word[] =>
    isObligation(value) &&
    !PART_OF_WORD.test(text.slice(Math.max(0, from - 2), to)) &&
    !OF_FIGURE.test(text.slice(to, to + 14))
      ? [{ text: word, class: value, from, to }]
      : [],
  );
  const weak = WEAK.flatMap(([pattern, kind]) =>
    [...text.matchAll(pattern)].map(
      ({ 0: word, index }): Word => ({ text: word, class: kind, from: index, to: index + word.length }),
    ),
  );
  // 可以自愿参加: the strong word governs, where both stand; 可以不 is one word.
  const others = strong.filter(
    ({ from, to }) => !weak.some((word) => word.class === 'exemption' && word.from <= from && word.to >= to),
  );
  return [...others, ...weak].sort((a, b) => a.from - b.from);
}

/** A condition: 应当提交而未提交的, 需要核实的. Its words oblige nobody. */
const CONDITION = /的$|^(?:如|若|凡|确需|如需|需要)|^(?:想|要)[\p{Script=Han}]{1,5}$/u;
/** A prohibition reaches over a comma only where the next stretch goes on with it. */
const GOES_ON = /^[对向以或并从将给]/;

/**
 * The duties that a text states, one for each stretch that has an obligation word or is governed by one before it.
 * @param facts the facts of the text
 */
export function findDuties(text: string, facts: readonly Fact[]): Duty[] {
  const words = wordsIn(text, facts);
  const duties: Duty[] = [];
  let governing: Duty | null = null;
  for (const match of text.matchAll(STRETCH)) {
    const from = match.index;
    const to = from + match[0].length;
    if (/[。；！？\n]/.test(text[from - 1] ?? '。')) governing = null;
    if (CONDITION.test(match[0])) continue;
    const [first, ...others] = words.filter((word) => word.from >= from && word.to <= to);
    if (first) {
      const duty: Duty = {
        word: first.text,
        class: first.class,
        classes: [first, ...others.filter((word) => word.from - first.to <= 1)].map((word) => word.class),
        carried: false,
        from,
        to,
        action: first.to,
      };
      governing = duty;
      duties.push(duty);
    } else if (governing && (governing.class === 'duty' || GOES_ON.test(match[0]))) {
      duties.push({ ...governing, carried: true, from, to, action: from });
    }
  }
  return duties;
}
