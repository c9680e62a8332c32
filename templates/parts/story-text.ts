import type { Story, StoryBlock, StoryFigure, StoryProse, StorySection, StoryText } from '@tongjie/model';
import { plainText, speakerTitles } from '@tongjie/model';
import { followsUnit } from './figure.ts';
import { sourcesOf, sourcesText } from './sources.ts';

function proseLines(prose: readonly StoryProse[]): string[] {
  return prose.flatMap((part) => {
    if (part.kind === 'paragraph') return [plainText(part.text)];
    return part.items.flatMap((item, index) => {
      const [first = '', ...rest] = proseLines(item);
      return [`${part.kind === 'orderedList' ? `${index + 1}. ` : '· '}${first}`, ...rest];
    });
  });
}

const textLines = (texts: readonly StoryText[]): string => texts.map(plainText).join('');

/** 每人每月不超过5万元 as words: bounds such as 以上 come after the unit. */
export function figureWords({ value, unit, bound, scope }: StoryFigure): string {
  const after = followsUnit(bound);
  return `${scope}${after ? '' : bound}${value}${unit}${after ? bound : ''}`;
}

/** 孤儿养育：每人每月2976元. */
export const tellFigure = (figure: StoryFigure): string => `${figure.caption}：${figureWords(figure)}`;

/** What a block says, a line a statement. */
function linesOf(block: StoryBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
      return proseLines([block]);
    case 'subheading':
      return [block.text];
    case 'table':
      return block.rows.map((row) => row.map((cell) => proseLines(cell.content).join(' ')).join('　'));
    case 'keyFigures':
      return block.figures.map(tellFigure);
    case 'steps':
      return block.steps.map(
        (step, index) => `${block.ordered ? `${index + 1}. ` : ''}${step.label}：${textLines(step.text)}`,
      );
    case 'timeline':
      return block.entries.map((entry) => `${entry.date}：${textLines(entry.text)}`);
    case 'comparison':
      return [
        `${block.oldTitle || '过去'}与${block.newTitle || '现在'}对比`,
        ...block.rows.map((row) => {
          const title = { added: '新增', removed: '取消', changed: '调整' }[row.change];
          const sides = [
            row.before.length > 0 ? `旧：${textLines(row.before)}` : '',
            row.after.length > 0 ? `新：${textLines(row.after)}` : '',
          ];
          return `${row.label}（${title}）：${sides.filter((side) => side !== '').join(' ')}`;
        }),
      ];
    case 'questionAnswer':
      return [`问：${block.question}`, `答：${proseLines(block.answer).join('\n')}`];
    case 'caseExample':
      return [
        `举个例子：${textLines(block.situation)}`,
        `${textLines(block.outcome)}${block.value === '' ? '' : `：${block.value}${block.unit}`}`,
      ];
    case 'serviceCard':
      return [
        `办事卡：${block.title}`,
        ...block.items.map(
          (item) => `${item.title}：${proseLines(item.content).join('\n') || '由发文单位填写'}`,
        ),
      ];
    case 'diagram':
      return [`${block.title}：${block.description}`];
    case 'chart':
      return [
        `${block.title}${block.unit === '' ? '' : `（单位：${block.unit}）`}`,
        ...block.categories.map((category, index) => {
          const values = block.series.map(
            ({ name, values }) => `${block.series.length > 1 ? `${name} ` : ''}${values[index] ?? ''}`,
          );
          return `${category}：${values.join('，')}`;
        }),
      ];
    case 'dialogue':
      return [
        ...(block.title === '' ? [] : [block.title]),
        ...block.utterances.map(({ speaker, text }) => `${speakerTitles[speaker]}：${plainText(text)}`),
      ];
    case 'quotation':
      return [`原文：${block.text}`];
    case 'term':
      return [`${block.term}：${textLines(block.definition)}`];
  }
}

/** A block and the clauses that it rests on. */
export function blockText(block: StoryBlock): string {
  return [...linesOf(block), sourcesText(sourcesOf(block))].filter((line) => line !== '').join('\n');
}

/** What a section is called in pictures: its headline, else its name. */
export const sectionTitle = (section: StorySection): string => section.headline || section.name;

/** A section as text: title, then its blocks or why it doesn't apply. */
export function sectionText(section: StorySection): string {
  const head = `${section.number} ${sectionTitle(section)}`;
  if (section.notApplicable !== null) return `${head}：不适用。${section.notApplicable}`;
  return [head, ...section.blocks.map(blockText)].join('\n');
}

/** The dated line of a picture: 2025年5月30日, or empty. */
export function issueDate({ dates }: Story): string {
  const iso = dates.issued ?? dates.signed;
  const [year, month, day] = (iso ?? '').split('-').map(Number);
  return year && month && day ? `${year}年${month}月${day}日` : '';
}

/** 《…》, without doubling marks that the title already has. */
export const quotedTitle = (title: string): string => (title.startsWith('《') ? title : `《${title}》`);

/** What stands before the first section: title, issuers, date and number, lead. */
export function openingText(story: Story): string {
  const issued = [story.issuers.join(' '), issueDate(story), story.documentNumber];
  return [story.title, issued.filter((part) => part !== '').join('　'), plainText(story.lead)]
    .filter((line) => line !== '')
    .join('\n');
}

/** The full text equivalent of a story, in reading order. */
export function storyText(story: Story): string {
  return [
    openingText(story),
    ...story.sections.map(sectionText),
    `政策原文：${quotedTitle(story.policyTitle)}`,
    story.link ?? '',
    '内容以政策原文为准',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Alternative text: what the picture is, its figure, and what its first sections say. */
export function storyAlt(story: Story, what: string): string {
  const points = story.sections.filter((section) => section.headline !== '').slice(0, 3);
  const said = points.map((section) => section.headline.replace(/[。！；，]$/, '')).join('；');
  const hero = story.hero ? `${story.hero.caption}${figureWords(story.hero)}。` : '';
  const shown =
    said ||
    story.sections
      .slice(0, 3)
      .map((section) => section.name)
      .join('、');
  return `${quotedTitle(story.policyTitle)}${what}。${hero}${shown === '' ? '' : `${shown}。`}`;
}

const asDate = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/** 2023年9月8日起施行, or empty. */
export function effectiveDate({ dates }: Story): string {
  return dates.effective === null ? '' : `${asDate(dates.effective)}起施行`;
}
