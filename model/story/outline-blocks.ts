import { Node } from 'prosemirror-model';
import { z } from 'zod';
import { blockTitles } from '../blocks/blocks.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { interpretationSchema } from '../interpretation/interpretation-schema.ts';
import { sectionKindOf, sectionTitles } from '../interpretation/section.ts';
import { placeSections } from './block-place.ts';
import { textAttribute } from './read-attributes.ts';

/** Characters of a block that tell it from its neighbours. */
const EXCERPT = 36;

/** A section with its blocks, for whoever chooses how they are shown. */
export const outlinedSectionSchema = z.object({
  place: z.string(),
  title: z.string(),
  blocks: z.array(
    z.object({
      place: z.string(),
      /** Name of the block: `keyFigures`. */
      kind: z.string(),
      /** 数字看点 */
      title: z.string(),
      /** Its first words. */
      excerpt: z.string(),
    }),
  ),
});
export type OutlinedSection = z.infer<typeof outlinedSectionSchema>;

function excerptOf(node: Node): string {
  const words: string[] = [];
  node.descendants((child) => {
    if (child.isText) words.push(child.text ?? '');
    else if (child.isTextblock && words.length > 0) words.push(' ');
    return true;
  });
  const own = textAttribute(node, 'title') || node.text || '';
  const said = `${own} ${words.join('')}`.replace(/\s{1,200}/g, ' ').trim();
  return said.length > EXCERPT ? `${said.slice(0, EXCERPT)}…` : said;
}

/** The blocks of an interpretation in the order of its text; those that say nothing yet are left out. */
export function outlineBlocks(
  dossier: Pick<Dossier, 'requirementSet' | 'interpretation'>,
): readonly OutlinedSection[] {
  const document = Node.fromJSON(interpretationSchema(dossier.requirementSet), dossier.interpretation);
  return placeSections(document)
    .map(({ place, node, blocks }) => {
      const kind = sectionKindOf(node.type.name);
      return {
        place,
        title: textAttribute(node, 'headline') || (kind ? sectionTitles[kind] : textAttribute(node, 'title')),
        blocks: blocks
          .map((block) => ({
            place: block.place,
            kind: block.node.type.name,
            title: blockTitles.get(block.node.type.name) ?? '',
            excerpt: excerptOf(block.node),
          }))
          .filter(({ excerpt }) => excerpt !== ''),
      };
    })
    .filter(({ blocks }) => blocks.length > 0);
}
