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
    term('恐怕 没准 说不定 大概率会 估计会 应该会出台 有望出台 据传 听说', null, guess),
    term('令人遗憾的是 可惜的是 太不合理 简直是 令人失望 美中不足', null, own),
  ],
};
