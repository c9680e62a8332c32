import {
  type StoryBlock,
  type StoryFigure,
  type StoryProse,
  type StorySource,
  type StoryText,
  serviceItems,
} from '@tongjie/model';
import fc from 'fast-check';
import { runningWords, SERIAL, shortWords } from './arbitrary-words.ts';

/** A list that is short most often, and at times as long as it may get. */
const some = <Item>(item: fc.Arbitrary<Item>, usual: number, most: number): fc.Arbitrary<Item[]> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.array(item, { minLength: 1, maxLength: usual }) },
    { weight: 1, arbitrary: fc.array(item, { minLength: usual, maxLength: most, size: 'max' }) },
  );

const label = fc.constantFrom(
  '一',
  '二（一）',
  '二（二）',
  '三（五）一是',
  '第十二条',
  '第一百零七条',
  '五1.',
);
const source: fc.Arbitrary<StorySource> = fc
  .tuple(label, fc.constantFrom<StorySource['of'][]>('policy', 'policy', 'policy', 'predecessor'))
  .map(([name, of]) => ({ clause: `${of}-${name}`, of, label: of === 'policy' ? name : `旧${name}` }));
const maybeSource = fc.option(source, { nil: null });

/** A text in one to three runs, some of them bold, and the clauses that it cites. */
const text: fc.Arbitrary<StoryText> = fc
  .tuple(
    runningWords,
    fc.nat({ max: 60 }),
    fc.boolean(),
    fc.oneof(
      { weight: 4, arbitrary: fc.array(source, { maxLength: 2 }) },
      { weight: 1, arbitrary: fc.array(source, { maxLength: 12 }) },
    ),
  )
  .map(([words, cut, strong, sources]) => {
    const at = Math.min(cut, words.length);
    // No run begins or ends in half of a surrogate pair.
    const [before, after] = [words.slice(0, at), words.slice(at)].map((part) =>
      part.isWellFormed() ? part : '',
    );
    const whole = before === '' || after === undefined || after === '';
    return {
      runs: whole
        ? [{ kind: 'text', text: words, strong }]
        : [
            { kind: 'text', text: before ?? '', strong: false },
            { kind: 'fact', text: after, strong, source: sources[0] ?? null },
          ],
      sources,
    };
  });

const empty: StoryText = { runs: [], sources: [] };
const texts = fc.oneof(
  { weight: 6, arbitrary: fc.array(text, { minLength: 1, maxLength: 1 }) },
  { weight: 1, arbitrary: fc.array(text, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant([empty]) },
);
const orNothing = (words: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 6, arbitrary: words }, { weight: 1, arbitrary: fc.constant('') });

const paragraph: fc.Arbitrary<Extract<StoryProse, { kind: 'paragraph' }>> = text.map((words) => ({
  kind: 'paragraph',
  text: words,
}));
type List = Exclude<StoryProse, { kind: 'paragraph' }>;
const list = (depth: number, ...kinds: readonly List['kind'][]): fc.Arbitrary<List> =>
  fc
    .tuple(
      fc.constantFrom(...kinds),
      fc.array(
        fc
          .tuple(
            paragraph,
            depth > 0
              ? fc.array(list(depth - 1, 'bulletList', 'orderedList'), { maxLength: 1 })
              : fc.constant<List[]>([]),
          )
          .map(([first, rest]): StoryProse[] => [first, ...rest]),
        { minLength: 1, maxLength: 3 },
      ),
    )
    .map(([kind, items]) => ({ kind, items }));
const wordList: fc.Arbitrary<List> = fc.array(shortWords(9), { minLength: 4, maxLength: 11 }).map((all) => ({
  kind: 'bulletList',
  items: all.map((words) => [
    { kind: 'paragraph', text: { runs: [{ kind: 'text', text: words, strong: false }], sources: [] } },
  ]),
}));
const prose = fc.oneof(
  { weight: 5, arbitrary: fc.array(paragraph, { minLength: 1, maxLength: 2 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.oneof(paragraph, list(1, 'bulletList', 'orderedList')), {
      minLength: 1,
      maxLength: 4,
    }),
  },
);

const value = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 99_999 }).map(String) },
  { weight: 3, arbitrary: fc.constantFrom('0.5', '1963.5', '2094.4', '98.75', '10/20/50', '1—3', '3000万') },
  { weight: 1, arbitrary: fc.constantFrom('123456789012.3456789', '5000/10000/20000/500', '一百二十') },
);
const figure = (alike: boolean): fc.Arbitrary<StoryFigure> =>
  fc.record({
    value: alike ? fc.integer({ min: 100, max: 1900 }).map(String) : value,
    unit: alike
      ? fc.constant('元')
      : fc.constantFrom('元', '%', '个工作日', '', '万元', '元／平方米·月', '家规模以上工业企业数'),
    bound: alike ? fc.constant('') : fc.constantFrom('', '', '', '不超过', '最高', '以上', '原则上不得低于'),
    scope: alike
      ? fc.constant('每人每月')
      : fc.constantFrom('', '每人每月', '每个企业每年', '每户每年每人最高可申请的总额度为'),
    caption: shortWords(30),
    hot: fc.constant(false),
    source: maybeSource,
  });
const keyFigures = fc
  .tuple(fc.boolean(), fc.option(fc.nat({ max: 8 }), { nil: null }))
  .chain(([alike, hot]) =>
    some(figure(alike), 4, 11).map((figures) => ({
      kind: 'keyFigures' as const,
      figures: figures.map((one, index) => ({ ...one, hot: index === hot })),
    })),
  );

/** A table of two to twenty rows; its head may be missing or two rows high, cells may be wide, high, empty, joined. */
const table = fc
  .tuple(
    fc.integer({ min: 1, max: 7 }),
    fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
      { weight: 1, arbitrary: fc.integer({ min: 5, max: 20 }) },
    ),
    fc.nat({ max: 2 }),
    fc.boolean(),
  )
  .chain(([columns, rows, headRows, wordy]) => {
    const words = wordy ? runningWords : shortWords(16);
    const number = fc.nat({ max: 9999 }).map((amount) => `${SERIAL}.${amount % 10}`);
    const cell = orNothing(fc.oneof({ weight: 3, arbitrary: words }, { weight: 2, arbitrary: number }));
    const head = orNothing(shortWords(12));
    const row = (each: fc.Arbitrary<string>) => fc.array(each, { minLength: columns, maxLength: columns });
    return fc
      .tuple(
        fc.array(row(head), { minLength: headRows, maxLength: headRows }),
        fc.array(row(cell), { minLength: rows, maxLength: rows }),
        fc.nat({ max: 4 }),
      )
      .map(([heads, body, joined]) => ({
        kind: 'table' as const,
        rows: [
          ...heads.map((cells) => cells.map((said) => cellOf(said, true))),
          ...body.map((cells, index) =>
            // One row whose first cells are joined.
            index === joined && columns > 2
              ? [
                  { ...cellOf(cells[0] ?? '', false), colspan: 2 },
                  ...cells.slice(2).map((said) => cellOf(said, false)),
                ]
              : cells.map((said) => cellOf(said, false)),
          ),
        ],
      }));
  });
const cellOf = (said: string, header: boolean) => ({
  header,
  colspan: 1,
  rowspan: 1,
  content: [
    {
      kind: 'paragraph' as const,
      text: { runs: said === '' ? [] : [{ kind: 'text' as const, text: said, strong: false }], sources: [] },
    },
  ],
});

const chart = fc
  .tuple(
    fc.integer({ min: 1, max: 14 }),
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom<('bar' | 'line' | 'pie')[]>('bar', 'bar', 'line', 'pie'),
  )
  .chain(([columns, rows, kind]) =>
    fc.record({
      kind: fc.constant('chart' as const),
      key: fc.constant('chart-1'),
      chart: fc.constant(kind),
      title: orNothing(shortWords(40)),
      unit: fc.constantFrom('', '元', '万元／每户每年平均值'),
      categories: fc.array(shortWords(24), { minLength: columns, maxLength: columns }),
      series: fc.array(
        fc.record({
          name: shortWords(12),
          values: fc.array(fc.oneof(fc.nat({ max: 99_999 }), fc.constantFrom(0.25, 1234567.89, -12.5)), {
            minLength: columns,
            maxLength: columns,
          }),
        }),
        { minLength: rows, maxLength: rows },
      ),
      sources: fc.array(source, { maxLength: 3 }),
    }),
  );

const dialogue = fc.record({
  kind: fc.constant('dialogue' as const),
  title: orNothing(shortWords(30)),
  utterances: some(
    fc.record({
      speaker: fc.constantFrom<('clerk' | 'resident' | 'owner' | 'elder')[]>(
        'clerk',
        'resident',
        'owner',
        'elder',
      ),
      expression: fc.constantFrom<('calm' | 'smile' | 'puzzled' | 'surprised' | 'thinking')[]>(
        'calm',
        'smile',
        'puzzled',
        'surprised',
        'thinking',
      ),
      text,
    }),
    4,
    12,
  ),
});

/** Any content of a block of each kind that the model lets through. */
export const arbitraryBlock: Readonly<Record<StoryBlock['kind'], fc.Arbitrary<StoryBlock>>> = {
  paragraph,
  bulletList: fc.oneof(wordList, list(1, 'bulletList')),
  orderedList: list(1, 'orderedList'),
  subheading: shortWords(40).map((words) => ({ kind: 'subheading', text: words })),
  table,
  keyFigures,
  steps: fc.record({
    kind: fc.constant('steps' as const),
    ordered: fc.boolean(),
    steps: some(fc.record({ label: orNothing(shortWords(24)), text: texts }), 3, 11),
  }),
  timeline: fc.record({
    kind: fc.constant('timeline' as const),
    entries: some(
      fc.record({
        date: orNothing(shortWords(30)),
        iso: fc.constant(null),
        text: texts,
        source: maybeSource,
      }),
      3,
      8,
    ),
  }),
  comparison: fc.record({
    kind: fc.constant('comparison' as const),
    oldTitle: orNothing(shortWords(50)),
    newTitle: orNothing(shortWords(50)),
    rows: some(
      fc.record({
        label: orNothing(shortWords(24)),
        change: fc.constantFrom<('added' | 'removed' | 'changed')[]>('added', 'removed', 'changed'),
        before: texts,
        after: texts,
      }),
      3,
      10,
    ),
  }),
  questionAnswer: fc.record({
    kind: fc.constant('questionAnswer' as const),
    question: shortWords(60),
    answer: prose,
  }),
  caseExample: fc.record({
    kind: fc.constant('caseExample' as const),
    situation: texts,
    outcome: texts,
    value: orNothing(value),
    unit: fc.constantFrom('', '元', '万元／平方米·每月'),
    source: maybeSource,
  }),
  serviceCard: fc.record({
    kind: fc.constant('serviceCard' as const),
    title: orNothing(shortWords(40)),
    items: fc
      .tuple(...serviceItems.map(() => orNothingIn(prose)))
      .map((contents) =>
        serviceItems.map(({ name, title }, index) => ({ name, title, content: contents[index] ?? [] })),
      ),
  }),
  diagram: fc.record({
    kind: fc.constant('diagram' as const),
    key: fc.constant('diagram-1'),
    title: orNothing(shortWords(60)),
    source: fc.constant('flowchart TD'),
    description: shortWords(300),
    sources: fc.array(source, { maxLength: 3 }),
  }),
  chart,
  dialogue,
  quotation: fc.record({ kind: fc.constant('quotation' as const), text: runningWords, source: maybeSource }),
  term: fc.record({ kind: fc.constant('term' as const), term: shortWords(24), definition: texts }),
};

function orNothingIn(some: fc.Arbitrary<StoryProse[]>): fc.Arbitrary<StoryProse[]> {
  return fc.oneof({ weight: 3, arbitrary: some }, { weight: 1, arbitrary: fc.constant<StoryProse[]>([]) });
}
