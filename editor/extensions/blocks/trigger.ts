import type { EditorState } from '@tiptap/pm/state';

/** Words being typed to find a block or a clause, with their place (trigger sign included). */
export interface Trigger {
  readonly kind: 'block' | 'clause';
  readonly query: string;
  readonly from: number;
  readonly to: number;
}

/** `/`, or `、` which is the same key under a Chinese input method, alone on a line. */
const BLOCK_TRIGGER = /^[/、](?<query>[\p{Script=Han}\p{L}]{0,8})$/u;
const CLAUSE_TRIGGER = /@(?<query>[^@\s，。；、]{0,16})$/u;

/** What the caret stands behind: a search for a block, for a clause, or nothing. */
export function findTrigger(state: EditorState): Trigger | null {
  const { $head, empty } = state.selection;
  if (!empty || !$head.parent.isTextblock) return null;
  const before = $head.parent.textBetween(0, $head.parentOffset, undefined, '\ufffc');
  const isLine = $head.parent.type.name === 'paragraph' && $head.depth === 2;
  const block =
    isLine && $head.parentOffset === $head.parent.content.size ? BLOCK_TRIGGER.exec(before) : null;
  if (block) return { kind: 'block', query: block.groups?.query ?? '', from: $head.start(), to: $head.pos };
  const citable =
    state.schema.nodes.citation && $head.parent.type.contentMatch.matchType(state.schema.nodes.citation);
  const clause = citable ? CLAUSE_TRIGGER.exec(before) : null;
  if (!clause) return null;
  return {
    kind: 'clause',
    query: clause.groups?.query ?? '',
    from: $head.pos - clause[0].length,
    to: $head.pos,
  };
}
