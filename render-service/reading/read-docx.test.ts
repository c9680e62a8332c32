import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxOf, inList, level, numberingOf, paragraph, part, run } from '../testing/raw-docx.ts';
import { readDocx } from './read-docx.ts';

const linesOf = (docx: Uint8Array): string[] => readDocx(docx).text.split('\n');
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

describe('automatic numbers', () => {
  const chapters = numberingOf(
    level(0, 'chineseCountingThousand', '第%1章') +
      level(1, 'chineseCountingThousand', '第%2条', '<w:lvlRestart w:val="0"/>') +
      level(2, 'chineseCounting', '（%3）'),
  );

  it('run on across chapters where the list says so, and start again where it doesn’t', () => {
    const body = [
      paragraph('总则', inList(1, 0)),
      paragraph('甲', inList(1, 1)),
      paragraph('子', inList(1, 2)),
      paragraph('乙', inList(1, 1)),
      paragraph('丑', inList(1, 2)),
      paragraph('附则', inList(1, 0)),
      paragraph('丙', inList(1, 1)),
    ].join('');
    expect(linesOf(docxOf(body, { 'numbering.xml': chapters }))).toEqual([
      '第一章 总则',
      '第一条 甲',
      '（一）子',
      '第二条 乙',
      '（一）丑',
      '第二章 附则',
      '第三条 丙',
    ]);
  });

  it('find their level through the style that a level is linked to', () => {
    const numbering = numberingOf(
      level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="1"/>') +
        level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="2"/>'),
    );
    const list = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles = part(
      'styles',
      ['1', '2'].map((id) => `<w:style w:styleId="${id}">${list}</w:style>`).join(''),
    );
    const body = paragraph('总体要求', '<w:pStyle w:val="1"/>') + paragraph('登记', '<w:pStyle w:val="2"/>');
    expect(linesOf(docxOf(body, { 'numbering.xml': numbering, 'styles.xml': styles }))).toEqual([
      '一、总体要求',
      '（一）登记',
    ]);
  });

  it.each([
    ['decimal', '%1.%2', ['1. 甲', '1.1 乙', '1.2 丙']],
    ['ideographDigital', '%1-%2', ['一. 甲', '一-一 乙', '一-二 丙']],
    ['decimalEnclosedCircle', '%2', ['①. 甲', '① 乙', '② 丙']],
    ['chineseLegalSimplified', '（%2）', ['壹. 甲', '（壹）乙', '（贰）丙']],
  ])('are printed in the format %s', (format, text, expected) => {
    const numbering = numberingOf(level(0, format, '%1.') + level(1, format, text));
    const body =
      paragraph('甲', inList(1, 0)) + paragraph('乙', inList(1, 1)) + paragraph('丙', inList(1, 1));
    expect(linesOf(docxOf(body, { 'numbering.xml': numbering }))).toEqual(expected);
  });

  it('do not count a paragraph that was moved away', () => {
    const numbering = numberingOf(level(0, 'chineseCounting', '%1、'));
    const moved = `<w:p><w:pPr>${inList(1, 0)}<w:rPr><w:moveFrom w:id="1"/></w:rPr></w:pPr><w:moveFrom>${run('移走')}</w:moveFrom></w:p>`;
    const body = paragraph('甲', inList(1, 0)) + moved + paragraph('乙', inList(1, 0));
    expect(linesOf(docxOf(body, { 'numbering.xml': numbering }))).toEqual(['一、甲', '二、乙']);
  });
});

describe('tables', () => {
  it('keep their columns where cells are merged, and lose rows that were deleted', () => {
    const merged = '<w:vMerge w:val="restart"/>';
    const table = [
      row(cell('品种', merged), cell('补助', '<w:gridSpan w:val="2"/>')),
      row(cell('', '<w:vMerge/>'), cell('城区'), cell('乡镇')),
      row(cell('橘猫'), cell('300元'), cell('450元')),
      `<w:tr><w:trPr><w:del w:id="3"/></w:trPr>${cell('删去')}${cell('0元')}</w:tr>`,
    ].join('');
    const source = readDocx(docxOf(`<w:tbl>${table}</w:tbl>`));
    expect(source.text.split('\n')).toEqual(['品种\t补助\t', '\t城区\t乡镇', '橘猫\t300元\t450元']);
    expect(source.lines).toEqual([{ table: true }, { table: true }, { table: true }]);
  });

  it('hold a table in a cell on one line', () => {
    const inner = `<w:tbl>${row(cell('甲'), cell('乙'))}</w:tbl>${paragraph('丙')}`;
    expect(linesOf(docxOf(`<w:tbl>${row(`<w:tc>${inner}</w:tc>`, cell('丁'))}</w:tbl>`))).toEqual([
      '甲 乙 丙\t丁',
    ]);
  });
});

describe('characters', () => {
  it.each([
    [
      'a prompt of a content control',
      `<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处输入文字')}</w:sdtContent></w:sdt>${run('甲')}</w:p>`,
      '甲',
    ],
    [
      'what a content control holds',
      `<w:p><w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${run('乙')}</w:sdtContent></w:sdt></w:p>`,
      '乙',
    ],
    [
      'a tick of a symbol font',
      `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${run('同意')}</w:p>`,
      '☑同意',
    ],
    ['an unknown symbol', `<w:p><w:r><w:sym w:font="Wingdings" w:char="F021"/></w:r></w:p>`, '\ufffd'],
    [
      'a number in a circle made by a field',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> eq \\o\\ac(○,</w:instrText></w:r><w:r><w:instrText>2)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run('乙')}</w:p>`,
      '②乙',
    ],
    [
      'a field’s result, not its code',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('2030年')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      '2030年',
    ],
    ['a link’s words', `<w:p><w:hyperlink>${run('某县政府网')}</w:hyperlink></w:p>`, '某县政府网'],
    [
      'the base of a reading',
      `<w:p><w:r><w:ruby><w:rt>${run('mao')}</w:rt><w:rubyBase>${run('猫')}</w:rubyBase></w:ruby></w:r></w:p>`,
      '猫',
    ],
    ['no hidden words', `<w:p>${run('密', '<w:vanish/>')}${run('开')}</w:p>`, '开'],
    [
      'an alternative once',
      `<w:p><mc:AlternateContent><mc:Choice>${run('甲')}</mc:Choice><mc:Choice>${run('甲')}</mc:Choice><mc:Fallback>${run('甲')}</mc:Fallback></mc:AlternateContent></w:p>`,
      '甲',
    ],
    [
      'an alternative that has only a fallback',
      `<w:p><mc:AlternateContent><mc:Fallback>${run('乙')}</mc:Fallback></mc:AlternateContent></w:p>`,
      '乙',
    ],
    [
      'a hyphen and a space that do not break',
      `<w:p>${run('甲')}<w:r><w:noBreakHyphen/></w:r>${run('乙\u00a0丙')}</w:p>`,
      '甲-乙\u00a0丙',
    ],
    [
      'a formula as one line',
      `<w:p>${run('补助=')}<m:oMath><m:r><m:t>a×b</m:t></m:r></m:oMath></w:p>`,
      '补助=a×b',
    ],
  ])('%s', (_, body, expected) => {
    expect(linesOf(docxOf(body))).toEqual([expected]);
  });

  it('hide what a style hides', () => {
    const styles = part('styles', '<w:style w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>');
    const body = `<w:p>${run('密', '<w:rStyle w:val="h"/>')}${run('开')}</w:p>`;
    expect(linesOf(docxOf(body, { 'styles.xml': styles }))).toEqual(['开']);
  });
});

describe('what is not read is said', () => {
  it('pictures with their place, charts, objects, formulas and deletions', () => {
    const body = `${paragraph('补助标准见下图')}<w:p><w:r><pic:pic/></w:r><w:r><pic:pic/></w:r><w:r><w:object/></w:r></w:p><w:p><w:del>${run('删')}</w:del>${run('甲')}</w:p>`;
    expect(readDocx(docxOf(body)).notices).toEqual([
      '文件里有2张图片（第一处在“补助标准见下图…”之后），其中的文字没有读入，请核对。',
      '文件里有1个嵌入的对象（如表格、公式）（在“补助标准见下图…”之后），其中的文字没有读入，请核对。',
      '文件里留有修订记录：插入的文字已读入，1处删去或移走的文字没有读入。',
    ]);
  });
});

describe('packages', () => {
  it('are read by their relationships, under whatever names and prefix', () => {
    const relation = (type: string, target: string) =>
      `<Relationship Type="http://x/${type}" Target="${target}"/>`;
    const word = 'xmlns:q="http://purl.oclc.org/ooxml/wordprocessingml/main"';
    const docx = zipSync({
      '_rels/.rels': strToU8(
        `<Relationships>${relation('officeDocument', '/word/document2.xml')}</Relationships>`,
      ),
      'word/_rels/document2.xml.rels': strToU8(
        `<Relationships>${relation('numbering', 'lists.xml')}<Relationship Type="http://x/styles" Target="https://example.org/a.xml" TargetMode="External"/></Relationships>`,
      ),
      'word/document2.xml': strToU8(
        `<q:document ${word}><q:body><q:p><q:pPr><q:numPr><q:numId q:val="1"/></q:numPr></q:pPr><q:r><q:t>甲</q:t></q:r></q:p></q:body></q:document>`,
      ),
      'word/lists.xml': strToU8(numberingOf(level(0, 'chineseCounting', '%1、'))),
    });
    expect(linesOf(docx)).toEqual(['一、甲']);
  });
});

describe('any document', () => {
  const names = [
    'w:p',
    'w:pPr',
    'w:r',
    'w:rPr',
    'w:t',
    'w:tbl',
    'w:tr',
    'w:trPr',
    'w:tc',
    'w:tcPr',
    'w:del',
    'w:ins',
    'w:sdt',
    'w:sdtPr',
    'w:sdtContent',
    'w:showingPlcHdr',
    'w:fldChar',
    'w:instrText',
    'w:numPr',
    'w:numId',
    'w:ilvl',
    'w:vMerge',
    'w:gridSpan',
    'w:txbxContent',
    'w:br',
    'w:sym',
    'w:vanish',
    'w:footnoteReference',
    'mc:AlternateContent',
    'mc:Choice',
    'mc:Fallback',
  ];
  const element = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom('甲', '一、', ' ', '2'),
      fc
        .tuple(
          fc.constantFrom(...names),
          fc.constantFrom('', '1', '0', '-3', '99999', 'begin', 'end', 'x'),
          fc.array(tie('node'), { maxLength: 4 }),
        )
        .map(
          ([name, value, content]) =>
            `<${name} w:val="${value}" w:fldCharType="${value}">${content.join('')}</${name}>`,
        ),
    ),
  }));

  it('is read, and its parts may nest in any way', () => {
    fc.assert(
      fc.property(fc.array(element.node, { maxLength: 8 }), (body) => {
        const numbering = numberingOf(level(0, 'chineseCounting', '%1、%9'));
        const { text, lines } = readDocx(docxOf(body.join(''), { 'numbering.xml': numbering }));
        if (text !== '') expect(lines).toHaveLength(text.split('\n').length);
      }),
      { numRuns: 300 },
    );
  });
});
