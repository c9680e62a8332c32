import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { ReferencedDocument } from '@tongjie/model';

/** Which clause of which document. */
export interface ClauseTarget {
  readonly clause: string;
  readonly of: ReferencedDocument;
}

/** Puts a citation (引据) at the caret, in place of what is selected there (the `@` and the words searched for). */
export function insertCitation(
  state: EditorState,
  target: ClauseTarget,
  range?: { from: number; to: number },
): Transaction | null {
  const citation = state.schema.nodes.citation?.create({ ...target });
  const { from, to } = range ?? { from: state.selection.to, to: state.selection.to };
  if (!citation) return null;
  const $from = state.doc.resolve(from);
  if (!$from.parent.canReplaceWith($from.index(), state.doc.resolve(to).indexAfter(), citation.type))
    return null;
  const transaction = state.tr.replaceWith(from, to, citation);
  return transaction.setSelection(TextSelection.create(transaction.doc, from + 1)).scrollIntoView();
}

/** Binds selected words to the clause that contains them: they become a fact (数据). Null where the clause does not. */
export function bindFact(state: EditorState, target: ClauseTarget, clauseText: string): Transaction | null {
  const { from, to, $from } = state.selection;
  const quote = state.doc.textBetween(from, to);
  const type = state.schema.nodes.fact;
  if (!type || quote === '' || !clauseText.includes(quote) || !$from.sameParent(state.selection.$to))
    return null;
  return state.tr.replaceWith(from, to, type.create({ ...target, quote }));
}

/** Puts words of a clause into the interpretation as a quotation block (原文) that names its clause. */
export function insertQuotation(
  state: EditorState,
  target: ClauseTarget,
  words: string,
  position: number,
): Transaction | null {
  const type = state.schema.nodes.quotation;
  if (!type) return null;
  return state.tr.insert(
    position,
    type.create({ ...target }, words === '' ? null : state.schema.text(words)),
  );
}

/** Points a block or an item (figure, entry, quotation) at a clause. */
export function setClause(state: EditorState, position: number, target: ClauseTarget): Transaction {
  return state.tr
    .setNodeAttribute(position, 'clause', target.clause)
    .setNodeAttribute(position, 'of', target.of);
}
