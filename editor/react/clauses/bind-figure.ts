import type { ReferencedDocument } from '@tongjie/model';
import type { ClauseIndex } from './clause-index.ts';

/** The one clause of the policy that holds a figure's words; null where none does, or several do. */
export function bindFigure(
  index: ClauseIndex,
  words: string,
): { clause: string; of: ReferencedDocument; quote: string } | null {
  if (!/[\d一二三四五六七八九十百千万]/.test(words)) return null;
  const holders = index.policy.filter(({ clause }) => findWords(clause.text, words));
  const [only, ...others] = holders;
  return only && others.length === 0 ? { clause: only.clause.id, of: 'policy', quote: words } : null;
}

/** A figure's words that are not the end of a longer number: `5万元` is not in `15万元`. */
function findWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/[\d.]/.test(text.charAt(at - 1))) return true;
  }
  return false;
}
