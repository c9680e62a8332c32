import { Node } from 'prosemirror-model';
import type { Dossier } from '../dossier/dossier.ts';
import { interpretationSchema } from '../interpretation/interpretation-schema.ts';
import { sectionKindOf, sectionTitles } from '../interpretation/section.ts';
import { type PlacedSection, placeSections } from './block-place.ts';
import { textAttribute } from './read-attributes.ts';
import { createReferences } from './references.ts';
import type { Story, StoryBlock, StoryFigure, StorySection } from './story.ts';
import { StoryError } from './story-error.ts';
import { type Telling, tellBlock } from './tell-block.ts';
import { tellText } from './tell-text.ts';

function tellSection(
  { node, place, blocks: placed }: PlacedSection,
  telling: Telling,
): Omit<StorySection, 'number'> | null {
  const kind = sectionKindOf(node.type.name);
  const reason = textAttribute(node, 'notApplicable');
  const notApplicable = reason === '' ? null : reason;
  const blocks = notApplicable === null ? placed.flatMap((block) => tellPlaced(block, telling)) : [];
  if (notApplicable === null && blocks.length === 0) return null;
  return {
    kind: kind ?? 'extra',
    place,
    name: kind ? sectionTitles[kind] : textAttribute(node, 'title'),
    headline: textAttribute(node, 'headline'),
    notApplicable,
    blocks,
  };
}

function tellPlaced({ node, place }: PlacedSection['blocks'][number], telling: Telling): StoryBlock[] {
  const block = tellBlock(node, telling);
  return block ? [{ ...block, place }] : [];
}

function findHero(blocks: readonly StoryBlock[]): StoryFigure | null {
  const figures = blocks.flatMap((block) => (block.kind === 'keyFigures' ? block.figures : []));
  return figures.find((figure) => figure.hot) ?? null;
}

/**
 * Turns a dossier into its story: references resolved, facts filled in, order fixed. Sections without content are
 * left out; those declared not applicable keep their reason.
 *
 * @throws {StoryError} when a bound figure, a quotation or a citation no longer agrees with its clause.
 */
export function tellStory(dossier: Dossier): Story {
  const document = Node.fromJSON(interpretationSchema(dossier.requirementSet), dossier.interpretation);
  const references = createReferences(dossier);
  const counters = { diagram: 0, chart: 0 };
  const telling: Telling = {
    references,
    nextKey: (kind) => {
      counters[kind] += 1;
      return `${kind}-${counters[kind]}`;
    },
  };
  const [title, lead] = document.children;
  if (!title || !lead) throw new RangeError('Bug: an interpretation has no title or lead.');
  const sections = placeSections(document)
    .flatMap((section) => tellSection(section, telling) ?? [])
    .map((section, index) => ({ ...section, number: index + 1 }));
  const story: Story = {
    title: title.textContent,
    policyTitle: dossier.policy.title,
    documentNumber: dossier.policy.documentNumber,
    issuers: dossier.policy.issuers,
    dates: dossier.policy.dates,
    link: dossier.policy.link,
    lead: tellText(lead, references),
    sections,
    hero: findHero(sections.flatMap((section) => section.blocks)),
  };
  const [first, ...rest] = references.faults;
  if (first) throw new StoryError([first, ...rest]);
  return story;
}
