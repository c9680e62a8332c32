import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { clausesOf, formatClausePath, type Policy, parsePolicy, policyFromReading } from '@tongjie/model';
import { type FaultKind, isFaultKind } from './kinds.ts';

/** A true statement and its false twin. */
export interface Pair {
  readonly policy: string;
  readonly kind: FaultKind;
  /** Path of the clause as people write it, and its id; null where the policy has no such clause. */
  readonly clause: string;
  readonly clauseId: string | null;
  readonly truth: string;
  readonly fault: string;
  /** Rules are tuned on one half; the other is only counted. One policy is in the counted half as a whole. */
  readonly half: 'tuning' | 'untouched';
}

const here = new URL('./', import.meta.url);
const official = new URL('../../examples/policies/', import.meta.url);
const UNTOUCHED_POLICIES: ReadonlySet<string> = new Set(['night-market-2023']);

/** The text of a policy of the corpus: official ones from the examples, made-up ones beside the pairs. */
export function readPolicyText(name: string): string {
  const own = new URL(`policies/${name}.txt`, here);
  return readFileSync(existsSync(own) ? own : new URL(`${name}.txt`, official), 'utf8');
}

export function readPolicy(name: string): Policy {
  return policyFromReading(parsePolicy({ text: readPolicyText(name) }));
}

const CHOICE = /\{([^|}]*)\|([^}]*)\}/;

/**
 * Reads every pair. A line is `kind clause statement`; in the statement `{1309|1390}` holds the true words and the
 * false ones.
 * @throws {Error} when a line is not of this form.
 */
export function readPairs(): { pairs: Pair[]; policies: ReadonlyMap<string, Policy> } {
  const names = readdirSync(new URL('pairs/', here)).map((file) => file.replace('.txt', ''));
  const policies = new Map(names.map((name) => [name, readPolicy(name)]));
  const pairs = [...policies].flatMap(([policy, { document }]) => {
    const ids = new Map(clausesOf(document).map(({ path, id }) => [formatClausePath(path), id]));
    const lines = readFileSync(new URL(`pairs/${policy}.txt`, here), 'utf8')
      .split('\n')
      .filter(Boolean);
    return lines.map((line, index): Pair => {
      const [, kind = '', clause = '', statement = ''] = /^(\S+) (\S+) (.+)$/.exec(line) ?? [];
      if (!isFaultKind(kind) || !CHOICE.test(statement)) throw new Error(`${policy}: ${line}`);
      return {
        policy,
        kind,
        clause,
        clauseId: ids.get(clause) ?? null,
        truth: statement.replace(CHOICE, '$1'),
        fault: statement.replace(CHOICE, '$2'),
        half: index % 2 === 1 || UNTOUCHED_POLICIES.has(policy) ? 'untouched' : 'tuning',
      };
    });
  });
  return { pairs, policies };
}
