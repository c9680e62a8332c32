import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DossierState } from '@tongjie/model';
import { Download, FileText, Globe, Package, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { api } from '../api/client.ts';
import { bodyOf } from '../api/problem.ts';
import { dossierQuery } from '../api/queries.ts';
import type { ArtifactView } from '../api/shapes.ts';
import { useArtifacts } from '../api/use-artifacts.ts';
import { BlockChoices } from '../artifacts/block-choices.tsx';
import { DropMedium } from '../artifacts/drop-medium.tsx';
import { MoreMedia } from '../artifacts/more-media.tsx';
import { ThemeChoice } from '../artifacts/theme-choice.tsx';
import { groupArtifacts } from '../parts/group-artifacts.ts';
import { isFinal } from '../parts/is-final.ts';
import { ProblemNote } from '../parts/problem-note.tsx';
import { ReleasedNote } from '../parts/released-note.tsx';
import { TopBar } from '../parts/top-bar.tsx';
import { navigate } from '../router.tsx';
import { useSession } from '../session.tsx';

const states = {
  none: '还没有生成',
  rendering: '正在生成',
  ready: '成品与正文一致',
  failed: '没有生成成功',
  stale: '内容或版式改过，成品待更新',
} as const;

const releaseHints: Readonly<Record<DossierState, string>> = {
  drafting: '签署后才能发布',
  inReview: '签署后才能发布',
  signed: '已签署，政策和解读一起发布',
  released: '已同步发布',
  withdrawn: '已撤回，公开页面已撤下',
  superseded: '已被新的政策文件替代',
};

const extensionOf = (artifact: ArtifactView) => artifact.file.split('.').at(-1)?.toUpperCase() ?? '';
const isPicture = (artifact: ArtifactView) => artifact.mediaType.startsWith('image/');

/** The address under which the browser saves a file instead of showing it. */
function downloadAddress(url: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}download=1`;
}

function formatSize(bytes: number): string {
  return bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function ArtifactTile({
  artifact,
  selected,
  onSelect,
}: {
  artifact: ArtifactView;
  selected: boolean;
  onSelect: () => void;
}) {
  const Icon = artifact.mediaType === 'text/html' ? Globe : FileText;
  return (
    <figure className={`tj-artifact${selected ? ' tj-selected' : ''}`}>
      <button
        type="button"
        className="tj-artifact-picture"
        aria-label={`看${artifact.title}的说明${isPicture(artifact) ? '' : `，${extensionOf(artifact)}`}`}
        aria-pressed={selected}
        onClick={onSelect}
      >
        {isPicture(artifact) ? (
          <img src={artifact.url} alt={artifact.alt} loading="lazy" />
        ) : (
          <span className="tj-artifact-file" aria-hidden>
            <Icon size={30} strokeWidth={1.25} />
            {extensionOf(artifact)}
          </span>
        )}
      </button>
      <figcaption>
        <span>{artifact.title}</span>
        <a
          className="tj-icon-button tj-small"
          href={downloadAddress(artifact.url)}
          download
          aria-label={`下载${artifact.title}`}
        >
          <Download size={14} strokeWidth={2} aria-hidden />
        </a>
      </figcaption>
    </figure>
  );
}

/** Everything that the dossier was rendered to, as it is, with the words for those who cannot see it. */
export default function ArtifactsScreen({ id }: { readonly id: string }) {
  const { person } = useSession();
  const queries = useQueryClient();
  const dossier = useQuery(dossierQuery(id));
  const artifacts = useArtifacts(id);
  const [selectedFile, setSelectedFile] = useState<string | null>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: ['dossier', id] });
  const render = useMutation({
    mutationFn: () => bodyOf(api.dossiers[':id'].artifacts.$post({ param: { id } })),
    onSuccess: refresh,
  });
  const release = useMutation({
    mutationFn: () => bodyOf(api.dossiers[':id'].release.$post({ param: { id } })),
    // A channel may have failed after the release was recorded.
    onSettled: refresh,
  });
  if (dossier.error || artifacts.error) {
    return (
      <main className="tj-lone">
        <ProblemNote error={dossier.error ?? artifacts.error} onRetry={() => void refresh()} />
      </main>
    );
  }
  if (!dossier.data || !artifacts.data) return <p className="tj-opening">正在打开</p>;
  const { status, error, artifacts: all } = artifacts.data;
  const long = all.find((artifact) => artifact.medium === 'infographic' && isPicture(artifact));
  const selected = all.find((artifact) => artifact.file === selectedFile) ?? long ?? all[0];
  const rendering = status === 'rendering' || render.isPending;
  const fault = render.error ?? release.error;
  const final = isFinal(dossier.data.state);
  const mayTheme = person.role !== 'firstInterpreter' && !final;
  return (
    <div className="tj-screen">
      <TopBar
        title={dossier.data.title}
        documentNumber={dossier.data.documentNumber}
        state={dossier.data.state}
      >
        <span className={`tj-save-status${status === 'stale' ? ' tj-c-amber' : ''}`} role="status">
          {states[rendering ? 'rendering' : status]}
        </span>
        <Button className="tj-btn" onPress={() => navigate(`/dossiers/${id}`)}>
          回到解读
        </Button>
      </TopBar>
      <main className="tj-artifacts">
        <section className="tj-stage" aria-label="长图">
          <h2>
            长图 <span className="tj-muted tj-s">{long?.width ? `${long.width} px 宽` : ''}</span>
          </h2>
          <div className="tj-scroll">
            {long ? (
              <button
                type="button"
                className="tj-long-picture"
                aria-label="看长图的说明"
                onClick={() => setSelectedFile(long.file)}
              >
                <img src={long.url} alt={long.alt} />
              </button>
            ) : (
              <p className="tj-muted tj-none">
                {rendering ? '正在生成' : '还没有长图。点右边的“生成成品”。'}
              </p>
            )}
          </div>
        </section>
        <section className="tj-gallery tj-scroll" aria-label="其他成品">
          {error && (
            <div className="tj-problem" role="alert">
              <div>
                <b>没有生成成功</b>
                <p>{error}</p>
              </div>
            </div>
          )}
          {groupArtifacts(all).map((group) => (
            <section key={group.title}>
              <h2>
                {group.title} <span className="tj-muted tj-s">{group.artifacts.length}件</span>
                {mayTheme && (
                  <DropMedium dossier={dossier.data} title={group.title} onDropped={() => render.mutate()} />
                )}
              </h2>
              <div className="tj-tiles">
                {group.artifacts.map((artifact) => (
                  <ArtifactTile
                    key={artifact.file}
                    artifact={artifact}
                    selected={artifact === selected}
                    onSelect={() => setSelectedFile(artifact.file)}
                  />
                ))}
              </div>
            </section>
          ))}
          {mayTheme && (
            <MoreMedia dossier={dossier.data} isRendering={rendering} onChosen={() => render.mutate()} />
          )}
        </section>
        <aside className="tj-inspector" aria-label="成品的说明和导出">
          <ThemeChoice dossier={dossier.data} mayChange={mayTheme} />
          <BlockChoices dossier={dossier.data} mayChange={mayTheme} />
          {selected && (
            <div className="tj-described">
              <h3>
                图片说明 <span className="tj-muted tj-s">{selected.title}</span>
              </h3>
              <p className="tj-alt">{selected.alt}</p>
              <p className="tj-muted tj-s">
                {selected.width && selected.height ? `${selected.width} × ${selected.height}，` : ''}
                {formatSize(selected.bytes)} · <span className="tj-mono">{selected.sha256.slice(0, 12)}</span>
              </p>
              <a className="tj-btn tj-sm" href={downloadAddress(selected.url)} download>
                <Download size={14} strokeWidth={2} aria-hidden />
                下载{selected.title}
              </a>
            </div>
          )}
          <div className="tj-export">
            {fault && <ProblemNote error={fault} />}
            <ReleasedNote released={dossier.data.released} />
            {!final && (
              <Button
                className={`tj-btn tj-big${status === 'ready' ? '' : ' tj-primary'}`}
                isDisabled={rendering}
                onPress={() => render.mutate()}
              >
                <RefreshCw size={16} strokeWidth={1.75} aria-hidden />
                {rendering ? '正在生成' : '生成成品'}
              </Button>
            )}
            {status === 'ready' && (
              <a className="tj-btn tj-primary tj-big" href={`/api/dossiers/${id}/package`} download>
                <Package size={16} strokeWidth={1.75} aria-hidden />
                打包下载
              </a>
            )}
            {dossier.data.state === 'signed' && person.role === 'mediaEditor' && (
              <Button
                className="tj-btn tj-primary tj-big"
                isPending={release.isPending}
                onPress={() => release.mutate()}
              >
                同步发布
              </Button>
            )}
            {!dossier.data.released && <p className="tj-muted tj-s">{releaseHints[dossier.data.state]}</p>}
          </div>
        </aside>
      </main>
    </div>
  );
}
