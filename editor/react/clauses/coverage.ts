import type { Node } from '@tiptap/pm/model';
import { type ReferencedDocument, sectionKindOf, sectionTitles } from '@tongjie/model';
import type { ClauseIndex } from './clause-index.ts';

/** Where a clause is interpreted, and whether something bound to it no longer agrees with it. */
export interface ClauseCoverage {
  /** Names of the sections that cite it, in order. */
  readonly sections: readonly string[];
  readonly stale: boolean;
}

/** covered 已解读, partial 部分 (only clauses below it are cited), none 未解读, stale 待更新. */
export type CoverageMark = 'covered' | 'partial' | 'none' | 'stale';
export const coverageTitles: Readonly<Record<CoverageMark, string>> = {
  covered: '已解读',
  partial: '部分',
  none: '未解读',
  stale: '待更新',
};

/** Clause ids (of the policy) that the interpretation cites, with the sections that do. */
export function findCoverage(interpretation: Node, index: ClauseIndex): ReadonlyMap<string, ClauseCoverage> {
  const coverage = new Map<string, { sections: string[]; stale: boolean }>();
  const note = (id: string, of: ReferencedDocument, section: string, quote: string) => {
    if (of !== 'policy') return;
    const entry = coverage.get(id) ?? { sections: [], stale: false };
    if (section !== '' && !entry.sections.includes(section)) entry.sections.push(section);
    const clause = index.find(of, id)?.clause;
    if (quote !== '' && clause && !clause.text.includes(quote)) entry.stale = true;
    coverage.set(id, entry);
  };
  interpretation.forEach((top) => {
    const kind = sectionKindOf(top.type.name);
    const section = kind ? sectionTitles[kind] : String(top.attrs.title ?? '');
    top.descendants((node) => {
      const { clause, clauses, of = 'policy', quote = '' } = node.attrs;
      if (typeof clause === 'string')
        note(clause, of === 'predecessor' ? of : 'policy', section, String(quote));
      if (Array.isArray(clauses)) for (const id of clauses) note(String(id), 'policy', section, '');
    });
  });
  return coverage;
}

/** The mark of every clause of the policy. */
export function markCoverage(
  index: ClauseIndex,
  coverage: ReadonlyMap<string, ClauseCoverage>,
): ReadonlyMap<string, CoverageMark> {
  const marks = new Map<string, CoverageMark>();
  const { policy } = index;
  policy.forEach(({ clause }, position) => {
    const own = coverage.get(clause.id);
    const end = policy.findIndex((other, at) => at > position && other.clause.level <= clause.level);
    const below = policy.slice(position + 1, end < 0 ? undefined : end);
    const covered = below.filter((other) => coverage.has(other.clause.id)).length;
    if (own?.stale) marks.set(clause.id, 'stale');
    else if (own || (below.length > 0 && covered === below.length)) marks.set(clause.id, 'covered');
    else marks.set(clause.id, covered > 0 ? 'partial' : 'none');
  });
  return marks;
}
