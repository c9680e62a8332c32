import { type Html, html } from '../html.ts';

/** A table in a region of its own, which scrolls sideways on narrow screens and by the keyboard. */
export function scrollTable(label: string, table: Html): Html {
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">${table}</div>`;
}
