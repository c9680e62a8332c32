import { joinWords, type Lexicon, term } from './lexicon.ts';

const clickbait = '是吸引眼球的写法，不合政策解读的身份。请直接说明内容。';
const vulgar = '是庸俗的说法，请换成得体的话。';
const OUTSIDE = /(?:^|[，。！？!?：、\s“【])$/;
const END = /^(?:[，。！!？?：…\s”】]|$)/;

/** Clickbait and vulgar words (标题党和庸俗用语). */
export const vulgarWords: Lexicon = {
  title: '标题党和庸俗用语表',
  source:
    '冠政办发〔2020〕33号 二（一）：坚决杜绝庸俗化解读；新华社《新华社新闻信息报道中的禁用词和慎用词》（2016年7月修订）',
  revised: '2026-11',
  terms: [
    {
      ...term('震惊 惊呆 惊爆 太突然 速看 必看 快看 速速收藏 赶紧收藏 快转 疯传', null, clickbait),
      before: OUTSIDE,
    },
    { ...term('重磅', null, clickbait), after: /^(?!炸弹|轰炸)/ },
    term(
      '转疯了 刷屏了 炸锅了 沸腾了 不看后悔 惊呆了 看完惊呆 速看！ 必看！ 天大的好消息 出大事了 刚刚宣布 突发！ 曝光！',
      null,
      clickbait,
    ),
    { ...term(joinWords('史上最', '强 牛 大 全 严'), null, clickbait), before: /(?:^|[^历])$/ },
    term(joinWords('福利', '来了 来袭 大放送 炸弹'), null, clickbait),
    term(
      '薅羊毛 薅政府的羊毛 薅政策羊毛 薅到羊毛 发财了 捞一笔 白嫖 躺赢 躺平拿钱 绝绝子 yyds YYDS 宝子们',
      null,
      vulgar,
    ),
    { ...term('老铁', null, vulgar), after: /^(?:们|[，。！!：:、]|$)/ },
    { ...term('家人们 亲们 真香', null, vulgar), before: OUTSIDE, after: END },
    { ...term('割韭菜', null, vulgar), before: /(?:^|[^收])$/ },
    { ...term('牛逼 屌丝 哇噻 妈的 他妈 尼玛 草泥马 傻逼 装逼 撕逼 逼格', null, '是脏话，必须删去。') },
    { ...term('速看 必看', null, clickbait), after: END },
  ],
};
