import { strToU8, zipSync } from 'fflate';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A part of a Word file: its root element with the namespace declared. */
export const part = (root: string, content: string): string =>
  `<?xml version="1.0"?><w:${root} ${NAMESPACE} xmlns:mc="mc" xmlns:m="m" xmlns:v="v" xmlns:pic="pic" xmlns:wps="wps">${content}</w:${root}>`;

/** A docx of raw parts, as small as Word accepts. `parts` are in `word/`. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(part('document', `<w:body>${body}</w:body>`)),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}`, strToU8(xml)])),
  });
}

export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of one run; `properties` go to `w:pPr`. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;

export const inList = (numId: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;

/** A level of a list: `level(0, 'chineseCounting', '%1、')`; `more` are further elements of it. */
export const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** `word/numbering.xml` of one abstract list, number 7, with an instance 1. */
export const numberingOf = (levels: string, instances = ''): string =>
  part(
    'numbering',
    `<w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>${instances}`,
  );
