import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dossier } from '@tongjie/model';
import { type JsonFile, openJsonFile } from './json-places.ts';
import { type LocatedDossier, type PlaceFile, placeFiles } from './locate-finding.ts';
import type { AddressOf } from './to-sarif.ts';

const names: readonly PlaceFile[] = ['policy', 'predecessor', 'interpretation', 'plan'];

/** A dossier that has been read from a folder, with the files that its places lie in. */
export async function openLocatedDossier(dir: string, dossier: Dossier): Promise<LocatedDossier> {
  const files = new Map<PlaceFile, JsonFile>();
  for (const name of names) {
    if (name === 'predecessor' && !dossier.predecessor) continue;
    files.set(name, openJsonFile(await readFile(join(dir, placeFiles[name]), 'utf8')));
  }
  return { dossier, files };
}

/** Addresses of the files of a folder: relative to the working directory where they lie in it, else `file://`. */
export function addressesIn(dir: string): AddressOf {
  return (file) => {
    const path = relative('', join(dir, file));
    if (path.startsWith('..') || isAbsolute(path)) return pathToFileURL(join(dir, file)).href;
    return path.split(sep).map(encodeURIComponent).join('/');
  };
}
