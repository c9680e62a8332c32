import { clausesOf, formatClausePath, type Policy } from '@tongjie/model';
import type { Pair } from '../read-pairs.ts';
import { readDossierSentences } from './dossier-sentences.ts';
import { makeFaults } from './make-faults.ts';
import { sayPolicyPlainly, type TrueStatement } from './say-plainly.ts';

/** Faults of one statement that are counted: more would let a few long sentences outweigh all others. */
const MOST_PER_STATEMENT = 4;

function mutate(name: string, policy: Policy, statements: readonly TrueStatement[]): Pair[] {
  const clauses = clausesOf(policy.document);
  const places = new Map(clauses.map((clause, index) => [clause.id, index]));
  return statements.flatMap(({ clause: id, text }, number) => {
    const place = places.get(id) ?? 0;
    const clause = clauses[place];
    if (!clause) return [];
    const around = clauses.slice(Math.max(0, place - 2), place + 3);
    const neighbours = around.map((near) => near.text).join('\n');
    const faults = makeFaults(text, neighbours, number);
    // Which faults are taken turns with the statement, so that every kind comes up.
    return [...faults.slice(number % 3), ...faults.slice(0, number % 3)].slice(0, MOST_PER_STATEMENT).map(
      ({ kind, text: fault }): Pair => ({
        policy: name,
        kind,
        clause: formatClausePath(clause.path),
        clauseId: id,
        truth: text,
        fault,
        half: 'tuning',
      }),
    );
  });
}

/** True statements made from a policy's clauses, each with false twins. Deterministic. */
export function mutatePolicy(name: string, policy: Policy): Pair[] {
  return mutate(name, policy, sayPolicyPlainly(policy));
}

/** The cited sentences of the example dossiers, each with false twins. */
export function mutateDossiers(): {
  readonly pairs: readonly Pair[];
  readonly policies: ReadonlyMap<string, Policy>;
} {
  const dossiers = readDossierSentences();
  return {
    pairs: dossiers.flatMap(({ name, policy, statements }) => mutate(name, policy, statements)),
    policies: new Map(dossiers.map(({ name, policy }) => [name, policy])),
  };
}
