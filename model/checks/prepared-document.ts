import type { ReferencedDocument } from '../blocks/reference.ts';
import { type Clause, formatClausePath } from '../policy/clause.ts';
import { clausesOf } from '../policy/clauses-of.ts';
import type { Policy } from '../policy/policy.ts';
import { policyDocumentSchema } from '../policy/policy-schema.ts';

/** A policy made ready for checks: its clauses by id, and all its words. */
export interface PreparedDocument {
  readonly of: ReferencedDocument;
  readonly policy: Policy;
  readonly clauses: readonly Clause[];
  /** Every word that the document prints, a paragraph a line: title, number, preamble, clauses, signature. */
  readonly text: string;
  find(id: string): Clause | undefined;
  /** The clause and all clauses below it. */
  withBelow(id: string): readonly Clause[];
  /** The clauses that the clause stands in, outermost first. */
  above(id: string): readonly Clause[];
  /** How people call a clause: `政策二（一）`, `旧文件第十条`. */
  nameOf(clause: Clause): string;
}

const names: Readonly<Record<ReferencedDocument, string>> = { policy: '政策', predecessor: '旧文件' };

function wordsOf(policy: Policy): string {
  const lines = [
    policy.title,
    policy.documentNumber,
    ...(policy.formalElements ?? []).map(({ text }) => text),
  ];
  policyDocumentSchema.nodeFromJSON(policy.document).descendants((node) => {
    if (node.isTextblock) lines.push(node.textContent);
  });
  return lines.filter((line) => line !== '').join('\n');
}

/**
 * Prepares a policy.
 * @throws {RangeError} when its document is not one of the policy schema.
 */
export function prepareDocument(policy: Policy, of: ReferencedDocument): PreparedDocument {
  const clauses = clausesOf(policy.document);
  const places = new Map(clauses.map(({ id }, index) => [id, index]));
  const find = (id: string) => clauses[places.get(id) ?? -1];
  return {
    of,
    policy,
    clauses,
    text: wordsOf(policy),
    find,
    withBelow(id) {
      const place = places.get(id);
      const clause = place === undefined ? undefined : clauses[place];
      if (place === undefined || !clause) return [];
      const rest = clauses.slice(place + 1);
      const end = rest.findIndex(({ level, part }) => level <= clause.level || part !== clause.part);
      return [clause, ...(end < 0 ? rest : rest.slice(0, end))];
    },
    above(id) {
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
    },
    nameOf: (clause) => `${names[of]}${formatClausePath(clause.path)}`,
  };
}
