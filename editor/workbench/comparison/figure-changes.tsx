import { formatClausePath } from '@tongjie/model';
import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ComparisonView } from '../api/shapes.ts';

type Placed = ComparisonView['summary']['figures'][number];
type Stated = NonNullable<Placed['old']>;

const SHOWN = 5;
const limits = { atMost: '不超过', lessThan: '低于', atLeast: '不低于', moreThan: '超过' } as const;

/** A figure as printed; with its limit in words where that is what changed. */
function Value({
  fact,
  withLimit,
  as: Mark,
}: {
  fact: Stated | null;
  withLimit: boolean;
  as: 'ins' | 'del';
}) {
  if (!fact) return <span className="tj-muted">{Mark === 'del' ? '没有' : '不再写'}</span>;
  const limit = withLimit && fact.bound ? limits[fact.bound] : '';
  return (
    <Mark>
      {limit}
      {fact.text}
    </Mark>
  );
}

interface ChangeListProps {
  readonly title: string;
  readonly facts: readonly Placed[];
  readonly onSelect: (difference: string) => void;
}

function ChangeList({ title, facts, onSelect }: ChangeListProps) {
  const [all, setAll] = useState(false);
  if (facts.length === 0) return null;
  const shown = all ? facts : facts.slice(0, SHOWN);
  return (
    <section className="tj-figure-changes" aria-label={title}>
      <h2>
        {title} <span className="tj-muted tj-unbold tj-s">{facts.length}处</span>
      </h2>
      <ul>
        {shown.map((fact, index) => {
          const withLimit = fact.old !== null && fact.new !== null && fact.old.bound !== fact.new.bound;
          const difference = `d-${fact.clauses.old ?? 'none'}-${fact.clauses.new ?? 'none'}`;
          return (
            <li key={`${difference}-${fact.about}-${String(index)}`}>
              <Button className="tj-figure-change" onPress={() => onSelect(difference)}>
                <span className="tj-issued tj-muted">{formatClausePath(fact.path)}</span>
                <span className="tj-figure-about tj-issued">{fact.about}</span>
                <span className="tj-figure-values tj-issued">
                  <Value fact={fact.old} withLimit={withLimit} as="del" />
                  <ArrowRight size={13} strokeWidth={2} aria-label="改为" role="img" />
                  <Value fact={fact.new} withLimit={withLimit} as="ins" />
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
      {facts.length > SHOWN && (
        <Button className="tj-link-button" onPress={() => setAll(!all)}>
          {all ? '收起' : `看全部${facts.length}处`}
        </Button>
      )}
    </section>
  );
}

interface FigureChangesProps {
  readonly summary: ComparisonView['summary'];
  readonly onSelect: (difference: string) => void;
}

/** What the sums, days and shares were and are, and what one must do now, above the text. */
export function FigureChanges({ summary, onSelect }: FigureChangesProps) {
  return (
    <>
      <ChangeList title="变了的数字" facts={summary.figures} onSelect={onSelect} />
      <ChangeList title="变了的要求" facts={summary.duties} onSelect={onSelect} />
    </>
  );
}
