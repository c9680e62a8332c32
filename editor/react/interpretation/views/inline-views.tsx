import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { CitationChip } from '../../clauses/citation-chip.tsx';
import { useDossier } from '../../dossier-context.tsx';
import { documentOf, textOf } from './view-parts.tsx';

export function CitationView({ node }: NodeViewProps) {
  return (
    <NodeViewWrapper as="span" className="tj-inline-view">
      <CitationChip clause={textOf(node, 'clause')} of={documentOf(node)} />
    </NodeViewWrapper>
  );
}

/** A figure bound to its clause: underlined, and dashed when the clause no longer says it. */
export function FactView({ node }: NodeViewProps) {
  const { index, showClause } = useDossier();
  const clause = textOf(node, 'clause');
  const quote = textOf(node, 'quote');
  const of = documentOf(node);
  const stale = clause !== '' && !index.find(of, clause)?.clause.text.includes(quote);
  return (
    <NodeViewWrapper as="span" className="tj-inline-view">
      <a
        href={`#clause-${clause}`}
        draggable={false}
        contentEditable={false}
        className={`tj-fact${stale ? ' tj-stale' : ''}`}
        aria-label={`数据 ${textOf(node, 'text') || quote}${stale ? '，待更新' : ''}`}
        onClick={(event) => {
          event.preventDefault();
          showClause({ clause, of });
        }}
      >
        {textOf(node, 'text') || quote}
      </a>
    </NodeViewWrapper>
  );
}
