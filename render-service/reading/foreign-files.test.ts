import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxOf, paragraph } from '../testing/raw-docx.ts';
import { readPolicyFile } from './read-policy-file.ts';
import { ReadingError } from './reading-error.ts';

const bytes = (text: string): Uint8Array => new Uint8Array([...text].map((char) => char.charCodeAt(0)));
const compound = (name: string): Uint8Array =>
  bytes(`\u00d0\u00cf\u0011\u00e0${'\0'.repeat(508)}${[...name].map((char) => `${char}\0`).join('')}`);

async function refusalOf(content: Uint8Array, name: string): Promise<{ code: string; message: string }> {
  const error: unknown = await readPolicyFile(content, name).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ReadingError)) throw new Error(`${name} was read`);
  return { code: error.code, message: error.message };
}

describe('files that can’t be read say which format to save as', () => {
  it.each([
    ['旧.doc', compound('WordDocument'), 'unsupported-file-type', '另存为 .docx'],
    ['锁.docx', compound('EncryptedPackage'), 'encrypted-file', '去掉密码'],
    ['表.xls', compound('Workbook'), 'unsupported-file-type', '政策正文另存为 .docx'],
    ['版式.ofd', zipSync({ 'OFD.xml': strToU8('x') }), 'unsupported-file-type', '导出为 .docx'],
    ['表.xlsx', zipSync({ 'xl/workbook.xml': strToU8('x') }), 'unsupported-file-type', '表格'],
    ['稿.odt', zipSync({ 'content.xml': strToU8('x') }), 'unsupported-file-type', '另存为 .docx'],
    ['断.docx', zipSync({ 'word/styles.xml': strToU8('x') }), 'broken-docx', '没有正文'],
    ['扫.jpg', bytes('\u00ff\u00d8\u00ff\u00e0 JFIF'), 'unsupported-file-type', '文字识别'],
    ['扫.txt', bytes('\u0089PNG\r\n\u001a\n'), 'unsupported-file-type', 'PNG'],
    ['扫.tif', bytes('II*\0rest'), 'unsupported-file-type', 'TIFF'],
    [
      '网页.mht',
      bytes('MIME-Version: 1.0\r\nContent-Type: multipart/related'),
      'unsupported-file-type',
      '.mht',
    ],
    ['稿.xml', bytes('<?xml version="1.0"?><pkg:package>'), 'unsupported-file-type', 'Word XML'],
    ['空.docx', bytes(''), 'empty-file', '空的'],
  ])('%s', async (name, content, code, words) => {
    const refusal = await refusalOf(content, name);
    expect(refusal.code).toBe(code);
    expect(refusal.message).toContain(words);
    expect(refusal.message).toMatch(/。$/);
  });

  it('a web page that is called .doc is a web page', async () => {
    const html = new TextEncoder().encode('<html><body><p>第一条 甲。</p></body></html>');
    expect((await readPolicyFile(html, '通知.doc')).text).toBe('第一条 甲。');
  });
});

describe('hostile files are refused in bounded time and memory', () => {
  it.each([
    [
      'text that unpacks to 300 MB in parts that shrink like a bomb',
      () => new Uint8Array(300 * 1024 * 1024).fill(32),
    ],
    ['a part that claims to be larger than all that is allowed', () => new Uint8Array(201 * 1024 * 1024)],
  ])('%s', async (_, make) => {
    const bomb = zipSync({ 'word/document.xml': make() }, { level: 1 });
    expect((await refusalOf(bomb, '通知.docx')).code).toBe('file-too-large');
  });

  it('a zip whose directory lies about sizes', async () => {
    const docx = docxOf(paragraph('第一条 甲').repeat(2000));
    const view = new DataView(docx.buffer);
    let directory = docx.length - 22;
    directory = view.getUint32(directory + 16, true);
    const second = directory + 46 + view.getUint16(directory + 28, true);
    view.setUint32(second + 24, 10, true);
    expect((await refusalOf(docx, '通知.docx')).code).toBe('broken-docx');
  });

  it('50,000 levels of a list, and of elements', async () => {
    const levels = Array.from(
      { length: 50_000 },
      (_, index) => `<w:lvl w:ilvl="${index}"><w:lvlText w:val="%${index}"/></w:lvl>`,
    ).join('');
    const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
    const inLevel = '<w:numPr><w:ilvl w:val="49999"/><w:numId w:val="1"/></w:numPr>';
    const read = await readPolicyFile(
      docxOf(paragraph('第一条 甲', inLevel), { 'numbering.xml': numbering }),
      'a.docx',
    );
    expect(read.text).toBe('第一条 甲');
    expect((await refusalOf(docxOf(`${'<w:sdt>'.repeat(50_000)}`), 'a.docx')).code).toBe('broken-docx');
  });

  it('entities that multiply', async () => {
    const laughs = '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document>&b;</w:document>';
    expect((await refusalOf(zipSync({ 'word/document.xml': strToU8(laughs) }), 'a.docx')).code).toBe(
      'broken-docx',
    );
  });

  it('deeply nested lists, tables and inline elements of a page', async () => {
    for (const open of ['<ol><li>', '<table><tr><td>', '<b><i>', '<div style="left:-1px">']) {
      const html = new TextEncoder().encode(`<html><body>${open.repeat(20_000)}第一条 甲`);
      expect((await readPolicyFile(html, 'a.html')).text).toContain('第一条 甲');
    }
  });

  it('5 MB of rubbish of every kind', async () => {
    const noise = Uint8Array.from({ length: 5 * 1024 * 1024 }, (_, index) => (index * 2654435761) >>> 24);
    expect((await refusalOf(noise, 'a.txt')).code).toBe('unsupported-file-type');
    for (const [line, name] of [
      ['(', 'a.txt'],
      [' ', 'a.md'],
      ['*', 'a.md'],
      ['[', 'a.md'],
      ['| ', 'a.md'],
      ['<', 'a.html'],
      ['一、', 'a.txt'],
    ] as const) {
      const text = new TextEncoder().encode(`第一条${line.repeat(Math.floor(1_000_000 / line.length))}`);
      await readPolicyFile(text, name);
    }
  }, 60_000);
});

it('invisible characters go, and the reading says so', async () => {
  const source = await readPolicyFile(new TextEncoder().encode('第\u200b一条 \u202e甲\ufeff'), 'a.txt');
  expect(source.text).toBe('第一条 甲');
  expect(source.notices).toEqual(['文件里有2个看不见的字符（零宽字符等），已经去掉，文字没有变。']);
});
