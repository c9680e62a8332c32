import { clausesOf, type Dossier, type Story } from '@tongjie/model';
import {
  articleFile,
  type Drawing,
  type FigureImages,
  type PageSite,
  pageFiles,
  renderInterpretationPage,
  renderPolicyPage,
  renderWeChatArticle,
  stampPublication,
  type Theme,
} from '@tongjie/templates';
import { type Artifact, createArtifact } from './artifact.ts';
import { paintSmaller, smallerSize } from './paint-smaller.ts';
import { pictureFile } from './picture-file.ts';
import type { RenderTask } from './run-limited.ts';

/** The two pages stand beside each other in this folder; pictures are shown from the folders next to it. */
const folder = 'web/';

/** Width in px of the long image for screens that need no more. */
const smallWidth = 720;

/** The pages of policy and interpretation among the files of a dossier. */
export const pagePaths: readonly string[] = Object.values(pageFiles).map((name) => folder + name);

/** The long image for small screens, which is rendered wherever the pages are. */
export const smallInfographicFile = `${folder}infographic-${smallWidth}.png`;

/** Where and when pages are published, and what stands beside them. */
export interface PagePublication {
  readonly site: PageSite;
  /** `YYYY-MM-DD HH:MM`, Beijing time, where it is known already. */
  readonly publishedAt: string | null;
  /** Whether the reading copy is rendered too, so that the pages can lead to it. */
  readonly readingCopy: boolean;
}

/** The web pages of a dossier: policy and interpretation, linked clause by clause, the long image in the latter. */
export function planPages(
  { policy, predecessor }: Dossier,
  story: Story,
  images: FigureImages,
  infographic: Drawing,
  theme: Theme,
  { site, publishedAt, readingCopy }: PagePublication,
): RenderTask<Artifact>[] {
  const clauses = clausesOf(policy.document);
  const predecessorClauses = predecessor ? clausesOf(predecessor.document) : [];
  const { alt, width, height, text } = infographic;
  const picture = {
    file: `../${pictureFile(infographic, 'png')}`,
    alt,
    width,
    height,
    text,
    smaller: [{ file: smallInfographicFile.slice(folder.length), width: smallWidth }],
  };
  const stamped = (page: string) => (publishedAt === null ? page : stampPublication(page, publishedAt));
  return [
    async () =>
      createPage(
        pageFiles.policy,
        '政策文件（网页）',
        stamped(renderPolicyPage({ policy, clauses, story, site, readingCopy })),
      ),
    async () =>
      createPage(
        pageFiles.interpretation,
        '政策解读（网页）',
        stamped(
          renderInterpretationPage({
            story,
            policy,
            clauses,
            predecessorClauses,
            images,
            pictures: [picture],
            site,
            readingCopy,
          }),
        ),
      ),
    async () =>
      createArtifact({
        medium: 'web',
        file: smallInfographicFile,
        title: '一图读懂（网页用的小图）',
        mediaType: 'image/png',
        ...smallerSize(infographic, smallWidth),
        bytes: await paintSmaller(infographic, smallWidth),
        alt,
      }),
    async () =>
      createPage(
        articleFile,
        '公众号文章（打开后全选复制，粘贴到公众号编辑器）',
        renderWeChatArticle({ story, theme, clauses, predecessorClauses, images }),
      ),
  ];
}

function createPage(name: string, title: string, page: string): Artifact {
  return createArtifact({
    medium: 'web',
    file: folder + name,
    title,
    mediaType: 'text/html; charset=utf-8',
    width: null,
    height: null,
    bytes: new TextEncoder().encode(page),
    alt: '',
  });
}
