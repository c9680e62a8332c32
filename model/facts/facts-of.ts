import type { Clause } from '../policy/clause.ts';
import type { ClauseFact } from './fact.ts';
import { findFacts } from './find-facts.ts';

/** The facts of all clauses, in order; each names its clause. */
export function factsOf(clauses: readonly Clause[]): ClauseFact[] {
  return clauses.flatMap(({ id, text }) => findFacts(text).map((fact) => ({ ...fact, clause: id })));
}
