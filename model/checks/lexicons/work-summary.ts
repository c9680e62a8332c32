import { joinWords, type Lexicon, term } from './lexicon.ts';

const why = '是工作总结的写法，没有告诉读者政策怎么规定。请改成说明政策本身。';

/** Phrases of reports on work done (工作总结用语). */
export const workSummary: Lexicon = {
  title: '工作总结用语表',
  source: '冠政办发〔2020〕33号 二（一）：不得简单转发媒体报道或以相关工作总结作为解读材料',
  revised: '2026-11',
  terms: [
    term(
      joinWords(
        '取得 取得了 收到 收到了',
        '显著 明显 积极 阶段性 丰硕 良好 突出 可喜 重大 历史性 实实在在的',
        '成效 成果 进展 成绩 突破 效果',
      ),
      null,
      why,
    ),
    term(joinWords('会议', '指出 强调 认为 号召 要求 听取了 传达学习了'), null, why),
    term(
      joinWords('扎实 深入 稳步 有力有序 有序 全面 强力', '推进 开展', '各项工作 了各项 落实 相关工作'),
      null,
      why,
    ),
    term(
      '圆满完成 再上新台阶 再上台阶 成绩斐然 硕果累累 成效显著 成效明显 亮点纷呈 有声有色 交出满意答卷',
      null,
      why,
    ),
    term(
      '在县委、县政府的正确领导下 在市委、市政府的正确领导下 在区委、区政府的正确领导下 在省委、省政府的正确领导下',
      null,
      why,
    ),
    term('下一步工作打算 存在的问题和不足 工作开展情况', null, why),
    term('领导高度重视 高度重视，精心组织 加强组织领导，压实责任 狠抓落实 真抓实干', null, why),
  ],
};
