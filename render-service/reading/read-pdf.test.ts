import { describe, expect, it } from 'vitest';
import { extractPdfPages } from './extract-pdf-pages.ts';
import { readPdf } from './read-pdf.ts';
import { ReadingError } from './reading-error.ts';

/** A PDF of one page whose font names a character map instead of carrying one, as 方正 and older tools write it. */
function pdfOf(encoding: string, code: string): Uint8Array {
  const stream = `BT /F1 16 Tf 100 700 Td <${code}> Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 6 0 R >>',
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [5 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R /DW 1000 >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n `).join('\n');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}\ntrailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return new TextEncoder().encode(file);
}

describe('a PDF', () => {
  it.each([
    ['UniGB-UCS2-H', '7b2c4e006761'],
    ['GBK-EUC-H', 'b5dad2bbccf5'],
  ])('whose font names the character map %s is read', async (encoding, code) => {
    expect((await readPdf(pdfOf(encoding, code))).text).toBe('第一条');
  });

  it('that takes longer or holds more than a policy does is given up, and says so', async () => {
    const limits = { timeout: 60_000, memory: 512, mostPages: 1000, mostCharacters: 2_000_000 };
    const file = pdfOf('UniGB-UCS2-H', '7b2c4e006761');
    const refusalUnder = async (limit: Partial<typeof limits>) =>
      extractPdfPages(file, { ...limits, ...limit }).catch((error: unknown) => error);
    expect(await refusalUnder({ timeout: 1 })).toMatchObject({
      code: 'pdf-too-complex',
      message: expect.stringContaining('.docx'),
    });
    expect(await refusalUnder({ mostPages: 0 })).toMatchObject({ code: 'file-too-large' });
    expect(await refusalUnder({ mostCharacters: 2 })).toMatchObject({ code: 'file-too-large' });
    expect(await refusalUnder({ memory: 4 })).toMatchObject({ code: 'pdf-too-complex' });
  });

  it('without text says what to do', async () => {
    const refusal = await readPdf(pdfOf('GBK-EUC-H', '')).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ReadingError);
    expect(refusal).toMatchObject({ code: 'no-text', message: expect.stringContaining('.docx') });
  });
});
