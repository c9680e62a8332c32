import type { Node, Schema } from 'prosemirror-model';
import { readLabel } from '../policy/read-label.ts';
import { interpretationTitle } from './empty-interpretation.ts';
import { interpretationSchema } from './interpretation-schema.ts';
import { getRequirementSet, type RequirementSetId } from './requirement-set.ts';
import { type SectionKind, sectionNodeName } from './section.ts';

/** Headings by which offices call the sections; the first that fits is taken. */
const headings: readonly (readonly [SectionKind, RegExp])[] = [
  ['changes', /新旧|差异|变化|修订(?:内容|情况)|有何不同|创新点/],
  ['background', /背景|依据|为什么(?:要)?(?:出台|制定|修订)|必要性/],
  ['scope', /适用(?:范围|对象)|(?:支持|扶持|补贴|实施|涉及)(?:对象|范围)/],
  ['objectives', /目标|目的|意义/],
  ['benefits', /惠民|利民|惠企|利企|便民|好处|举措/],
  ['standards', /标准|条件|期限/],
  ['mainContent', /主要内容|核心内容|重点内容|主要(?:措施|任务)|重点任务|内容/],
];

/** A heading is short and has no stop. */
const LONGEST_HEADING = 30;
const LONGEST_EXTRA_TITLE = 30;

interface Block {
  readonly type: 'paragraph' | 'subheading';
  readonly text: string;
}

/** A text as an interpretation, and what found no section. */
export interface PlacedInterpretation {
  readonly document: Node;
  /** Headings of the text that name no section of the requirement set; what stood under them is in extra sections. */
  readonly unplaced: readonly string[];
}

/** The words of a heading line without its label or Markdown signs; null for a line that is no heading. */
function readHeading(line: string): { words: string; top: boolean } | null {
  const marked = /^#{1,6}\s*/.exec(line)?.[0] ?? '';
  const rest = line.slice(marked.length);
  const label = readLabel(rest);
  const words = rest.slice(label?.length ?? 0).trim();
  if (words === '' || [...words].length > LONGEST_HEADING || /[。；！，,]$|。/.test(words)) return null;
  if (marked === '' && !label && !headings.some(([, pattern]) => pattern.test(words) && words.length <= 10))
    return null;
  return {
    words,
    top: marked !== '' || label === null || label.kind === 'chinese' || label.kind === 'chapter',
  };
}

function makeBlocks(schema: Schema, blocks: readonly Block[]): Node[] {
  const nodes = blocks.map(({ type, text }) => schema.node(type, null, [schema.text(text)]));
  return nodes.length > 0 ? nodes : [schema.node('paragraph')];
}

/**
 * Places a text into the sections of a requirement set by its headings (要素 names and how offices also call them).
 * Nothing is left out: what stands under a heading that names no section goes into an extra section of that title,
 * and is named in `unplaced`.
 */
export function interpretationFromText(
  text: string,
  set: RequirementSetId,
  policyTitle: string,
): PlacedInterpretation {
  const schema = interpretationSchema(set);
  const kinds = getRequirementSet(set).sections.map(({ kind }) => kind);
  const sections = new Map<SectionKind, Block[]>(kinds.map((kind) => [kind, []]));
  const extras: { title: string; blocks: Block[] }[] = [];
  const opening: string[] = [];
  let current: Block[] | null = null;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const heading = readHeading(line);
    const kind = heading?.top
      ? headings.find(([name, pattern]) => kinds.includes(name) && pattern.test(heading.words))
      : undefined;
    if (kind) current = sections.get(kind[0]) ?? null;
    else if (heading?.top && opening.length + extras.length + (current ? 1 : 0) > 0) {
      const extra = { title: heading.words.slice(0, LONGEST_EXTRA_TITLE), blocks: [] };
      extras.push(extra);
      current = extra.blocks;
    } else if (current)
      current.push({ type: heading ? 'subheading' : 'paragraph', text: heading?.words ?? line });
    else opening.push(line);
  }
  const [lead, ...rest] = opening.filter(
    (line, index) => !(index === 0 && /解读/.test(line) && line.length < 80),
  );
  if (rest.length > 0) {
    extras.unshift({
      title: '导语之外的开头',
      blocks: rest.map((words) => ({ type: 'paragraph', text: words })),
    });
  }
  const document = schema.node('doc', null, [
    schema.node('title', null, [schema.text(interpretationTitle(policyTitle))]),
    schema.node('lead', null, lead === undefined ? [] : [schema.text(lead)]),
    ...kinds.map((kind) =>
      schema.node(sectionNodeName(kind), null, makeBlocks(schema, sections.get(kind) ?? [])),
    ),
    ...extras.map(({ title, blocks }) => schema.node('extraSection', { title }, makeBlocks(schema, blocks))),
  ]);
  document.check();
  return { document, unplaced: extras.map(({ title }) => title) };
}
