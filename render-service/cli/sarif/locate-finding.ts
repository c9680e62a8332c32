import {
  type Dossier,
  type FindingPlace,
  interpretationSchema,
  policyDocumentSchema,
  sectionNodeName,
} from '@tongjie/model';
import type { Node } from 'prosemirror-model';
import { type JsonFile, type Region, regionOfRange } from './json-places.ts';

/** Files that findings speak of. */
export type PlaceFile = FindingPlace['document'];
export const placeFiles: Readonly<Record<PlaceFile, string>> = {
  policy: 'policy.json',
  predecessor: 'predecessor.json',
  interpretation: 'interpretation.json',
  plan: 'plan.json',
};

/** A dossier's documents with the files that they were read from. */
export interface LocatedDossier {
  readonly dossier: Dossier;
  readonly files: ReadonlyMap<PlaceFile, JsonFile>;
}

/** Range of the first node that a test accepts. */
function rangeOf(document: Node, accepts: (node: Node) => boolean): { from: number; to: number } | null {
  let range: { from: number; to: number } | null = null;
  document.descendants((node, from) => {
    if (range === null && accepts(node)) range = { from, to: from + node.nodeSize };
    return range === null;
  });
  return range;
}

/** The region of a place in its file; the first line where the place is the whole file. */
export function regionOf(place: FindingPlace, { dossier, files }: LocatedDossier): Region {
  const { document: name, section, clause, from, to } = place;
  const file = files.get(name);
  const top: Region = { startLine: 1 };
  if (!file) return top;
  switch (name) {
    case 'plan':
      return top;
    case 'policy':
    case 'predecessor': {
      const policy = dossier[name];
      if (!policy || clause === null) return top;
      const document = policyDocumentSchema.nodeFromJSON(policy.document);
      const range = rangeOf(document, ({ attrs }) => attrs.id === clause);
      return range ? { startLine: regionOfRange(file, ['document'], document, range).startLine } : top;
    }
    case 'interpretation': {
      const document = interpretationSchema(dossier.requirementSet).nodeFromJSON(dossier.interpretation);
      if (from !== null && to !== null) return regionOfRange(file, [], document, { from, to });
      const range = section && rangeOf(document, ({ type }) => type.name === sectionNodeName(section));
      return range ? { startLine: regionOfRange(file, [], document, range).startLine } : top;
    }
  }
}
