import { strFromU8 } from 'fflate';
import type { PackageParts } from '../engine/docx/normalise-package.ts';

/** The body of a document of ours, and the styles that it needs, to be put into another document. */
export interface PolicyBody {
  /** Paragraphs and tables; `sectionBreak` where a section ends. */
  readonly content: string;
  /** `w:style` elements for the other document's styles. */
  readonly styles: string;
}

/** Stands where a section ends, which looks as the other document's sections look. */
export const sectionBreak = '<!--section-->';

const PREFIX = 'Tongjie';
const BASE = `${PREFIX}Body`;

/** What our document's defaults leave to Word, said, so that the other document's defaults don't shine through. */
const PLAIN_PARAGRAPH =
  '<w:keepNext w:val="0"/><w:widowControl w:val="0"/><w:snapToGrid w:val="1"/><w:spacing w:before="0" w:beforeAutospacing="0" w:after="0" w:afterAutospacing="0" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="both"/>';

/** Written behind the fonts, as the schema has it. */
const PLAIN_RUN =
  '<w:b w:val="0"/><w:bCs w:val="0"/><w:i w:val="0"/><w:iCs w:val="0"/><w:color w:val="000000"/>';

const inner = (xml: string, element: string): string =>
  new RegExp(`<w:${element}>(.*?)</w:${element}>`, 's').exec(xml)?.[1] ?? '';

const renamed = (id: string): string => (id.startsWith(PREFIX) ? id : `${PREFIX}${id}`);

function baseStyle(styles: string): string {
  const defaults = inner(styles, 'docDefaults');
  const runs = inner(inner(defaults, 'rPrDefault'), 'rPr').replace(/<w:rFonts\b[^>]*\/>/, `$&${PLAIN_RUN}`);
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${BASE}"><w:name w:val="公文正文"/><w:qFormat/><w:pPr>${PLAIN_PARAGRAPH}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`;
}

/** The styles that a body names, under ids of their own and upon `BASE`, so that none of the other document's changes. */
function stylesFor(body: string, styles: string): string {
  const used = new Set(
    [...body.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)].map(([, id]) => id ?? ''),
  );
  const needed = [...styles.matchAll(/<w:style\b[^>]*?w:styleId="([^"]*)"[^>]*>.*?<\/w:style>/gs)].filter(
    ([, id = '']) => used.has(id),
  );
  const own = needed.map(([style, id = '']) =>
    style
      .replace(`w:styleId="${id}"`, `w:customStyle="1" w:styleId="${renamed(id)}"`)
      .replace(/<w:name w:val="([^"]*)"/, '<w:name w:val="公文 $1"')
      .replace(/<w:(?:basedOn|next|link) w:val="[^"]*"\/>/g, '')
      .replace(/(<w:name [^>]*\/>)/, `$1<w:basedOn w:val="${BASE}"/>`),
  );
  return baseStyle(styles) + own.join('');
}

/** Names the style of every paragraph: one without took the document's defaults. */
function withStyles(body: string): string {
  return body
    .replace(
      /<w:(pStyle|rStyle|tblStyle) w:val="([^"]*)"/g,
      (_, kind, id) => `<w:${kind} w:val="${renamed(id)}"`,
    )
    .replaceAll('<w:p/>', `<w:p><w:pPr><w:pStyle w:val="${BASE}"/></w:pPr></w:p>`)
    .replace(/<w:p>(?!<w:pPr>)/g, `<w:p><w:pPr><w:pStyle w:val="${BASE}"/></w:pPr>`)
    .replace(/<w:p><w:pPr>(?!<w:pStyle )/g, `<w:p><w:pPr><w:pStyle w:val="${BASE}"/>`);
}

/**
 * Takes the body out of a packed document of ours, whose XML is docx's: attributes in double quotes, the prefix `w:`.
 * @param firstBookmark number of the first bookmark, above those of the other document
 */
export function takePolicyBody(parts: PackageParts, firstBookmark: number): PolicyBody {
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
  const body = inner(document, 'body');
  // The last section is the other document's own.
  const text = body.slice(0, body.lastIndexOf('<w:sectPr'));
  const content = withStyles(text)
    .replace(/<w:sectPr\b.*?<\/w:sectPr>/gs, sectionBreak)
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)(")/g,
      (_, before, id, after) => `${before}${Number(id) + firstBookmark}${after}`,
    );
  return { content, styles: stylesFor(body, styles) };
}
