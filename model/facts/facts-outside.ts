import type { DocumentJson } from '../policy/policy.ts';
import { policyDocumentSchema } from '../policy/policy-schema.ts';
import type { ClauseFact } from './fact.ts';
import { findFacts } from './find-facts.ts';

/** A fact of a paragraph that belongs to no clause: of the preamble, or of the words that close a notice. */
export interface OutsideFact extends ClauseFact {
  readonly clause: '';
  /** Index into the policy's parts, from 0. */
  readonly part: number;
  /** The paragraph; `from` and `to` count in it. */
  readonly paragraph: string;
}

/**
 * The facts outside all clauses, in order: 有效期1年 and 同时废止 often stand in a paragraph of their own.
 * @throws RangeError where JSON is given that isn't of the policy schema.
 */
export function factsOutside(document: DocumentJson): OutsideFact[] {
  const found: OutsideFact[] = [];
  policyDocumentSchema.nodeFromJSON(document).forEach((part, _offset, index) => {
    part.forEach((node) => {
      if (node.type.name !== 'policyParagraph') return;
      const paragraph = node.textContent;
      found.push(
        ...findFacts(paragraph).map((fact): OutsideFact => ({ ...fact, clause: '', part: index, paragraph })),
      );
    });
  });
  return found;
}
