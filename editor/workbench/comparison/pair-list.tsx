import { formatClausePath } from '@tongjie/model';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { DifferenceView } from '../api/shapes.ts';
import { changeKinds, differenceKey, isQuiet } from './change-kinds.ts';
import { ClausePair } from './clause-pair.tsx';

/** Neighbours that say the same fold into one line. */
type Stretch =
  | { readonly quiet: true; readonly of: readonly DifferenceView[] }
  | { readonly quiet: false; readonly of: DifferenceView };

/** Clauses in their order, those that say the same in stretches. */
export function foldQuiet(differences: readonly DifferenceView[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const difference of differences) {
    const last = stretches.at(-1);
    if (!isQuiet(difference)) stretches.push({ quiet: false, of: difference });
    else if (last?.quiet) stretches[stretches.length - 1] = { quiet: true, of: [...last.of, difference] };
    else stretches.push({ quiet: true, of: [difference] });
  }
  return stretches;
}

/** 第十七条至第二十条 */
function nameStretch(of: readonly DifferenceView[]): string {
  const names = of.flatMap(({ new: fresh, old }) => {
    const clause = fresh ?? old;
    return clause ? [formatClausePath(clause.path)] : [];
  });
  return names.length > 2 ? `${names[0]}至${names.at(-1)}，${names.length}条` : names.join('、');
}

interface PairListProps {
  readonly differences: readonly DifferenceView[];
  readonly missing: { readonly old: string; readonly new: string };
  /** Key of the difference that is looked at. */
  readonly current?: string | null;
  readonly onSelect?: (key: string) => void;
  readonly actionsOf?: (difference: DifferenceView) => ReactNode;
  /** Clauses that say the same are shown unfolded. */
  readonly unfolded?: boolean;
}

/** Both versions, clause beside clause. */
export function PairList({
  differences,
  missing,
  current = null,
  onSelect,
  actionsOf,
  unfolded = false,
}: PairListProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const pair = (difference: DifferenceView) => {
    const key = differenceKey(difference);
    return (
      <ClausePair
        key={key}
        difference={difference}
        missing={missing}
        isCurrent={key === current}
        {...(onSelect ? { onSelect: () => onSelect(key) } : {})}
      >
        {actionsOf?.(difference)}
      </ClausePair>
    );
  };
  return foldQuiet(differences).map((stretch) => {
    if (!stretch.quiet) return pair(stretch.of);
    const [first] = stretch.of;
    const key = first ? differenceKey(first) : '';
    const isOpen = unfolded || open.has(key);
    const kinds = new Set(stretch.of.map(({ kind }) => changeKinds[kind].title));
    return (
      <div key={`fold-${key}`}>
        {!unfolded && (
          <Button
            className="tj-versus-fold"
            aria-expanded={isOpen}
            onPress={() => setOpen((old) => (isOpen ? without(old, key) : new Set(old).add(key)))}
          >
            {isOpen ? (
              <ChevronDown size={14} strokeWidth={2} aria-hidden />
            ) : (
              <ChevronRight size={14} strokeWidth={2} aria-hidden />
            )}
            <span className="tj-issued">{nameStretch(stretch.of)}</span>
            <span className="tj-spring" />
            {[...kinds].join('、')}
          </Button>
        )}
        {isOpen && stretch.of.map(pair)}
      </div>
    );
  });
}

function without(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return new Set([...set].filter((other) => other !== key));
}
