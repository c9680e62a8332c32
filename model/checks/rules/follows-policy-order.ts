import { z } from 'zod';
import { sectionTitles } from '../../interpretation/section.ts';
import { placeIn } from '../check-context.ts';
import { findNearestClause } from '../completeness/policy-order.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const policy = [
  '一、扩大救助对象范围，将低保边缘家庭纳入专项救助，由街道办事处负责核对家庭收入状况。',
  '二、提高救助标准，全市最低生活保障标准提高到每人每月1309元，特困人员标准同步提高。',
  '三、简化审核程序，取消民主评议环节，审核确认时间压缩到20个工作日以内。',
  '四、加强资金监管，救助资金实行专账管理、专款专用，任何单位和个人不得截留挪用。',
  '五、强化监督检查，对骗取救助资金的，由区民政部门追回资金，并依法追究责任。',
];
const shortened = [
  '扩大救助对象范围，将低保边缘家庭纳入专项救助。[一]',
  '提高救助标准，最低生活保障标准提高到每人每月1309元。[二]',
  '简化审核程序，取消民主评议环节，审核确认时间压缩到20个工作日。[三]',
  '加强资金监管，救助资金实行专账管理、专款专用。[四]',
  '强化监督检查，对骗取救助资金的，由区民政部门追回资金。[五]',
];

export const followsPolicyOrder = defineRule({
  id: 'follows-policy-order',
  title: '照着政策的次序压缩',
  severity: 'warning',
  gate: 'content',
  source: '多地政策解读办法：坚决杜绝把“政策解读”变成“文件要点摘抄”“文件压缩”；不能简单地重复或简化文件内容',
  documentation:
    '一个要素里，一段接一段地对着政策的条款往下走，每段大半字词是原文，就是文件的缩写，不是解读。请按群众关心的事来组织：谁能享受、给多少、怎么办、和过去有什么不同。整句照搬的另有规则检查。',
  options: {
    fewest: z.int().min(3).max(50).default(5).describe('至少几段依次对应条款才算'),
    share: z.number().min(0.3).max(1).default(0.65).describe('每段平均有多少字词是原文的；0.65 就是六成半'),
  },
  valid: [
    {
      shows: '按群众关心的事来说',
      policy,
      sections: {
        mainContent: [
          '谁能享受：收入比低保线高一点的家庭，这回也算进来了。[一]',
          '给多少：低保每人每月1309元。[二]',
          '多久办好：不用再开评议会，20个工作日就有结果。[三]',
          '钱安全吗：这笔钱单独记账，谁也不能挪。[四]',
          '骗钱怎么办：要把钱追回来，还要负法律责任。[五]',
        ],
      },
    },
    { shows: '段数不多', policy, sections: { mainContent: shortened.slice(0, 4) } },
    { shows: '次序不同', policy, sections: { mainContent: [...shortened].reverse() } },
  ],
  invalid: [
    {
      shows: '一条一段地压缩',
      policy,
      sections: { mainContent: shortened },
      finds: [shortened[0]?.replace('[一]', '') ?? ''],
    },
    {
      shows: '没有引据也看得出',
      policy,
      sections: { mainContent: shortened.map((line) => line.replace(/\[.\]/, '')) },
      finds: [shortened[0]?.replace('[一]', '') ?? ''],
    },
    {
      shows: '隔着一句自己的话',
      policy,
      sections: { mainContent: ['主要有五个方面。', ...shortened] },
      finds: [shortened[0]?.replace('[一]', '') ?? ''],
    },
    {
      shows: '本单位要求三段就算',
      policy,
      options: { fewest: 3 },
      sections: { mainContent: shortened.slice(0, 3) },
      finds: [shortened[0]?.replace('[一]', '') ?? ''],
    },
  ],
  check: ({ passages, documents: { policy: document } }, { fewest, share: most }) => {
    const texts = passages.filter(
      ({ role, text, section }) => role === 'text' && section !== null && text.length >= 12,
    );
    return [...Map.groupBy(texts, ({ section }) => section)].flatMap(([section, group]): RuleFinding[] => {
      if (section === null || group.length < fewest) return [];
      const near = group.flatMap((passage) => {
        const nearest = findNearestClause(passage.text, document);
        return nearest && nearest.share >= most / 2 ? [{ passage, ...nearest }] : [];
      });
      const [first] = near;
      if (!first || near.length < fewest) return [];
      const clauses = new Set(near.map(({ place }) => place));
      const ascending = near.filter(
        ({ place }, index) => index === 0 || place >= (near[index - 1]?.place ?? 0),
      );
      const share = near.reduce((sum, one) => sum + one.share, 0) / near.length;
      const isInOrder = ascending.length >= near.length * 0.9 && clauses.size >= fewest;
      if (!isInOrder || near.length < group.length * 0.7 || share < most) return [];
      const message = `“${sectionTitles[section]}”有 ${near.length} 段依次对着政策的 ${clauses.size} 条往下走，平均 ${Math.round(share * 100)}% 的字词是原文，像是文件的缩写。请按群众关心的事重新组织，用自己的话说。`;
      return [
        {
          message,
          place: placeIn(first.passage),
          related: near.slice(1).map(({ passage }) => placeIn(passage)),
        },
      ];
    });
  },
});
