import { fileURLToPath } from 'node:url';
import {
  documentJsonSchema,
  interpretationFromSource,
  type Story,
  type StoryBlock,
  tellStory,
} from '@tongjie/model';
import { blockText, buildInterpretationDocument } from '@tongjie/templates';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDossierFolder } from '../dossier-folder/dossier-folder.ts';
import { packDocument } from '../engine/docx/pack-document.ts';
import { citedClausesOf, sourceFromWord } from './interpretation-source.ts';
import { readWordBody } from './word-body.ts';

const names = ['guanxian-2020', 'minimum-living-2025', 'youth-startup-2023', 'self-employed-2022'];

/** What is read back differs by nature: a diagram's source is not in its picture, and terms follow what explains them. */
const comparable = (block: StoryBlock): boolean => block.kind !== 'diagram' && block.kind !== 'term';
const describeBlock = (block: StoryBlock) => ({ kind: block.kind, text: blockText(block) });
const termsOf = (story: Story) =>
  story.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'term').map(blockText));

describe.each(names)('the interpretation of %s, written as Word and read back', (name) => {
  let written: Story;
  let read: Story;
  let leftOut: readonly string[];
  beforeAll(async () => {
    const dossier = await readDossierFolder(
      fileURLToPath(new URL(`../../examples/dossiers/${name}`, import.meta.url)),
    );
    written = tellStory(dossier);
    const docx = await packDocument(buildInterpretationDocument(written, new Map()));
    const placed = interpretationFromSource(
      sourceFromWord(readWordBody(docx).blocks),
      dossier.requirementSet,
      dossier.policy.title,
      citedClausesOf(dossier.policy, dossier.predecessor),
    );
    leftOut = placed.leftOut;
    read = tellStory({ ...dossier, interpretation: documentJsonSchema.parse(placed.document.toJSON()) });
  });

  it('has the same sections, headlines and reasons', () => {
    const heads = (story: Story) =>
      story.sections.map(({ kind, name: title, headline, notApplicable }) => ({
        kind,
        title,
        headline,
        notApplicable,
      }));
    expect(heads(read)).toEqual(heads(written));
    expect(leftOut).toEqual([]);
  });

  it('has the same blocks with the same words, figures and clauses', () => {
    for (const [index, section] of written.sections.entries()) {
      const expected = section.blocks.filter(comparable).map(describeBlock);
      const diagrams = section.blocks.some(({ kind }) => kind === 'diagram');
      const found = (read.sections[index]?.blocks ?? []).filter(comparable).map(describeBlock);
      if (diagrams) for (const block of expected) expect(found).toContainEqual(block);
      else expect(found, section.name).toEqual(expected);
    }
  });

  it('has the same terms', () => {
    expect([...termsOf(read)].sort()).toEqual([...termsOf(written)].sort());
  });
});
