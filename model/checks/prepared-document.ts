import type { ReferencedDocument } from '../blocks/reference.ts';
import { type Clause, formatClausePath } from '../policy/clause.ts';
import { clausesOf } from '../policy/clauses-of.ts';
import type { Policy } from '../policy/policy.ts';
import { policyDocumentSchema } from '../policy/policy-schema.ts';
import { rememberByText } from './remember-by-text.ts';

/** A policy made ready for checks: its clauses by id, and all its words. */
export interface PreparedDocument {
  readonly of: ReferencedDocument;
  readonly policy: Policy;
  readonly clauses: readonly Clause[];
  /** Every word that the document prints, a paragraph a line: title, number, preamble, clauses, signature. */
  readonly text: string;
  /** Those of the words that stand in no clause: title, number, preamble, signature. */
  readonly outside: string;
  find(id: string): Clause | undefined;
  /** The clause and all clauses below it. */
  withBelow(id: string): readonly Clause[];
  /** The clauses that the clause stands in, outermost first. */
  above(id: string): readonly Clause[];
  /** How people call a clause: `政策二（一）`, `旧文件第十条`. */
  nameOf(clause: Clause): string;
}

const names: Readonly<Record<ReferencedDocument, string>> = { policy: '政策', predecessor: '旧文件' };

function readWords(policy: Policy): { all: string; outside: string } {
  const lines = [
    policy.title,
    policy.documentNumber,
    ...(policy.formalElements ?? []).map(({ text }) => text),
  ];
  const outside = [...lines];
  policyDocumentSchema.nodeFromJSON(policy.document).descendants((node, _position, parent) => {
    if (!node.isTextblock) return;
    lines.push(node.textContent);
    if (parent?.type.name !== 'clause') outside.push(node.textContent);
  });
  const join = (words: readonly string[]) => words.filter((line) => line !== '').join('\n');
  return { all: join(lines), outside: join(outside) };
}

const cache = new WeakMap<Policy, PreparedDocument>();

/**
 * Prepares a policy; the same policy once.
 * @throws {RangeError} when its document is not one of the policy schema.
 */
export function prepareDocument(policy: Policy, of: ReferencedDocument): PreparedDocument {
  const known = cache.get(policy);
  if (known?.of === of) return known;
  const prepared = readDocument(policy, of);
  cache.set(policy, prepared);
  return prepared;
}

function readDocument(policy: Policy, of: ReferencedDocument): PreparedDocument {
  const clauses = clausesOf(policy.document);
  const places = new Map(clauses.map(({ id }, index) => [id, index]));
  const words = readWords(policy);
  const find = (id: string) => clauses[places.get(id) ?? -1];
  const withBelow = (id: string): Clause[] => {
    const place = places.get(id);
    const clause = place === undefined ? undefined : clauses[place];
    if (place === undefined || !clause) return [];
    let end = place + 1;
    for (; end < clauses.length; end += 1) {
      const next = clauses[end];
      if (!next || next.level <= clause.level || next.part !== clause.part) break;
    }
    return clauses.slice(place, end);
  };
  const above = (id: string): Clause[] => {
    const place = places.get(id) ?? -1;
    const found: Clause[] = [];
    let level = clauses[place]?.level ?? 0;
    for (let index = place - 1; index >= 0 && level > 1; index -= 1) {
      const clause = clauses[index];
      if (clause && clause.level < level && clause.part === clauses[place]?.part) {
        found.unshift(clause);
        level = clause.level;
      }
    }
    return found;
  };
  return {
    of,
    policy,
    clauses,
    text: words.all,
    outside: words.outside,
    find,
    withBelow: rememberByText(withBelow),
    above: rememberByText(above),
    nameOf: (clause) => `${names[of]}${formatClausePath(clause.path)}`,
  };
}
