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
    term(
      '建议收藏 赶紧转发 赶快转发 转发给身边 转给身边的人 转发周知 错过再等一年 错过等一年 一定要看 千万别错过 别再错过 速转 99%的人不知道 90%的人不知道 很多人不知道的 不知道就亏了 不看亏大了 看完秒懂 秒懂 看懂这篇就够了 福利来啦 大礼包来了 大礼包来啦 红包来了 红包来啦 又涨钱啦 又涨钱了 涨钱啦 好消息！！ 最新！ 紧急！ 速领 快来领 速来领 赶快来领',
      null,
      clickbait,
    ),
    { ...term('官宣', null, clickbait), before: OUTSIDE, after: /^[：:！!，]/ },
    {
      ...term(
        '干货满满 硬核 白送钱 白拿钱 白给钱 天上掉馅饼 躺着拿钱 躺着赚钱 撸羊毛 血赚 稳赚 一夜暴富',
        null,
        vulgar,
      ),
    },
    { ...term('速看 必看', null, clickbait), after: END },
  ],
};
