import { sectionTitles } from '../../interpretation/section.ts';
import { placeIn } from '../check-context.ts';
import { findCopiedRuns, indexRuns, type RunIndex } from '../copied-runs.ts';
import type { PreparedDocument } from '../prepared-document.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

/** A section of which more than this share is copied is an excerpt. One official interpretation measures 0.32. */
const LARGEST_SHARE = 0.4;
/** A section shorter than this (characters) says too little for a share to mean anything. */
const SHORTEST_SECTION = 60;
/** One unbroken run of this many characters is copied whatever its share. */
const LONGEST_RUN = 80;

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
  check: ({ passages, documents }) => {
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
      const longest = runs.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
      const total = texts.reduce((sum, { text }) => sum + text.length, 0);
      const share = runs.reduce((sum, { from, to }) => sum + to - from, 0) / total;
      if (!longest) return [];
      const length = longest.to - longest.from;
      if (length < LONGEST_RUN && (total < SHORTEST_SECTION || share <= LARGEST_SHARE)) return [];
      const message = `“${sectionTitles[section]}”有 ${Math.round(share * 100)}% 的字照搬原文，最长的一处连续 ${length} 个字。请用群众听得懂的话来说。`;
      return [{ message, place: placeIn(longest.passage, longest.from, longest.to) }];
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
