import { unzipSync } from 'fflate';
import { findOrderFaults } from './find-order-faults.ts';
import { findReferenceFaults } from './find-reference-faults.ts';
import { ownerOfRelations, type PackageParts } from './normalise-package.ts';

const decoder = new TextDecoder();

const values = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** Path that a relation's target names, seen from the part that owns the relation. */
function resolveTarget(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folder = owner.includes('/') ? owner.slice(0, owner.lastIndexOf('/') + 1) : '';
  return decodeURI(new URL(target, `file:///${folder}`).pathname.slice(1));
}

function findRelationFaults(parts: PackageParts, path: string): string[] {
  const owner = ownerOfRelations(path);
  const relations = decoder.decode(parts[path]);
  const faults: string[] = [];
  const ids = values(relations, /<Relationship\b[^>]*?\bId="([^"]*)"/g);
  for (const id of repeated(ids)) faults.push(`${path}: relation ${id} is there twice`);
  for (const [tag] of relations.matchAll(/<Relationship\b[^>]*>/g)) {
    const target = /\bTarget="([^"]*)"/.exec(tag)?.[1] ?? '';
    if (/TargetMode="External"/.test(tag)) continue;
    const resolved = resolveTarget(owner, target);
    if (!(resolved in parts)) faults.push(`${path}: target ${target} is not in the package`);
  }
  if (owner !== '') {
    const part = decoder.decode(parts[owner] ?? new Uint8Array());
    for (const id of values(part, /\sr:[a-zA-Z]+="([^"]*)"/g))
      if (!ids.includes(id)) faults.push(`${owner}: relation ${id} does not exist`);
  }
  return faults;
}

function findDocumentFaults(document: string): string[] {
  const starts = values(document, /<w:bookmarkStart\b[^>]*?\bw:id="([^"]*)"/g);
  const ends = values(document, /<w:bookmarkEnd\b[^>]*?\bw:id="([^"]*)"/g);
  const names = values(document, /<w:bookmarkStart\b[^>]*?\bw:name="([^"]*)"/g);
  const drawings = values(document, /<wp:docPr\b[^>]*?\bid="([^"]*)"/g);
  // A link with a relation leads to a bookmark of another file.
  const links = document.match(/<w:hyperlink\b[^>]*>/g)?.filter((tag) => !tag.includes(' r:id="')) ?? [];
  const anchors = values(links.join(''), /\bw:anchor="([^"]*)"/g);
  return [
    ...repeated(starts).map((id) => `bookmark id ${id} is there twice`),
    ...repeated(names).map((name) => `bookmark ${name} is there twice`),
    ...names
      .filter((name) => !/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name))
      .map((name) => `bookmark name ${name}`),
    ...starts.filter((id) => !ends.includes(id)).map((id) => `bookmark ${id} does not end`),
    ...ends.filter((id) => !starts.includes(id)).map((id) => `bookmark ${id} does not begin`),
    ...repeated(drawings).map((id) => `drawing id ${id} is there twice`),
    ...anchors.filter((name) => !names.includes(name)).map((name) => `link to ${name}, which is no bookmark`),
  ];
}

/**
 * What word processors would stumble over in a docx and schema validation doesn't see: relations without target or
 * owner, ids that repeat, bookmarks without a pair, links to nowhere, styles, lists and notes that aren't there, elements
 * out of the order of the schema, parts without content type. Empty is good.
 */
export function findPackageFaults(docx: Uint8Array): readonly string[] {
  const parts = unzipSync(docx);
  const types = decoder.decode(parts['[Content_Types].xml'] ?? new Uint8Array());
  const untyped = Object.keys(parts).filter((path) => {
    const extension = path.slice(path.lastIndexOf('.') + 1);
    return (
      path !== '[Content_Types].xml' &&
      !types.includes(`PartName="/${path}"`) &&
      !new RegExp(`Extension="${extension}"`, 'i').test(types)
    );
  });
  return [
    ...Object.keys(parts)
      .filter((path) => path.endsWith('.rels'))
      .flatMap((path) => findRelationFaults(parts, path)),
    ...findDocumentFaults(decoder.decode(parts['word/document.xml'] ?? new Uint8Array())),
    ...findReferenceFaults(parts),
    ...findOrderFaults(parts),
    ...untyped.map((path) => `${path} has no content type`),
  ];
}
