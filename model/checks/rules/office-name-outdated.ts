import { formerOffices } from '../lexicons/former-offices.ts';
import { termList } from '../lexicons/lexicon.ts';
import { reportTerms } from '../report-terms.ts';
import { defineRule } from '../rule.ts';

/** A year in the sentence, or a word for the past: then the old name is how the office was called. */
const PAST = /(?:19|20)\d{2}\s?年|当时|过去|以前|曾/;

export const officeNameOutdated = defineRule({
  id: 'office-name-outdated',
  title: '用了机构改革前的机构名称',
  severity: 'hint',
  gate: 'content',
  source: formerOffices.source,
  documentation:
    '机构改名、合并以后，群众按老名字找不到门。政策本身这样写的、写明“原×××”的、说的是过去某一年的事，都不报。',
  options: { words: termList(formerOffices) },
  valid: [
    { shows: '写明是原来的机构', sections: { background: ['原环境保护部印发过同名办法。'] } },
    { shows: '说的是哪一年的事', sections: { background: ['2016年，农业部发布了旧标准。'] } },
    { shows: '农业部门、文化部门不是机构名', sections: { benefits: ['找当地农业部门和文化部门办。'] } },
    {
      shows: '政策就是这样写的',
      policy: ['一、由县环保局负责。'],
      sections: { benefits: ['这件事由县环保局管。[一]'] },
    },
  ],
  invalid: [
    { shows: '国务院部门', sections: { benefits: ['由国土资源部统一公布。'] }, finds: ['国土资源部'] },
    { shows: '县里的局', sections: { benefits: ['材料交到县环保局。'] }, finds: ['环保局'] },
    { shows: '税务局合并了', sections: { benefits: ['到地税局开证明。'] }, finds: ['地税局'] },
    { shows: '银保监会', sections: { benefits: ['可以向银保监会投诉。'] }, finds: ['银保监会'] },
  ],
  checkPassage: (passage, { documents }, { words }) =>
    reportTerms(passage, words, { quoted: 'skip', except: documents.policy.text }).filter(
      ({ place: { excerpt } }) => {
        const sentence = passage.sentences.find(({ text }) => text.includes(excerpt));
        return !PAST.test(sentence?.text ?? '');
      },
    ),
});
