import type { Node } from 'prosemirror-model';
import { blocksFromSource } from './blocks-from-source.ts';
import { interpretationTitle } from './empty-interpretation.ts';
import { inlineFromSource } from './inline-from-source.ts';
import { interpretationSchema } from './interpretation-schema.ts';
import type { BlockMaking } from './prose-from-source.ts';
import { getRequirementSet, type RequirementSetId } from './requirement-set.ts';
import { type SectionKind, sectionNodeName, sectionTitles } from './section.ts';
import { sectionOfHeading } from './section-headings.ts';
import {
  type CitedClauses,
  plainParagraph,
  type SourceBlock,
  type SourceParagraph,
  wordsOfParagraph,
} from './source-block.ts';
import { headingOf } from './source-heading.ts';

/** A file as an interpretation, and what found no place. */
export interface PlacedInterpretation {
  readonly document: Node;
  /** Headings of the file that name no section of the requirement set; what stood under them is in extra sections. */
  readonly unplaced: readonly string[];
  /** What the file has that could not be taken over, for people: pictures, with the words that describe them. */
  readonly leftOut: readonly string[];
}

interface Section {
  readonly title: string;
  headline: string;
  notApplicable: string | null;
  readonly blocks: SourceBlock[];
}

const LONGEST_EXTRA_TITLE = 30;
const LONGEST_HEADLINE = 40;
const NOT_APPLICABLE = /^本文件不涉及此项。/u;

const newSection = (title: string): Section => ({ title, headline: '', notApplicable: null, blocks: [] });

class Placing {
  readonly sections: ReadonlyMap<SectionKind, Section>;
  readonly extras: Section[] = [];
  readonly opening: SourceParagraph[] = [];
  readonly leftOut: string[] = [];
  readonly #kinds: readonly SectionKind[];
  #current: Section | null = null;

  constructor(kinds: readonly SectionKind[]) {
    this.#kinds = kinds;
    this.sections = new Map(kinds.map((kind) => [kind, newSection(sectionTitles[kind])]));
  }

  #begin(words: string): void {
    const kind = sectionOfHeading(words, this.#kinds);
    this.#current = (kind && this.sections.get(kind)) ?? null;
    if (this.#current) {
      // 出台背景 and 制定依据 are one section: the second heading stays as a heading in it.
      if (this.#current.blocks.length > 0) this.#current.blocks.push(plainParagraph(words, 'subheading'));
      return;
    }
    this.#current = newSection(words.slice(0, LONGEST_EXTRA_TITLE));
    this.extras.push(this.#current);
  }

  #addParagraph(paragraph: SourceParagraph): void {
    const words = wordsOfParagraph(paragraph).trim();
    const section = this.#current;
    if (section && paragraph.role === 'headline' && words.length <= LONGEST_HEADLINE)
      section.headline = words;
    else if (section && paragraph.role === 'notApplicable')
      section.notApplicable = words.replace(NOT_APPLICABLE, '').slice(0, 300) || null;
    else if (section) section.blocks.push(paragraph);
    else this.opening.push(paragraph);
  }

  add(block: SourceBlock): void {
    if (block.kind === 'picture') {
      this.leftOut.push(`图片“${block.alt.slice(0, 40) || '没有说明'}”`);
      return;
    }
    if (block.kind === 'table') {
      this.#current ??= this.#openingSection();
      this.#current.blocks.push(block);
      return;
    }
    if (block.role === 'title' || block.role === 'byline' || block.role === 'policyReference') return;
    if (wordsOfParagraph(block).trim() === '') return;
    const heading = headingOf(block);
    const known = heading?.top ? sectionOfHeading(heading.words, this.#kinds) : undefined;
    const begins =
      block.role === 'section' || this.opening.length + this.extras.length > 0 || this.#current !== null;
    if (heading?.top && (known !== undefined || begins)) this.#begin(heading.words);
    else if (heading && this.#current && block.role === null)
      this.#addParagraph(plainParagraph(heading.words, 'subheading'));
    else this.#addParagraph(block);
  }

  /** What stands before the first heading and is no lead. */
  #openingSection(): Section {
    const section = newSection('导语之外的开头');
    this.extras.push(section);
    return section;
  }
}

function takeLead(placing: Placing): SourceParagraph | null {
  const [first, ...others] = placing.opening;
  const isTitle =
    first &&
    first.role === null &&
    /解读/.test(wordsOfParagraph(first)) &&
    wordsOfParagraph(first).length < 80;
  const [lead = null, ...rest] = isTitle ? others : placing.opening;
  if (rest.length > 0) {
    const section = newSection('导语之外的开头');
    section.blocks.push(...rest);
    placing.extras.unshift(section);
  }
  return lead;
}

/**
 * Places what a file holds into the sections of a requirement set by its headings (要素 names and how offices also call
 * them). Nothing is left out silently: what stands under a heading that names no section goes into an extra section of that
 * title and is named in `unplaced`; pictures are named in `leftOut`.
 */
export function interpretationFromSource(
  blocks: readonly SourceBlock[],
  set: RequirementSetId,
  policyTitle: string,
  clauses: CitedClauses,
): PlacedInterpretation {
  const schema = interpretationSchema(set);
  const making: BlockMaking = { schema, clauses };
  const kinds = getRequirementSet(set).sections.map(({ kind }) => kind);
  const placing = new Placing(kinds);
  for (const block of blocks) placing.add(block);
  const lead = takeLead(placing);
  const attributes = ({ headline, notApplicable }: Section) => ({ headline, notApplicable });
  const document = schema.node('doc', null, [
    schema.node('title', null, [schema.text(interpretationTitle(policyTitle))]),
    schema.node('lead', null, lead ? inlineFromSource(schema, lead, clauses) : []),
    ...[...placing.sections].map(([kind, section]) =>
      schema.node(sectionNodeName(kind), attributes(section), blocksFromSource(making, section.blocks)),
    ),
    ...placing.extras.map((section) =>
      schema.node(
        'extraSection',
        { title: section.title, ...attributes(section) },
        blocksFromSource(making, section.blocks),
      ),
    ),
  ]);
  document.check();
  return { document, unplaced: placing.extras.map(({ title }) => title), leftOut: placing.leftOut };
}
