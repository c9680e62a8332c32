import type { Node } from 'prosemirror-model';
import { speakerSchema, speakerTitles } from '../blocks/dialogue.ts';
import { inlineFromSource, splitCitations } from './inline-from-source.ts';
import {
  type BlockMaking,
  makeList,
  makeParagraph,
  proseFromSource,
  runLength,
} from './prose-from-source.ts';
import { type SourceBlock, type SourceParagraph, wordsOfParagraph } from './source-block.ts';
import { tableFromSource } from './table-from-source.ts';

const QUESTION = /^\s{0,4}(?:问[：:]|Q\d{0,2}[：:.．])\s{0,4}/u;
const ANSWER = /^\s{0,4}(?:答[：:]|A\d{0,2}[：:.．])\s{0,4}/u;
const TERM = /^([^：:。，]{1,20})[：:]\s{0,4}(?=\S)/u;
const SPEECH = /^([^：:]{1,6})[：:]\s{0,4}/u;
const CAPTION = /^图\s?\d{1,3}[\s\u3000]{0,4}/u;

/** A paragraph without the first `count` characters of its words. */
function dropWords(paragraph: SourceParagraph, count: number): SourceParagraph {
  let rest = count;
  const runs = paragraph.runs.flatMap((run) => {
    const text = run.text.slice(rest);
    rest = Math.max(0, rest - run.text.length);
    return text === '' && run.note === null ? [] : [{ ...run, text }];
  });
  return { ...paragraph, runs };
}

const isRole = (block: SourceBlock | undefined, role: SourceParagraph['role']): block is SourceParagraph =>
  block?.kind === 'paragraph' && block.role === role;

const paragraphsOf = (blocks: readonly SourceBlock[]): readonly SourceParagraph[] =>
  blocks.filter((block) => block.kind === 'paragraph');

function makeAnswer(
  making: BlockMaking,
  question: SourceParagraph,
  answer: readonly SourceParagraph[],
): Node {
  const { schema } = making;
  const asked = wordsOfParagraph(question).replace(QUESTION, '');
  const [first, ...rest] = answer;
  const marked = first ? (ANSWER.exec(wordsOfParagraph(first))?.[0].length ?? 0) : 0;
  const opening = first ? [dropWords(first, marked)] : [];
  const said = [...opening, ...rest].filter((paragraph) => wordsOfParagraph(paragraph) !== '');
  return schema.node('questionAnswer', null, [
    schema.node('question', null, asked === '' ? [] : [schema.text(asked)]),
    schema.node('answer', null, proseFromSource(making, said)),
  ]);
}

function makeTerm(making: BlockMaking, paragraphs: readonly SourceParagraph[]): Node | null {
  const { schema } = making;
  const [first, ...rest] = paragraphs;
  const found = first && TERM.exec(wordsOfParagraph(first));
  if (!first || !found) return null;
  return schema.node('term', null, [
    schema.node('label', null, [schema.text(found[1] ?? '')]),
    ...[dropWords(first, found[0].length), ...rest].map((paragraph) => makeParagraph(making, paragraph)),
  ]);
}

function makeDialogue(making: BlockMaking, title: string, lines: readonly SourceParagraph[]): Node {
  const { schema, clauses } = making;
  const utterances = lines.map((line) => {
    const name = SPEECH.exec(wordsOfParagraph(line));
    const speaker = speakerSchema.options.find((option) => speakerTitles[option] === name?.[1]);
    const said = speaker && name ? dropWords(line, name[0].length) : line;
    return schema.node('utterance', speaker ? { speaker } : null, inlineFromSource(schema, said, clauses));
  });
  return schema.node('dialogue', { title: title.slice(0, 40) }, utterances);
}

function makeSteps(making: BlockMaking, paragraphs: readonly SourceParagraph[]): Node {
  const { schema } = making;
  const steps: Node[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    const label = paragraphs[at];
    if (label === undefined) break;
    const count = runLength(paragraphs, at + 1, ({ role }) => role === 'stepText');
    const text = paragraphs.slice(at + 1, at + 1 + count);
    const words = wordsOfParagraph(label);
    steps.push(
      schema.node('step', null, [
        schema.node('label', null, words === '' ? [] : [schema.text(words)]),
        ...(text.length > 0
          ? text.map((paragraph) => makeParagraph(making, paragraph))
          : [schema.node('paragraph')]),
      ]),
    );
    at += 1 + count;
  }
  return schema.node('steps', { ordered: paragraphs[0]?.list?.ordered ?? true }, steps);
}

/** Terms that stand in footnotes of a paragraph, as blocks after it. */
function notedTerms(making: BlockMaking, paragraph: SourceParagraph): readonly Node[] {
  return paragraph.runs.flatMap(({ note }) => {
    if (note === null) return [];
    const own: SourceParagraph = {
      ...paragraph,
      runs: [{ text: note, strong: false, anchor: null, note: null }],
    };
    return [makeTerm(making, [own]) ?? makeParagraph(making, own)];
  });
}

interface Made {
  readonly nodes: readonly Node[];
  /** How many source blocks the nodes are made of. */
  readonly used: number;
}

function makeFromParagraph(
  making: BlockMaking,
  blocks: readonly SourceBlock[],
  at: number,
  own: SourceParagraph,
): Made {
  const { schema, clauses } = making;
  const words = wordsOfParagraph(own);
  if (own.role === 'question' || (own.role === null && QUESTION.test(words))) {
    const marked = own.role === 'question';
    const next = blocks[at + 1];
    const answered = marked || (next?.kind === 'paragraph' && ANSWER.test(wordsOfParagraph(next)));
    if (answered) {
      const count = marked ? runLength(blocks, at + 1, ({ role }) => role === 'answer') : 1;
      const answer = paragraphsOf(blocks.slice(at + 1, at + 1 + count));
      const terms = answer.flatMap((paragraph) => notedTerms(making, paragraph));
      return { nodes: [makeAnswer(making, own, answer), ...terms], used: 1 + count };
    }
  }
  if (own.role === 'term') {
    const more = runLength(
      blocks,
      at + 1,
      (next) => next.role === 'term' && !TERM.test(wordsOfParagraph(next)),
    );
    const term = makeTerm(making, paragraphsOf(blocks.slice(at, at + 1 + more)));
    if (term) return { nodes: [term], used: 1 + more };
  }
  if (own.role === 'speechTitle' || own.role === 'speech') {
    const title = own.role === 'speechTitle' ? words : '';
    const from = title === '' ? at : at + 1;
    const count = runLength(blocks, from, ({ role }) => role === 'speech');
    if (count > 0)
      return {
        nodes: [makeDialogue(making, title, paragraphsOf(blocks.slice(from, from + count)))],
        used: from + count - at,
      };
  }
  if (own.role === 'stepLabel') {
    const count = runLength(
      blocks,
      at,
      ({ role, list }) => role === 'stepText' || (role === 'stepLabel' && list?.id === own.list?.id),
    );
    return { nodes: [makeSteps(making, paragraphsOf(blocks.slice(at, at + count)))], used: count };
  }
  if (own.role === 'quotation') {
    const { words: said, cited } = splitCitations(schema, own, clauses);
    return {
      nodes: [schema.node('quotation', { ...cited }, said === '' ? [] : [schema.text(said)])],
      used: 1,
    };
  }
  if (own.role === 'subheading')
    return { nodes: [schema.node('subheading', null, words === '' ? [] : [schema.text(words)])], used: 1 };
  if (own.list !== null) {
    const { id } = own.list;
    const count = runLength(
      blocks,
      at,
      ({ list, role }) => role === null && list !== null && (list.level > 0 || list.id === id),
    );
    const items = paragraphsOf(blocks.slice(at, at + Math.max(1, count)));
    return {
      nodes: [makeList(making, items), ...items.flatMap((item) => notedTerms(making, item))],
      used: Math.max(1, count),
    };
  }
  return { nodes: [makeParagraph(making, own), ...notedTerms(making, own)], used: 1 };
}

/**
 * The blocks of one section. What a file marks as a block, or what reads as one (问：… 答：…), becomes it; everything else
 * stays paragraphs, lists and tables, so that no word is lost.
 */
export function blocksFromSource(making: BlockMaking, blocks: readonly SourceBlock[]): readonly Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.kind === 'picture') at += 1;
    else if (block.kind === 'table') {
      // A chart's numbers follow its caption.
      const before = blocks[at - 1];
      const caption = isRole(before, 'figure') ? splitCitations(making.schema, before, making.clauses) : null;
      nodes.push(
        tableFromSource(making, block, caption && { ...caption, words: caption.words.replace(CAPTION, '') }),
      );
      at += 1;
    } else if (isRole(block, 'figure') && blocks[at + 1]?.kind === 'table') at += 1;
    else {
      const { nodes: made, used } = makeFromParagraph(making, blocks, at, block);
      nodes.push(...made);
      at += used;
    }
  }
  return nodes.length > 0 ? nodes : [making.schema.node('paragraph')];
}
