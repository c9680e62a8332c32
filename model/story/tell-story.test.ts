import { describe, expect, it } from 'vitest';
import { citation, fact, paragraph, smallDossier, smallPolicy, text } from '../testing/small-dossier.ts';
import { plainText } from './plain-text.ts';
import { StoryError } from './story-error.ts';
import { tellStory } from './tell-story.ts';

const label = (words: string) => ({ type: 'label', content: [text(words)] });
const figure = (attrs: object, caption: string) => ({ type: 'keyFigure', attrs, content: [text(caption)] });
const faultsOf = (tell: () => unknown) => {
  try {
    tell();
  } catch (error) {
    if (error instanceof StoryError) return error.faults.map((fault) => fault.code);
    throw error;
  }
  return [];
};

describe('tellStory', () => {
  it('resolves citations to the name of their clause, each once', () => {
    const story = tellStory(
      smallDossier({ backgroundSection: [paragraph('天冷了。', citation('c1-1'), citation('c1-1'))] }),
    );
    const [block] = story.sections[0]?.blocks ?? [];
    expect(block?.kind === 'paragraph' && block.text.sources).toEqual([
      { clause: 'c1-1', of: 'policy', label: '第一条' },
    ]);
  });

  it('sets a fact in its own words, or in those of the clause', () => {
    const story = tellStory(
      smallDossier({
        standardsSection: [
          paragraph('每月', fact('c1-1', '300元'), '，从', fact('c1-2', '2030年1月1日', '元旦'), '起。'),
        ],
      }),
    );
    const [block] = story.sections[0]?.blocks ?? [];
    expect(block?.kind === 'paragraph' && plainText(block.text)).toBe('每月300元，从元旦起。');
  });

  it('refuses to tell a figure that its clause no longer holds, and names it', () => {
    const dossier = smallDossier(
      { standardsSection: [paragraph(fact('c1-1', '300元'))] },
      smallPolicy('对符合条件的家庭每人每月补助280元。'),
    );
    expect(faultsOf(() => tellStory(dossier))).toEqual(['fact-stale']);
    expect(() => tellStory(dossier)).toThrow('数据“300元”待更新');
  });

  it('refuses a citation of a clause that is gone, and a quotation that is not verbatim', () => {
    const dossier = smallDossier({
      standardsSection: [
        paragraph(citation('c9-9')),
        { type: 'quotation', attrs: { clause: 'c1-1', of: 'policy' }, content: [text('每人每月补助三百元')] },
      ],
    });
    expect(faultsOf(() => tellStory(dossier))).toEqual(['citation-broken', 'fact-stale']);
  });

  it('leaves empty sections out and numbers the others', () => {
    const story = tellStory(
      smallDossier({ objectivesSection: [paragraph('暖和。')], benefitsSection: [paragraph('有钱。')] }),
    );
    expect(story.sections.map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 目标任务',
      '2 惠民利民举措',
    ]);
  });

  it('takes the first hot figure as the poster figure', () => {
    const story = tellStory(
      smallDossier({
        standardsSection: [
          {
            type: 'keyFigures',
            content: [
              figure({ value: '1', unit: '月' }, '起始月份'),
              figure(
                { value: '300', unit: '元', scope: '每人每月', hot: true, clause: 'c1-1', quote: '300元' },
                '补助标准',
              ),
            ],
          },
        ],
      }),
    );
    expect(story.hero).toMatchObject({
      value: '300',
      unit: '元',
      scope: '每人每月',
      caption: '补助标准',
      source: { label: '第一条' },
    });
  });

  it('reads the day that a point in time names', () => {
    const story = tellStory(
      smallDossier({
        standardsSection: [
          {
            type: 'timeline',
            content: [
              { type: 'timelineEntry', attrs: { date: '2030年1月1日起' }, content: [paragraph('施行')] },
              { type: 'timelineEntry', attrs: { date: '每年冬天' }, content: [paragraph('发放')] },
            ],
          },
        ],
      }),
    );
    const [block] = story.sections[0]?.blocks ?? [];
    expect(block?.kind === 'timeline' && block.entries.map((entry) => entry.iso)).toEqual([
      '2030-01-01',
      null,
    ]);
  });

  it('names drawn figures in order, one count a kind', () => {
    const diagram = { type: 'diagram', attrs: { title: '流程', source: 'flowchart TD\n a-->b' } };
    const chart = {
      type: 'chart',
      attrs: { title: '标准', categories: ['甲'], series: [{ name: '元', values: [300] }] },
    };
    const story = tellStory(smallDossier({ mainContentSection: [diagram, chart, diagram] }));
    expect(story.sections[0]?.blocks.map((block) => ('key' in block ? block.key : null))).toEqual([
      'diagram-1',
      'chart-1',
      'diagram-2',
    ]);
  });

  it('keeps the reason of a section that does not apply, and none of its blocks', () => {
    const dossier = smallDossier({ changesSection: [paragraph('占位')] });
    const content = dossier.interpretation.content.map((node) =>
      node !== null && typeof node === 'object' && Reflect.get(node, 'type') === 'changesSection'
        ? { ...node, attrs: { headline: '', notApplicable: '首次制定' } }
        : node,
    );
    const story = tellStory({ ...dossier, interpretation: { type: 'doc', content } });
    expect(story.sections).toEqual([
      {
        kind: 'changes',
        place: 'changes',
        number: 1,
        name: '新旧政策差异',
        headline: '',
        notApplicable: '首次制定',
        blocks: [],
      },
    ]);
  });

  it('tells steps and terms by their label', () => {
    const story = tellStory(
      smallDossier({
        benefitsSection: [
          { type: 'steps', content: [{ type: 'step', content: [label('申请'), paragraph('到村委会。')] }] },
          { type: 'term', content: [label('低保'), paragraph('最低生活保障。')] },
        ],
      }),
    );
    expect(story.sections[0]?.blocks).toMatchObject([
      { kind: 'steps', ordered: true, steps: [{ label: '申请' }] },
      { kind: 'term', term: '低保' },
    ]);
  });
});
