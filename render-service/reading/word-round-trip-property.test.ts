import { interpretationFromSource, tellStory } from '@tongjie/model';
import { blockText, buildInterpretationDocument } from '@tongjie/templates';
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { packDocument } from '../engine/docx/pack-document.ts';
import { dossierWith, heatingPolicy, interpretations } from '../testing/generated-interpretations.ts';
import { citedClausesOf, sourceFromWord } from './interpretation-source.ts';
import { readWordBody } from './word-body.ts';

const told = (document: Node) =>
  tellStory(dossierWith(document)).sections.map(({ name, headline, blocks }) => ({
    name,
    headline,
    blocks: blocks.map((own) => ({ kind: own.kind, text: blockText(own) })),
  }));

describe('an interpretation written as Word and read back', () => {
  it('says the same in the same blocks, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(interpretations, async (document) => {
        const docx = await packDocument(
          buildInterpretationDocument(tellStory(dossierWith(document)), new Map()),
        );
        const placed = interpretationFromSource(
          sourceFromWord(readWordBody(docx).blocks),
          'planning',
          heatingPolicy.title,
          citedClausesOf(heatingPolicy, null),
        );
        expect(told(placed.document)).toEqual(told(document));
      }),
      { numRuns: 40 },
    );
  });
});
