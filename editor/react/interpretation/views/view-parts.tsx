import type { NodeViewProps } from '@tiptap/react';
import type { ReferencedDocument } from '@tongjie/model';
import { Link2 } from 'lucide-react';
import { CitationChip } from '../../clauses/citation-chip.tsx';
import { ClauseMenu } from '../../clauses/clause-menu.tsx';
import { useDossier } from '../../dossier-context.tsx';

/** An attribute as text, or empty. */
export function textOf(node: NodeViewProps['node'], name: string): string {
  const value: unknown = node.attrs[name];
  return typeof value === 'string' ? value : '';
}

/** Which document a node's reference points into. */
export function documentOf(node: NodeViewProps['node']): ReferencedDocument {
  return node.attrs.of === 'predecessor' ? 'predecessor' : 'policy';
}

/** The clause that a block or an item is bound to, or the button that binds it. */
export function Source({
  node,
  updateAttributes,
  what,
}: Pick<NodeViewProps, 'node' | 'updateAttributes'> & { what: string }) {
  const { readOnly } = useDossier();
  const clause = textOf(node, 'clause');
  return (
    <span className="tj-source" contentEditable={false}>
      {clause !== '' && <CitationChip clause={clause} of={documentOf(node)} quote={textOf(node, 'quote')} />}
      {!readOnly && (
        <ClauseMenu
          label={clause === '' ? `${what}：绑定条款` : `${what}：改引条款`}
          className={clause === '' ? 'tj-link-button' : 'tj-link-button tj-quiet'}
          onPick={(target) => updateAttributes({ ...target })}
        >
          <Link2 size={13} strokeWidth={2} aria-hidden />
          {clause === '' && '绑定条款'}
        </ClauseMenu>
      )}
    </span>
  );
}
