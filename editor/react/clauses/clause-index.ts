import type { Node } from '@tiptap/pm/model';
import {
  type Clause,
  clausesOf,
  type DocumentJson,
  formatClausePath,
  type ReferencedDocument,
} from '@tongjie/model';

/** A clause as editors show it. */
export interface IndexedClause {
  readonly clause: Clause;
  /** How a citation names it: `第五条（二）`. */
  readonly label: string;
  readonly of: ReferencedDocument;
}

/** The clauses of the policy and of the one that it replaces, for naming, finding and showing them. */
export interface ClauseIndex {
  readonly policy: readonly IndexedClause[];
  readonly predecessor: readonly IndexedClause[];
  find(of: ReferencedDocument, id: string): IndexedClause | undefined;
}

function indexDocument(document: Node | DocumentJson | null, of: ReferencedDocument): IndexedClause[] {
  if (!document) return [];
  const prefix = of === 'predecessor' ? '旧' : '';
  const clauses = clausesOf(
    isNode(document) ? { type: 'doc', content: document.toJSON().content } : document,
  );
  return clauses.map((clause) => ({ clause, of, label: `${prefix}${formatClausePath(clause.path)}` }));
}

function isNode(document: Node | DocumentJson): document is Node {
  return typeof document.type !== 'string';
}

export function createClauseIndex(
  policy: Node | DocumentJson | null,
  predecessor: DocumentJson | null,
): ClauseIndex {
  const documents = {
    policy: indexDocument(policy, 'policy'),
    predecessor: indexDocument(predecessor, 'predecessor'),
  };
  const byId = {
    policy: new Map(documents.policy.map((entry) => [entry.clause.id, entry])),
    predecessor: new Map(documents.predecessor.map((entry) => [entry.clause.id, entry])),
  };
  return { ...documents, find: (of, id) => byId[of].get(id) };
}

const digits: Readonly<Record<string, string>> = {
  '1': '一',
  '2': '二',
  '3': '三',
  '4': '四',
  '5': '五',
  '6': '六',
  '7': '七',
  '8': '八',
  '9': '九',
};

/** How well a clause answers a search: its number first, then its heading, then its words; 0 is not at all. */
function score({ clause, label }: IndexedClause, query: string): number {
  const chinese = query.replaceAll(/[1-9]/g, (digit) => digits[digit] ?? digit);
  if (label === query || label === chinese) return 4;
  if (label.includes(query) || label.includes(chinese)) return 3;
  if (clause.heading.includes(query)) return 2;
  return clause.text.includes(query) ? 1 : 0;
}

/** Clauses by number, heading or words, best first; all in order where nothing is searched for. */
export function searchClauses(index: ClauseIndex, query: string, most = 12): readonly IndexedClause[] {
  const all = [...index.policy, ...index.predecessor];
  const words = query.trim();
  if (words === '') return all.slice(0, most);
  return all
    .map((entry) => ({ entry, score: score(entry, words) }))
    .filter((found) => found.score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map((found) => found.entry);
}
