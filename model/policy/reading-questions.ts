import { sha256 } from '../dossier/sha256.ts';
import { comparableText } from './comparable-text.ts';
import type { ReadingQuestion } from './policy-reading.ts';

/** Answers of a person to questions about a text, by the question's key. */
export type ReadingAnswers = Readonly<Record<string, string>>;

/** A person is asked no more than this about one document. */
const MOST_QUESTIONS = 5;
const KEY_LENGTH = 16;
/** Beyond this many doubts the text isn't a policy, and only its length is worth time. */
const MOST_INQUIRIES = 200;

/** The key of something doubtful: the words that it is about name it, so that an answer outlives a change of other lines. */
export const keyOf = (subject: string, text: string): string =>
  sha256(`${subject}\n${comparableText(text.slice(0, 200))}`).slice(0, KEY_LENGTH);

interface Inquiry extends Omit<ReadingQuestion, 'key'> {
  /** What is asked; with `text` it makes the key, so that an answer outlives a change of other lines. */
  readonly subject: 'closing' | 'owner' | 'runEnd' | 'part';
  /** The words that the question is about. */
  readonly text: string;
  /** How many paragraphs and clauses the answer moves. */
  readonly weight: number;
}

/** Collects what is doubtful in a text, and knows what has been answered before. */
export class Questions {
  readonly #answers: ReadingAnswers;
  readonly #open: (ReadingQuestion & { readonly weight: number })[] = [];

  constructor(answers: ReadingAnswers) {
    this.#answers = answers;
  }

  /** The choice that holds: the stored answer, else the first choice, and then the question is put to a person. */
  ask({ subject, text, weight, ...question }: Inquiry): string {
    if (this.#open.length >= MOST_INQUIRIES) return question.choices[0] ?? '';
    const key = keyOf(subject, text);
    const answer = this.#answers[key];
    if (answer !== undefined && question.choices.includes(answer)) return answer;
    this.#open.push({ ...question, key, weight });
    return question.choices[0] ?? '';
  }

  /** The open questions that matter most, in the order of the text. */
  list(): ReadingQuestion[] {
    return this.#open
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, MOST_QUESTIONS)
      .sort((a, b) => a.line - b.line)
      .map(({ weight: _weight, ...question }) => question);
  }
}
