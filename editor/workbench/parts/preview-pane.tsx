import type { Node } from '@tiptap/pm/model';
import {
  createEmptyPlan,
  type DocumentJson,
  type Dossier,
  type Policy,
  themeNameSchema,
  themeTitles,
} from '@tongjie/model';
import { Maximize2, Palette } from 'lucide-react';
import { lazy, Suspense, useMemo } from 'react';
import { useRested } from '../../react/parts/use-rested.ts';
import type { DossierView } from '../api/shapes.ts';
import { navigate, PageLink } from '../router.tsx';
import { useSession } from '../session.tsx';
import { isFinal } from './is-final.ts';
import { useFigureImages } from './use-figure-images.ts';
import { usePresentation } from './use-presentation.ts';

const StoryPreview = lazy(() => import('../../react/preview/story-preview.tsx'));

/** Drawing waits this long after the last key. */
const PAUSE_MS = 150;

interface PreviewPaneProps {
  readonly dossier: DossierView;
  readonly policy: Node;
  readonly interpretation: Node;
  readonly predecessor: DocumentJson | null;
}

function toJson(document: Node): DocumentJson {
  return { type: 'doc', content: document.toJSON().content };
}

function emptyPolicy(title: string, documentNumber: string, document: DocumentJson): Policy {
  const dates = { signed: null, issued: null, effective: null, expires: null };
  return {
    title,
    documentNumber,
    issuers: [],
    recipients: [],
    dates,
    disclosure: null,
    link: null,
    document,
  };
}

/** The picture that comes out, beside the words that it is made of. */
export function PreviewPane({ dossier, policy, interpretation, predecessor }: PreviewPaneProps) {
  const { person } = useSession();
  const { shown = dossier.presentation, change, themes } = usePresentation(dossier);
  const restedPolicy = useRested(policy, PAUSE_MS);
  const restedInterpretation = useRested(interpretation, PAUSE_MS);
  const drawn: Dossier = useMemo(
    () => ({
      id: dossier.id,
      requirementSet: dossier.requirementSet,
      policy: { ...dossier.policy, document: toJson(restedPolicy) },
      predecessor:
        predecessor && dossier.predecessor
          ? emptyPolicy(dossier.predecessor.title, dossier.predecessor.documentNumber, predecessor)
          : null,
      plan: createEmptyPlan(),
      interpretation: toJson(restedInterpretation),
      presentation: shown,
      waivers: [],
    }),
    [
      dossier.id,
      dossier.requirementSet,
      dossier.policy,
      dossier.predecessor,
      restedPolicy,
      restedInterpretation,
      predecessor,
      shown,
    ],
  );
  const images = useFigureImages(drawn);
  const mayChoose = (person.role === 'drafter' || person.role === 'mediaEditor') && !isFinal(dossier.state);
  return (
    <aside className="tj-pane tj-preview" aria-label="预览" tabIndex={-1} data-pane>
      <div className="tj-pane-head">
        <b>长图</b>
        <span className="tj-spring" />
        <PageLink
          className="tj-icon-button"
          href={`/dossiers/${dossier.id}/artifacts`}
          aria-label="全部成品"
          title="全部成品"
        >
          <Maximize2 size={15} strokeWidth={1.75} aria-hidden />
        </PageLink>
      </div>
      <div className="tj-scroll tj-preview-desk">
        <Suspense fallback={null}>
          <StoryPreview
            dossier={drawn}
            images={images}
            onOpen={() => navigate(`/dossiers/${dossier.id}/artifacts`)}
          />
        </Suspense>
      </div>
      <div className="tj-preview-foot">
        <span className="tj-muted">1080 px 宽</span>
        <span className="tj-spring" />
        <label className="tj-theme-choice">
          <Palette size={14} strokeWidth={2} aria-hidden />
          <select
            aria-label="主题"
            value={shown.theme}
            disabled={!mayChoose}
            onChange={(event) => change({ theme: themeNameSchema.parse(event.target.value) })}
          >
            {themes.map((name) => (
              <option key={name} value={name}>
                {themeTitles[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </aside>
  );
}
