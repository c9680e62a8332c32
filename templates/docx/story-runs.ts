import type { StorySource, StoryText } from '@tongjie/model';
import type { TextRun } from 'docx';
import { citationText } from './citation-text.ts';
import { type RunLook, run, sizes } from './faces.ts';

/** Grey of citations: 7:1 on white. */
const CITATION_COLOUR = '595959';

/** A citation as small grey text; nothing without sources. */
export function citationRuns(sources: readonly StorySource[], size: number = sizes.smallFourth): TextRun[] {
  const text = citationText(sources);
  return text === '' ? [] : [run(text, { size, colour: CITATION_COLOUR })];
}

/**
 * Running text: strong words bold, citations as small text where they stand. Clauses that only figures are bound to
 * are cited at the end, so that every figure can be traced on paper.
 */
export function storyRuns(text: StoryText, look: RunLook = {}, citationSize?: number): TextRun[] {
  const cited = new Set<string>();
  const runs: TextRun[] = [];
  let waiting: StorySource[] = [];
  const flush = () => {
    runs.push(...citationRuns(waiting, citationSize));
    waiting = [];
  };
  for (const part of text.runs) {
    if (part.kind === 'citation') {
      waiting.push(part.source);
      cited.add(`${part.source.of} ${part.source.clause}`);
    } else {
      flush();
      runs.push(run(part.text, part.strong ? { ...look, bold: true } : look));
    }
  }
  flush();
  const bound = text.sources.filter((source) => !cited.has(`${source.of} ${source.clause}`));
  return [...runs, ...citationRuns(bound, citationSize)];
}
