import { isDocumentNumber, isOrganLine, isRecipients } from './formal-lines.ts';
import { readLabel } from './read-label.ts';
import { type Paragraph, sourceOffset } from './reflow.ts';
import { isSiteBoxLine } from './site-box.ts';
import { endsInGenre, isCompleteTitle, isTitleLine, joinTitle, titleKey } from './title.ts';

/** A web site's own words above a document: where one is, tools, when and by whom it was put there. */
const CHROME =
  /^(?:【?(?:您|你)?(?:的|所在的?|现在的)?(?:当前)?位置\s{0,2}[：:]|首页\s{0,2}[>＞»→]|返回(?:顶部|首页)|下载(?:地址|本文)|发?布?时间\s{0,2}[：:]|作者\s{0,2}[：:]|阅读(?:次数|量)?\s{0,2}[：:]|浏览(?:次数|量)?\s{0,2}[：:]|点击(?:数|量)?\s{0,2}[：:]|字\s?[体号]\s{0,2}[：:]|视力保护|微信扫|扫码|扫一扫|#.{1,60}#$|.{0,60}(?:精选\d{1,2}篇[)）]?|篇[一二三四五六七八九十])$|归档时间\s{0,2}[：:]|【?(?:字体|字号|打印|关闭|收藏|阅读全文)|分享到?\s{0,2}[：:]|信息来源|内容(?:概述|摘要)\s{0,2}[：:])|^\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?(?:\s{1,4}\d{1,2}:\d{2}(?::\d{2})?(?:\s.{0,60})?)?$/;
const TRAIL = /[»>＞].{1,40}[»>＞]/;
/** The head of a document isn't longer. */
const LONGEST_HEAD = 60;
const LONGEST_LINE = 120;
const LONGEST_NAME = 16;
const SHORTEST_REPEATED = 12;
const PROSE = 70;
/** The promulgated text stands so near below its order. */
const NEAR = 15;

const BULLET = /^[-•·*]\s{0,3}/;

const isChrome = (text: string): boolean =>
  text.length <= LONGEST_LINE &&
  (CHROME.test(text.replace(BULLET, '')) || TRAIL.test(text) || isSiteBoxLine(text));

/** A line of the box that gives a name only; its value is the next line. */
const isBareName = (text: string): boolean =>
  text.length <= LONGEST_NAME && isSiteBoxLine(text) && /[：:]$/.test(text);

const isOrder = (text: string): boolean =>
  /(?:令|公告)$/.test(text) && !/关于/.test(text) && text.length <= 40;

interface HeadLine {
  readonly text: string;
  readonly isChrome: boolean;
}

/** The lines before the text begins: up to a number, recipients, a label or prose. */
function headLines(paragraphs: readonly Paragraph[]): HeadLine[] {
  const lines: HeadLine[] = [];
  let isValue = false;
  for (const { text, marks } of paragraphs.slice(0, LONGEST_HEAD)) {
    const chrome = isChrome(text) || (isValue && text.length <= LONGEST_LINE && !isRecipients(text));
    const prose = /[。；;]/.test(text) || (text.length > PROSE && !isTitleLine(text));
    if (!chrome && (isDocumentNumber(text) || isRecipients(text) || prose || marks.table)) break;
    if (!chrome && readLabel(text.slice(0, PROSE)) !== null) break;
    isValue = isBareName(text);
    lines.push({ text, isChrome: chrome });
  }
  return lines;
}

interface FoundTitle {
  /** Its first and last line. */
  readonly from: number;
  readonly to: number;
  readonly key: string;
  /** A line before it looks like a part of it and isn't. */
  readonly isStrayed: boolean;
}

/** A title that begins with whose it is, or with 关于, needs no line before it but its organ. */
const isWholeTitle = (text: string): boolean =>
  /^(?:关于|中共|国务院|中华人民共和国|\p{Script=Han}{1,10}?[省市县区州旗镇乡])/u.test(text) &&
  /关于|印发|转发/.test(text) &&
  isCompleteTitle(text);

/** 关于印发养猫方案: a title without 的通知, which a line before or after says once more. */
function isCutTitle(title: string, next: string | undefined, titles: readonly { key: string }[]): boolean {
  if (!/关于(?:印发|转发)/.test(title) || !endsInGenre(title)) return false;
  const key = titleKey(title);
  const isSaidAgain = next !== undefined && next.length >= SHORTEST_REPEATED && key.includes(titleKey(next));
  return isSaidAgain || titles.some((known) => known.key.includes(key));
}

/** Where titles stand in the head: from and to a line, and the title's words without spaces. */
function titlesIn(lines: readonly HeadLine[]): FoundTitle[] {
  const titles: FoundTitle[] = [];
  let run: string[] = [];
  lines.forEach(({ text, isChrome: chrome }, index) => {
    if (chrome || !isTitleLine(text)) {
      run = [];
      return;
    }
    run.push(text);
    const title = joinTitle(run);
    if (!isCompleteTitle(title) && !isCutTitle(title, lines[index + 1]?.text, titles)) return;
    // The page's heading comes again, or an order has its own line: what stands above it is no part of it.
    const before = run.at(-2);
    const isStrayed = before !== undefined && !isOrganLine(before) && isWholeTitle(text);
    const alone = isOrder(text) || isStrayed || titles.some(({ key }) => key === titleKey(text));
    titles.push({
      from: alone ? index : index - run.length + 1,
      to: index,
      key: titleKey(alone ? text : title),
      isStrayed,
    });
    run = [];
  });
  return titles;
}

const NUMBERED_ORDER = /^\p{Script=Han}{4,40}令\s{0,2}[（(]?.{0,4}第.{1,8}号[)）]?$/u;

const LONGEST_INTRODUCTION = 12;

/** 日前，某县印发…。文件详情如下： how many paragraphs a site says before the title of a circular that it quotes whole. */
function countIntroduction(paragraphs: readonly Paragraph[]): number {
  let hasProse = false;
  for (let index = 0; index < Math.min(LONGEST_INTRODUCTION, paragraphs.length); index += 1) {
    const { text, marks } = paragraphs[index] ?? { text: '', marks: {} };
    const isStop = isDocumentNumber(text) || isRecipients(text) || marks.table;
    if (isStop || readLabel(text.slice(0, PROSE)) !== null) return 0;
    const below = paragraphs.slice(index + 1, index + 3).map((paragraph) => paragraph.text);
    const leads = below.some((next) => isDocumentNumber(next) || isRecipients(next));
    if (hasProse && leads && isTitleLine(text) && isCompleteTitle(text)) return index;
    hasProse ||= /。$/.test(text);
  }
  return 0;
}

/**
 * The lines that a web site prints above a document, if the text was copied from one: its trail, its tools, and its own
 * heading, which repeats the document's title.
 */
export function findSiteLines(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const introduction = countIntroduction(paragraphs);
  if (introduction > 0) return new Set(paragraphs.slice(0, introduction));
  const lines = headLines(paragraphs);
  const titles = titlesIn(lines);
  const isSite = lines.map((line) => line.isChrome);
  const last = titles.at(-1);
  if (last) {
    const chrome = isSite.lastIndexOf(true, last.from) >= 0;
    const repeated = titles.slice(0, -1).some(({ key }) => key.includes(last.key) || last.key.includes(key));
    const behind = paragraphs.slice(lines.length, lines.length + NEAR);
    const comesAgain = behind.some(({ text }) => titleKey(text.slice(0, LONGEST_LINE)) === last.key);
    const isOrdered = chrome && comesAgain && NUMBERED_ORDER.test(behind[0]?.text.slice(0, PROSE) ?? '');
    // Heading and title, then the order that promulgates it: the document begins with the order.
    const isTwice = titles.slice(1, -1).some(({ key }, index) => titles[index]?.key === key);
    const ordersTwice = isTwice && isOrder(lines[last.to]?.text ?? '');
    const isOwn = chrome || repeated || ordersTwice || last.isStrayed;
    const own = isOrdered ? lines.length : isOwn ? last.from : 0;
    isSite.fill(true, 0, own);
  }
  return new Set(paragraphs.slice(0, lines.length).filter((_, index) => isSite[index]));
}

const DATED_TITLE = /^(.{6,100}?)[\s\u3000]{1,8}(\d{4}-\d{1,2}-\d{1,2}(?:\s\d{1,2}:\d{2}(?::\d{2})?)?)$/;

/** Divides 关于养猫的通知 2030-05-01, a title with the day on which a site published it. */
export function divideDatedTitles(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.flatMap((paragraph, index) => {
    const match = index < LONGEST_HEAD ? DATED_TITLE.exec(paragraph.text) : null;
    const [, title = '', date = ''] = match ?? [];
    if (!isTitleLine(title) || !isCompleteTitle(title)) return [paragraph];
    const from = sourceOffset(paragraph, paragraph.text.length - date.length);
    return [
      { ...paragraph, text: title },
      { ...paragraph, text: date, pieces: [{ at: 0, from }] },
    ];
  });
}

const ADDRESSED =
  /^((?:各|[\p{Script=Han}]{2,20}(?:人民政府|委员会|局|厅|部))[^。；：:]{2,300}[：:])(?=\S{4})/u;

/** Divides 各市财政局：为加快…, recipients and text in one line, among the first lines. */
export function divideRecipients(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.flatMap((paragraph, index) => {
    const words = index < LONGEST_HEAD ? (ADDRESSED.exec(paragraph.text.slice(0, 400))?.[1] ?? '') : '';
    if (!isRecipients(words) || !/。/.test(paragraph.text) || index === 0) return [paragraph];
    const rest = paragraph.text.slice(words.length).trimStart();
    const start = paragraph.text.length - rest.length;
    const pieces = paragraph.pieces
      .filter(({ at }) => at > start)
      .map(({ at, from }) => ({ at: at - start, from }));
    return [
      { ...paragraph, text: words, pieces: paragraph.pieces.filter(({ at }) => at < words.length) },
      { ...paragraph, text: rest, pieces: [{ at: 0, from: sourceOffset(paragraph, start) }, ...pieces] },
    ];
  });
}
