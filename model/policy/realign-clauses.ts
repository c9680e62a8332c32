import type { Node } from 'prosemirror-model';
import { alignClauses } from './align-clauses.ts';
import { type Clause, clauseIdSchema } from './clause.ts';
import { documentJsonSchema } from './policy.ts';
import type { PolicyReading, ReadingClause } from './policy-reading.ts';
import { policyDocumentSchema } from './policy-schema.ts';

/** A text read again, with the ids that its clauses had before. */
export interface RealignedReading {
  readonly reading: PolicyReading;
  /** Clauses that weren't there before. */
  readonly added: readonly ReadingClause[];
  /** Clauses that are gone: what hung on them (citations, figures) hangs on nothing now, and a person must say where to. */
  readonly vanished: readonly Clause[];
}

/** An id that no clause of either version has or had: what hung on a vanished clause must find nothing. */
function freshId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id.slice(0, 32)}n${count}`)) count += 1;
  return clauseIdSchema.parse(`${id.slice(0, 32)}n${count}`);
}

function renameClauses(document: PolicyReading['document'], ids: ReadonlyMap<string, string>) {
  const rename = (node: Node): Node => {
    if (node.isText) return node;
    const attrs =
      node.type.name === 'clause'
        ? { ...node.attrs, id: ids.get(String(node.attrs.id)) ?? node.attrs.id }
        : node.attrs;
    return node.type.create(attrs, node.children.map(rename), node.marks);
  };
  return documentJsonSchema.parse(rename(policyDocumentSchema.nodeFromJSON(document)).toJSON());
}

/**
 * Gives the clauses of a text that is read again the ids that they had: those under the same label whose words are alike,
 * then the most alike elsewhere. A new clause gets an id that was never used before in either version, nor is one of `used`:
 * what still names a clause that vanished long ago must go on finding nothing.
 */
export function realignClauses(
  reading: PolicyReading,
  before: readonly Clause[],
  used: Iterable<string> = [],
): RealignedReading {
  const pairs = alignClauses(before, reading.clauses);
  const taken = new Set([...before.map(({ id }) => id), ...used]);
  const ids = new Map<string, string>();
  for (const { old, new: fresh } of pairs) if (old && fresh) ids.set(fresh.id, old.id);
  for (const { id } of reading.clauses) {
    if (ids.has(id)) continue;
    const own = freshId(id, taken);
    taken.add(own);
    ids.set(id, own);
  }
  const added = new Set(pairs.flatMap(({ old, new: fresh }) => (fresh && !old ? [ids.get(fresh.id)] : [])));
  const clauses = reading.clauses.map((clause) => ({ ...clause, id: ids.get(clause.id) ?? clause.id }));
  return {
    reading: { ...reading, clauses, document: renameClauses(reading.document, ids) },
    added: clauses.filter(({ id }) => added.has(id)),
    vanished: pairs.flatMap(({ old, new: fresh }) => (old && !fresh ? [old] : [])),
  };
}
