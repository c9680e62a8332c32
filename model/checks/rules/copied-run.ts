import { z } from 'zod';
import { sectionTitles } from '../../interpretation/section.ts';
import { placeIn } from '../check-context.ts';
import { findCopiedRuns, indexRuns, type RunIndex, SHORTEST_RUN } from '../copied-runs.ts';
import type { PreparedDocument } from '../prepared-document.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

export const copiedRun = defineRule({
  id: 'copied-run',
  title: '照搬原文',
  severity: 'warning',
  gate: 'content',
  source: '多地政策解读办法：不能简单地重复或简化文件内容，坚决杜绝把“政策解读”变成“文件要点摘抄”“文件压缩”',
  documentation:
    '连续 13 个字以上与政策相同，算照搬；书名号里的文件名和“原文”版块不算。一个要素照搬过多，或者整段照搬，就提醒用自己的话说。',
  valid: [
    {
      shows: '“原文”版块里的话不算',
      policy: ['一、各区对本通知印发当月在册的最低生活保障对象、特困人员，按新旧标准的差额进行补发。'],
      sections: {
        standards: [
          '差额会补给大家，文件是这样写的：',
          {
            type: 'quotation',
            attrs: { clause: '一' },
            content: [
              {
                type: 'text',
                text: '各区对本通知印发当月在册的最低生活保障对象、特困人员，按新旧标准的差额进行补发。',
              },
            ],
          },
        ],
      },
    },
    {
      shows: '文件名不算',
      policy: ['一、依据《关于改革完善社会救助制度的意见》《最低生活保障审核确认办法》制定。'],
      sections: {
        background: [
          '这次依据了《关于改革完善社会救助制度的意见》《最低生活保障审核确认办法》两个文件。[一]',
        ],
      },
    },
    {
      shows: '用白话说明',
      policy: ['一、最低生活保障边缘家庭认定标准按最低生活保障标准的1.5倍确定，为每人每月1963.5元。'],
      sections: {
        standards: [
          '家里人均收入比低保线高一些、但不到它的1.5倍，可以申请认定为低保边缘家庭，今年这条线是每人每月1963.5元。[一]',
        ],
      },
    },
  ],
  invalid: [
    {
      shows: '几处照搬，合在一起报，最长的在前',
      policy: [
        '一、最低生活保障边缘家庭认定标准按最低生活保障标准的1.5倍确定，为每人每月1963.5元。',
        '二、各区对本通知印发当月在册的最低生活保障对象、特困人员，按新旧标准的差额进行补发。',
      ],
      sections: {
        standards: [
          '最低生活保障边缘家庭认定标准按最低生活保障标准的1.5倍确定。[一]',
          '各区对本通知印发当月在册的最低生活保障对象、特困人员，按新旧标准的差额进行补发。[二]',
        ],
      },
      finds: ['各区对本通知印发当月在册的最低生活保障对象、特困人员，按新旧标准的差额进行补发。'],
    },
    {
      shows: '本单位要求照搬不超过两成',
      options: { largestShare: 0.2, shortestSection: 30 },
      policy: ['一、最低生活保障边缘家庭认定标准按最低生活保障标准的1.5倍确定，为每人每月1963.5元。'],
      sections: {
        standards: [
          '新的标准是：最低生活保障边缘家庭认定标准按最低生活保障标准的1.5倍确定，比去年又高了一些，困难家庭可以早点去申请。[一]',
        ],
      },
      finds: ['最低生活保障边缘家庭认定标准按最低生活保障标准的1.5倍确定，'],
    },
    {
      shows: '半角标点也算照搬',
      policy: ['一、最低生活保障边缘家庭认定标准按最低生活保障标准的1.5倍确定，为每人每月1963.5元。'],
      options: { shortestSection: 30 },
      sections: {
        standards: ['最低生活保障边缘家庭认定标准按最低生活保障标准的1.5倍确定,为每人每月1963.5元。[一]'],
      },
      finds: ['最低生活保障边缘家庭认定标准按最低生活保障标准的1.5倍确定,为每人每月1963.5元。'],
    },
    {
      shows: '整段搬了原文',
      policy: [
        '一、各区对本通知印发当月在册的最低生活保障对象、特困人员，按新旧标准的差额和实际批准月份数进行补发，补发工作应当在当年年底以前全部完成并向社会公布结果。',
      ],
      sections: {
        standards: [
          '各区对本通知印发当月在册的最低生活保障对象、特困人员，按新旧标准的差额和实际批准月份数进行补发，补发工作应当在当年年底以前全部完成。[一]',
        ],
      },
      finds: [
        '各区对本通知印发当月在册的最低生活保障对象、特困人员，按新旧标准的差额和实际批准月份数进行补发，补发工作应当在当年年底…',
      ],
    },
  ],
  options: {
    largestShare: z
      .number()
      .min(0.05)
      .max(1)
      .default(0.4)
      .describe('一个要素里照搬的字最多占多少，超过就提醒；0.4 就是四成。有一篇官方解读量出来是 0.32'),
    shortestSection: z
      .int()
      .min(0)
      .max(2000)
      .default(60)
      .describe('不到这么多字的要素不算比例：字太少，算出来没有意义'),
    longestRun: z
      .int()
      .min(SHORTEST_RUN)
      .max(2000)
      .default(80)
      .describe('连续照搬这么多字，不论占多少都提醒'),
  },
  check: ({ passages, documents }, { largestShare, shortestSection, longestRun }) => {
    const index = indexOfRuns(documents.policy, documents.predecessor);
    const sections = Map.groupBy(
      passages.filter(({ role }) => role === 'text'),
      ({ section }) => section,
    );
    return [...sections].flatMap(([section, texts]): RuleFinding[] => {
      if (section === null) return [];
      const runs = texts.flatMap((passage) =>
        findCopiedRuns(passage.text, index).map((run) => ({ ...run, passage })),
      );
      const [longest, ...others] = runs.toSorted((a, b) => b.to - b.from - (a.to - a.from));
      const total = texts.reduce((sum, { text }) => sum + text.length, 0);
      const share = runs.reduce((sum, { from, to }) => sum + to - from, 0) / total;
      if (!longest) return [];
      const length = longest.to - longest.from;
      if (length < longestRun && (total < shortestSection || share <= largestShare)) return [];
      const message = `“${sectionTitles[section]}”有 ${Math.round(share * 100)}% 的字照搬原文，${runs.length > 1 ? `共 ${runs.length} 处，` : ''}最长的一处连续 ${length} 个字。请用群众听得懂的话来说。`;
      const place = ({ passage, from, to }: (typeof runs)[number]) => placeIn(passage, from, to);
      return [{ message, place: place(longest), related: others.map(place) }];
    });
  },
});

const cache = new WeakMap<PreparedDocument, { of: PreparedDocument | null; index: RunIndex }>();

/** The runs of both documents; indexed once while the documents stay the same. */
function indexOfRuns(policy: PreparedDocument, predecessor: PreparedDocument | null): RunIndex {
  const known = cache.get(policy);
  if (known?.of === predecessor) return known.index;
  const index = indexRuns([policy.text, predecessor?.text ?? '']);
  cache.set(policy, { of: predecessor, index });
  return index;
}
