import { formatClausePath } from '@tongjie/model';
import { List } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { DifferenceView } from '../api/shapes.ts';
import { type ChangeKind, changeKinds, differenceKey } from './change-kinds.ts';

export type Filter = ChangeKind | 'all';

const order: readonly ChangeKind[] = ['added', 'changed', 'merged', 'split', 'removed', 'moved', 'same'];

interface ComparisonRailProps {
  readonly differences: readonly DifferenceView[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly current: string | null;
  readonly onSelect: (key: string) => void;
}

/** The chapter, or the first heading, that each clause belongs to; a text without chapters is one group. */
function groupByChapter(differences: readonly DifferenceView[]) {
  const groups: { readonly name: string; readonly of: DifferenceView[] }[] = [];
  for (const difference of differences) {
    const clause = difference.new ?? difference.old;
    const top = clause?.path[0] ?? '';
    const isTop = clause?.path.length === 1;
    const name = isTop && clause.heading !== '' ? clause.heading : top;
    const last = groups.at(-1);
    const opens = isTop && !/^第.+条/.test(top);
    if (!last || opens) groups.push({ name: opens ? name : '', of: [difference] });
    else last.of.push(difference);
  }
  return groups;
}

/** Which changes to look at, and where they are: one square a clause. */
export function ComparisonRail({ differences, filter, onFilter, current, onSelect }: ComparisonRailProps) {
  const count = (kind: ChangeKind) => differences.filter((difference) => difference.kind === kind).length;
  const shown = order.filter((kind) => count(kind) > 0);
  return (
    <nav className="tj-compare-rail" aria-label="比对结果">
      <ToggleButtonGroup
        className="tj-compare-filters"
        aria-label="只看"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[filter]}
        onSelectionChange={(keys) => {
          const [key] = keys;
          onFilter(order.find((kind) => kind === key) ?? 'all');
        }}
      >
        <ToggleButton id="all" className="tj-compare-filter">
          <List size={15} strokeWidth={1.75} aria-hidden />
          全部<b>{differences.length}</b>
        </ToggleButton>
        {shown.map((kind) => {
          const { title, Icon } = changeKinds[kind];
          return (
            <ToggleButton key={kind} id={kind} className="tj-compare-filter">
              <Icon size={15} strokeWidth={1.75} className={`tj-kind-${kind}`} aria-hidden />
              {title}
              <b>{count(kind)}</b>
            </ToggleButton>
          );
        })}
      </ToggleButtonGroup>
      <div className="tj-compare-map" aria-hidden>
        {groupByChapter(differences).map((group) => (
          <div className="tj-compare-chapter" key={group.of[0] ? differenceKey(group.of[0]) : ''}>
            <span className="tj-issued" title={group.name}>
              {group.name}
            </span>
            <span className="tj-squares">
              {group.of.map((difference) => {
                const key = differenceKey(difference);
                const clause = difference.new ?? difference.old;
                const name = `${clause ? formatClausePath(clause.path) : ''} ${changeKinds[difference.kind].title}`;
                return (
                  // A short cut for the mouse; J, K and the list say the same to everybody else.
                  // biome-ignore lint/a11y/noStaticElementInteractions: hidden from assistive technology
                  // biome-ignore lint/a11y/useKeyWithClickEvents: hidden from assistive technology
                  <span
                    key={key}
                    title={name}
                    className={`tj-square tj-square-${difference.kind}${key === current ? ' tj-current' : ''}`}
                    onClick={() => onSelect(key)}
                  />
                );
              })}
            </span>
          </div>
        ))}
      </div>
    </nav>
  );
}
