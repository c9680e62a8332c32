import type { Repair } from '@tongjie/model';
import type { TextBlock } from './text-blocks.ts';

/** A repair with its place in the text that is shown. */
export interface PlacedRepair {
  readonly id: string;
  readonly repair: Repair;
  /** Key of the block that it is in; null where what it mended isn't shown (page numbers). */
  readonly block: string | null;
  /** Where in the block's text the joint is; null for a label or a title. */
  readonly at: number | null;
}

/**
 * Finds the places of repairs. Repairs and blocks are both in the order of the source, so each is looked for from where the
 * one before it was found.
 */
export function placeRepairs(repairs: readonly Repair[], blocks: readonly TextBlock[]): PlacedRepair[] {
  let joined = { block: 0, from: 0 };
  let labelled = 0;
  return repairs.map((repair, index): PlacedRepair => {
    const base = { id: `r${index}`, repair };
    if (repair.kind === 'label-form') {
      const found = blocks.findIndex((block, at) => at >= labelled && block.label === repair.before);
      if (found < 0) return { ...base, block: null, at: null };
      labelled = found + 1;
      return { ...base, block: blocks[found]?.key ?? null, at: null };
    }
    if (repair.kind === 'joined-title') {
      const title = blocks.find((block) => block.kind === 'title' && block.text === repair.after);
      return { ...base, block: title?.key ?? null, at: null };
    }
    if (repair.kind !== 'joined-lines' && repair.kind !== 'wrapped-lines') {
      const holder = repair.after === '' ? undefined : blocks.find(({ text }) => text.includes(repair.after));
      return { ...base, block: holder?.key ?? null, at: null };
    }
    const tail = repair.before.split('\n')[0]?.length ?? 0;
    for (let at = joined.block; at < blocks.length; at += 1) {
      const block = blocks[at];
      const from = block ? block.text.indexOf(repair.after, at === joined.block ? joined.from : 0) : -1;
      if (!block || from < 0) continue;
      joined = { block: at, from: from + 1 };
      return { ...base, block: block.key, at: from + tail };
    }
    return { ...base, block: null, at: null };
  });
}
