import { formatClausePath } from '@tongjie/model';
import { Check, PenLine } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { ComparisonRowView, DifferenceView } from '../api/shapes.ts';
import { changeKinds, differenceKey } from './change-kinds.ts';

/** A proposed row with the difference that it tells of. */
export interface ProposedRow {
  readonly key: string;
  readonly row: ComparisonRowView;
  readonly difference: DifferenceView;
}

/** Rows with their differences: both are named by the clauses of their two sides. */
export function pairRows(
  rows: readonly ComparisonRowView[],
  differences: readonly DifferenceView[],
): ProposedRow[] {
  const byKey = new Map(differences.map((difference) => [differenceKey(difference), difference]));
  return rows.flatMap((row) => {
    const key = `d-${row.old?.clause ?? 'none'}-${row.new?.clause ?? 'none'}`;
    const difference = byKey.get(key);
    return difference ? [{ key, row, difference }] : [];
  });
}

interface WriteInColumnProps {
  readonly rows: readonly ProposedRow[];
  readonly skipped: ReadonlySet<string>;
  readonly current: string | null;
  /** Null where this person can't write, or the interpretation has no such section. */
  readonly onWrite: ((row: ProposedRow) => void) | null;
  readonly onSkip: (key: string) => void;
  readonly onSelect: (key: string) => void;
  readonly whyNot: string;
}

/** Rows proposed for 新旧政策差异. Nothing is written until the drafter says so; each carries its citations. */
export function WriteInColumn({
  rows,
  skipped,
  current,
  onWrite,
  onSkip,
  onSelect,
  whyNot,
}: WriteInColumnProps) {
  const shown = rows.filter(({ key, row }) => row.written || !skipped.has(key));
  return (
    <aside className="tj-write-in" aria-label="写进新旧政策差异">
      <header>
        <h2>写进“新旧政策差异”</h2>
        <p className="tj-muted tj-s">{onWrite ? '每行都带引据，写进“新旧对比”后还能改' : whyNot}</p>
      </header>
      <ul className="tj-scroll">
        {shown.map((proposed) => {
          const { key, row, difference } = proposed;
          const { title, Icon } = changeKinds[difference.kind];
          const clause = difference.new ?? difference.old;
          const place = clause ? formatClausePath(clause.path) : '';
          return (
            <li
              key={key}
              className={`tj-write-row${key === current ? ' tj-current' : ''}${row.written ? ' tj-done' : ''}`}
            >
              <Button className="tj-write-row-head" onPress={() => onSelect(key)}>
                {row.written ? (
                  <span className="tj-kind-added">
                    <Check size={13} strokeWidth={2} aria-hidden />
                    已写入
                  </span>
                ) : (
                  <span className={`tj-kind-${difference.kind}`}>
                    <Icon size={13} strokeWidth={2} aria-hidden />
                    {title}
                  </span>
                )}
                <span className="tj-issued">{place}</span>
              </Button>
              {row.label !== place && <p className="tj-write-row-label">{row.label}</p>}
              {(key !== current || row.written) && (
                <p className="tj-write-row-words tj-issued">{(row.new ?? row.old)?.text}</p>
              )}
              {key === current && !row.written && (
                <dl className="tj-write-row-sides">
                  <dt>原来</dt>
                  <dd className="tj-issued">{row.old?.text ?? '没有这项规定'}</dd>
                  <dt>现在</dt>
                  <dd className="tj-issued">{row.new?.text ?? '不再规定'}</dd>
                </dl>
              )}
              {onWrite && !row.written && (
                <div className="tj-acts">
                  <Button
                    className={`tj-btn tj-sm${key === current ? ' tj-primary' : ''}`}
                    onPress={() => onWrite(proposed)}
                  >
                    <PenLine size={14} strokeWidth={2} aria-hidden />
                    写入
                  </Button>
                  <Button className="tj-btn tj-sm tj-quiet" onPress={() => onSkip(key)}>
                    不写
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {skipped.size > 0 && (
        <p className="tj-muted tj-s tj-write-skipped">
          不写的{rows.filter(({ key, row }) => !row.written && skipped.has(key)).length}处收起了
          <Button className="tj-link-button" onPress={() => onSkip('')}>
            都拿回来
          </Button>
        </p>
      )}
      <footer aria-hidden>
        <kbd>J</kbd>
        <kbd>K</kbd>上下一处
        <span className="tj-spring" />
        <kbd>Enter</kbd>写入
      </footer>
    </aside>
  );
}
