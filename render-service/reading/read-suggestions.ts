import type { Suggestion } from '@tongjie/model';
import type { Node } from 'prosemirror-model';
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

/** A textblock of the interpretation: where its words stand, character by character. */
interface TextPlace {
  readonly words: string;
  /** Position of each character; null inside a bound figure, which is no text of its own. */
  readonly positions: readonly (number | null)[];
  readonly end: number;
}

function placesOf(document: Node): readonly TextPlace[] {
  const places: TextPlace[] = [];
  document.descendants((node, position) => {
    if (!node.isTextblock) return true;
    let words = '';
    const positions: (number | null)[] = [];
    node.forEach((child, offset) => {
      const text = child.isText ? (child.text ?? '') : (child.type.spec.leafText?.(child) ?? '');
      for (let at = 0; at < text.length; at += 1)
        positions.push(child.isText ? position + 1 + offset + at : null);
      words += text;
    });
    places.push({ words, positions, end: position + 1 + node.content.size });
    return false;
  });
  return places;
}

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

function findPlace(
  places: readonly TextPlace[],
  words: string,
  at: number,
  before: string,
): Suggestion['place'] {
  const found = places.find((place) => place.words === words && words !== '');
  if (!found || found.words.slice(at, at + before.length) !== before) return null;
  const positions = found.positions.slice(at, at + before.length);
  const start = found.positions[at] ?? (at === found.positions.length ? found.end : null);
  if (start === null || positions.some((position, index) => position !== start + index)) return null;
  return { from: start, to: start + before.length };
}

function* paragraphsOf(blocks: readonly WordBlock[]): Generator<WordParagraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block;
    else if (block.kind === 'table')
      for (const row of block.rows) for (const cell of row) yield* cell.content;
  }
}

function suggestionsIn(
  paragraph: WordParagraph,
  places: readonly TextPlace[],
  comments: ReadonlyMap<string, WordComment>,
  told: Set<string>,
): readonly Suggestion[] {
  const { words, startOf } = baseOf(paragraph.runs);
  const changes = changesOf(paragraph, startOf).map(
    ({ author, date, at, before, after }): Suggestion => ({
      kind: 'change',
      author,
      date,
      context: around(words, at, before.length),
      before,
      after,
      comment: '',
      place: findPlace(places, words, at, before),
    }),
  );
  const said = paragraph.runs.flatMap((run) => run.comments);
  const remarks = [...new Set(said)].flatMap((id): Suggestion[] => {
    const comment = comments.get(id);
    if (!comment || told.has(id)) return [];
    told.add(id);
    const own = paragraph.runs.filter((run) => run.comments.includes(id) && run.change?.kind !== 'inserted');
    const before = own.map(({ text }) => text).join('');
    const at = own[0] ? startOf(own[0]) : 0;
    return [
      {
        kind: 'comment',
        author: comment.author,
        date: comment.date,
        context: around(words, at, before.length),
        before,
        after: '',
        comment: comment.text,
        place: findPlace(places, words, at, before),
      },
    ];
  });
  return [...changes, ...remarks];
}

/**
 * The tracked changes and comments of a Word file that came back, one suggestion each, with its author and its place in
 * the interpretation. One whose words the interpretation no longer has keeps its words and has no place; none is dropped.
 *
 * @param document the interpretation as it stands
 * @throws ReadingError `unsafe-docx`, `broken-docx`, `file-too-large`
 */
export function readSuggestions(bytes: Uint8Array, document: Node): Suggestion[] {
  refuseUnsafeDocx(bytes);
  const { blocks, comments } = readWordBody(bytes);
  const places = placesOf(document);
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const told = new Set<string>();
  const placed = [...paragraphsOf(blocks)].flatMap((paragraph) =>
    suggestionsIn(paragraph, places, byId, told),
  );
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
        place: null,
      }),
    );
  return [...placed, ...unanchored];
}
