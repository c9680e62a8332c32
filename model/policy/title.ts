import { isOrganLine } from './formal-lines.ts';
import { readLabel } from './read-label.ts';

/** Words that end the title of an official document: the 15 kinds of 党政机关公文处理工作条例 第八条, and what they carry. */
const GENRE_END =
  /(?:通知|意见|办法|条例|规定|细则|方案|要点|规划|计划|公告|通告|决定|决议|命令|令|批复|函|措施|规则|章程|标准|指南|目录|清单|规程|纲要|制度|报告|请示|公报|通报|纪要|解释|答复|准则|程序|预案|法|表|名单|政策|指引|说明|议案|安排|公约|举措|行动|白皮书|问答|解答|须知|守则|细目|大纲|手册|提示|启事|声明|倡议书|责任制|要求|机制|部署|建议|责任书|公报|承诺书|申请书|协议书)(?:[（(][^（）()]{1,20}[)）])?[》〉]{0,2}$/;

/** Kinds of circular that state something themselves (党政机关公文处理工作条例 第八条); others are carried by one. */
const CIRCULAR_END =
  /(?:通知|通告|公告|公报|函|批复|决定|决议|命令|令|意见|通报|报告|请示|议案|纪要|答复)(?:[（(][^（）()]{1,20}[)）])?[》〉]{0,2}$/;

const LONGEST_TITLE_LINE = 70;
/** A title that names all its issuers in one line may be longer. */
const LONGEST_WHOLE_TITLE = 160;

/** Whether a line can be (a part of) a title: short, without a stop, and no label. */
export function isTitleLine(text: string): boolean {
  const longest =
    /关于/.test(text) && GENRE_END.test(text.slice(-60)) ? LONGEST_WHOLE_TITLE : LONGEST_TITLE_LINE;
  if (text.length > longest || /[。；！？，,;:：、]$|[。；;]/.test(text)) return false;
  return /\p{Script=Han}/u.test(text) && readLabel(text) === null;
}

/** Whether a text ends in the word for a kind of document. */
export const endsInGenre = (text: string): boolean => GENRE_END.test(text.slice(-60));

/** Whether a title has come to the word that titles end with. */
export const isCompleteTitle = (title: string): boolean =>
  // 关于印发…工作要点 names what is issued, and goes on with 的通知.
  (/关于(?:印发|转发|发布|公布)/.test(title) ? CIRCULAR_END : GENRE_END).test(title);

/** Whether a line ends a title that came to a genre's word before: 关于做好养猫方案 ⏎ 落实工作的通知. */
export const endsCircular = (title: string, line: string): boolean =>
  /关于/.test(title) &&
  !CIRCULAR_END.test(title) &&
  line.length <= 40 &&
  /(?:的|工作)/.test(line) &&
  CIRCULAR_END.test(line);

/** Whether a document of this title speaks for itself (通知, 意见 …), rather than being a 办法 or 条例 that one carries. */
export const isCircularTitle = (title: string): boolean => CIRCULAR_END.test(title);

const isHan = (char: string): boolean => /[\p{Script=Han}0-9《》“”（）]/u.test(char);

/**
 * A title on one line: spaces that line breaks or spacing left between Chinese characters go, one space between two
 * issuers stays.
 */
export function joinTitle(lines: readonly string[]): string {
  const words = lines.join('\n').split(/[\s\u3000]+/);
  let title = '';
  for (const word of words) {
    const gap =
      isOrganLine(title) &&
      /^[^，。]{2,40}?(?:局|委|厅|部|办|室|政府|会|院|署)/.test(word) &&
      !/^关于/.test(word);
    const latin = title !== '' && !isHan(title.slice(-1)) && !isHan(word.slice(0, 1));
    title += (title !== '' && (gap || latin) ? ' ' : '') + word;
  }
  return title;
}

/** A title without spaces and quotation marks, to find it again in the text. */
export const titleKey = (title: string): string => title.replace(/[\s\u3000“”"《》]/g, '');

/** 《养猫办法》 → 养猫办法: some sites set the whole title in 《》. */
export const unwrapTitle = (title: string): string => /^《([^《》]{2,200})》$/.exec(title)?.[1] ?? title;
