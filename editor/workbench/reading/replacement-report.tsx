import { sectionTitles } from '@tongjie/model';
import { CircleCheck, FileText, Info, type LucideIcon, OctagonX, RefreshCw } from 'lucide-react';
import type { ReplacementView } from '../api/shapes.ts';
import { changeKinds, isQuiet } from '../comparison/change-kinds.ts';
import { PairList } from '../comparison/pair-list.tsx';

type Entries = ReplacementView['vanished'];

/** What hangs on a clause, in words. */
const nodeTitles: Readonly<Record<string, string>> = {
  citation: '引据',
  fact: '数据',
  keyFigure: '数字看点',
  quotation: '原文',
  chart: '图表',
};

interface AffectedProps {
  readonly tone: 'red' | 'amber' | 'hint';
  readonly Icon: LucideIcon;
  readonly title: string;
  readonly advice: string;
  readonly entries: Entries;
}

function Affected({ tone, Icon, title, advice, entries }: AffectedProps) {
  if (entries.length === 0) return null;
  const count = entries.reduce((sum, { dependents }) => sum + dependents.length, 0);
  return (
    <section className={`tj-affected tj-${tone}`} aria-label={title}>
      <h3>
        <Icon size={15} strokeWidth={1.75} aria-hidden />
        {title}
        <span className="tj-muted tj-unbold tj-s">{count}处</span>
      </h3>
      <p className="tj-muted tj-s">{advice}</p>
      <ul>
        {entries.flatMap(({ clause, dependents }) =>
          dependents.map((dependent, index) => (
            <li key={`${clause.id}-${dependent.node}-${dependent.excerpt}-${String(index)}`}>
              <span className="tj-affected-where">
                {dependent.section ? sectionTitles[dependent.section] : '导语或补充部分'}
                <span className="tj-muted">
                  {nodeTitles[dependent.node] ?? '引用'}
                  {dependent.quote === '' ? '' : `“${dependent.quote}”`}
                </span>
              </span>
              <span className="tj-affected-words">{dependent.excerpt}</span>
              <span className="tj-issued tj-muted tj-affected-clause">
                {clause.label}
                {clause.heading === '' ? '' : ` ${clause.heading}`}
              </span>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}

/** 改了3条，新增2条 */
function summarise({ differences }: ReplacementView): string {
  const counts = new Map<string, number>();
  for (const { kind } of differences.filter((difference) => !isQuiet(difference)))
    counts.set(changeKinds[kind].title, (counts.get(changeKinds[kind].title) ?? 0) + 1);
  const told = [...counts].map(([title, count]) => `${title}${count}条`);
  return told.length === 0 ? '条款一字未改' : told.join('，');
}

interface ReplacementReportProps {
  readonly replacement: ReplacementView;
  /** The new version is in place. */
  readonly isDone: boolean;
  readonly fileName: string;
}

/** What a new version of the policy changes: first what of the interpretation suffers, then the text, clause by clause. */
export function ReplacementReport({ replacement, isDone, fileName }: ReplacementReportProps) {
  const { vanished, stale, reworded, differences } = replacement;
  const isCalm = vanished.length + stale.length + reworded.length === 0;
  return (
    <section className="tj-replacement" aria-label="换文件的影响">
      <header>
        <b>{isDone ? '已换上' : '和现在的比'}</b>
        <span className="tj-muted">{summarise(replacement)}</span>
        <span className="tj-spring" />
        {fileName !== '' && (
          <span className="tj-tag tj-file-name">
            <FileText size={13} strokeWidth={2} aria-hidden />
            <span>{fileName}</span>
          </span>
        )}
      </header>
      <div className="tj-scroll">
        <div className="tj-affected-list">
          <Affected
            tone="red"
            Icon={OctagonX}
            title="引据落空"
            advice="所引的条款没有了。不会自动挂到别的条款上，请逐处改引，或删去这一句。"
            entries={vanished}
          />
          <Affected
            tone="amber"
            Icon={RefreshCw}
            title="数据待更新"
            advice="条款里已经没有绑定的字句，请照新条款改。改好之前不能签署。"
            entries={stale}
          />
          <Affected
            tone="hint"
            Icon={Info}
            title="条款的字句变了，请看一眼"
            advice="引据还在，说法可能要跟着改。"
            entries={reworded}
          />
          {isCalm && (
            <p className="tj-affected-none">
              <CircleCheck size={15} strokeWidth={1.75} aria-hidden />
              解读里的引据和数据都不受影响
            </p>
          )}
        </div>
        <PairList differences={differences} missing={{ old: '原来没有这一条', new: '新文件没有这一条' }} />
      </div>
    </section>
  );
}
