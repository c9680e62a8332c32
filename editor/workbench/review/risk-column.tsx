import { type Finding, gateTitles, sectionTitles } from '@tongjie/model';
import { Check, CircleCheck, OctagonX, PenLine, TriangleAlert } from 'lucide-react';
import { useEffect } from 'react';
import { bodyOf, type ClauseIndex, headOf, markCoverage, severityTitles } from '../../react/index.ts';
import type { DossierView } from '../api/shapes.ts';
import { formatTime } from '../parts/format-time.ts';
import type { Risk } from './risks.ts';
import { useInterpretationCoverage } from './use-interpretation-coverage.ts';

interface RiskColumnProps {
  readonly dossier: DossierView;
  readonly risks: readonly Risk[];
  readonly index: ClauseIndex;
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
}

function whereOf(finding: Finding, index: ClauseIndex): string {
  const { section, clause, document } = finding.place;
  const label = clause ? index.find('policy', clause)?.label : undefined;
  return [
    gateTitles[finding.gate],
    section
      ? sectionTitles[section]
      : document === 'policy'
        ? '政策文件'
        : document === 'plan'
          ? '解读方案'
          : '',
    label ?? '',
  ]
    .filter((words) => words !== '')
    .join(' · ');
}

interface RiskButtonProps {
  readonly risk: Risk;
  readonly where: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One risk. What was let through shows the drafter's reason before anything else. */
function RiskButton({ risk: { finding, waiver }, where, isChosen, onChoose }: RiskButtonProps) {
  const Icon = waiver ? PenLine : finding.severity === 'error' ? OctagonX : TriangleAlert;
  const severity = severityTitles[finding.severity];
  return (
    <button
      type="button"
      className={`tj-risk tj-${waiver ? 'let-through' : finding.severity}`}
      aria-current={isChosen ? 'true' : undefined}
      onClick={onChoose}
    >
      <Icon size={17} strokeWidth={1.75} aria-label={waiver ? `起草人放行的${severity}` : severity} />
      <b>{headOf(finding)}</b>
      <span className="tj-why">{bodyOf(finding)}</span>
      {waiver && (
        <span className="tj-waiver">
          {waiver.reason}
          <span className="tj-muted tj-s">
            {waiver.name} {formatTime(waiver.at)}放行这个{severity}
          </span>
        </span>
      )}
      <span className="tj-muted tj-s">{where}</span>
    </button>
  );
}

function Found({ inOrder }: { readonly inOrder: boolean }) {
  return inOrder ? (
    <Check size={14} strokeWidth={2} aria-label="正常" />
  ) : (
    <TriangleAlert className="tj-c-amber" size={14} strokeWidth={2} aria-label="要看" />
  );
}

/** First the risks, worst first; then what was found in order, so that silence is evidence. `J` and `K` go through. */
export function RiskColumn({ dossier, risks, index, chosen, onChoose }: RiskColumnProps) {
  const coverage = useInterpretationCoverage(dossier.id, dossier.requirementSet, index);
  const marks = [...markCoverage(index, coverage).values()];
  const letThrough = risks.filter(({ waiver }) => waiver).length;
  const uncovered = marks.filter((mark) => mark === 'none').length;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName))
        return;
      const move = { j: 1, k: -1 }[event.key.toLowerCase()];
      if (move !== undefined && risks.length > 0) onChoose((chosen + move + risks.length) % risks.length);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [chosen, risks.length, onChoose]);
  return (
    <section className="tj-risks" aria-label="先看风险">
      <header className="tj-column-head">
        <h2>先看风险</h2>
        <span className="tj-muted">{risks.length === 0 ? '没有问题' : `${risks.length}件`}</span>
      </header>
      <ol className="tj-scroll">
        {risks.map((risk, at) => (
          <li key={`${risk.finding.key}${risk.finding.place.from}`}>
            <RiskButton
              risk={risk}
              where={whereOf(risk.finding, index)}
              isChosen={at === chosen}
              onChoose={() => onChoose(at)}
            />
          </li>
        ))}
        {dossier.sections
          .filter((section) => section.status === 'notApplicable')
          .map((section) => (
            <li className="tj-risk tj-waived" key={section.kind}>
              <CircleCheck size={17} strokeWidth={1.75} aria-hidden />
              <b>{section.title}：注明不适用</b>
            </li>
          ))}
      </ol>
      <ul className="tj-in-order">
        <li>
          <Found inOrder={dossier.findings.error === 0} />
          {dossier.findings.error === 0
            ? '没有错误，没有待更新的数据'
            : `${dossier.findings.error}个错误要先改`}
        </li>
        {letThrough > 0 && (
          <li>
            <Found inOrder={false} />
            起草人说明理由放行了{letThrough}处，签署即认可
          </li>
        )}
        <li>
          <Found inOrder={uncovered === 0} />
          {marks.length}个条款：{marks.length - uncovered}条已解读，{uncovered}条没有引到
        </li>
        <li>
          <Found inOrder={dossier.sections.every((section) => section.status !== 'empty')} />
          {dossier.sections.filter((section) => section.status !== 'empty').length}个要素已写或注明，共
          {dossier.sections.length}个
        </li>
      </ul>
    </section>
  );
}
