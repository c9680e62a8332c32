import { useMutation, useQueryClient } from '@tanstack/react-query';
import { gates } from '@tongjie/model';
import { PenLine } from 'lucide-react';
import { Button } from 'react-aria-components';
import { api } from '../api/client.ts';
import { bodyOf } from '../api/problem.ts';
import type { DossierView } from '../api/shapes.ts';
import { formatTime, shortHash } from '../parts/format-time.ts';
import { ProblemNote } from '../parts/problem-note.tsx';
import { ReleasedNote } from '../parts/released-note.tsx';
import { useSession } from '../session.tsx';

interface SignBoxProps {
  readonly dossier: DossierView;
  readonly passed: number;
  readonly artifactCount: number;
}

/** Why signing has to wait, or null when it need not. */
function waitsFor(dossier: DossierView, passed: number): string | null {
  if (dossier.missing.length > 0)
    return `还差${dossier.missing.length}项：${dossier.missing[0]?.message ?? ''}`;
  if (dossier.artifactsStale) return '成品待更新，重新生成后即可签署';
  if (passed < gates.length) return `过完${gates.length - passed}关即可签署`;
  return null;
}

/** What is signed (the hash of each part and their sum) and the signature. Any edit afterwards voids it. */
export function SignBox({ dossier, passed, artifactCount }: SignBoxProps) {
  const { person } = useSession();
  const queries = useQueryClient();
  const { id, hashes, signature, waivers } = dossier;
  const sign = useMutation({
    mutationFn: () => bodyOf(api.dossiers[':id'].signature.$post({ param: { id } })),
    onSuccess: (view) => queries.setQueryData(['dossier', id], view),
  });
  const render = useMutation({
    mutationFn: () => bodyOf(api.dossiers[':id'].artifacts.$post({ param: { id } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['dossier', id] }),
  });
  const rows = [
    ['政策文件', hashes.policy],
    ['解读方案', hashes.plan],
    ['政策解读', hashes.interpretation],
    ...(hashes.waivers === null ? [] : ([[`放行说明${waivers.length}条`, hashes.waivers]] as const)),
    [`成品${artifactCount}件`, hashes.artifacts],
  ] as const;
  if (signature && signature.voidedAt === null) {
    return (
      <section className="tj-sign-box tj-signed" aria-label="签署">
        <div>
          <p className="tj-signed-by">{signature.name} 已签署</p>
          <p>{formatTime(signature.at)}，第一解读人</p>
          <p className="tj-mono">{shortHash(signature.hash)}</p>
          {dossier.state === 'signed' && <p className="tj-muted tj-s">再改一个字，签名就失效</p>}
          <ReleasedNote released={dossier.released} />
        </div>
        <span className="tj-seal" role="img" aria-label="同步审签">
          同步
          <br />
          审签
        </span>
      </section>
    );
  }
  const waiting = waitsFor(dossier, passed);
  const maySign = person.role === 'firstInterpreter' && dossier.state === 'inReview';
  return (
    <section className="tj-sign-box" aria-label="签署">
      <h3>这次签的是</h3>
      <dl className="tj-hashes">
        {rows.map(([name, hash]) => (
          <div key={name} className="tj-hash-row">
            <dt>{name}</dt>
            <dd className="tj-mono" title={hash ?? ''}>
              {shortHash(hash)}
            </dd>
          </div>
        ))}
        <div className="tj-hash-row tj-sum">
          <dt>卷宗摘要</dt>
          <dd className="tj-mono" title={hashes.dossier ?? ''}>
            {shortHash(hashes.dossier)}
          </dd>
        </div>
      </dl>
      {sign.error && <ProblemNote error={sign.error} />}
      {render.error && <ProblemNote error={render.error} />}
      {maySign ? (
        <div className="tj-sign-row">
          <Button
            className={`tj-btn tj-big${waiting ? ' tj-off' : ' tj-primary'}`}
            isDisabled={waiting !== null}
            isPending={sign.isPending}
            onPress={() => sign.mutate()}
          >
            <PenLine size={17} strokeWidth={1.75} aria-hidden />
            签署
          </Button>
          <span className="tj-seal-place">待签</span>
        </div>
      ) : (
        <p className="tj-muted">
          {dossier.state === 'drafting' ? '还在起草，送审后签署' : '第一解读人可以签署'}
        </p>
      )}
      {maySign && waiting && <p className="tj-muted tj-s">{waiting}</p>}
      {dossier.artifactsStale && dossier.state === 'inReview' && (
        <Button className="tj-btn tj-sm" isPending={render.isPending} onPress={() => render.mutate()}>
          生成成品
        </Button>
      )}
    </section>
  );
}
