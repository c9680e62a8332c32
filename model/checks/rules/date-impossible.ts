import { placeIn } from '../check-context.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const DATE = /(?<!\d)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号](?!楼|线|院|文)/g;
const MONTH = /(?<!\d)\d{4}年(\d{1,2})月/g;
const TIME = /(?<![\d:：.])(\d{1,2})[:：](\d{2})(?![\d:：])(?=[^\d]|$)/g;
/** What is measured by 1:25 is no time of day. */
const CLOCK = /(?:时间|上午|下午|晚上|早上|中午|每天|每日|至|到|[—–－~～-]|周[一二三四五六日]|日)\s?$/;

interface Impossible {
  readonly words: string;
  readonly at: number;
  readonly why: string;
}

function findDates(text: string): Impossible[] {
  return [...text.matchAll(DATE)].flatMap(({ 0: words, 1: year, 2: month, 3: day, index: at }) => {
    const [m, d] = [Number(month), Number(day)];
    if (m < 1 || m > 12) return [{ words, at, why: '没有这个月份。' }];
    // Where no year is said, the day may be of a leap year.
    const last = new Date(Date.UTC(Number(year ?? '2024'), m, 0)).getUTCDate();
    if (d >= 1 && d <= last) return [];
    const leap = m === 2 && d === 29 ? `${year}年不是闰年，` : '';
    return [{ words, at, why: `${leap}${m}月只有${last}天。` }];
  });
}

const findMonths = (text: string): Impossible[] =>
  [...text.matchAll(MONTH)]
    .filter(({ 1: month }) => Number(month) < 1 || Number(month) > 12)
    .map(({ 0: words, index }) => ({ words, at: index, why: '没有这个月份。' }));

const findTimes = (text: string): Impossible[] =>
  [...text.matchAll(TIME)]
    .filter(({ 1: hour, 2: minute, index }) => {
      const isClock = CLOCK.test(text.slice(Math.max(0, index - 6), index));
      return isClock && (Number(hour) > 24 || Number(minute) > 59);
    })
    .map(({ 0: words, index }) => ({ words, at: index, why: '没有这个时刻。' }));

export const dateImpossible = defineRule({
  id: 'date-impossible',
  title: '没有这一天',
  severity: 'error',
  gate: 'content',
  waivable: true,
  source: '政务公开检查通报中的“严重表述错误”；GB/T 15835-2011《出版物上数字用法》',
  documentation: '日历上没有的日子（2月30日、6月31日、平年的2月29日）、没有的月份和时刻，一定是写错了。',
  valid: [
    { shows: '闰年的2月29日', sections: { standards: ['2024年2月29日前申请，逢2月29日顺延。'] } },
    { shows: '有的日子', sections: { standards: ['12月31日截止，1月1日起执行。'] } },
    { shows: '比例不是时刻', sections: { standards: ['比例尺1:75，财政和企业按1:80出资，上午8:30开门。'] } },
  ],
  invalid: [
    { shows: '2月30日', sections: { standards: ['2月30日前申请。'] }, finds: ['2月30日'] },
    { shows: '平年的2月29日', sections: { standards: ['2025年2月29日前申请。'] }, finds: ['2025年2月29日'] },
    { shows: '6月31日', sections: { standards: ['截止时间是2025年6月31日。'] }, finds: ['2025年6月31日'] },
    { shows: '13月', sections: { standards: ['2025年13月起执行。'] }, finds: ['2025年13月'] },
    { shows: '没有的时刻', sections: { benefits: ['每天8:75开门。'] }, finds: ['8:75'] },
  ],
  checkPassage: (passage): RuleFinding[] => {
    if (passage.role === 'quotation') return [];
    const { text } = passage;
    const dates = findDates(text);
    const months = findMonths(text).filter(({ at }) => !dates.some((date) => date.at === at));
    return [...dates, ...months, ...findTimes(text)].map(({ words, at, why }) => ({
      message: `“${words}”写错了：${why}请查对。`,
      place: placeIn(passage, at, at + words.length),
    }));
  },
});
