import { SaxesParser } from 'saxes';
import { ReadingError } from './reading-error.ts';

export interface XmlHandler {
  /** Names carry their usual prefix (`w:p`), as Word always writes it. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

const DEEPEST = 2000;

const broken = (cause?: unknown): ReadingError =>
  new ReadingError(
    'broken-docx',
    '这个 Word 文件的内容不合规范，无法读取。请用 Word 或 WPS 打开，另存为新的 .docx 后再上传。',
    { cause },
  );

/**
 * Reads XML as events. A document type, and with it every entity of its own, is refused; so is nesting without end.
 * @throws ReadingError `broken-docx`
 */
export function readXml(xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw broken();
  });
  parser.on('error', (error) => {
    throw broken(error);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw broken();
    handler.open(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handler.close(name);
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.write(xml).close();
}
