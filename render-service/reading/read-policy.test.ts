import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import {
  AlignmentType,
  Document,
  Header,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPolicy } from './read-policy.ts';
import { readPolicyFile } from './read-policy-file.ts';
import { ReadingError } from './reading-error.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const example = readFileSync(new URL('../../examples/policies/youth-startup-2023.txt', import.meta.url));

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A docx of raw parts, as small as Word accepts. */
function docxOf(body: string, parts: Record<string, string> = {}): Uint8Array {
  const document = `<?xml version="1.0"?><w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(document),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}`, strToU8(xml)])),
  });
}
const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const inList = (numId: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
const level = (index: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

async function codeOf(promise: Promise<unknown>): Promise<string> {
  return await promise.then(
    () => 'read',
    (error: unknown) => {
      if (!(error instanceof ReadingError)) throw error;
      expect(error.message).toMatch(/^[\s\S]*\p{Script=Han}[\s\S]*。$/u);
      return error.code;
    },
  );
}

describe('readPolicy on docx', () => {
  it('keeps automatic numbers of a file that Word’s own library writes', async () => {
    const levels = [
      { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、', alignment: AlignmentType.LEFT },
      { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）', alignment: AlignmentType.LEFT },
      { level: 2, format: LevelFormat.DECIMAL, text: '%3.', alignment: AlignmentType.LEFT },
    ];
    const item = (text: string, depth: number) =>
      new Paragraph({ text, numbering: { reference: 'clauses', level: depth } });
    const file = await Packer.toBuffer(
      new Document({
        numbering: { config: [{ reference: 'clauses', levels }] },
        sections: [
          {
            headers: { default: new Header({ children: [new Paragraph('页眉不是正文')] }) },
            children: [
              new Paragraph({ text: '养猫管理办法', alignment: AlignmentType.CENTER }),
              new Paragraph('为规范养猫行为，制定本办法。'),
              item('登记', 0),
              item('养猫的家庭应当登记。', 1),
              item('登记免费。', 1),
              item('2030年度名额为100只。', 2),
              item('喂养', 0),
              item('每天喂两次。', 1),
              new Table({
                rows: [
                  ['品种', '数量'],
                  ['橘猫', '3只'],
                ].map(
                  (cells) =>
                    new TableRow({
                      children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
                    }),
                ),
              }),
              new Paragraph({ children: [new TextRun('本办法自2030年1月1日起施行。')] }),
            ],
          },
        ],
      }),
    );
    const reading = await readPolicy(new Uint8Array(file), '办法.docx');
    expect(reading.clauses.map(({ path, text }) => [path.join('/'), text])).toEqual([
      ['一', '登记'],
      ['一/（一）', '养猫的家庭应当登记。'],
      ['一/（二）', '登记免费。'],
      ['一/（二）/1', '2030年度名额为100只。'],
      ['二', '喂养'],
      ['二/（一）', '每天喂两次。\n品种\t数量\n橘猫\t3只'],
    ]);
    expect(reading.title).toBe('养猫管理办法');
    expect(reading.dates.effective).toBe('2030-01-01');
    expect(JSON.stringify(reading.document)).not.toContain('页眉');
  });

  it('numbers through styles, restarts, legal numbering and lists that share a definition', async () => {
    const numbering = `<w:numbering ${NAMESPACE}>
      <w:abstractNum w:abstractNumId="7">${level(0, 'chineseCountingThousand', '第%1条')}${level(1, 'chineseCounting', '（%2）')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="20"/></w:lvlOverride></w:num>
    </w:numbering>`;
    const styles = `<w:styles ${NAMESPACE}>
      <w:style w:styleId="Article"><w:pPr>${inList(1, 0)}</w:pPr></w:style>
      <w:style w:styleId="Derived"><w:basedOn w:val="Article"/></w:style>
      <w:style w:styleId="Circle"><w:basedOn w:val="Circle"/></w:style>
    </w:styles>`;
    const body = [
      paragraph('甲', '<w:pStyle w:val="Derived"/>'),
      paragraph('子', inList(1, 1)),
      paragraph('丑', inList(1, 1)),
      paragraph('乙', inList(2, 0)),
      paragraph('寅', inList(2, 1)),
      paragraph('丙', inList(3, 0)),
      paragraph('无号', `<w:pStyle w:val="Article"/>${inList(0, 0)}`),
      paragraph('圆', '<w:pStyle w:val="Circle"/>'),
    ].join('');
    const { text } = await readPolicyFile(
      docxOf(body, { 'numbering.xml': numbering, 'styles.xml': styles }),
      'a.docx',
    );
    expect(text.split('\n')).toEqual([
      '第一条 甲',
      '（一）子',
      '（二）丑',
      '第二条 乙',
      '（一）寅',
      '第二十条 丙',
      '无号',
      '圆',
    ]);
  });

  it('keeps insertions, drops deletions and moved-away text, and reads text boxes once', async () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const body = `<w:p>${run('一、应当')}<w:del><w:r><w:delText>不得</w:delText></w:r></w:del><w:ins>${run('登记')}</w:ins><w:moveFrom>${run('移走')}</w:moveFrom>${run('。')}</w:p>
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('二、前半')}</w:p><w:p>${run('后半。')}</w:p>
      <w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r xmlns:mc="m"><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>${run('框中字')}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p>${run('框中字')}</w:p></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const { text } = await readPolicyFile(docxOf(body), 'a.docx');
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      '一、应当登记。',
      '二、前半后半。',
      '框中字',
    ]);
  });

  it('keeps footnotes below the paragraph that refers to them, and says what it leaves out', async () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const body = `${paragraph('第一条 甲：')}<w:p><w:r><w:t>（一）子</w:t></w:r>${reference}<w:r><w:t>；</w:t></w:r></w:p>${paragraph('（二）丑。')}`;
    const note = (id: number, text: string) =>
      `<w:footnote w:id="${id}"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:footnote>`;
    const docx = docxOf(body, {
      'footnotes.xml': `<w:footnotes ${NAMESPACE}>${note(0, '')}${note(2, '指家猫。')}</w:footnotes>`,
      'header1.xml': `<w:hdr ${NAMESPACE}>${paragraph('内部资料')}</w:hdr>`,
      'footer1.xml': `<w:ftr ${NAMESPACE}>${paragraph('1')}</w:ftr>`,
      'comments.xml': `<w:comments ${NAMESPACE}>${paragraph('请核')}</w:comments>`,
    });
    const reading = await readPolicy(docx, '办法.docx');
    expect(reading.clauses.map(({ path, text }) => [path.join('/'), text])).toEqual([
      ['第一条', '甲：'],
      ['第一条/（一）', '子¹；\n¹ 指家猫。'],
      ['第一条/（二）', '丑。'],
    ]);
    expect(reading.warnings.map(({ message }) => message)).toContain('文件里的页眉页脚和批注没有读入。');
  });

  it('refuses what is no sound Word file, in words', async () => {
    expect(await codeOf(readPolicy(utf8('not a zip at all'), '通知.docx'))).toBe('broken-docx');
    expect(await codeOf(readPolicy(docxOf('<w:p>').subarray(0, 60), '通知.docx'))).toBe('broken-docx');
    expect(await codeOf(readPolicy(docxOf('<w:p>'), '通知.docx'))).toBe('broken-docx');
    expect(await codeOf(readPolicy(docxOf('<w:p>&undefined;</w:p>'), '通知.docx'))).toBe('broken-docx');
    expect(await codeOf(readPolicy(docxOf('<w:sdt>'.repeat(50_000)), '通知.docx'))).toBe('broken-docx');
    expect(await codeOf(readPolicy(docxOf(paragraph('')), '通知.docx'))).toBe('no-text');
    const entity = zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') });
    expect(await codeOf(readPolicy(entity, '通知.docx'))).toBe('broken-docx');
  });

  it('refuses a zip bomb before it unpacks it', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(30 * 1024 * 1024).fill(32) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeOf(readPolicy(bomb, '通知.docx'))).toBe('file-too-large');
  });
});

describe('readPolicy on other formats', () => {
  it('reads UTF-8 with and without a mark, UTF-16 and GB18030 alike', async () => {
    const text = '养猫管理办法\n第一条 养猫应当登记。\n第二条 每天喂两次。';
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...text].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
    ]);
    const gb18030 = new Uint8Array([0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0x20, 0xd1, 0xf8, 0xc3, 0xa8]);
    for (const bytes of [utf8(text), utf8(`\ufeff${text}`), utf8(text.replaceAll('\n', '\r\n')), utf16]) {
      expect((await readPolicy(bytes, '办法.txt')).clauses.map(({ path }) => path.join())).toEqual([
        '第一条',
        '第二条',
      ]);
    }
    expect((await readPolicyFile(gb18030, '办法.txt')).text).toBe('第一条 养猫');
  });

  it('reads Markdown that a chat program gave, whatever the file is called', async () => {
    const text =
      '# 养猫方案\n\n## 一、登记\n\n1. **村级登记。** 五月完成；\n2. **县级复核。** 六月完成。\n\n## 二、保障';
    const { title, clauses } = await readPolicy(utf8(text), '粘贴的文字.txt');
    expect([title, ...clauses.map(({ path, text: words }) => `${path.join('/')} ${words}`)]).toEqual([
      '养猫方案',
      '一 登记',
      '一/1 村级登记。 五月完成；',
      '一/2 县级复核。 六月完成。',
      '二 保障',
    ]);
  });

  it('gives the same clauses from txt, md, html and docx', async () => {
    const lines = example.toString('utf8').trimEnd().split('\n');
    const expected = (await readPolicy(example, 'a.txt')).clauses.map(
      ({ from: _from, to: _to, ...clause }) => clause,
    );
    const html = `<!doctype html><html><head><title>x</title><script>var a = "第一条";</script></head><body><nav>首页</nav>
      <div style="display:none">第一条 隐藏</div><div id="UCAP-CONTENT">${lines.map((line) => `<p style="text-indent:2em"><span>${line.slice(0, 2)}</span>${line.slice(2)}</p>`).join('\n')}</div><footer>版权所有</footer></body></html>`;
    const sources: [Uint8Array, string][] = [
      [utf8(lines.join('\n\n')), 'a.md'],
      [utf8(html), 'a.html'],
      [docxOf(lines.map((line) => paragraph(line)).join('')), 'a.docx'],
    ];
    for (const [bytes, name] of sources) {
      const clauses = (await readPolicy(bytes, name)).clauses.map(
        ({ from: _from, to: _to, ...clause }) => clause,
      );
      expect(clauses, name).toEqual(expected);
    }
  });

  it('reads breaks, ordered lists, tables and a title that stands only in the meta tags', async () => {
    const html = `<html><head><meta name="ArticleTitle" content="养猫管理办法"></head><body><p>第一条 甲：<br>（一）子；<br/>（二）丑。</p>
      <ol><li>寅</li><li>卯</li></ol><table><tr><td>品种</td><td><p>数量</p></td></tr></table></body></html>`;
    const { text } = await readPolicyFile(utf8(html), 'a.htm');
    expect(text.split('\n').map((line) => line.trim())).toEqual([
      '养猫管理办法',
      '第一条 甲：',
      '（一）子；',
      '（二）丑。',
      '1. 寅',
      '2. 卯',
      '品种\t数量',
    ]);
  });

  it('finds the main text of a page by its prose, without the site around it and hidden copies', async () => {
    const lines = example.toString('utf8').trimEnd().split('\n');
    const links = '<a href="#">首页，新闻、公告</a>'.repeat(40);
    const page = `<html><head><title>x</title></head><body><div class="top">${links}</div><table><tr><td><div class="a7">
      <div>${lines.map((line) => `<p>${line}</p>`).join('')}</div></div></td></tr></table>
      <div class="more"><ul>${'<li><a href="#">关于养狗的通知，请看</a></li>'.repeat(20)}</ul><p>版权所有：某县</p></div></body></html>`;
    const expected = (await readPolicy(example, 'a.txt')).clauses.map(({ path, text }) => [path, text]);
    const clausesIn = async (html: string) =>
      (await readPolicy(utf8(html), 'a.html')).clauses.map(({ path, text }) => [path, text]);
    expect(await clausesIn(page)).toEqual(expected);
    const copy = `<p>${lines.join('')}</p><p>分享到：</p><p>上一篇：养狗</p>`;
    expect(await clausesIn(page.replace('</div></div></td>', `${copy}</div></div></td>`))).toEqual(expected);
  });

  it('strips the marks of Markdown and keeps its words', async () => {
    const { text, lines } = await readPolicyFile(
      utf8('# 养猫管理办法\n\n**第一条** 登记\n\n1. 甲\n\n| a | b |\n|---|---|\n| c | d |'),
      'a.md',
    );
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      '养猫管理办法',
      '第一条 登记',
      '1. 甲',
      'a\tb',
      'c\td',
    ]);
    expect(lines?.[0]).toEqual({ heading: 1 });
  });

  it('rebuilds paragraphs from the lines of a PDF and leaves page numbers out', async () => {
    const require = createRequire(import.meta.url);
    const fonts = dirname(
      require.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
    );
    const lines = example.toString('utf8').trimEnd().split('\n');
    const paragraphs = lines.map((line) => {
      const text = line.replace(/[\\#*_$<>@`~[\]=/+-]/g, '\\$&');
      const isHead = line.length < 60 && !/[。；：，]/.test(line);
      return isHead
        ? `#align(center)[${text}]`
        : `#par(first-line-indent: (amount: 2em, all: true))[${text}]`;
    });
    const page =
      '#set page(paper: "a4", margin: 3cm, footer: context align(center)[— #counter(page).display() —])';
    const type = '#set text(font: "Noto Serif SC", size: 16pt, lang: "zh")\n#set par(justify: true)';
    const mainFileContent = [page, type, paragraphs.join('\n\n')].join('\n');
    const pdf = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] }).pdf({ mainFileContent });
    const reading = await readPolicy(pdf, '办法.pdf');
    const expected = await readPolicy(example, '办法.txt');
    const bare = (text: string) => text.replace(/ /g, '');
    expect(reading.clauses.map(({ path, text }) => [path.join('/'), bare(text)])).toEqual(
      expected.clauses.map(({ path, text }) => [path.join('/'), bare(text)]),
    );
    expect(bare(reading.title)).toBe(bare(expected.title));
    expect(reading.dates).toEqual(expected.dates);
    expect(reading.formalElements.filter(({ role }) => role === 'pageNumber').length).toBeGreaterThan(2);
  });

  it('tells the type by content and says what to do with others', async () => {
    const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await codeOf(readPolicy(compound, '通知.docx'))).toBe('unsupported-file-type');
    expect(await codeOf(readPolicy(compound, '通知.wps'))).toBe('unsupported-file-type');
    expect(await codeOf(readPolicy(zipSync({ 'OFD.xml': utf8('x') }), '通知.ofd'))).toBe(
      'unsupported-file-type',
    );
    expect(await codeOf(readPolicy(zipSync({ 'a.txt': utf8('x') }), '通知.zip'))).toBe(
      'unsupported-file-type',
    );
    expect(await codeOf(readPolicy(utf8('{\\rtf1 abc}'), '通知.doc'))).toBe('unsupported-file-type');
    expect(await codeOf(readPolicy(new Uint8Array(5000), '通知.txt'))).toBe('unsupported-file-type');
    expect(await codeOf(readPolicy(utf8('%PDF-1.7 broken'), '通知.pdf'))).toBe('broken-pdf');
    const renamed = await readPolicy(docxOf(paragraph('第一条 甲')), '通知.txt');
    expect(renamed.clauses).toHaveLength(1);
  });

  it('refuses empty, huge and unnumbered files', async () => {
    expect(await codeOf(readPolicy(new Uint8Array(), 'a.txt'))).toBe('empty-file');
    expect(await codeOf(readPolicy(utf8(' \n\t'), 'a.txt'))).toBe('no-text');
    expect(await codeOf(readPolicy(new Uint8Array(21 * 1024 * 1024), 'a.txt'))).toBe('file-too-large');
    expect(await codeOf(readPolicy(utf8('今天天气很好。'), 'a.txt'))).toBe('policy-without-numbering');
  });

  it('reads or refuses in words whatever bytes come, never otherwise', async () => {
    const docx = docxOf(paragraph('第一条 甲', inList(1, 0)) + paragraph('乙'));
    const broken = fc
      .tuple(fc.nat(docx.length - 1), fc.nat(255))
      .map(([index, byte]) => docx.map((value, at) => (at === index ? byte : value)));
    const html = fc.array(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<table>',
        '<tr>',
        '<td>',
        '<ol>',
        '<li>',
        '<br>',
        '一、',
        '&#0;',
        '<div id=zoom>',
        '<!--',
      ),
    );
    const page = html.map((pieces) => utf8(`<html>${pieces.join('')}`));
    const name = fc.constantFrom('a.docx', 'a.txt', 'a.md', 'a.html', 'a.pdf', 'a');
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.uint8Array({ maxLength: 300 }), broken, page),
        name,
        async (bytes, fileName) => {
          expect(await codeOf(readPolicy(bytes, fileName))).toBeTypeOf('string');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes U+0000 and lone surrogates out of the way', async () => {
    const { text } = await readPolicyFile(utf8('第一条 养\u0000猫'), 'a.txt');
    expect(text).toBe('第一条 养猫');
    expect(
      (await readPolicyFile(utf8('<html><p>第一条 &#xD800;养猫</p></html>'), 'a.html')).text.isWellFormed(),
    ).toBe(true);
  });
});
