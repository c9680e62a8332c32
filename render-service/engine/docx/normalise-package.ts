/** The parts of an OPC package: XML or other bytes by their path in the zip. */
export type PackageParts = Readonly<Record<string, Uint8Array>>;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Characters that XML 1.0 has no way to write; word processors refuse a file with one. */
const NOT_XML = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

const isXml = (path: string): boolean => path.endsWith('.xml') || path.endsWith('.rels');

/** `word/document.xml` of `word/_rels/document.xml.rels`; the package itself, `''`, of `_rels/.rels`. */
export function ownerOfRelations(path: string): string {
  const found = /^(.*)_rels\/(.*)\.rels$/.exec(path);
  return found ? `${found[1]}${found[2]}` : '';
}

/** Old id of each relation of a part to its new one: rId1, rId2 … in the order of the file. */
function relationIds(relations: string): ReadonlyMap<string, string> {
  const ids = [...relations.matchAll(/<Relationship\b[^>]*?\bId="([^"]*)"/g)].map((match) => match[1] ?? '');
  return new Map(ids.map((id, index) => [id, `rId${index + 1}`]));
}

function renameRelations(texts: Map<string, string>): void {
  for (const [path, relations] of [...texts]) {
    if (!path.endsWith('.rels')) continue;
    const names = relationIds(relations);
    const rename = (id: string) => names.get(id) ?? id;
    texts.set(
      path,
      relations.replace(
        /(<Relationship\b[^>]*?\bId=")([^"]*)(")/g,
        (_, before, id, after) => `${before}${rename(id)}${after}`,
      ),
    );
    const owner = ownerOfRelations(path);
    const part = texts.get(owner);
    if (part !== undefined)
      texts.set(
        owner,
        part.replace(
          /(\sr:[a-zA-Z]+=")([^"]*)(")/g,
          (_, before, id, after) => `${before}${rename(id)}${after}`,
        ),
      );
  }
}

/** Gives the ids of bookmarks and drawings new numbers from 1, in the order in which they first occur in a part. */
function renumber(text: string): string {
  const bookmarks = new Map<string, number>();
  const drawings = new Map<string, number>();
  const numberOf = (ids: Map<string, number>, id: string): number => {
    const number = ids.get(id) ?? ids.size + 1;
    ids.set(id, number);
    return number;
  };
  return text
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")([^"]*)(")/g,
      (_, before, id, after) => `${before}${numberOf(bookmarks, id)}${after}`,
    )
    .replace(
      /(<(?:wp:docPr|pic:cNvPr)\b[^>]*?\bid=")([^"]*)(")/g,
      (_, before, id, after) => `${before}${numberOf(drawings, id)}${after}`,
    );
}

/** Sets the dates of the core properties, or leaves them out: the time of packing says nothing about a document. */
function setDates(core: string, date: string | null): string {
  return core.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, (_, name) =>
    date === null ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`,
  );
}

/**
 * Takes everything out of a package that isn't of the document: time of packing, and ids that count up through the
 * life of the process. The XML must come from a serialiser that escapes `<` and `>`, as docx's does.
 *
 * @param date ISO 8601 day for the core properties, or null for none.
 */
export function normalisePackage(parts: PackageParts, date: string | null): PackageParts {
  const texts = new Map(
    Object.entries(parts)
      .filter(([path]) => isXml(path))
      .map(([path, bytes]) => [path, decoder.decode(bytes).replace(NOT_XML, '\uFFFD')]),
  );
  renameRelations(texts);
  const normalised = [...texts].map(([path, text]) => {
    const dated = path === 'docProps/core.xml' ? setDates(text, date) : text;
    return [path, encoder.encode(path.endsWith('.rels') ? dated : renumber(dated))] as const;
  });
  return { ...parts, ...Object.fromEntries(normalised) };
}
