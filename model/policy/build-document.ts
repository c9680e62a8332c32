import type { Node } from 'prosemirror-model';
import { createClauseIds } from './clause-ids.ts';
import type { Label } from './label.ts';
import { policyDocumentSchema } from './policy-schema.ts';
import type { PartParagraphs } from './read-parts.ts';
import type { TreeNode } from './tree-node.ts';

/** A part with its clause tree. */
export interface ReadTree {
  readonly part: PartParagraphs;
  readonly content: readonly TreeNode[];
}

const textNodes = (text: string): Node[] => (text === '' ? [] : [policyDocumentSchema.text(text)]);

/** Makes the document of the parts, and notes each clause's span and label under its new id. */
export function buildDocument(trees: readonly ReadTree[]): {
  document: Node;
  spans: Map<string, { from: number; to: number }>;
  labels: { label: Label; line: number }[];
} {
  const { doc, part: partType, partTitle, policyParagraph, clause, clauseText } = policyDocumentSchema.nodes;
  const spans = new Map<string, { from: number; to: number }>();
  const labels: { label: Label; line: number }[] = [];
  const createId = createClauseIds();
  const build = (node: TreeNode, part: number, above: readonly Label[]): Node => {
    if (node.type === 'paragraph') return policyParagraph.create({ runOn: node.runOn }, textNodes(node.text));
    const path = [...above, node.label];
    const id = createId(part, path);
    spans.set(id, { from: node.from, to: node.to });
    labels.push({ label: node.label, line: node.line });
    const attrs = { id, label: node.label.printed, runOn: node.runOn };
    const below = node.content.map((child) => build(child, part, path));
    return clause.create(attrs, [clauseText.create(null, textNodes(node.text)), ...below]);
  };
  const parts = trees.map(({ part, content }, index) =>
    partType.create({ role: part.role }, [
      partTitle.create(null, textNodes(part.title)),
      ...content.map((node) => build(node, index, [])),
    ]),
  );
  return { document: doc.create(null, parts), spans, labels };
}
