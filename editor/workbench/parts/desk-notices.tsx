import { CloudOff, FileX, RotateCw } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { SharedDocument } from '../../react/index.ts';
import type { DossierView } from '../api/shapes.ts';
import { useNameOf, useSession } from '../session.tsx';
import { formatClock } from './format-time.ts';
import { isFinal } from './is-final.ts';

/** The bar that says who edited after sign-off, so that the signature no longer holds. */
export function VoidedSignature({ signature }: { readonly signature: DossierView['signature'] }) {
  const nameOf = useNameOf();
  if (!signature?.voidedAt) return null;
  return (
    <div className="tj-notice tj-red" role="alert">
      <FileX size={16} strokeWidth={1.75} aria-hidden />
      {nameOf(signature.voidedBy)} {formatClock(signature.voidedAt)} 改了内容，{signature.name}
      的签名失效，已退回起草
    </div>
  );
}

/** Why a gate sent the dossier back, as long as it is being mended. */
function ReturnedGates({ dossier }: { readonly dossier: DossierView }) {
  const nameOf = useNameOf();
  if (dossier.state !== 'drafting') return null;
  return Object.values(dossier.gates).flatMap((gate) =>
    gate?.decision === 'returned' ? (
      <div className="tj-notice tj-amber" key={gate.at}>
        {nameOf(gate.by)}退回：{gate.reason}
      </div>
    ) : (
      []
    ),
  );
}

interface DeskNoticesProps {
  readonly dossier: DossierView;
  readonly documents: readonly SharedDocument[];
}

/** Bars under the top bar: only what concerns the writing. */
export function DeskNotices({ dossier, documents }: DeskNoticesProps) {
  const { person } = useSession();
  const offline = documents.some(({ state }) => state.status === 'offline');
  const stopped = documents.some(({ state }) => state.status === 'stopped');
  const unsent = documents.reduce((sum, { state }) => sum + state.unsent, 0);
  return (
    <section className="tj-notices" aria-label="提醒">
      <VoidedSignature signature={dossier.signature} />
      <ReturnedGates dossier={dossier} />
      {offline && (
        <div className="tj-notice tj-amber" role="status">
          <CloudOff size={16} strokeWidth={1.75} aria-hidden />
          断网了，照常写。{unsent > 0 ? `${unsent}处改动存在本机，` : ''}连上后合并
        </div>
      )}
      {stopped && (
        <div className="tj-notice tj-amber" role="alert">
          <RotateCw size={16} strokeWidth={1.75} aria-hidden />
          文档的格式更新了，请重新打开页面。您写的都存在本机
          <Button className="tj-btn tj-sm" onPress={() => location.reload()}>
            重新打开
          </Button>
        </div>
      )}
      {dossier.state === 'released' && (
        <div className="tj-notice">已同步发布，不能再改。要改请起草修订的政策文件。</div>
      )}
      {dossier.state === 'withdrawn' && <div className="tj-notice">已经撤回，公开页面已撤下，不能再改。</div>}
      {dossier.state === 'superseded' && <div className="tj-notice">已被新的政策文件替代，不能再改。</div>}
      {!isFinal(dossier.state) && person.role !== 'drafter' && (
        <div className="tj-notice">您可以看，不能改；由起草人来写。</div>
      )}
      {(dossier.state === 'inReview' || dossier.state === 'signed') && person.role === 'drafter' && (
        <div className="tj-notice">
          {dossier.state === 'signed'
            ? '已经签署。再改一个字，签名就失效，卷宗退回起草。'
            : '正在审核。再改一个字，卷宗就退回起草。'}
        </div>
      )}
      {documents.flatMap((document) =>
        document.lost.map((lost) => (
          <div className="tj-notice tj-amber tj-lost" role="alert" key={lost.id}>
            <div>
              {lost.refusal && <p>{lost.refusal.detail}</p>}
              {lost.texts.length > 0 && (
                <p>
                  这几处没能写进去，别人同时改了这里，原话在这里：<q>{lost.texts.join('　')}</q>
                </p>
              )}
              {lost.overwritten.length > 0 && (
                <p>
                  您的改动删去了别人刚写的：<q>{lost.overwritten.join('　')}</q>
                </p>
              )}
            </div>
            <Button className="tj-btn tj-sm" onPress={document.dismissLost}>
              知道了
            </Button>
          </div>
        )),
      )}
    </section>
  );
}
