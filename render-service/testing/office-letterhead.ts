import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const RED = 'C00000';
/** A picture of one red pixel, as a letterhead may have an emblem. */
const emblem = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/q842iQAAAABJRU5ErkJggg==',
  'base64',
);

const line = (text: string, size: number, options: { color?: string; right?: boolean } = {}): Paragraph =>
  new Paragraph({
    alignment: options.right ? AlignmentType.RIGHT : AlignmentType.CENTER,
    children: text
      .split('|')
      // Word cuts a tag into runs wherever somebody paused while typing.
      .map((part) => new TextRun({ text: part, size, ...(options.color ? { color: options.color } : {}) })),
  });

/** Lines of an office's own 红头 as its word processor wrote it; `|` is where one run ends and another begins. */
export interface LetterheadLines {
  readonly head?: readonly string[];
  readonly foot?: readonly string[];
}

/** An office's own 红头: an emblem, its name in red, number, rule, text, imprint; its own fonts, margins and footer. */
export async function officeLetterhead({
  head = ['密级：{{密级}}', '{{发文|机关}}文件', '{{发文字号}}{{#签发人}}　签发人：{{签发人}}{{/签发人}}'],
  foot = ['抄送：{{抄送}}', '{{印发机关}}　{{印发日期}}'],
}: LetterheadLines = {}): Promise<Uint8Array> {
  const document = new Document({
    creator: '办公室小王',
    styles: {
      default: {
        document: {
          run: { font: '宋体', size: 21, color: '1F3864' },
          paragraph: { spacing: { after: 200, line: 300, lineRule: LineRuleType.AUTO } },
        },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 2098, bottom: 1984, left: 1588, right: 1474 },
          },
        },
        headers: {
          first: new Header({
            children: [
              new Paragraph({
                children: [
                  new ImageRun({ type: 'png', data: emblem, transformation: { width: 40, height: 40 } }),
                ],
              }),
            ],
          }),
          default: new Header({ children: [new Paragraph('（续页）')] }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: ['第 ', PageNumber.CURRENT, ' 页'] })],
              }),
            ],
          }),
        },
        children: [
          ...head.map((text, index) => line(text, index === 1 ? 72 : 32, { color: RED })),
          new Paragraph({
            border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: RED, space: 1 } },
            children: [],
          }),
          new Paragraph('{{正文}}'),
          ...foot.map((text) => line(text, 28)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A Word file with parts changed, added or (null) taken out. */
export function withParts(docx: Uint8Array, changes: Readonly<Record<string, string | null>>): Uint8Array {
  const parts = unzipSync(docx);
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) delete parts[path];
    else parts[path] = strToU8(text);
  }
  return zipSync(parts);
}

/** A part of a Word file as text. */
export const partText = (docx: Uint8Array, path: string): string =>
  strFromU8(unzipSync(docx)[path] ?? new Uint8Array());
