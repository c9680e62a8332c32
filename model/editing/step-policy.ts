import type { Node } from 'prosemirror-model';
import { AttrStep, type Step } from 'prosemirror-transform';
import { boundaryTouched, removesExtraSection } from './boundary-touched.ts';
import type { PushKind } from './messages.ts';

/** Largest document, in ProseMirror's units (characters and node borders): about 400 pages. */
export const largestDocument = 400_000;

/** A push that is refused whole. `message` is Chinese, for the person whose edit it was. */
export class PushRefused extends Error {
  readonly code: 'invalid' | 'tooLarge';

  constructor(code: 'invalid' | 'tooLarge', message: string) {
    super(message);
    this.name = 'PushRefused';
    this.code = code;
  }
}

function countClauseId(doc: Node, id: unknown): number {
  let count = 0;
  doc.descendants((node) => {
    if (node.type.name === 'clause' && node.attrs.id === id) count += 1;
  });
  return count;
}

/**
 * A clause keeps its id for life, because citations name it. Only a clause without one, or one of two that share one
 * (a split, a paste), may be given another, and only one that no clause bears.
 */
function judgeClauseId(step: AttrStep, doc: Node): void {
  const node = doc.nodeAt(step.pos);
  if (step.attr !== 'id' || node?.type.name !== 'clause') return;
  const current: unknown = node.attrs.id;
  const free = step.value === null || countClauseId(doc, step.value) === 0;
  if (free && (current === null || countClauseId(doc, current) > 1)) return;
  throw new PushRefused('invalid', '条款的编号标识不能改动，引用它的解读会因此失去依据。这次修改没有保存。');
}

/**
 * Refuses what the schema lets through and a dossier cannot bear. Called with each step as it is about to be applied.
 *
 * @throws {PushRefused}
 */
export function judgeStep(step: Step, doc: Node, kind: PushKind): void {
  if (step instanceof AttrStep) judgeClauseId(step, doc);
  if (!boundaryTouched(step, doc)) return;
  if (kind === 'removeExtraSection' && removesExtraSection(step, doc)) return;
  throw new PushRefused(
    'invalid',
    '这次修改跨过了要素（或文件各部分）的边界，会把不同要素的文字混在一起，因此没有保存。请在每个要素内分别修改。',
  );
}

/** Refuses a document that has grown too large. @throws {PushRefused} */
export function judgeSize(doc: Node): void {
  if (doc.nodeSize <= largestDocument) return;
  throw new PushRefused('tooLarge', '文稿超过了 40 万字的上限，这次修改没有保存。请删减内容或拆成多份卷宗。');
}
