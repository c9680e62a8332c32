import type { Node } from 'prosemirror-model';
import { buildClauseTree } from './build-clause-tree.ts';
import { buildDocument } from './build-document.ts';
import type { PolicySource } from './policy-source.ts';
import { readParagraphs } from './read-paragraphs.ts';
import { Questions } from './reading-questions.ts';

/**
 * Reads a piece of a policy's text, as it is pasted into another: paragraphs and clauses, and nothing taken for a title or a
 * signature. Every character but spaces is in one of the nodes, in order; clauses have no ids yet. Never throws.
 */
export function parseFragment(source: PolicySource): readonly Node[] {
  const { paragraphs } = readParagraphs(source);
  const { content } = buildClauseTree(paragraphs, new Set(), new Questions({}));
  const part = { role: 'carried', title: '', titleFrom: 'none', body: paragraphs, line: 1 } as const;
  const { document } = buildDocument([{ part, content }]);
  const withoutIds = (node: Node): Node =>
    node.type.name === 'clause'
      ? node.type.create({ ...node.attrs, id: null }, node.children.map(withoutIds))
      : node;
  return (document.firstChild?.children ?? []).slice(1).map(withoutIds);
}
