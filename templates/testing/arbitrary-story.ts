import { type Story, type StoryBlock, type StorySection, sectionTitles } from '@tongjie/model';
import fc from 'fast-check';
import type { FigureImages } from '../drawing.ts';
import { arbitraryBlock } from './arbitrary-block.ts';
import { runningWords, SERIAL, shortWords } from './arbitrary-words.ts';

const titles = fc
  .oneof(
    fc.constantFrom(
      '条例',
      '低保标准办法',
      '2020年冠县政务公开工作要点',
      '促进个体工商户发展条例',
      '广州市民政局 广州市财政局关于印发我市2025年最低生活保障及相关社会救助标准的通知',
      '广州市天河区科技工业和信息化局 广州市天河区人力资源和社会保障局关于印发广州市天河区深化支持港澳青年创新创业高质量发展实施办法的通知',
      '《关于“十四五”期间支持（PM2.5）治理APP应用的若干措施（试行）》',
      '关于公布Pneumonoultramicroscopicsilicovolcanoconiosis防治指南的公告',
    ),
    shortWords(60).map((words) => words.replaceAll(SERIAL, '')),
  )
  .filter((title) => title.trim() !== '');

const issuers = fc.array(
  fc.constantFrom(
    '冠县人民政府办公室',
    '广州市天河区科技工业和信息化局',
    '广州市天河区人力资源和社会保障局',
    '广州市民政局',
    '新疆维吾尔自治区克孜勒苏柯尔克孜自治州住房和城乡建设局',
  ),
  { maxLength: 5 },
);

const dates = fc.constantFrom<Story['dates'][]>(
  { signed: '2025-05-30', issued: null, effective: '2025-01-01', expires: null },
  { signed: '2025-12-31', issued: '2026-01-04', effective: null, expires: '2030-12-31' },
  { signed: null, issued: null, effective: null, expires: null },
);

const sectionKinds = ['background', 'objectives', 'mainContent', 'standards', 'benefits', 'changes'] as const;

/** A section around some blocks, under a number that is set when the story is put together. */
const sectionOf = (blocks: fc.Arbitrary<StoryBlock[]>): fc.Arbitrary<StorySection> =>
  fc
    .record({
      kind: fc.constantFrom(...sectionKinds, 'extra' as const),
      extra: shortWords(24),
      headline: fc.oneof(fc.constant(''), shortWords(40)),
      blocks,
    })
    .map(({ kind, extra, headline, blocks: all }) => ({
      kind,
      number: 1,
      name: kind === 'extra' ? extra : sectionTitles[kind],
      headline,
      notApplicable: null,
      blocks: all,
    }));

const emptySection: fc.Arbitrary<StorySection> = runningWords.map((reason) => ({
  kind: 'standards',
  number: 1,
  name: '执行标准',
  headline: '',
  notApplicable: reason,
  blocks: [],
}));

const anyBlock: fc.Arbitrary<StoryBlock> = fc.oneof(...Object.values(arbitraryBlock));

/** A story whose first section holds a block of one kind among others. */
export function storyWith(kind: StoryBlock['kind']): fc.Arbitrary<Story> {
  const own: fc.Arbitrary<StoryBlock> = arbitraryBlock[kind];
  const first = fc
    .tuple(fc.array(anyBlock, { maxLength: 1 }), own, fc.array(anyBlock, { maxLength: 1 }))
    .map(([before, one, after]) => [...before, one, ...after]);
  const others = fc.oneof(
    { weight: 3, arbitrary: sectionOf(fc.array(anyBlock, { minLength: 1, maxLength: 2 })) },
    { weight: 1, arbitrary: emptySection },
  );
  return fc
    .record({
      policyTitle: titles,
      documentNumber: fc.constantFrom('', '穗民规字〔2025〕2号', '穗天科工信规字〔2023〕12号'),
      issuers,
      dates,
      link: fc.constantFrom(null, 'https://www.gz.gov.cn/content/post_10295912.html'),
      lead: fc.option(runningWords, { nil: null }),
      section: sectionOf(first),
      more: fc.array(others, { maxLength: 2 }),
      start: fc.integer({ min: 1, max: 12 }),
    })
    .map(({ lead, section, more, start, policyTitle, ...rest }) =>
      numberStory({
        ...rest,
        policyTitle,
        title: `《${policyTitle}》政策解读`,
        lead: { runs: lead === null ? [] : [{ kind: 'text', text: lead, strong: false }], sources: [] },
        sections: [section, ...more].map((each, index) => ({ ...each, number: start + index })),
        hero: null,
      }),
    );
}

/** Gives every serial mark of a story a number of its own, figures one each, and finds the poster figure. */
function numberStory(story: Story): Story {
  let next = 1000;
  const keys = { diagram: 0, chart: 0 };
  const numbered: Story = JSON.parse(JSON.stringify(story), (name, value: unknown) => {
    if (name === 'key' && typeof value === 'string') {
      const kind = value.startsWith('chart') ? 'chart' : 'diagram';
      keys[kind] += 1;
      return `${kind}-${keys[kind]}`;
    }
    if (typeof value !== 'string' || !value.includes(SERIAL)) return value;
    return value.replaceAll(SERIAL, () => {
      next += 1;
      return String(next);
    });
  });
  const figures = numbered.sections
    .flatMap((section) => section.blocks)
    .flatMap((block) => (block.kind === 'keyFigures' ? block.figures : []));
  return { ...numbered, hero: figures.find((figure) => figure.hot) ?? null };
}

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

/** Painted figures of any shape for the diagrams and charts of a story, or none. */
export const figureImages: fc.Arbitrary<FigureImages> = fc
  .option(fc.tuple(fc.integer({ min: 80, max: 2400 }), fc.integer({ min: 60, max: 3200 })), { nil: null })
  .map((size) => {
    if (size === null) return new Map();
    const [width, height] = size;
    const keys = ['diagram', 'chart'].flatMap((kind) =>
      Array.from({ length: 9 }, (_, index) => `${kind}-${index + 1}`),
    );
    return new Map(keys.map((key) => [key, { src: pixel, width, height }]));
  });
