import { CircleQuestionMark, Link2, TriangleAlert, Wrench } from 'lucide-react';
import { printedLabel } from '../../react/index.ts';
import type { PolicyReadingView } from '../api/shapes.ts';

const repairTitles: Readonly<Record<string, string>> = {
  'joined-lines': '两行接成一句',
  'joined-title': '标题接成一行',
  'label-form': '条款号写法不一',
  'page-number': '页码混进了正文',
  'running-head': '页眉混进了正文',
  'spaced-characters': '去掉字间的空格',
  'split-line': '两条分成两行',
  'wrapped-lines': '换行的句子接起来',
};

interface OutlineProps {
  readonly outline: PolicyReadingView;
}

const anchorOf = (id: string) => `read-${id}`;

/** The clauses that were recognised, as a tree one can go by. */
export function OutlineTree({ outline }: OutlineProps) {
  return (
    <nav className="read-tree" aria-label="条款目录">
      <h2>认出{outline.clauses.length}个条款</h2>
      <ul>
        {outline.clauses.map((clause) => (
          <li key={clause.id}>
            <a className={`read-row level-${Math.min(clause.level, 3)}`} href={`#${anchorOf(clause.id)}`}>
              <span>{printedLabel(clause.path.at(-1) ?? '')}</span>
              <span className="tree-heading">{clause.heading || clause.text.slice(0, 24)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The text as it was read, and before it everything that was mended or is in doubt. */
export function ReadText({ outline }: OutlineProps) {
  const { repairs, questions, warnings } = outline;
  return (
    <div className="read-text">
      <header>
        <b>修补</b>
        <span className="muted">
          {repairs.length === 0
            ? '没有要修补的。原文一字未改'
            : `共${repairs.length}处，修补前后都在这里。原文一字未删`}
        </span>
      </header>
      <div className="scroll">
        {questions.map((question) => (
          <article className="repair question" key={`${question.line}${question.about}`}>
            <h3>
              <CircleQuestionMark size={15} strokeWidth={1.75} aria-hidden />
              拿不准
            </h3>
            <p>{question.about}</p>
            <p className="muted s">先按“{question.choices[0]}”。建立以后可以在政策栏里改</p>
          </article>
        ))}
        {warnings.map((warning) => (
          <article className="repair question" key={`${warning.code}${warning.line}`}>
            <h3>
              <TriangleAlert size={15} strokeWidth={1.75} aria-hidden />
              请核对
            </h3>
            <p>{warning.message}</p>
          </article>
        ))}
        {repairs.length > 0 && (
          <details className="repairs" open={repairs.length <= 3}>
            <summary>看{repairs.length}处修补</summary>
            {repairs.map((repair) => (
              <article className="repair" key={`${repair.line}${repair.kind}${repair.before}`}>
                <h3>
                  {repair.kind.startsWith('joined') ? (
                    <Link2 size={15} strokeWidth={1.75} aria-hidden />
                  ) : (
                    <Wrench size={15} strokeWidth={1.75} aria-hidden />
                  )}
                  {repairTitles[repair.kind] ?? '修补'} <span className="muted s">第{repair.line}行</span>
                </h3>
                <dl className="official">
                  <dt>原来</dt>
                  <dd>
                    <del>{repair.before}</del>
                  </dd>
                  <dt>现在</dt>
                  <dd>
                    <ins>{repair.after}</ins>
                  </dd>
                </dl>
              </article>
            ))}
          </details>
        )}
        <div className="official read-clauses">
          {outline.clauses.map((clause) => (
            <p key={clause.id} id={anchorOf(clause.id)} className={`level-${Math.min(clause.level, 3)}`}>
              <strong>
                {printedLabel(clause.label)}
                {clause.heading !== '' && clause.text.startsWith(clause.heading) ? clause.heading : ''}
              </strong>
              {clause.heading !== '' && clause.text.startsWith(clause.heading)
                ? clause.text.slice(clause.heading.length)
                : clause.text}
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}

function formatDate(iso: string | null): string {
  const [year, month, day] = (iso ?? '').split('-').map(Number);
  return year && month && day ? `${year}年${month}月${day}日` : '没有写';
}

const disclosures = { proactive: '主动公开', onRequest: '依申请公开', withheld: '不予公开' } as const;

/** What the file says of itself, for checking. */
export function PolicyFields({ outline }: OutlineProps) {
  const { dates } = outline;
  const fields = [
    ['标题', outline.title],
    ['文号', outline.documentNumber || '没有认出'],
    ['发文机关', outline.issuers.join('、') || '没有认出'],
    ['成文日期', formatDate(dates.signed)],
    ['施行日期', formatDate(dates.effective)],
    ['失效日期', formatDate(dates.expires)],
    ['公开属性', outline.disclosure ? disclosures[outline.disclosure] : '没有写'],
  ] as const;
  return (
    <>
      <h2>
        文件信息 <span className="muted unbold s">请核对</span>
      </h2>
      <dl className="fields">
        {fields.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="issued">{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
