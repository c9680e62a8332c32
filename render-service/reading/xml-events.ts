import { SaxesParser } from 'saxes';
import { ReadingError } from './reading-error.ts';

export interface XmlHandler {
  /** Names of WordprocessingML carry the prefix `w:`, whatever the file calls it; others carry their own. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

const DEEPEST = 2000;
/** WordprocessingML, transitional and strict (ISO/IEC 29500-1). */
const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

const broken = (cause?: unknown): ReadingError =>
  new ReadingError(
    'broken-docx',
    '这个 Word 文件的内容不合规范，无法读取。请用 Word 或 WPS 打开，另存为新的 .docx 后再上传。',
    { cause },
  );

/** The prefix that an element binds to WordprocessingML: empty for the default namespace, null where it binds none. */
function wordPrefix(attributes: Readonly<Record<string, string>>): string | null {
  for (const [name, value] of Object.entries(attributes)) {
    if (!WORD.has(value)) continue;
    if (name === 'xmlns') return '';
    if (name.startsWith('xmlns:')) return `${name.slice(6)}:`;
  }
  return null;
}

/** Gives names of one prefix the prefix `w:`. */
function renameFrom(prefix: string): (name: string) => string {
  if (prefix === '') return (name) => (name.includes(':') ? name : `w:${name}`);
  return (name) => (name.startsWith(prefix) ? `w:${name.slice(prefix.length)}` : name);
}

/**
 * Reads XML as events. A document type, and with it every entity of its own, is refused; so is nesting without end.
 * @throws ReadingError `broken-docx`
 */
export function readXml(xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  let rename: ((name: string) => string) | null = null;
  parser.on('doctype', () => {
    throw broken();
  });
  parser.on('error', (error) => {
    throw broken(error);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw broken();
    if (depth === 1) {
      const prefix = wordPrefix(attributes);
      rename = prefix === null || prefix === 'w:' ? null : renameFrom(prefix);
    }
    if (!rename) return handler.open(name, attributes);
    const own = rename;
    // Attributes have a namespace only where they have a prefix.
    const renamed = Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key.includes(':') ? own(key) : key, value]),
    );
    handler.open(own(name), renamed);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handler.close(rename ? rename(name) : name);
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.write(xml).close();
}
