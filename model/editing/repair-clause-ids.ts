import type { Node } from 'prosemirror-model';
import { AttrStep, Mapping, type Step } from 'prosemirror-transform';

function findClauses(doc: Node): { readonly id: unknown; readonly pos: number }[] {
  const clauses: { id: unknown; pos: number }[] = [];
  doc.descendants((node, pos) => {
    if (node.type.name === 'clause') clauses.push({ id: node.attrs.id, pos });
  });
  return clauses;
}

/** Where the clauses of the earlier document stand now; those that were deleted are left out. */
function mapClauses(before: Node, steps: readonly Step[]): Map<unknown, number> {
  const mapping = new Mapping(steps.map((step) => step.getMap()));
  const places = new Map<unknown, number>();
  for (const { id, pos } of findClauses(before)) {
    const result = mapping.mapResult(pos, 1);
    if (!result.deletedAfter) places.set(id, result.pos);
  }
  return places;
}

/**
 * Steps that give an id to clauses without one and a new one to those whose id another clause bears already, as happens
 * when two people undo the deletion of the same clause. The clause that had the id before keeps it.
 *
 * @param before the document before `steps`.
 * @param doc the document after them.
 * @param seed makes the new ids unlike those of any other push.
 */
export function repairClauseIds(before: Node, doc: Node, steps: readonly Step[], seed: string): AttrStep[] {
  const clauses = findClauses(doc);
  const count = new Map<unknown, number>();
  for (const { id } of clauses) count.set(id, (count.get(id) ?? 0) + 1);
  if (!count.has(null) && count.size === clauses.length) return [];
  const keepers = mapClauses(before, steps);
  const kept = new Set<unknown>();
  const repairs: AttrStep[] = [];
  for (const { id, pos } of clauses) {
    const keeper = keepers.get(id);
    const stands =
      keeper !== undefined && clauses.some((clause) => clause.id === id && clause.pos === keeper);
    const keeps = id !== null && !kept.has(id) && (!stands || keeper === pos);
    if (keeps) kept.add(id);
    else repairs.push(new AttrStep(pos, 'id', freeId(seed, count)));
  }
  return repairs;
}

function freeId(seed: string, taken: Map<unknown, number>): string {
  for (let number = taken.size; ; number += 1) {
    const id = `c${seed}-${number.toString(36)}`;
    if (taken.has(id)) continue;
    taken.set(id, 1);
    return id;
  }
}
