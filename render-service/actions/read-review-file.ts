import { StoryError } from '@tongjie/model';
import { findCurrentFiles } from '../documents/current-files.ts';
import { DiagramError } from '../engine/diagrams/diagram-error.ts';
import type { ReviewFile } from '../engine/review/render-review.ts';
import { TypstError } from '../engine/typst/typst-error.ts';
import { Problem } from '../problem.ts';
import type { Service } from '../service.ts';
import { loadWorkflow } from '../store/queries/load-workflow.ts';
import { getDossier } from './get-dossier.ts';

const notFound = (file: string) =>
  new Problem({
    status: 404,
    code: 'review-file-not-found',
    title: '没有这份送审材料',
    detail: `没有名为“${file.slice(0, 100)}”的送审材料。送审材料有：送审稿、送审签批单、解读方案。`,
  });

const notDrawable = (error: Error) =>
  new Problem({
    status: 409,
    code: 'review-not-drawable',
    title: '送审材料暂时生成不了',
    detail: error.message,
  });

/**
 * One of the files that are laid before the reviewers, made from the dossier and its decisions as they stand.
 *
 * @throws Problem `dossier-not-found`, `review-file-not-found`, `review-not-drawable`
 */
export async function readReviewFile(service: Service, id: string, file: string): Promise<ReviewFile> {
  const { database } = service.store;
  const { row, dossier } = await getDossier(service, id);
  // Fonts and figures take a while to load; a service that renders nothing starts without them.
  const { renderReview, reviewFiles } = await import('../engine/review/render-review.ts');
  const name = reviewFiles.find((known) => known === file);
  if (name === undefined) throw notFound(file);
  const names = new Map(service.signIn.people.map((person) => [person.id, person.name]));
  try {
    const [made] = await renderReview(
      dossier,
      {
        workflow: await loadWorkflow(database, row),
        files: await findCurrentFiles(database, dossier),
        nameOf: (person) => names.get(person) ?? person,
      },
      [name],
    );
    if (made) return made;
  } catch (error) {
    if (error instanceof StoryError || error instanceof DiagramError || error instanceof TypstError)
      throw notDrawable(error);
    throw error;
  }
  throw notFound(file);
}
