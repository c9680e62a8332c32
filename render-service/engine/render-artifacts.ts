import {
  type Brand,
  type Dossier,
  type Medium,
  mediaOf,
  type Presentation,
  presentStory,
  type Story,
  type ThemeName,
  tellStory,
} from '@tongjie/model';
import {
  drawBoards,
  drawCards,
  drawComics,
  drawCovers,
  drawInfographic,
  drawInfographicParts,
  drawKiosk,
  drawSlides,
  drawSquareCards,
} from '@tongjie/templates';
import type { LetterheadTemplate } from '../letterhead/letterhead-template.ts';
import { type SiteSettings, siteOfDossier } from '../site-settings/site-settings.ts';
import type { Artifact } from './artifact.ts';
import { paintFigures } from './figures.ts';
import { planBoard } from './render-boards.ts';
import { planDocuments } from './render-documents.ts';
import { planPages, smallInfographicFile } from './render-pages.ts';
import { planPart, planPicture } from './render-pictures.ts';
import { type RenderTask, runLimited } from './run-limited.ts';
import { themeFor } from './theme-for.ts';

export interface RenderOptions {
  /** Only these forms; those of the dossier's presentation unless given. */
  readonly only?: readonly Medium[];
  /** Another theme than the dossier's own, for a trial: such artifacts are not what is signed. */
  readonly theme?: ThemeName;
  /** The office's brand, for a trial of its theme; the dossier's own unless given. */
  readonly brand?: Brand | null;
  /** The web site that the pages are published on. Default: nothing is said of it. */
  readonly site?: SiteSettings;
  /** The office's own 红头 for the policy's Word file. Default: the one of the standard. */
  readonly letterhead?: LetterheadTemplate | null;
  /** When the pages are published: `YYYY-MM-DD HH:MM`, Beijing time. Default: a release stamps them. */
  readonly publishedAt?: string;
}

/** The cover that stands for the article where a link to it is shown. */
const coverFile = 'pictures/cover-900x383.png';

/** Painters use all cores by themselves; more at once only costs memory. */
const paintersAtOnce = 2;

/**
 * Renders everything that is published from a dossier: pictures, cards, covers, Word documents and web pages, in the
 * order of their files. A pure function of the dossier, of the options and of this version: same dossier, same bytes.
 *
 * @throws StoryError when a figure, quotation or citation no longer agrees with its clause
 * @throws DiagramError when a diagram cannot be drawn
 * @throws TypstError when a PDF cannot be set, as with characters that our fonts lack
 * @throws BrandArtError when the art of a brand can't be used
 * @throws LetterheadError when the office's 红头 has no place for something that the policy must print
 */
export async function renderArtifacts(dossier: Dossier, options: RenderOptions = {}): Promise<Artifact[]> {
  const wanted = new Set<Medium>(options.only ?? mediaOf(dossier.presentation));
  const story = tellStory(dossier);
  const theme = await themeFor(presentationFor(dossier, options));
  const storyFor = (medium: Medium): Story => presentStory(story, dossier.presentation, medium);
  // What has no figures is painted while those are: the first of a process have Mermaid to load.
  const plain: RenderTask<Artifact>[] = [];
  if (wanted.has('cover')) plain.push(...drawCovers(story, theme).flatMap(planPicture));
  if (wanted.has('comic')) plain.push(...drawComics(storyFor('comic'), theme).flatMap(planPicture));
  const [images, first] = await Promise.all([paintFigures(story, theme), runLimited(plain, paintersAtOnce)]);
  const site = siteOfDossier(
    options.site ?? {},
    dossier.id,
    wanted.has('cover') ? coverFile : smallInfographicFile,
  );
  const tasks: RenderTask<Artifact>[] = [];
  // The page shows the long image and says its words, whether or not that is asked for as well.
  if (wanted.has('infographic') || wanted.has('web')) {
    const shown = storyFor('infographic');
    const infographic = drawInfographic(shown, theme, images);
    if (wanted.has('infographic')) {
      tasks.push(...planPicture(infographic, 0));
      const parts = drawInfographicParts(shown, theme, images);
      tasks.push(...parts.map((part, index) => planPart(part, index, infographic)));
    }
    if (wanted.has('web'))
      tasks.push(
        ...planPages(dossier, story, images, infographic, theme, {
          site,
          publishedAt: options.publishedAt ?? null,
          readingCopy: wanted.has('document'),
        }),
      );
  }
  if (wanted.has('card')) {
    tasks.push(...drawCards(storyFor('card'), theme, images).flatMap(planPicture));
  }
  if (wanted.has('square'))
    tasks.push(...drawSquareCards(storyFor('square'), theme, images).flatMap(planPicture));
  if (wanted.has('kiosk')) tasks.push(...drawKiosk(storyFor('kiosk'), theme, images).flatMap(planPicture));
  if (wanted.has('slide')) tasks.push(...drawSlides(storyFor('slide'), theme, images).flatMap(planPicture));
  if (wanted.has('board')) {
    const boards = drawBoards(storyFor('board'), theme, images);
    tasks.push(...boards.flatMap((board) => planBoard(board, dossier, story)));
  }
  if (wanted.has('document'))
    tasks.push(...planDocuments(dossier, story, images, theme, options.letterhead ?? null));
  const artifacts = [...first, ...(await runLimited(tasks, paintersAtOnce))];
  return artifacts.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The dossier's own theme, or the one that is tried. */
function presentationFor(
  { presentation }: Dossier,
  { theme = presentation.theme, brand }: RenderOptions,
): Pick<Presentation, 'theme' | 'brand'> {
  return { theme, brand: brand ?? presentation.brand };
}
