import { readXml } from './xml-events.ts';

/** Footnotes or endnotes of a Word file by their id, each as one line. Separators that Word keeps there have no text. */
export function readNotes(xml: string): Map<string, string> {
  const notes = new Map<string, string>();
  let id: string | null = null;
  let text = '';
  let inText = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'w:footnote' || name === 'w:endnote') {
        id = attributes['w:id'] ?? '';
        text = '';
      } else if (name === 'w:t') inText = true;
      else if (name === 'w:p' && text !== '') text += ' ';
    },
    close(name) {
      if (name === 'w:t') inText = false;
      else if ((name === 'w:footnote' || name === 'w:endnote') && id !== null) {
        if (text.trim() !== '') notes.set(id, text.trim());
        id = null;
      }
    },
    text(words) {
      if (inText) text += words;
    },
  });
  return notes;
}

/** Hands out the marks of notes as Word prints them, and keeps each note until its paragraph is written. */
export class NoteMarks {
  readonly #texts: ReadonlyMap<string, string>;
  #count = 0;
  #waiting: string[] = [];

  /** `texts` by `w:footnoteReference 1`, `w:endnoteReference 1`. */
  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  /** The superscript that stands in the text where a note is referred to; empty where there is no such note. */
  refer(element: string, id: string): string {
    const text = this.#texts.get(`${element} ${id}`);
    if (text === undefined) return '';
    this.#count += 1;
    const mark = [...String(this.#count)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('');
    this.#waiting.push(`${mark} ${text}`);
    return mark;
  }

  /** The notes referred to since the last call. */
  take(): string[] {
    const notes = this.#waiting;
    this.#waiting = [];
    return notes;
  }
}
