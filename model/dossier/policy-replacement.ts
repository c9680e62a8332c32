import type { Node } from 'prosemirror-model';
import type { ReferencedDocument } from '../blocks/reference.ts';
import type { Clause } from '../policy/clause.ts';
import { clausesOf } from '../policy/clauses-of.ts';
import { comparableText } from '../policy/comparable-text.ts';
import { type ClauseDifference, comparePolicies } from '../policy/compare-policies.ts';
import type { DocumentJson, Policy } from '../policy/policy.ts';
import { policyFromReading } from '../policy/policy-from-reading.ts';
import type { PolicyReading } from '../policy/policy-reading.ts';
import { realignClauses } from '../policy/realign-clauses.ts';
import { type Dependent, findDependents } from './dependents.ts';

/** A clause, and what of the interpretation hangs on it. */
export interface ClauseDependents {
  readonly clause: Clause;
  readonly dependents: readonly Dependent[];
}

/** What becomes of a dossier when another version of a document is read into it. */
export interface PolicyReplacement {
  /** The new text; clauses that were there before have the ids that they had. */
  readonly policy: Policy;
  /** Clause by clause, the text that is replaced against the new one. */
  readonly differences: readonly ClauseDifference[];
  /** Clauses that are gone, with what hung on them: it hangs on nothing now, and a person must say where to. */
  readonly vanished: readonly ClauseDependents[];
  /** Clauses whose words changed, with the bound words that they no longer contain: these are stale (待更新). */
  readonly stale: readonly ClauseDependents[];
  /** Clauses whose words changed, with everything else that points at them: still right, perhaps. */
  readonly reworded: readonly ClauseDependents[];
}

/** Words that are bound stand verbatim in their clause. */
const isStale = (clause: Clause, { quote }: Dependent): boolean =>
  quote !== '' && !clause.text.includes(quote);

const group = (clauses: readonly Clause[], dependentsOf: (clause: Clause) => readonly Dependent[]) =>
  clauses.flatMap((clause): ClauseDependents[] => {
    const dependents = dependentsOf(clause);
    return dependents.length > 0 ? [{ clause, dependents }] : [];
  });

/**
 * Plans the replacement of a document by a new reading of it. Pure: nothing is re-hung, nothing in the interpretation is
 * changed; what can't stay as it is is named.
 *
 * @param before the document that is replaced
 * @param interpretation under its schema
 * @param of which of the dossier's documents it is
 */
export function planPolicyReplacement(
  before: DocumentJson,
  reading: PolicyReading,
  interpretation: Node,
  of: ReferencedDocument = 'policy',
): PolicyReplacement {
  const old = clausesOf(before);
  const dependents = new Map<string, Dependent[]>();
  for (const dependent of findDependents(interpretation, of))
    dependents.set(dependent.clause, [...(dependents.get(dependent.clause) ?? []), dependent]);
  const realigned = realignClauses(reading, old, dependents.keys());
  const policy = policyFromReading(realigned.reading);
  const fresh = clausesOf(policy.document);
  const words = new Map(old.map(({ id, text }) => [id, comparableText(text)]));
  const changed = fresh.filter(({ id, text }) => {
    const known = words.get(id);
    return known !== undefined && known !== comparableText(text);
  });
  const onClause = ({ id }: Clause): readonly Dependent[] => dependents.get(id) ?? [];
  return {
    policy,
    differences: comparePolicies(old, fresh),
    vanished: group(realigned.vanished, onClause),
    stale: group(fresh, (clause) => onClause(clause).filter((dependent) => isStale(clause, dependent))),
    reworded: group(changed, (clause) => onClause(clause).filter((dependent) => !isStale(clause, dependent))),
  };
}
