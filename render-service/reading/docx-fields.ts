import { readCircledField } from './docx-symbols.ts';

/** More of a field's instruction says nothing that is read. */
const LONGEST_INSTRUCTION = 200;

/** Fields while they are read: what Word computed of them stands in the text, save what it only draws. */
export class OpenFields {
  readonly #instructions: string[] = [];
  inInstruction = false;

  /** Takes in `w:fldChar`; gives the characters that a field draws without having text. */
  read(kind: string | undefined): string {
    if (kind === 'begin') this.#instructions.push('');
    return kind === 'end' ? readCircledField(this.#instructions.pop() ?? '') : '';
  }

  addInstruction(text: string): void {
    const current = this.#instructions.pop();
    if (current === undefined) return;
    const isRead = this.inInstruction && current.length < LONGEST_INSTRUCTION;
    this.#instructions.push(isRead ? current + text : current);
  }
}
