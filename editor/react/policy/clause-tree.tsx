import type { IndexedClause } from '../clauses/clause-index.ts';
import { type CoverageMark, coverageTitles } from '../clauses/coverage.ts';
import { printedLabel } from '../clauses/printed-label.ts';

interface ClauseTreeProps {
  readonly clauses: readonly IndexedClause[];
  readonly marks: ReadonlyMap<string, CoverageMark>;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** The clauses of the policy with their coverage (条款目录). Deeper than two levels would not fit its width. */
export function ClauseTree({ clauses, marks, selected, onSelect }: ClauseTreeProps) {
  return (
    <nav className="tj-tree" aria-label="条款目录">
      <ul>
        {clauses.map(({ clause }) => {
          const mark = marks.get(clause.id) ?? 'none';
          const words = clause.heading || clause.text;
          return (
            <li key={clause.id}>
              <button
                type="button"
                className={`tj-tree-row tj-level-${Math.min(clause.level, 3)}`}
                aria-current={clause.id === selected ? 'true' : undefined}
                onClick={() => onSelect(clause.id)}
              >
                <span className="tj-tree-label">{printedLabel(clause.path.at(-1) ?? '').trim()}</span>
                <span className="tj-tree-heading">{words.slice(0, 24)}</span>
                <i className={`tj-cover tj-cover-${mark}`} aria-hidden />
                <span className="tj-hidden-words">，{coverageTitles[mark]}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
