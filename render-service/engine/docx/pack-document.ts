import { cellStyle, type WordDocument } from '@tongjie/templates';
import { Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { completeStyles } from './complete-styles.ts';
import { normalisePackage, type PackageParts } from './normalise-package.ts';

const STYLES = 'word/styles.xml';
const MEDIA = 'word/media/';

/** Readers look for these first. */
const FIRST_PARTS = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** The earliest time that a zip can hold, in local fields, as a zip has no time zone. */
const ZIP_EPOCH = new Date(1980, 0, 1);

function partOrder(path: string): string {
  const place = FIRST_PARTS.indexOf(path);
  return `${place === -1 ? FIRST_PARTS.length : place} ${path}`;
}

/** The zip of a Word file: parts in a fixed order, at a fixed time, pictures stored as they are. */
export function zipParts(parts: PackageParts): Uint8Array {
  const paths = Object.keys(parts).sort((a, b) => (partOrder(a) < partOrder(b) ? -1 : 1));
  const files: Zippable = {};
  for (const path of paths) {
    const bytes = parts[path];
    if (!bytes || path.endsWith('/')) continue;
    files[path] = [bytes, { mtime: ZIP_EPOCH, level: path.startsWith(MEDIA) ? 0 : 6 }];
  }
  return zipSync(files);
}

/** The bytes of a picture in place of the name that stands for it in the document. */
function readPicture(path: string, name: Uint8Array, pictures: WordDocument['pictures']): Uint8Array {
  const src = pictures.get(strFromU8(name));
  if (src === undefined) throw new Error(`Bug: ${path} is no picture of this document.`);
  return Buffer.from(src.slice(src.indexOf(',') + 1), 'base64');
}

/**
 * Packs a Word document. The same document gives the same bytes, in any process, at any time.
 *
 * @param date day of the document (ISO 8601), for its properties; without one they carry no dates.
 */
export async function packDocument(
  { document, pictures }: WordDocument,
  date: string | null = null,
): Promise<Uint8Array> {
  const packed = await Packer.toBuffer(document);
  const unpacked = unzipSync(new Uint8Array(packed));
  const styles = completeStyles(strFromU8(unpacked[STYLES] ?? new Uint8Array()), cellStyle);
  const parts = normalisePackage({ ...unpacked, [STYLES]: strToU8(styles) }, date);
  const media = Object.entries(parts)
    .filter(([path]) => path.startsWith(MEDIA))
    .map(([path, name]) => [path, readPicture(path, name, pictures)] as const);
  return zipParts({ ...parts, ...Object.fromEntries(media) });
}
