import { rememberByText } from '../remember-by-text.ts';
import type { ChangedCondition, Matched } from './matched.ts';

/** What a policy may ask for before something is given: who must agree, what must be shown. */
const ASKED =
  '同意|批准|审批|审核|审查|核准|公示|公告|备案|登记|许可|检验|核实|认定|确认|评估|鉴定|担保|讨论|签字|盖章|预约|缴费|证明|检测|验收|培训|考试|招标';
/** 不经公示, 不必批准, 不需要谁同意: what needn't be. 不用付评估费 is of money. */
const NEEDLESS = new RegExp(
  `(?:不需要|不用|用不着|无需|无须|不必|不经|免去|省去|没必要|没有必要|不要求|可以不)(?:再|经过?|由|先|谁|任何人|别人|[^，。；、]{0,8}?)(${ASKED})(?!费)`,
  'g',
);
/** 不管什么理由, 无论多少收入. */
const WHATEVER =
  /(?:不管|不论|无论|不问)(?:是|有|出于|因为)?(?:什么|何种|哪种|多少|怎样的|任何)(\p{Script=Han}{2})/gu;
/** 不管有没有收入, 不论本人同不同意, 无论条件如何. */
const REGARDLESS =
  /(?:不管|不论|无论|不问)(?:本人|单位|是谁)?(?:(?:有没有|有无|是否有?|是不是|能不能)(?:[^，。；]{0,8}?)(\p{Script=Han}{2})(?=的|，|都|也|就)|(\p{Script=Han}{2})(?:如何|怎样|高低|大小|多少|怎么样|好坏))/gu;
/** 不管本人愿不愿意, 同不同意: the question names what is asked. */
const WILLING = /(?:不管|不论|无论|不问)[^，。；]{0,6}?(愿|同)不[愿同]意/g;
/** 没有例外, 无一例外. */
const NO_EXCEPTION = /(?:没有|无|没)(?:任何|一个)?(例外)|都不(例外)/g;
/** 财产多少不限, 年龄不限, 户籍没有要求. */
const UNLIMITED =
  /(\p{Script=Han}{2})(?:状况|情况|条件)?(?:多少|大小|高低|长短|如何|怎样)?(?:都|也)?(?:不限|不作要求|不做要求|没有要求|没有限制|不受限制|都行|无所谓)/gu;
/** 任何一家医院, 任意地点: no matter which. */
const ANY =
  /(?:任何|任意|随便哪)(?:一?[家个所种间套名位处])?(\p{Script=Han}{2,4}?)(?=[，。；、都就也的]|$)/gu;
/** 哪怕主要责任在自己: what doesn't stand in the way. */
const EVEN_IF = /(?:哪怕|即使|即便|就算|尽管)(?:是)?([^，。；]{2,16})[，]?(?:也|都|仍|还是|照样)/gu;

/** 经本人同意，不得…: with consent what is forbidden without it. */
const CONSENT =
  /(?<![未不没有经])经(?!过)[^，。；]{0,10}(同意|批准|许可|审批)(?:后)?[，]?(?=[^，。；]{0,4}(?:不得|不能|禁止))/g;

const DENIES = /[非未不无没除免]\p{Script=Han}{0,4}$/u;
/** A restricted noun: 签订服务协议的医疗机构, 自住住房. */
const RESTRICTED = /(?:的|\p{Script=Han}(?<![的该本其各等和或及与、在到向由对为]))$/u;
const FREE = /任何|任意|所有|不限|自行选择|自主选择|均可/;

/** Nouns that people say for official ones. */
const NOUNS: Readonly<Record<string, string>> = {
  医院: '医疗机构',
  房子: '住房',
  学校: '学校',
  地点: '站点',
};

interface Waiver {
  readonly word: string;
  readonly at: number;
  /** What is waived, and how it must stand in the policy to be asked for there. */
  readonly of: string;
  readonly kind: 'needless' | 'whatever' | 'any' | 'even-if' | 'consent' | 'willing' | 'no-exception';
}

const findWaivers = rememberByText((text): readonly Waiver[] => {
  const find = (pattern: RegExp, kind: Waiver['kind']) =>
    [...text.matchAll(pattern)].map(
      ({ 0: word, 1: first, 2: second, index: at }): Waiver => ({
        word,
        at,
        of: first ?? second ?? '',
        kind,
      }),
    );
  return [
    ...find(NEEDLESS, 'needless'),
    ...find(WHATEVER, 'whatever'),
    ...find(UNLIMITED, 'whatever'),
    ...find(REGARDLESS, 'whatever'),
    ...find(WILLING, 'willing'),
    ...find(NO_EXCEPTION, 'no-exception'),
    ...find(ANY, 'any'),
    ...find(EVEN_IF, 'even-if'),
    ...find(CONSENT, 'consent'),
  ];
});

/** Places of some words in a text. */
function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** The words of the policy that ask for what the sentence waives; null where it asks for no such thing. */
function findAsked({ kind, of }: Waiver, words: string): string | null {
  const excerpt = (at: number, length: number) => words.slice(Math.max(0, at - 8), at + length);
  switch (kind) {
    case 'needless': {
      const place = placesOf(words, of).find(
        (at) =>
          !DENIES.test(words.slice(0, at)) &&
          (/(?:经|应当|须|需|报|由|先|凭|持|通过)[^。；]{0,24}$|、$/.test(
            words.slice(Math.max(0, at - 26), at),
          ) ||
            /^[^，。；]{0,3}后/.test(words.slice(at + of.length))),
      );
      return place === undefined ? null : excerpt(place, of.length);
    }
    case 'whatever': {
      const place = placesOf(words, of)[0];
      return place === undefined || FREE.test(words) ? null : excerpt(place, of.length);
    }
    case 'any': {
      if (FREE.test(words)) return null;
      const [first, last] = [of.slice(0, 2), of.slice(-2)];
      for (const noun of [NOUNS[first] ?? first, NOUNS[last] ?? last]) {
        const place = placesOf(words, noun).find((at) => RESTRICTED.test(words.slice(0, at)));
        if (place !== undefined) return excerpt(place, noun.length);
      }
      return null;
    }
    case 'willing':
      return /自愿|征得[^，。；]{0,10}同意|经[^，。；]{0,10}同意/.exec(words)?.[0] ?? null;
    case 'no-exception':
      return /[^，。；]{0,12}(?:除外|不在此限)|但是/.exec(words)?.[0] ?? null;
    case 'consent': {
      const without = new RegExp(`未经[^，。；]{0,12}${of}[^。；]{0,6}(?:不得|不能|禁止)`).exec(words);
      return without?.[0] ?? null;
    }
    case 'even-if': {
      const pairs = [...of].slice(1).map((letter, index) => [...of][index] + letter);
      for (const pair of pairs) {
        if (!/^\p{Script=Han}{2}$/u.test(pair)) continue;
        const place = placesOf(words, pair).find((at) => DENIES.test(words.slice(Math.max(0, at - 5), at)));
        if (place !== undefined && !/[不未没非无]/.test(of)) return excerpt(place, pair.length);
      }
      return null;
    }
  }
}

/** What the policy asks for and the sentence says isn't asked for: 不经公示, 不管什么理由, 任何一家医院, 哪怕. */
export function findWaived({ text, best, sure }: Matched): ChangedCondition[] {
  const words = best.unit.text;
  return findWaivers(text).flatMap((waiver): ChangedCondition[] => {
    // The policy says so itself: 无需审批.
    if (waiver.kind === 'needless' && new RegExp(`[不无免][^，。；]{0,8}${waiver.of}`).test(words)) return [];
    const written = findAsked(waiver, words);
    if (written === null) return [];
    const said = { word: waiver.word, at: waiver.at };
    return [{ kind: 'waived', said, written, unit: best.unit, certain: best.coverage >= sure }];
  });
}
