import type { SectionKind } from '../interpretation/section.ts';
import type { ReferenceTarget } from './reference.ts';

/** A sentence of a passage, as far as the next 。！？ or line end, with the stop and the citations right after it. */
export interface Sentence {
  /** Range in the passage's text. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The question right before it that it answers, or empty. */
  readonly topic: string;
  /** What the sentence itself cites. */
  readonly references: readonly ReferenceTarget[];
}

/** Whether a sentence tells something; a question asks. */
export function isTold({ text }: Sentence): boolean {
  return !/[？?][”’」』）)]*\s*$/.test(text);
}

/** What a passage is: running text, a heading, a figure set apart, or words that only a picture carries. */
export type PassageRole = 'text' | 'heading' | 'figure' | 'quotation' | 'situation' | 'picture';

/** The words of a passage by themselves, wherever they stand: the same for the same node. */
export interface PassageWords {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly references: readonly ReferenceTarget[];
  /** Everything above and how the text lies in the document, as one string. */
  readonly wordsKey: string;
  /** Document positions of a range of the text, counted from where the words begin. */
  readonly offsets: (from: number, to: number) => { readonly from: number; readonly to: number };
}

/** Words of the interpretation that are read together: a paragraph, a caption, a key figure, a bar of a chart. */
export interface Passage extends PassageWords {
  readonly section: SectionKind | null;
  /** Name of the block around it, or `title`, `lead`, `headline`. */
  readonly block: string;
  readonly role: PassageRole;
  /** What the block around it cites: used where neither sentence nor passage cites. */
  readonly surroundings: readonly ReferenceTarget[];
  /** The document whose words these are where nothing is cited: the old column of a comparison tells the predecessor. */
  readonly tells: 'policy' | 'predecessor';
  /** How many pieces the lists, tables, cards and groups of blocks of the section have, each number once. */
  readonly pieces: readonly number[];
  /** Document position that the words begin at: of a text block's content, or of the node whose attributes hold them. */
  readonly from: number;
  /** Document positions of a range of the text; of the whole node for words that stand in attributes. */
  locate(from: number, to: number): { readonly from: number; readonly to: number };
}

const SENTENCE = /[^。！？!?\n]*(?:[。！？!?\n]+[”’」』）)]*|$)/g;

/** Cuts a text into sentences. A reference belongs to the sentence that it stands in or directly behind. */
export function splitSentences(
  text: string,
  references: readonly { readonly at: number; readonly reference: ReferenceTarget }[],
): Sentence[] {
  const sentences: Sentence[] = [];
  for (const match of text.matchAll(SENTENCE)) {
    const from = match.index;
    const to = from + match[0].length;
    if (to === from) continue;
    const last = sentences.at(-1)?.text ?? '';
    sentences.push({
      from,
      to,
      text: match[0],
      topic: /[？?]\s*$/.test(last) ? last : '',
      references: references
        .filter(({ at }) => (from === 0 ? at >= 0 : at > from) && at <= to)
        .map(({ reference }) => reference),
    });
  }
  return sentences;
}
