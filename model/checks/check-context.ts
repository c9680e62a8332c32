import type { Node } from 'prosemirror-model';
import type { Dossier } from '../dossier/dossier.ts';
import type { Fact } from '../facts/fact.ts';
import { findFacts } from '../facts/find-facts.ts';
import { interpretationSchema } from '../interpretation/interpretation-schema.ts';
import { getRequirementSet, type RequirementSet } from '../interpretation/requirement-set.ts';
import type { Clause } from '../policy/clause.ts';
import type { FindingPlace } from './finding.ts';
import type { Passage } from './passage.ts';
import { type PreparedDocument, prepareDocument } from './prepared-document.ts';
import { readPassages } from './read-passages.ts';
import type { CheckedReference } from './reference.ts';

/** A clause together with the document that it stands in. */
export interface CitedClause {
  readonly document: PreparedDocument;
  readonly clause: Clause;
}

/** What a rule may look at besides a passage: what stays the same while the interpretation is written. */
export interface PassageContext {
  readonly requirements: RequirementSet;
  readonly documents: { readonly policy: PreparedDocument; readonly predecessor: PreparedDocument | null };
  /** The facts of a text; each text is searched once for all rules. */
  factsIn(text: string): readonly Fact[];
  /** The clause that a reference points at, or null. */
  resolve(reference: Pick<CheckedReference, 'of' | 'clause'>): CitedClause | null;
}

/** What rules look at: a dossier, read once for all of them. */
export interface CheckContext extends PassageContext {
  readonly dossier: Dossier;
  readonly interpretation: Node;
  readonly passages: readonly Passage[];
}

/** Facts depend on the text alone: after a keystroke only the paragraph that changed is searched again. */
const known = new Map<string, readonly Fact[]>();
const MOST_KEPT = 5000;

function readFacts(text: string): readonly Fact[] {
  const facts = known.get(text) ?? findFacts(text);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(text, facts);
  return facts;
}

/**
 * Reads a dossier for checking.
 * @param interpretation the interpretation where it is at hand as a node; read from the dossier where it isn't
 * @throws {RangeError} when a document is not one of its schema.
 */
export function prepareCheck(
  dossier: Dossier,
  interpretation: Node = interpretationSchema(dossier.requirementSet).nodeFromJSON(dossier.interpretation),
): CheckContext {
  const documents = {
    policy: prepareDocument(dossier.policy, 'policy'),
    predecessor: dossier.predecessor && prepareDocument(dossier.predecessor, 'predecessor'),
  };
  return {
    dossier,
    requirements: getRequirementSet(dossier.requirementSet),
    interpretation,
    passages: readPassages(interpretation),
    documents,
    factsIn: readFacts,
    resolve({ of, clause: id }) {
      const document = documents[of];
      const clause = id === null ? undefined : document?.find(id);
      return document && clause ? { document, clause } : null;
    },
  };
}

const EXCERPT = 60;
const cut = (text: string) => {
  const characters = [...text.trim()];
  return characters.length > EXCERPT ? `${characters.slice(0, EXCERPT - 1).join('')}…` : characters.join('');
};

/** The place of a range of a passage. */
export function placeIn(passage: Passage, from = 0, to = passage.text.length): FindingPlace {
  return {
    document: 'interpretation',
    section: passage.section,
    clause: null,
    ...passage.locate(from, to),
    excerpt: cut(passage.text.slice(from, to)),
  };
}

/** The place of a clause, or of some words of it. */
export function placeInClause({ document, clause }: CitedClause, words = clause.text): FindingPlace {
  return {
    document: document.of,
    section: null,
    clause: clause.id,
    from: null,
    to: null,
    excerpt: cut(words),
  };
}

/** A place that is a whole section, the plan, the policy, or the interpretation as such. */
export function placeOf(
  document: FindingPlace['document'],
  more: Partial<Pick<FindingPlace, 'section' | 'from' | 'to' | 'excerpt'>> = {},
): FindingPlace {
  return { document, section: null, clause: null, from: null, to: null, excerpt: '', ...more };
}
