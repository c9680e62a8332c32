import { kitMarkup } from './kit.ts';
import { officialMarkup } from './official.ts';

/** Markup that documents import, by file name. */
export const markupLibrary: ReadonlyMap<string, string> = new Map([
  ['kit.typ', kitMarkup],
  ['official.typ', officialMarkup],
]);
