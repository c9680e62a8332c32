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
  /** Rules are tuned on one half; the other is only counted. One policy is in the counted half as a whole. Other corpora aren't divided. */
  readonly half: 'tuning' | 'untouched';
}

const here = new URL('./', import.meta.url);
const official = new URL('../../examples/policies/', import.meta.url);
const UNTOUCHED_POLICIES: ReadonlySet<string> = new Set(['night-market-2023']);

/** The text of a policy of the corpus: from beside the pairs, or else from the examples. Lines with # are notes. */
export function readPolicyText(name: string, folder: URL = here): string {
  const own = new URL(`policies/${name}.txt`, folder);
  const text = readFileSync(existsSync(own) ? own : new URL(`${name}.txt`, official), 'utf8');
  return text.replaceAll(/^#.*\n/gm, '');
}

export function readPolicy(name: string, folder: URL = here): Policy {
  return policyFromReading(parsePolicy({ text: readPolicyText(name, folder) }));
}

const CHOICE = /\{([^|}]*)\|([^}]*)\}/;

/**
 * Reads every pair of a folder with `pairs/` and `policies/`. A file of pairs is named after its policy, up to the first
 * dot. A line is `kind clause statement`, with - for a statement that names no clause; in the statement `{1309|1390}`
 * holds the true words and the false ones.
 * @throws {Error} when a line is not of this form.
 */
export function readPairs(folder: URL = here): { pairs: Pair[]; policies: ReadonlyMap<string, Policy> } {
  const isDivided = folder.href === here.href;
  const files = readdirSync(new URL('pairs/', folder)).toSorted();
  const policyOf = (file: string) => file.split('.', 1)[0] ?? '';
  const policies = new Map(files.map((file) => [policyOf(file), readPolicy(policyOf(file), folder)]));
  const pairs = files.flatMap((file) => {
    const policy = policyOf(file);
    const document = policies.get(policy)?.document;
    const clauses = document ? clausesOf(document) : [];
    const ids = new Map(clauses.map(({ path, id }) => [formatClausePath(path), id]));
    const lines = readFileSync(new URL(`pairs/${file}`, folder), 'utf8')
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
        half: isDivided && (index % 2 === 1 || UNTOUCHED_POLICIES.has(policy)) ? 'untouched' : 'tuning',
      };
    });
  });
  return { pairs, policies };
}
