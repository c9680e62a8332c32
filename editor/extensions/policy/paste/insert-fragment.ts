import { Fragment, type Node, type ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { readLabel } from '@tongjie/model';

const kindOf = (clause: Node): string | null => readLabel(String(clause.attrs.label))?.kind ?? null;

/** The deepest clause around a place whose label is of a kind: what is pasted stands beside it. */
function findSibling(place: ResolvedPos, kind: string): number | null {
  for (let depth = place.depth; depth > 0; depth -= 1) {
    const node = place.node(depth);
    if (node.type.name === 'clause' && kindOf(node) === kind) return depth;
  }
  return null;
}

/**
 * Puts paragraphs and clauses of another text in at the caret, which is in a text of the policy: paragraphs follow the one
 * that the caret is in, clauses stand beside the clause around it that is numbered in their way (（三） after （二）), else below
 * it. An empty paragraph gives way. Nothing that was there is split or changed.
 */
export function insertFragment(state: EditorState, nodes: readonly Node[]): Transaction | null {
  const transaction = state.tr;
  if (!state.selection.empty) transaction.deleteSelection();
  const place = transaction.selection.$from;
  if (!place.parent.isTextblock || nodes.length === 0) return null;
  const firstClause = nodes.findIndex(({ type }) => type.name === 'clause');
  const paragraphs = firstClause < 0 ? nodes : nodes.slice(0, firstClause);
  const clauses = firstClause < 0 ? [] : nodes.slice(firstClause);
  const [first] = clauses;
  const kind = first ? kindOf(first) : null;
  const sibling = kind === null ? null : findSibling(place, kind);
  const after = place.after();
  const isEmpty = place.parent.type.name === 'policyParagraph' && place.parent.content.size === 0;
  const here = sibling === null ? nodes : paragraphs;
  // The later place first, so that the earlier one stays where it is.
  if (sibling !== null) transaction.insert(place.after(sibling), Fragment.from([...clauses]));
  if (here.length > 0) {
    if (isEmpty) transaction.replaceWith(place.before(), after, Fragment.from([...here]));
    else transaction.insert(after, Fragment.from([...here]));
  }
  const start = here.length > 0 ? (isEmpty ? place.before() : after) : place.after(sibling ?? place.depth);
  const end = Math.min(
    (sibling === null ? start : transaction.mapping.map(place.after(sibling), -1)) +
      nodes.reduce((sum, node) => sum + node.nodeSize, 0),
    transaction.doc.content.size,
  );
  transaction.setSelection(TextSelection.near(transaction.doc.resolve(end), -1));
  return transaction.scrollIntoView();
}
