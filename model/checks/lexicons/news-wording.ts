import { joinWords, type Lexicon, term } from './lexicon.ts';

const why = '是新闻报道的写法。解读由起草部门自己说明，请改成直接说明政策。';

/** Phrases by which a text shows that it is a news report (新闻报道用语). */
export const newsWording: Lexicon = {
  title: '新闻报道用语表',
  source: '冠政办发〔2020〕33号 二（一）：不得简单转发媒体报道或以相关工作总结作为解读材料',
  revised: '2026-11',
  terms: [
    term(joinWords('本报 本网 本刊 本台 本站', '讯 记者 报道'), null, why),
    term(joinWords('记者', '获悉 了解到 注意到 看到 近日从 从 在现场 走访'), null, why),
    {
      ...term(joinWords('新华社 中新网 人民网 中新社 新华网 央视网', '讯 报道 消息 电'), null, why),
      after: /^(?!力|子|话|视|影)/,
    },
    { ...term('新华社', null, why), after: /^[\u4e00-\u9fff]{2,6}\d{1,2}月\d{1,2}日(?:电|讯)/ },
    { ...term('记者采访', null, why), before: /(?:^|[^受过了])$/ },
    term('据悉 据报道 据媒体报道 据新华社 据介绍 据了解', null, why),
    term('通讯员 责任编辑 特约记者 见习记者 来源：新华 编辑：', null, why),
    term(
      '日前，记者 近日，记者 昨日，记者 传来好消息 消息称 有消息说 本报综合 转自 新闻发布会上了解到 发布会获悉',
      null,
      why,
    ),
    { ...term('（记者 （通讯员 (记者', null, why), after: /^\s?[\u4e00-\u9fff]{2,3}[）\s)]/ },
    {
      ...term(
        '表示 介绍说 介绍，',
        null,
        '是新闻报道转述的写法。解读由起草部门自己说明，请直接说政策怎么规定。',
      ),
      before: /(?:相关|有关)?负责(?:人|同志)(?:介绍并)?$/,
      after: /^[，：:\u4e00-\u9fff]/,
    },
  ],
};
