import { type DossierState, dossierStateTitles, type Role, roleTitles } from '@tongjie/model';
import { PageLink } from '../router.tsx';
import { useSession } from '../session.tsx';
import { Avatar } from './avatar.tsx';
import { formatTime } from './format-time.ts';

/** What a row shows of a dossier. */
export interface SummaryOf {
  readonly id: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly state: DossierState;
  readonly updatedAt: string;
  readonly turn: Role | null;
  readonly sections: readonly {
    readonly kind: string;
    readonly title: string;
    readonly status: 'empty' | 'written' | 'notApplicable';
  }[];
  readonly findings: { readonly error: number; readonly warning: number; readonly hint: number };
}

const steps: readonly DossierState[] = ['drafting', 'inReview', 'signed', 'released'];

/** How far along the four-part track 起草 审核 签署 发布 a dossier is. */
export function StateTrack({ state }: { readonly state: DossierState }) {
  const at = steps.indexOf(state);
  const done = state === 'released';
  return (
    <span className="tj-track">
      <span className="tj-track-bar" aria-hidden>
        {steps.map((step, index) => (
          <i
            key={step}
            className={done ? 'tj-done' : index < at ? 'tj-full' : index === at ? 'tj-half' : ''}
          />
        ))}
      </span>
      {dossierStateTitles[state]}
    </span>
  );
}

/** `1错误 2警告`, or that there is nothing. */
function FindingCounts({ findings }: { readonly findings: SummaryOf['findings'] }) {
  const { error, warning, hint } = findings;
  if (error + warning + hint === 0) return <span>没有问题</span>;
  return (
    <>
      {error > 0 && <span className="tj-c-red">{error}错误 </span>}
      {warning > 0 && <span className="tj-c-amber">{warning}警告 </span>}
      {error + warning === 0 && <span>{hint}提示</span>}
    </>
  );
}

/** The page on which a person has something to do with a dossier. */
function pageFor(dossier: SummaryOf, role: Role): string {
  if (dossier.state !== 'drafting' && role === 'firstInterpreter') return `/dossiers/${dossier.id}/review`;
  if (role === 'mediaEditor') return `/dossiers/${dossier.id}/artifacts`;
  return `/dossiers/${dossier.id}`;
}

const words = { empty: '未写', written: '已写', notApplicable: '不适用' } as const;

export function DossierRow({
  dossier,
  own,
  role,
}: {
  readonly dossier: SummaryOf;
  readonly own: boolean;
  readonly role: Role;
}) {
  const { person, people } = useSession();
  const { title, documentNumber, sections, turn } = dossier;
  const waitedFor = own ? person : people.find((other) => other.role === turn);
  const name = waitedFor?.name ?? (turn ? roleTitles[turn] : '');
  return (
    <li>
      <PageLink href={pageFor(dossier, role)} className="tj-row">
        <span className="tj-row-title">
          <b>{title}</b>
          <span className="tj-issued tj-muted">{documentNumber === '' ? '没有文号' : documentNumber}</span>
        </span>
        <StateTrack state={dossier.state} />
        <span className="tj-row-elements">
          <span className="tj-elements">
            {sections.map((section) => (
              <i
                key={section.kind}
                className={`tj-element tj-${section.status}`}
                title={`${section.title}：${words[section.status]}`}
              />
            ))}
          </span>
          <FindingCounts findings={dossier.findings} />
        </span>
        <span className="tj-row-turn">
          {turn ? <Avatar name={name} role={turn} /> : <span />}
          <span>
            <b>
              {turn === null
                ? dossier.state === 'released'
                  ? '已同步发布'
                  : dossierStateTitles[dossier.state]
                : own
                  ? '您'
                  : name}
            </b>
            <span className="tj-muted">{formatTime(dossier.updatedAt)}改</span>
          </span>
        </span>
      </PageLink>
    </li>
  );
}
