import { type FindMarks, findMarksIn, findMarksInPolicy } from '../find-marks.ts';
import { findTerms } from '../lexicons/find-terms.ts';
import { internalMarks } from '../lexicons/internal-marks.ts';
import { type Term, termList } from '../lexicons/lexicon.ts';
import { withoutTitles } from '../lexicons/own-words.ts';
import { defineRule } from '../rule.ts';

const finders = new WeakMap<readonly Term[], FindMarks>();

/** Looks for the words of a list; the words of an office are the same list from one check to the next. */
function findBy(terms: readonly Term[]): FindMarks {
  const find: FindMarks =
    finders.get(terms) ??
    ((text) =>
      findTerms(withoutTitles(text), terms).map(({ words, from, term }) => ({
        words,
        from,
        message: `“${words}”${term.why || '不能留在公开的文件里，请核实。'}`,
      })));
  finders.set(terms, find);
  return find;
}

export const internalMark = defineRule({
  id: 'internal-mark',
  title: '留有内部标志',
  severity: 'warning',
  gate: 'political',
  source: internalMarks.source,
  documentation:
    '政策和解读一起公开。正文、表格、图的说明里，以及政策的正文、版记里留有“内部资料”“不得外传”“送审稿”一类标志的，请核实能不能公开，再删去标志。说到单位内部的事，不算。',
  options: { words: termList(internalMarks) },
  valid: [
    {
      shows: '说的是保密的规定',
      sections: { standards: ['工作人员要保守国家秘密、商业秘密，加强内部管理。'] },
    },
    {
      shows: '单位内部的事',
      sections: { standards: ['申请材料在部门内部流转，企业内部文件、内部资料不用交，请注意保存缴费凭证。'] },
    },
    { shows: '公开的文件', policy: ['一、标准按规定执行。', '（此件公开发布）'] },
  ],
  invalid: [
    {
      shows: '内部资料',
      sections: { background: ['（内部资料，注意保存）今年提高标准。'] },
      finds: ['内部资料', '注意保存'],
    },
    { shows: '没有定稿', sections: { background: ['依据工作方案（送审稿）编写。'] }, finds: ['（送审稿）'] },
    {
      shows: '政策里的公开属性',
      policy: ['一、标准按规定执行。公开方式：不予公开'],
      finds: ['公开方式：不予公开'],
    },
    {
      shows: '图的说明里',
      sections: {
        standards: [
          '按规定给。[一]',
          { type: 'diagram', attrs: { source: 'graph TD; A-->B', description: '流程图，请勿外传' } },
        ],
      },
      finds: ['请勿外传'],
    },
  ],
  checkPassage: (passage, _context, { words }) => findMarksIn(passage, findBy(words)),
  check: (context, { words }) => findMarksInPolicy(context, findBy(words)),
});
