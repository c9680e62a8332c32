import { indentsFirstLine } from './docx-styles.ts';

/** A paragraph while it is read; text boxes nest paragraphs inside a paragraph's run. */
export class OpenParagraph {
  text = '';
  styleId = '';
  numId: string | null = null;
  level: number | null = null;
  outline: number | null = null;
  align: string | null = null;
  indented: boolean | null = null;
  runBold = false;
  runHidden = false;
  allBold = true;
  /** Its end was deleted in a tracked change: the next paragraph goes on in it. */
  endDeleted = false;

  add(text: string): void {
    if (this.runHidden) return;
    this.text += text;
    if (text.trim() !== '' && !this.runBold) this.allBold = false;
  }

  /** Takes in one of its properties (`w:pPr`). */
  read(name: string, attributes: Readonly<Record<string, string>>): void {
    const value = attributes['w:val'];
    if (name === 'w:pStyle') this.styleId = value ?? '';
    else if (name === 'w:numId') this.numId = value ?? null;
    else if (name === 'w:ilvl') this.level = Number(value) || 0;
    else if (name === 'w:outlineLvl') this.outline = Number(value);
    else if (name === 'w:jc') this.align = value ?? null;
    else if (name === 'w:ind') this.indented = indentsFirstLine(attributes);
    else if (name === 'w:del' || name === 'w:moveFrom') this.endDeleted = true;
  }
}
