import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html.ts';
import { ReadingError } from './reading-error.ts';

const linesOf = (html: string): string[] =>
  readHtml(html)
    .text.split('\n')
    .map((line) => line.trim());
const prose = '为规范本县养猫行为，保护居民和猫的合法权益，根据有关规定，结合本县实际，制定本办法。'.repeat(
  6,
);

describe('what Word, WPS and sites put on the clipboard', () => {
  it('automatic numbers of Word stand in conditional comments and are kept', () => {
    const label = (text: string) =>
      `<!--[if !supportLists]--><span lang=EN-US><span style='mso-list:Ignore'>${text}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><!--[endif]-->`;
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{}</style></head><body><!--StartFragment-->
      <p class=MsoNormal align=center style='text-align:center'><b>养猫管理办法<o:p></o:p></b></p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>${label('一、')}登记</p>
      <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]>${label('（一）')}<![endif]>养猫的家庭应当<br>登记。</p>
      <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='font-family:Wingdings;mso-list:Ignore'>l</span>圆点</p>
      <p><del>删去的</del><ins>加上的</ins><span style='mso-hide:all;display:none'>藏着的</span></p>
      <div style='mso-element:comment-list'>批注</div><!--EndFragment--></body></html>`;
    const { text, lines } = readHtml(html);
    expect(text.split('\n').map((line) => line.trim())).toEqual([
      '养猫管理办法',
      '一、登记',
      '（一）养猫的家庭应当',
      '登记。',
      '圆点',
      '加上的',
    ]);
    expect(lines?.slice(0, 3)).toEqual([
      { align: 'center', bold: true },
      { label: '一、' },
      { label: '（一）' },
    ]);
  });

  it('a WeChat article whose text the page hides until its script runs', () => {
    const html = `<html><head><meta property="og:title" content="关于养猫的通知"></head><body><h1 id="activity-name">关于养猫的通知</h1>
      <div id="js_content" style="visibility: hidden; opacity: 0; "><section><section><span>一、</span><span>登记</span></section><p>${prose}</p></section></div><div>赞 在看</div></body></html>`;
    expect(linesOf(html)).toEqual(['关于养猫的通知', '一、登记', prose]);
  });
});

describe('pages', () => {
  it('drawn inside a form and layout tables give their paragraphs', () => {
    const html = `<html><body><form><table><tr><td><a>首页</a></td><td><p>养猫管理办法</p><p>第一条 ${prose}</p><p>第二条 登记。</p></td></tr></table></form></body></html>`;
    expect(linesOf(html)).toEqual(
      expect.arrayContaining(['养猫管理办法', `第一条 ${prose}`, '第二条 登记。']),
    );
  });

  it('keep columns of tables with merged cells', () => {
    const html = `<p>${prose}</p><table><tr><th rowspan=2>品种</th><th colspan=2>补助</th></tr><tr><td>城区</td><td>乡镇</td></tr><tr><td>橘猫</td><td><p>300</p><p>元</p></td><td>450元</td></tr></table>`;
    expect(readHtml(html).text.split('\n').slice(1)).toEqual([
      '品种\t补助\t',
      '\t城区\t乡镇',
      '橘猫\t300 元\t450元',
    ]);
  });

  it.each([
    ['<ol><li>甲<li>乙</ol>', ['1. 甲', '2. 乙']],
    ['<ol start=3 type=A><li>甲<li value=7>乙</ol>', ['C. 甲', 'G. 乙']],
    ['<ol style="list-style-type:simp-chinese-informal"><li>甲<li>乙</ol>', ['一、甲', '二、乙']],
    ['<ol><li>1. 甲<li><p>（二）乙</p></ol>', ['1. 甲', '（二）乙']],
    ['<ol reversed><li>甲<li>乙</ol>', ['2. 甲', '1. 乙']],
    ['<ul><li>甲</ul>', ['甲']],
  ])('number lists as browsers do: %s', (html, expected) => {
    expect(linesOf(html)).toEqual(expected);
  });

  it.each([
    ['<meta name="ArticleTitle" content="关于养猫的通知"><title>某县人民政府</title>', '关于养猫的通知'],
    ['<title>关于养猫的通知_某县人民政府</title>', '关于养猫的通知'],
    ['<meta name="title" content="某县人民政府"><title>养猫管理办法 - 某县</title>', '养猫管理办法'],
  ])('have their title in the head: %s', (head, title) => {
    expect(
      linesOf(`<html><head>${head}</head><body><div id="zoom"><p>${prose}</p></div></body></html>`)[0],
    ).toBe(title);
  });

  it.each([
    ['only pictures', '<html><body><img src=a.png></body></html>', '图片'],
    ['only a file', '<html><body><a href="/a/b.pdf"></a><script>x()</script></body></html>', '没有文字'],
    ['nothing at all', '', '没有文字'],
  ])('that hold %s say so', (_, html, words) => {
    const read = () => readHtml(html);
    expect(read).toThrow(ReadingError);
    expect(read).toThrow(words);
  });

  it('name files that may hold the text', () => {
    const html =
      '<html><body><p>养猫管理办法见附件。</p><a href="/files/a.docx?x=1">养猫管理办法</a></body></html>';
    expect(readHtml(html).notices).toEqual([
      '网页附有“养猫管理办法”，附件没有读入；正文可能在附件里，请下载后上传。',
    ]);
  });
});
