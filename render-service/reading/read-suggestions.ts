import type { Suggestion } from '@tongjie/model';
import { refuseUnsafeDocx } from './refuse-unsafe-docx.ts';
import {
  readWordBody,
  type WordBlock,
  type WordComment,
  type WordParagraph,
  type WordRun,
} from './word-body.ts';

const CITATION = /（引自(?:[^（）]|（[^（）]{0,12}）){1,400}）/gu;
const MARKS = /^(?:问：|答：|政策原文：)/u;
const CONTEXT = 24;

/** Words of a Word paragraph before its changes, with the citations that we print taken out, and each run's place in them. */
function baseOf(runs: readonly WordRun[]): { words: string; startOf: (run: WordRun) => number } {
  let printed = '';
  const starts = new Map<WordRun, number>();
  for (const run of runs) {
    starts.set(run, printed.length);
    if (run.change?.kind !== 'inserted') printed += run.text;
  }
  const cuts = [...printed.matchAll(CITATION)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const mark = MARKS.exec(printed)?.[0].length ?? 0;
  if (mark > 0) cuts.unshift({ from: 0, to: mark });
  const before = (at: number): number =>
    cuts.reduce((sum, cut) => sum + Math.max(0, Math.min(at, cut.to) - cut.from), 0);
  const words = cuts.reduceRight((text, cut) => text.slice(0, cut.from) + text.slice(cut.to), printed);
  return {
    words,
    startOf: (run) => {
      const start = starts.get(run) ?? 0;
      return start - before(start);
    },
  };
}

/** Neighbouring runs that one person changed at one place: what goes out, and what comes in. */
interface Change {
  readonly author: string;
  readonly date: string;
  readonly at: number;
  before: string;
  after: string;
}

function changesOf(paragraph: WordParagraph, startOf: (run: WordRun) => number): readonly Change[] {
  const changes: Change[] = [];
  let open: Change | null = null;
  for (const run of paragraph.runs) {
    const { change, text } = run;
    if (change === null) {
      open = null;
      continue;
    }
    if (open === null || open.author !== change.author) {
      open = { author: change.author, date: change.date, at: startOf(run), before: '', after: '' };
      changes.push(open);
    }
    if (change.kind === 'deleted') open.before += text;
    else open.after += text;
  }
  return changes;
}

function around(words: string, at: number, length: number): string {
  const from = Math.max(0, at - CONTEXT);
  const to = Math.min(words.length, at + length + CONTEXT);
  return `${from > 0 ? '…' : ''}${words.slice(from, to)}${to < words.length ? '…' : ''}`;
}

function* paragraphsOf(blocks: readonly WordBlock[]): Generator<WordParagraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block;
    else if (block.kind === 'table')
      for (const row of block.rows) for (const cell of row) yield* cell.content;
  }
}

/** A paragraph with its words before the changes, and which of those that read alike it is. */
interface ReadParagraph {
  readonly paragraph: WordParagraph;
  readonly words: string;
  startOf(run: WordRun): number;
  readonly nth: number;
  readonly count: number;
}

function readParagraphs(blocks: readonly WordBlock[]): ReadParagraph[] {
  const read = [...paragraphsOf(blocks)].map((paragraph) => ({ paragraph, ...baseOf(paragraph.runs) }));
  const counts = new Map<string, number>();
  const numbered = read.map((one) => {
    const nth = counts.get(one.words) ?? 0;
    counts.set(one.words, nth + 1);
    return { ...one, nth };
  });
  return numbered.map((one) => ({ ...one, count: counts.get(one.words) ?? 1 }));
}

function suggestionsIn(
  { paragraph, words, startOf, nth, count }: ReadParagraph,
  comments: ReadonlyMap<string, WordComment>,
  told: Set<string>,
): readonly Suggestion[] {
  const suggest = (
    kind: Suggestion['kind'],
    { author, date }: { readonly author: string; readonly date: string },
    at: number,
    { before, after, comment }: { readonly before: string; readonly after: string; readonly comment: string },
  ): Suggestion => ({
    kind,
    author,
    date,
    context: around(words, at, before.length),
    before,
    after,
    comment,
    words,
    at,
    nth,
    count,
  });
  const changes = changesOf(paragraph, startOf).map((change) =>
    suggest('change', change, change.at, { ...change, comment: '' }),
  );
  const said = paragraph.runs.flatMap((run) => run.comments);
  const remarks = [...new Set(said)].flatMap((id): Suggestion[] => {
    const comment = comments.get(id);
    if (!comment || told.has(id)) return [];
    told.add(id);
    const own = paragraph.runs.filter((run) => run.comments.includes(id) && run.change?.kind !== 'inserted');
    const before = own.map(({ text }) => text).join('');
    const at = own[0] ? startOf(own[0]) : 0;
    return [suggest('comment', comment, at, { before, after: '', comment: comment.text })];
  });
  return [...changes, ...remarks];
}

/**
 * The tracked changes and comments of a Word file that came back, one suggestion each, with its author and the words that
 * it is about (`placeSuggestions` finds them in a document). None is dropped.
 *
 * @throws ReadingError `unsafe-docx`, `broken-docx`, `file-too-large`
 */
export function readSuggestions(bytes: Uint8Array): Suggestion[] {
  refuseUnsafeDocx(bytes);
  const { blocks, comments } = readWordBody(bytes);
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const told = new Set<string>();
  const anchored = readParagraphs(blocks).flatMap((paragraph) => suggestionsIn(paragraph, byId, told));
  const unanchored = comments
    .filter(({ id }) => !told.has(id))
    .map(
      ({ author, date, text }): Suggestion => ({
        kind: 'comment',
        author,
        date,
        context: '',
        before: '',
        after: '',
        comment: text,
        words: '',
        at: 0,
        nth: 0,
        count: 1,
      }),
    );
  return [...anchored, ...unanchored];
}
