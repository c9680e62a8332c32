import { formatClausePath } from '@tongjie/model';
import type { ReactNode } from 'react';
import type { DifferenceView } from '../api/shapes.ts';
import { changeKinds, differenceKey } from './change-kinds.ts';
import { MarkedText } from './marked-text.tsx';

interface ClausePairProps {
  readonly difference: DifferenceView;
  readonly isCurrent?: boolean;
  readonly onSelect?: () => void;
  /** What stands where the other version has nothing. */
  readonly missing: { readonly old: string; readonly new: string };
  readonly children?: ReactNode;
}

/** One clause of both versions side by side, the words that changed marked. */
export function ClausePair({ difference, isCurrent = false, onSelect, missing, children }: ClausePairProps) {
  const { kind, old, new: fresh, others, changes } = difference;
  const { title, Icon } = changeKinds[kind];
  const further = (of: 'merged' | 'split') => (kind === of ? others : []);
  const label = (side: DifferenceView['old'], more: DifferenceView['others']) =>
    [side, ...more].flatMap((clause) => (clause ? [formatClausePath(clause.path)] : [])).join('、');
  const words = (side: DifferenceView['old'], more: DifferenceView['others']) =>
    [side, ...more].flatMap((clause) => (clause ? [clause.text] : [])).join('\n');
  const tag = (
    <span className={`tj-versus-kind tj-kind-${kind}`}>
      <Icon size={13} strokeWidth={2} aria-hidden />
      {title}
    </span>
  );
  return (
    // A click anywhere on the pair selects it; by keyboard J and K do, and the list beside it.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same is done by keys of the page
    <article
      id={differenceKey(difference)}
      className={`tj-versus tj-versus-${kind}${isCurrent ? ' tj-current' : ''}`}
      aria-label={`${label(fresh ?? old, fresh ? further('split') : [])} ${title}`}
      aria-current={isCurrent || undefined}
      onClick={onSelect}
      tabIndex={onSelect ? -1 : undefined}
    >
      <div className="tj-versus-side">
        <h3>
          {old && <span className="tj-issued">{label(old, further('merged'))}</span>}
          {tag}
        </h3>
        {old ? (
          <div className="tj-official tj-versus-text">
            <MarkedText
              text={words(old, further('merged'))}
              ranges={changes.map(({ old: text, oldFrom }) => ({ from: oldFrom, to: oldFrom + text.length }))}
              as="del"
            />
          </div>
        ) : (
          <p className="tj-muted">{missing.old}</p>
        )}
      </div>
      <div className="tj-versus-side">
        <h3>
          {fresh && <span className="tj-issued">{label(fresh, further('split'))}</span>}
          <span className="tj-spring" />
          {children}
        </h3>
        {fresh ? (
          <div className="tj-official tj-versus-text">
            <MarkedText
              text={words(fresh, further('split'))}
              ranges={changes.map(({ new: text, newFrom }) => ({ from: newFrom, to: newFrom + text.length }))}
              as="ins"
            />
          </div>
        ) : (
          <p className="tj-muted">{missing.new}</p>
        )}
      </div>
    </article>
  );
}
