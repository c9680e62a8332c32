import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import { hasRemoteSteps } from '../steps-client/meta.ts';

/** A new clause id: unique for all practical purposes, short enough to read in a diff. */
export function createClauseId(): string {
  return `c${crypto.randomUUID().slice(0, 13)}`;
}

function placesOfClauses(document: Node): Map<string, number[]> {
  const places = new Map<string, number[]>();
  document.descendants((node, position) => {
    if (node.type.name === 'clause') {
      const id = String(node.attrs.id ?? '');
      places.set(id, [...(places.get(id) ?? []), position]);
    }
    return !node.isTextblock;
  });
  return places;
}

/**
 * Gives every clause an id of its own after a split, a paste or a copy: the clause that held the id before keeps it.
 * Null when nothing is to be mended.
 */
export function mendClauseIds(before: EditorState, after: EditorState, mapping: Mapping): Transaction | null {
  const transaction = after.tr;
  const old = placesOfClauses(before.doc);
  for (const [id, places] of placesOfClauses(after.doc)) {
    if (id !== '' && places.length === 1) continue;
    const kept = (old.get(id) ?? []).flatMap((place) => {
      const mapped = mapping.mapResult(place, 1);
      return mapped.deletedAfter ? [] : [mapped.pos];
    });
    const keeper = id === '' ? -1 : (places.find((place) => kept.includes(place)) ?? places[0]);
    for (const place of places) {
      if (place !== keeper) transaction.setNodeAttribute(place, 'id', createClauseId());
    }
  }
  return transaction.docChanged ? transaction : null;
}

/** Keeps clause ids unique; steps of others are left to their own editors. */
export const ClauseIds = Extension.create({
  name: 'clauseIds',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('clauseIds'),
      appendTransaction(transactions, before, after) {
        if (hasRemoteSteps(transactions) || !transactions.some((transaction) => transaction.docChanged))
          return null;
        const mapping = new Mapping();
        for (const transaction of transactions) mapping.appendMapping(transaction.mapping);
        return mendClauseIds(before, after, mapping);
      },
    }),
  ],
});
