import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the maps are, from the sources and from what is built of them. */
const places = ['cmaps', '../../reading/cmaps'].map((place) => join(import.meta.dirname, place));

/** Folder of the character maps that Chinese PDFs name and don't carry. */
export function findCharacterMaps(): string {
  return places.find((place) => existsSync(place)) ?? places[0] ?? '';
}
