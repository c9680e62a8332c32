import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Check, PenLine } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { api } from '../api/client.ts';
import { bodyOf, explain } from '../api/problem.ts';
import { comparisonQuery, dossierQuery } from '../api/queries.ts';
import type { ComparisonView, DifferenceView } from '../api/shapes.ts';
import { differenceKey, isQuiet } from '../comparison/change-kinds.ts';
import { ComparisonRail, type Filter } from '../comparison/comparison-rail.tsx';
import { FigureChanges } from '../comparison/figure-changes.tsx';
import { PairList } from '../comparison/pair-list.tsx';
import { useComparisonKeys } from '../comparison/use-comparison-keys.ts';
import { type ProposedRow, pairRows, WriteInColumn } from '../comparison/write-in-column.tsx';
import { isFinal } from '../parts/is-final.ts';
import { ProblemNote } from '../parts/problem-note.tsx';
import { TopBar } from '../parts/top-bar.tsx';
import { navigate, PageLink } from '../router.tsx';
import { useSession } from '../session.tsx';

const missing = { old: '旧文件没有这一条', new: '新文件不再有这一条' };

function formatDate(iso: string | null): string {
  const [year, month, day] = (iso ?? '').split('-').map(Number);
  return year && month && day ? `${year}年${month}月${day}日` : '';
}

function VersionHead({ version, count }: { version: ComparisonView['old']; count: number }) {
  const date = formatDate(version.dates.signed ?? version.dates.issued ?? version.dates.effective);
  return (
    <div className="tj-version-head">
      <b className="tj-issued">{version.documentNumber || version.title}</b>
      <span className="tj-muted">
        {count}条{date === '' ? '' : ` · ${date}`}
      </span>
    </div>
  );
}

interface ComparisonProps {
  readonly id: string;
  readonly comparison: ComparisonView;
  /** Why this person can't write rows in, or null. */
  readonly whyNot: string | null;
}

function Comparison({ id, comparison, whyNot }: ComparisonProps) {
  const { differences } = comparison;
  const queries = useQueryClient();
  const [filter, setFilter] = useState<Filter>('all');
  const [current, setCurrent] = useState<string | null>(null);
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => pairRows(comparison.rows, differences), [comparison.rows, differences]);
  const write = useMutation({
    mutationFn: ({ row }: ProposedRow) =>
      bodyOf(
        api.dossiers[':id'].comparison.rows.$post({
          param: { id },
          json: { rows: [{ old: row.old?.clause ?? null, new: row.new?.clause ?? null }] },
        }),
      ),
    onSuccess: (view) => {
      queries.setQueryData(comparisonQuery(id).queryKey, view);
      void queries.invalidateQueries({ queryKey: ['dossier', id], exact: true });
    },
  });
  const shown = differences.filter(({ kind }) => filter === 'all' || kind === filter);
  const stops = (filter === 'all' ? shown.filter((difference) => !isQuiet(difference)) : shown).map(
    differenceKey,
  );
  const select = (key: string) => {
    if (filter !== 'all' && !shown.some((difference) => differenceKey(difference) === key)) setFilter('all');
    setCurrent(key);
  };
  const step = (by: 1 | -1) => {
    const at = current === null ? -1 : stops.indexOf(current);
    const next = stops[Math.min(Math.max(at + by, 0), stops.length - 1)];
    if (next === undefined) return;
    setCurrent(next);
    // So that Enter means this change, and who listens hears it.
    document.getElementById(next)?.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (current === null) return;
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const show = (element: Element | null) =>
      element?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
    show(document.getElementById(current));
    show(document.querySelector('.tj-write-row.tj-current'));
  }, [current]);
  const rowOf = (difference: DifferenceView) => rows.find(({ key }) => key === differenceKey(difference));
  const writeCurrent = () => {
    const found = rows.find(({ key }) => key === current);
    if (found && !found.row.written && whyNot === null && !write.isPending) write.mutate(found);
  };
  useComparisonKeys({ onStep: step, onWrite: writeCurrent });
  const sides = (side: 'old' | 'new') =>
    differences.filter((difference) => difference[side] !== null).length +
    differences
      .filter(({ kind }) => kind === (side === 'old' ? 'merged' : 'split'))
      .reduce((sum, { others }) => sum + others.length, 0);
  return (
    <main className="tj-compare">
      <ComparisonRail
        differences={differences}
        filter={filter}
        onFilter={setFilter}
        current={current}
        onSelect={select}
      />
      <section className="tj-compare-pairs" aria-label="逐条比对">
        <header className="tj-compare-heads">
          <VersionHead version={comparison.old} count={sides('old')} />
          <VersionHead version={comparison.new} count={sides('new')} />
        </header>
        <div className="tj-scroll">
          {filter === 'all' && <FigureChanges summary={comparison.summary} onSelect={select} />}
          {shown.length === 0 && <p className="tj-muted tj-none">没有这一类的条款。</p>}
          <PairList
            differences={shown}
            missing={missing}
            current={current}
            onSelect={setCurrent}
            unfolded={filter === 'same' || filter === 'moved'}
            actionsOf={(difference) => {
              const proposed = rowOf(difference);
              if (!proposed || whyNot !== null) return null;
              return proposed.row.written ? (
                <span className="tj-versus-written">
                  <Check size={13} strokeWidth={2} aria-hidden />
                  已写入
                </span>
              ) : (
                <Button className="tj-link-button tj-versus-write" onPress={() => write.mutate(proposed)}>
                  <PenLine size={13} strokeWidth={2} aria-hidden />
                  写入
                </Button>
              );
            }}
          />
        </div>
      </section>
      <WriteInColumn
        rows={rows}
        skipped={skipped}
        current={current}
        onWrite={whyNot === null ? (proposed) => write.mutate(proposed) : null}
        onSkip={(key) => setSkipped((old) => (key === '' ? new Set() : new Set(old).add(key)))}
        onSelect={select}
        whyNot={whyNot ?? ''}
      />
      <p role="status" className="tj-hidden-words">
        {write.isSuccess ? '已写入新旧对比' : ''}
      </p>
      {write.error && (
        <div className="tj-compare-problem">
          <ProblemNote error={write.error} />
        </div>
      )}
    </main>
  );
}

/** The policy against the one that it replaces, clause beside clause; changes are taken over into the interpretation. */
export default function ComparisonScreen({ id }: { readonly id: string }) {
  const { person } = useSession();
  const dossier = useQuery(dossierQuery(id));
  const comparison = useQuery(comparisonQuery(id));
  const isMissing = comparison.error !== null && explain(comparison.error).code === 'no-predecessor';
  const whyNot = !comparison.data?.hasSection
    ? '这类政策的解读没有“新旧政策差异”，比对只供查看'
    : person.role !== 'drafter'
      ? '由起草人写入'
      : dossier.data && isFinal(dossier.data.state)
        ? '卷宗已经发布，不能再改'
        : null;
  return (
    <div className="tj-screen">
      <TopBar title={dossier.data?.title ?? ''}>
        <span className="tj-tag">新旧比对</span>
        <Button className="tj-btn" onPress={() => navigate(`/dossiers/${id}`)}>
          回到解读
        </Button>
      </TopBar>
      {comparison.data ? (
        <Comparison id={id} comparison={comparison.data} whyNot={whyNot} />
      ) : isMissing ? (
        <main className="tj-lone">
          <h2 className="tj-lone-head">还没有旧文件</h2>
          <p>放入被替代的旧文件，就能逐条比对，把改了什么写进“新旧政策差异”。</p>
          <PageLink className="tj-btn tj-primary" href={`/dossiers/${id}/policy`}>
            放入旧文件
          </PageLink>
        </main>
      ) : comparison.error ? (
        <main className="tj-lone">
          <ProblemNote error={comparison.error} onRetry={() => void comparison.refetch()} />
        </main>
      ) : (
        <p className="tj-opening">正在比对</p>
      )}
    </div>
  );
}
