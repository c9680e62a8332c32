import { findBreakPlaces } from '../typeset/break-places.ts';
import { Html, html } from './html.ts';

const BREAK = new Html('<wbr>');

/** A title that breaks between phrases only, in the browser too; goes with the class `phrased`. */
export function writePhrased(text: string): Html {
  const places = findBreakPlaces(text);
  const pieces: string[] = [''];
  for (const [index, char] of [...text].entries()) {
    pieces.push(`${pieces.pop() ?? ''}${char}`);
    const place = places[index];
    if (place === 'clause' || place === 'pause' || place === 'phrase') pieces.push('');
  }
  return html`${pieces.map((piece, index) => html`${index > 0 && BREAK}${piece}`)}`;
}
