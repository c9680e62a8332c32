import type { Dossier, Story } from '@tongjie/model';
import { BLEED_MM, type Board } from '@tongjie/templates';
import { type Artifact, createArtifact } from './artifact.ts';
import { boardSource, PT_PER_MM } from './boards/board-source.ts';
import { setPageBoxes } from './boards/page-boxes.ts';
import { paintSmaller, smallerSize } from './paint-smaller.ts';
import { pictureFile } from './picture-file.ts';
import type { RenderTask } from './run-limited.ts';
import { compileTypst } from './typst/compile-typst.ts';

/** Width in px of the picture that shows a board before it is printed. */
const PREVIEW_WIDTH = 1000;

/** The files of a board: a PDF for the printer with all its sheets, and a picture of the first to look at. */
export function planBoard(board: Board, { policy }: Dossier, story: Story): RenderTask<Artifact>[] {
  const { sheet, pages, alt } = board;
  const [first] = pages;
  const more = pages.length > 1 ? `，${pages.length} 块` : '';
  const date = policy.dates.signed ?? policy.dates.issued ?? '1980-01-01';
  return [
    async () => {
      const { bytes } = await compileTypst(boardSource(board, story, new Date(`${date}T00:00:00Z`)));
      return createArtifact({
        medium: 'board',
        file: `boards/board-${sheet.name}.pdf`,
        title: `展板 ${sheet.title}（印刷用，含 ${BLEED_MM} mm 出血${more}）`,
        mediaType: 'application/pdf',
        width: null,
        height: null,
        bytes: setPageBoxes(bytes, BLEED_MM * PT_PER_MM),
        alt,
      });
    },
    ...(first
      ? [
          async () =>
            createArtifact({
              medium: 'board',
              file: pictureFile(first, 'png'),
              title: `展板 ${sheet.title}（${pages.length > 1 ? '第一块' : ''}看样）`,
              mediaType: 'image/png',
              ...smallerSize(first, PREVIEW_WIDTH),
              bytes: await paintSmaller(first, PREVIEW_WIDTH),
              alt: first.alt,
            }),
        ]
      : []),
  ];
}
