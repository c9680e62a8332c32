import { type Dossier, type ThemeName, tellStory } from '@tongjie/model';
import { getTheme } from '@tongjie/templates';
import { type Artifact, type Medium, media } from './artifact.ts';
import { paintFigures } from './figures.ts';
import { planDocuments } from './render-documents.ts';
import { planPictures } from './render-pictures.ts';
import { type RenderTask, runLimited } from './run-limited.ts';

export interface RenderOptions {
  /** Only these forms; all of them unless given. */
  readonly only?: readonly Medium[];
  /** Another theme than the dossier's own, for a trial: such artifacts are not what is signed. */
  readonly theme?: ThemeName;
}

/** Painters use all cores by themselves; more at once only costs memory. */
const paintersAtOnce = 2;

/**
 * Renders everything that is published from a dossier: pictures, cards, covers, Word documents and web pages, in the
 * order of their files. A pure function of the dossier and of this version: same dossier, same bytes.
 *
 * @throws StoryError when a figure, quotation or citation no longer agrees with its clause
 * @throws DiagramError when a diagram cannot be drawn
 */
export async function renderArtifacts(dossier: Dossier, options: RenderOptions = {}): Promise<Artifact[]> {
  const wanted = options.only ?? media;
  const story = tellStory(dossier);
  const theme = getTheme(options.theme ?? dossier.presentation.theme);
  const images = await paintFigures(story, theme);
  const tasks: RenderTask<Artifact>[] = [
    ...planPictures(story, theme, images, wanted),
    ...(wanted.includes('document') ? planDocuments(dossier, story, images) : []),
  ];
  const artifacts = await runLimited(tasks, paintersAtOnce);
  return artifacts.sort((a, b) => (a.file < b.file ? -1 : 1));
}
