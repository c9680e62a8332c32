import type { Fact } from './fact.ts';

type Found = Pick<Fact, 'kind' | 'value' | 'from' | 'to'>;

const EXTENSION = '(?:\\s?(?:转|-|分机)\\s?[0-9]{1,5})?';
/** Area code and number, 400 and 800 numbers, mobile numbers. */
const PHONE = new RegExp(
  `(?<![0-9.A-Za-z-])(?:1[3-9][0-9]{9}|(?:\\(0[0-9]{2,3}\\)|0[0-9]{2,3}[-—\\s]?)[1-9][0-9]{6,7}${EXTENSION}|[48]00-?[0-9]{3}-?[0-9]{4})(?![0-9])`,
  'g',
);
/** Numbers that are telephone numbers only after words that say so: 电话:88886666, 拨打12345, “12333”热线. */
const SAID =
  /(?<=(?:热线|电话|传真|专线|手机|座机|拨打|致电)(?:号码)?(?:为|是)?\s?[:“"(]?\s?)[1-9][0-9]{2,7}(?:\s?转\s?[0-9]{1,5})?(?![0-9.%]|\s?[\p{Script=Han}])|(?<=(?:热线|电话|专线|拨打|致电)(?:号码)?(?:为|是)?\s?[:“"(]?)1[0-9]{2,4}(?![0-9.%]|元|人|个|家)|(?<![0-9])1[0-9]{4}(?=[”"]?[\p{Script=Han}]{0,8}(?:热线|专线|平台|电话))/gu;
/** 、66669999; ,县税务局12366: the next number, with or without whose it is. */
const FURTHER =
  /(?:、|,|;|或|\/)\s?(?:[\p{Script=Han}()]{2,14}\s?:?\s?)?((?:[1-9][0-9]{6,7}|[0-9]{3,4}-[0-9]{7,8}|1[0-9]{4})(?:\s?转\s?[0-9]{1,5})?)(?![0-9.%]| ?[\p{Script=Han}])/uy;

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}(?![\w-])/g;
const PATH = '(?:[/?#][\\w./?%&=+#~:;@!$-]{0,300})?';
const WEB = new RegExp(
  `(?<![\\w@.-])(?:https?://[A-Za-z0-9.-]{1,120}(?::[0-9]{1,5})?${PATH}|(?:[A-Za-z0-9-]{1,40}\\.){1,5}(?:cn|com|net|org|中国|政务|公益)(?![\\w-])${PATH})`,
  'g',
);

/** 天府路1号, 人民东路88-2号: the core of a postal address. */
const STREET =
  /(?:路|街|道|巷|弄|胡同|里|村|坊|园|湾|庄)(?:[东西南北中]{1,2}(?:路|街|段|侧)?|[一二三四五六七八九十]{1,2}(?:路|街|巷|段))?\s?[0-9]{1,5}(?:-[0-9]{1,4})?号(?!线|文|令|公告|楼?梯)(?:之[一二三四五六七八九十0-9]{1,2})?(?:院|楼|大院)?/g;
const BEFORE_STREET = /[\p{Script=Han}A-Za-z0-9]{1,40}$/u;
const LEAD =
  /^.*(?:地址|地点|位于|座落于|坐落于|坐落在|设在|设于|寄至|寄到|邮寄|送至|送达|前往|住所地?|办公|现场|窗口|所在地)(?:为|是|在|到)?/u;
const LEAD_WORD = /^.*[在到至往于](?=[\p{Script=Han}]{2,30}$)/u;
const AFTER_STREET =
  /^(?:[\p{Script=Han}A-Za-z0-9-]{0,26}(?:大楼|大厦|中心|广场|楼|层|室|座|栋|幢|厅|窗口|单元|门))?/u;

const digitsOf = (text: string): string =>
  text
    .replace(/分机|转/g, 'x')
    .replace(/[^0-9x]/g, '')
    .replace('x', '转');

function findPhones(text: string): Found[] {
  return [PHONE, SAID].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const to = match.index + match[0].length;
      const found: Found[] = [{ kind: 'phone', value: digitsOf(match[0]), from: match.index, to }];
      FURTHER.lastIndex = to;
      for (let next = FURTHER.exec(text); next; next = FURTHER.exec(text)) {
        const number = next[1] ?? '';
        const end = next.index + next[0].length;
        found.push({ kind: 'phone', value: digitsOf(number), from: end - number.length, to: end });
        FURTHER.lastIndex = end;
      }
      return found;
    }),
  );
}

function findAddresses(text: string): Found[] {
  return [...text.matchAll(STREET)].flatMap((match): Found[] => {
    const left = BEFORE_STREET.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0] ?? '';
    const name = left.replace(LEAD, '').replace(LEAD_WORD, '');
    // A street needs a name: 道1号 alone is none.
    if (name === '') return [];
    const end = match.index + match[0].length;
    const to = end + (AFTER_STREET.exec(text.slice(end, end + 32))?.[0].length ?? 0);
    const from = match.index - name.length;
    return [{ kind: 'address', value: text.slice(from, to).replace(/\s/g, ''), from, to }];
  });
}

/** Telephone numbers, e-mail, web and postal addresses, in a text of half-width digits and brackets. */
export function findContacts(text: string): Found[] {
  const plain = (kind: Found['kind'], pattern: RegExp): Found[] =>
    [...text.matchAll(pattern)].map((match) => {
      const value = match[0].replace(/[.:;!?]{1,9}$/, '');
      return { kind, value, from: match.index, to: match.index + value.length };
    });
  return [...plain('email', EMAIL), ...plain('web', WEB), ...findPhones(text), ...findAddresses(text)].filter(
    ({ from, to }) => to > from,
  );
}
