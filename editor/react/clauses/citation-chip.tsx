import type { ReferencedDocument } from '@tongjie/model';
import type { ClauseTarget } from '../../extensions/index.ts';
import { useDossier } from '../dossier-context.tsx';

interface CitationChipProps {
  readonly clause: string;
  readonly of: ReferencedDocument;
  /** Verbatim words that the clause must still hold. */
  readonly quote?: string;
}

/** Names a clause, shows its words while pointed at, and goes to it. Stale and broken references say so in words too. */
export function CitationChip({ clause, of, quote = '' }: CitationChipProps) {
  const { index, selectedClause, showClause } = useDossier();
  const target: ClauseTarget = { clause, of };
  const entry = index.find(of, clause);
  if (!entry) {
    return (
      <span className="tj-cite tj-broken" contentEditable={false}>
        条款已删
      </span>
    );
  }
  const stale = quote !== '' && !entry.clause.text.includes(quote);
  const on = selectedClause?.clause === clause && selectedClause.of === of;
  return (
    <a
      href={`#clause-${clause}`}
      contentEditable={false}
      className={`tj-cite${stale ? ' tj-stale' : ''}${on ? ' tj-on' : ''}`}
      data-clause={clause}
      data-of={of}
      aria-label={`引据 ${entry.label}${stale ? '，待更新' : ''}`}
      draggable={false}
      onClick={(event) => {
        event.preventDefault();
        showClause(target);
      }}
    >
      {entry.label}
    </a>
  );
}
