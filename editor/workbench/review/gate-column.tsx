import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Finding, type Gate, gates, interpretationFormTitles } from '@tongjie/model';
import { api } from '../api/client.ts';
import { bodyOf } from '../api/problem.ts';
import type { DossierView } from '../api/shapes.ts';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useSession } from '../session.tsx';
import { GateBox } from './gate-box.tsx';
import { SignBox } from './sign-box.tsx';

interface GateColumnProps {
  readonly dossier: DossierView;
  readonly risks: readonly Finding[];
  readonly artifactCount: number;
}

/** The three gates, the plan that is signed with the rest, and the signature. */
export function GateColumn({ dossier, risks, artifactCount }: GateColumnProps) {
  const { person } = useSession();
  const queries = useQueryClient();
  const { id, plan } = dossier;
  const decide = useMutation({
    mutationFn: ({ gate, ...decision }: { gate: Gate; decision: 'passed' | 'returned'; reason?: string }) =>
      bodyOf(api.dossiers[':id'].gates[':gate'].$put({ param: { id, gate }, json: decision })),
    onSuccess: (view) => queries.setQueryData(['dossier', id], view),
  });
  const passed = gates.filter((gate) => dossier.gates[gate]?.decision === 'passed').length;
  const mayDecide = person.role === 'firstInterpreter' && dossier.state === 'inReview';
  return (
    <section className="tj-gates" aria-label="三关和签署">
      <div className="tj-scroll">
        <header className="tj-column-head">
          <h2>三关</h2>
          <span className="tj-muted">已过{passed}关</span>
        </header>
        {gates.map((gate) => (
          <GateBox
            key={gate}
            gate={gate}
            decision={dossier.gates[gate] ?? null}
            open={risks.filter((finding) => finding.gate === gate).length}
            mayDecide={mayDecide}
            onDecide={(decision, reason) =>
              decide.mutate({ gate, decision, ...(reason === undefined ? {} : { reason }) })
            }
          />
        ))}
        {decide.error && <ProblemNote error={decide.error} />}
        <section className="tj-plan-summary" aria-label="解读方案">
          <h3>解读方案</h3>
          <dl>
            <dt>形式</dt>
            <dd>{plan.forms.map((form) => interpretationFormTitles[form]).join('、') || '没有写'}</dd>
            <dt>渠道</dt>
            <dd>{plan.channels.join('、') || '没有写'}</dd>
            <dt>时间</dt>
            <dd>{plan.schedule || '没有写'}</dd>
            <dt>签署人</dt>
            <dd>
              {plan.firstInterpreter.name || '没有写'} {plan.firstInterpreter.position}
            </dd>
          </dl>
        </section>
      </div>
      <SignBox dossier={dossier} passed={passed} artifactCount={artifactCount} />
    </section>
  );
}
