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
    term(
      joinWords('成绩 成效 效果', '显著 斐然 喜人 突出 有目共睹').filter(
        (words) => words !== '成效显著' && words !== '成绩斐然',
      ),
      null,
      why,
    ),
    term(
      joinWords('取得 取得了', '长足进步 长足发展 新成效 新进展 新突破 新成绩 较好成绩 优异成绩'),
      null,
      why,
    ),
    term(
      '得到上级充分肯定 得到了上级充分肯定 受到上级肯定 受到群众一致好评 得到群众一致好评 走在全省前列 走在全市前列',
      null,
      why,
    ),
    term(
      [
        '县委县政府',
        '市委市政府',
        '区委区政府',
        '省委省政府',
        '县委、县政府',
        '市委、市政府',
        '区委、区政府',
        '省委、省政府',
        '局党组',
        '上级',
      ]
        .flatMap((office) => ['坚强', '正确', '有力'].map((way) => `在${office}的${way}领导下`))
        .filter((words) => !/、.*正确/.test(words)),
      null,
      why,
    ),
    { ...term(joinWords('我局 我县 我市 我区 我委 我办 我部', '高度重视'), null, why) },
    term(joinWords('成立 成立了', '工作领导小组，召开 领导小组，召开'), null, why),
    { ...term('满意度显著提升 满意度明显提升 获得感显著提升 获得感不断增强 幸福感不断增强', null, why) },
    {
      ...term('下一步，我 下一步，将继续 下步，我', null, why),
      after: /^(?:们|局|县|市|区|委|办|厅|部|加强|做好|推进|深化)/,
    },
    {
      ...term('稳步推进 有序推进 扎实推进', null, why),
      before: /(?:各项工作|工作|建设|改革)$/,
      after: /^(?:[，。；]|$)/,
    },
    term('领导高度重视 高度重视，精心组织 加强组织领导，压实责任 狠抓落实 真抓实干', null, why),
  ],
};
