import { describe, expect, it } from 'vitest';
import { compileTypst, type TypstSource } from './compile-typst.ts';
import { TypstError } from './typst-error.ts';

const created = new Date('2026-06-03T00:00:00Z');
const ours = '#set text(font: "Noto Serif SC", lang: "zh", region: "CN", fallback: false)\n';
const set = (markup: string, rest: Partial<TypstSource> = {}) =>
  compileTypst({ markup: ours + markup, created, ...rest });
const failure = async (work: Promise<unknown>): Promise<TypstError> => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof TypstError)) throw new Error(`no TypstError but ${String(error)}`);
  return error;
};
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('compileTypst', () => {
  it('sets a tagged PDF/A with its language and date', async () => {
    const { bytes, pages, warnings } = await set('= 通知\n正文。');
    const text = latin(bytes);
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    expect({ pages, warnings }).toEqual({ pages: 1, warnings: [] });
    expect(text).toMatch(/<pdfaid:part>2<\/pdfaid:part>/);
    expect(text).toMatch(/<pdfaid:conformance>A<\/pdfaid:conformance>/);
    expect(text).toMatch(/\/Lang\s?\(zh-CN\)/);
    expect(text).toContain('D:20260603000000');
  });

  it('gives the same bytes for the same source, whatever was set between', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>';
    const source = {
      data: { words: ['甲', '乙'] },
      files: new Map([['mark.svg', new TextEncoder().encode(svg)]]),
    };
    const markup = '#json("data.json").words.join("、") #image("mark.svg", alt: "角")';
    const first = await set(markup, source);
    await set('别的文件');
    const second = await set(markup, source);
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
  });

  it.each([
    '#import "evil.typ": *',
    '#read("/etc/passwd")',
    '$ x^2 $ \\ \\u{41} */ // <label> @ref `raw`',
    '"]) #panic()',
    '\u0000\u0007\u001b[31m',
  ])('sets hostile words as words: %j', async (words) => {
    const { pages } = await set('#json("data.json")', { data: words });
    expect(pages).toBe(1);
  });

  it.each(['/etc/passwd', '../../../../etc/passwd', 'other.txt'])(
    'reads no file of the disk: %s',
    async (name) => {
      const error = await failure(set(`#read("${name}")`));
      expect(error.code).toBe('typst-markup');
      expect(error.detail).toMatch(/not found|access denied/);
    },
  );

  it('fetches no package', async () => {
    expect(await failure(set('#import "@preview/cetz:0.3.0": *'))).toMatchObject({ code: 'typst-package' });
  });

  it('tells where markup is wrong', async () => {
    expect(await failure(set('好\n  #unknown'))).toMatchObject({
      code: 'typst-markup',
      place: { file: 'main.typ', line: 3, column: 4 },
      message: '版式有误（main.typ 第3行第4列）：unknown variable: unknown',
    });
  });

  it('takes no font of the system, whatever is installed', async () => {
    const markup = '#set text(font: "Noto Serif SC", lang: "zh")\n#json("data.json")';
    expect(await failure(compileTypst({ markup, data: '𠮷', created }))).toMatchObject({
      code: 'typst-missing-glyph',
    });
  });

  it('names the characters that our fonts lack', async () => {
    const error = await failure(set('#json("data.json")', { data: '𠮷林省☑' }));
    expect(error).toMatchObject({ code: 'typst-missing-glyph' });
    expect(error.message).toContain('𠮷、☑');
  });

  it('reports half a surrogate pair like a character without a glyph', async () => {
    const error = await failure(set('#json("data.json")', { data: '半\ud842个' }));
    expect(error).toMatchObject({ code: 'typst-missing-glyph' });
  });

  it('tells a picture that cannot be read', async () => {
    const files = new Map([['a.png', new TextEncoder().encode('no picture')]]);
    expect(await failure(set('#image("a.png")', { files }))).toMatchObject({ code: 'typst-picture' });
  });

  it.each(['../up.svg', '/etc/passwd', 'a/../../b.svg', ''])('refuses the file name %j', async (name) => {
    const files = new Map([[name, new Uint8Array(1)]]);
    expect(await failure(set('', { files }))).toMatchObject({ code: 'typst-file-name' });
  });

  it('ends a process that takes too long, and sets the next document in another', async () => {
    const endless = '#for a in range(100000) { for b in range(100000) { } }';
    const error = await failure(compileTypst({ markup: endless, created }, { timeout: 300 }));
    expect(error.code).toBe('typst-timeout');
    expect((await set('好')).pages).toBe(1);
  });

  it('ends a process that takes too much memory, and sets the next document in another', async () => {
    const error = await failure(
      compileTypst({ markup: '#range(0, 1000000000).len()', created }, { memory: 400 * 1024 * 1024 }),
    );
    expect(error.code).toBe('typst-memory');
    expect((await set('好')).pages).toBe(1);
  });
});
