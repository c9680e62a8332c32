import type { SectionKind } from './section.ts';
import { sectionOfHeading } from './section-headings.ts';
import { plainParagraph, type SourceBlock } from './source-block.ts';
import { headingOf } from './source-heading.ts';

/** Text from elsewhere, divided at the headings that name sections. */
export interface DividedSource {
  /** What stands under the heading of a section, without the heading. In the order of the text. */
  readonly sections: ReadonlyMap<SectionKind, readonly SourceBlock[]>;
  /** What stands before the first of them. */
  readonly opening: readonly SourceBlock[];
}

/**
 * Divides text at the headings that name sections of a requirement set (要素 names and how offices also call them). Any other
 * heading stays where it is, as a subheading; every block goes to one place.
 */
export function divideSource(blocks: readonly SourceBlock[], kinds: readonly SectionKind[]): DividedSource {
  const opening: SourceBlock[] = [];
  const sections = new Map<SectionKind, SourceBlock[]>();
  let current = opening;
  for (const block of blocks) {
    const heading = block.kind === 'paragraph' ? headingOf(block) : null;
    const kind = heading?.top ? sectionOfHeading(heading.words, kinds) : undefined;
    if (kind && heading) {
      const known = sections.get(kind);
      // 出台背景 and 制定依据 are one section: the second heading stays as a heading in it.
      known?.push(plainParagraph(heading.words, 'subheading'));
      current = known ?? [];
      sections.set(kind, current);
    } else current.push(heading ? plainParagraph(heading.words, 'subheading') : block);
  }
  return { sections, opening };
}

/** The same text in one place: what reads as a heading is a subheading. */
export const headingsAsSubheadings = (blocks: readonly SourceBlock[]): readonly SourceBlock[] =>
  blocks.map((block) => {
    const heading = block.kind === 'paragraph' ? headingOf(block) : null;
    return heading ? plainParagraph(heading.words, 'subheading') : block;
  });
