import { joinWords, type Lexicon, term } from './lexicon.ts';

const own = '是个人意见的说法。解读代表制定机关，请只说政策怎么规定。';
const guess = '是猜测的说法，读者会当成承诺。请写政策的规定；政策没有定的，就说还没有定。';

/** Phrases of personal opinion and of guessing (个人意见用语). */
export const opinions: Lexicon = {
  title: '个人意见用语表',
  source:
    '国办发〔2018〕123号 四（二）：不得擅自发布代表个人观点、意见及情绪的言论；多地政策解读办法：解读代表制定机关',
  revised: '2026-11',
  terms: [
    term(joinWords('笔者 小编', '认为 觉得 以为 建议 看来'), null, own),
    { ...term('我认为 我觉得 我个人 在我看来 依我看 我的理解是 我猜', null, own) },
    term('个人观点 仅代表个人 仅供参考，不作为依据 以上观点 不代表官方 不代表单位立场', null, own),
    {
      ...term('个人认为 个人觉得 我们觉得 我们以为 坦白讲 坦率地说 说实话 老实说 平心而论', null, own),
      before: /(?:^|[，。；！？“])$/,
    },
    term(
      '有专家认为 专家认为 业内人士认为 网友认为 有网友说',
      null,
      '是转述别人的看法。解读代表制定机关，请只说政策怎么规定。',
    ),
    { ...term('实在是太好了 真是太好了 太给力了 非常给力 有点苛刻 太苛刻', null, own) },
    { ...term('据推测 据估计，明年 相信不久的将来 相信在不久的将来 相信未来', null, guess) },
    term('恐怕 没准 说不定 大概率会 估计会 应该会出台 有望出台 据传 听说', null, guess),
    term('令人遗憾的是 可惜的是 太不合理 简直是 令人失望 美中不足', null, own),
  ],
};
