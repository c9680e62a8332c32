import { formatClausePath } from '@tongjie/model';
import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { DifferenceView } from '../api/shapes.ts';
import { differenceKey } from './change-kinds.ts';

/** Figures that readers ask for first, and what each is where no words before it say so. */
const TOLD: ReadonlyMap<string, string> = new Map([
  ['money', '金额'],
  ['percent', '比例'],
  ['ratio', '比例'],
  ['number', '数字'],
  ['date', '日期'],
  ['period', '期间'],
  ['term', '期限'],
  ['count', '数量'],
  ['age', '年龄'],
  ['area', '面积'],
  ['length', '长度'],
  ['volume', '容量'],
  ['mass', '重量'],
  ['grade', '等级'],
  ['phone', '电话'],
]);
const SHOWN = 6;

interface FigureChange {
  readonly key: string;
  readonly difference: string;
  readonly place: string;
  readonly about: string;
  readonly old: string | null;
  readonly new: string | null;
}

/** The figures that are other ones now: first those that changed, then what came or went. */
export function figureChanges(differences: readonly DifferenceView[]): FigureChange[] {
  const all = differences.flatMap((difference) => {
    const clause = difference.new ?? difference.old;
    return difference.facts
      .filter(({ kind }) => TOLD.has(kind))
      .map((fact, index) => ({
        key: `${differenceKey(difference)}-${index}`,
        difference: differenceKey(difference),
        place: clause ? formatClausePath(clause.path) : '',
        about: fact.about || (TOLD.get(fact.kind) ?? ''),
        old: fact.old?.text ?? null,
        new: fact.new?.text ?? null,
      }));
  });
  const changed = all.filter((fact) => fact.old !== null && fact.new !== null);
  return [...changed, ...all.filter((fact) => fact.old === null || fact.new === null)];
}

interface FigureChangesProps {
  readonly differences: readonly DifferenceView[];
  readonly onSelect: (difference: string) => void;
}

/** What the sums, days and shares were and are, above the text. */
export function FigureChanges({ differences, onSelect }: FigureChangesProps) {
  const [all, setAll] = useState(false);
  const found = figureChanges(differences);
  if (found.length === 0) return null;
  const shown = all ? found : found.slice(0, SHOWN);
  return (
    <section className="figure-changes" aria-label="变了的数字">
      <h2>
        变了的数字 <span className="muted unbold s">{found.length}处</span>
      </h2>
      <ul>
        {shown.map((fact) => (
          <li key={fact.key}>
            <Button className="figure-change" onPress={() => onSelect(fact.difference)}>
              <span className="issued muted">{fact.place}</span>
              <span className="figure-about issued">{fact.about}</span>
              <span className="figure-values issued">
                {fact.old === null ? <span className="muted">没有</span> : <del>{fact.old}</del>}
                <ArrowRight size={13} strokeWidth={2} aria-label="改为" role="img" />
                {fact.new === null ? <span className="muted">不再写</span> : <ins>{fact.new}</ins>}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && (
        <Button className="link-button" onPress={() => setAll(!all)}>
          {all ? '收起' : `看全部${found.length}处`}
        </Button>
      )}
    </section>
  );
}
