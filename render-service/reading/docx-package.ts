import { posix } from 'node:path';
import { ReadingError } from './reading-error.ts';
import { unzipParts } from './unzip-parts.ts';
import { readXml } from './xml-events.ts';

/** Parts of a Word file that a reader looks at, by the last word of their relationship's type. */
const KINDS = ['numbering', 'styles', 'footnotes', 'endnotes', 'comments', 'header', 'footer'] as const;
export type PartKind = (typeof KINDS)[number];

/** A Word file's parts as text. */
export interface DocxPackage {
  readonly document: string;
  /** Parts of one kind, in the order of the file; headers and footers may be many. */
  partsOf(kind: PartKind): readonly string[];
}

const ROOT = '_rels/.rels';
const USUAL_DOCUMENT = 'word/document.xml';
/** Relationships that are looked at: a section has three headers and three footers. */
const MOST_PARTS = 80;

interface Relationship {
  readonly type: string;
  readonly target: string;
}

/** Reads a `.rels` part; targets outside the file are left out. `base` is the folder that they start from. */
function readRelationships(xml: string | undefined, base: string): Relationship[] {
  const found: Relationship[] = [];
  readXml(xml ?? '<none/>', {
    open(name, attributes) {
      const { Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      if (!/(?:^|:)Relationship$/.test(name) || mode === 'External' || target === '') return;
      const path = target.startsWith('/') ? target.slice(1) : posix.join(base, target);
      found.push({ type: type.split('/').at(-1) ?? '', target: posix.normalize(path) });
    },
    close() {},
    text() {},
  });
  return found;
}

/**
 * Unpacks what a reader needs of a Word file. Parts are found by their relationships, as Word does (some programs name
 * the text `document2.xml`), else under their usual names.
 * @throws ReadingError `broken-docx`, `file-too-large`
 */
export function openDocx(bytes: Uint8Array): DocxPackage {
  const roots = unzipParts(bytes, new Set([ROOT]));
  const main =
    readRelationships(roots.get(ROOT), '').find(({ type }) => type === 'officeDocument')?.target ??
    USUAL_DOCUMENT;
  const folder = posix.dirname(main);
  const rels = posix.join(folder, '_rels', `${posix.basename(main)}.rels`);
  const related = readRelationships(unzipParts(bytes, new Set([rels])).get(rels), folder).slice(
    0,
    MOST_PARTS,
  );
  const usual = KINDS.map(
    (kind): Relationship => ({ type: kind, target: posix.join(folder, `${kind}.xml`) }),
  );
  const known = related.length > 0 ? related : [...usual, ...usualMargins(folder)];
  const wanted = known.filter(({ type }) => KINDS.some((kind) => kind === type));
  const parts = unzipParts(bytes, new Set([main, USUAL_DOCUMENT, ...wanted.map(({ target }) => target)]));
  const document = parts.get(main) ?? parts.get(USUAL_DOCUMENT);
  if (document === undefined) {
    throw new ReadingError(
      'broken-docx',
      '这个 Word 文件里没有正文，无法读取。请用 Word 或 WPS 打开，另存为新的 .docx 后再上传。',
    );
  }
  return {
    document,
    partsOf: (kind) =>
      wanted.filter(({ type }) => type === kind).flatMap(({ target }) => parts.get(target) ?? []),
  };
}

/** Headers and footers under their usual names, for files without relationships. */
function usualMargins(folder: string): Relationship[] {
  return (['header', 'footer'] as const).flatMap((kind) =>
    Array.from({ length: 9 }, (_, index) => ({
      type: kind,
      target: posix.join(folder, `${kind}${index + 1}.xml`),
    })),
  );
}
