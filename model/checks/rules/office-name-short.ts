import { placeIn } from '../check-context.ts';
import { findTerms } from '../lexicons/find-terms.ts';
import { termList } from '../lexicons/lexicon.ts';
import { officeNames } from '../lexicons/office-names.ts';
import { withoutTitles } from '../lexicons/own-words.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const policy = ['一、由区人力资源和社会保障局受理，区医疗保障局配合。'];

export const officeNameShort = defineRule({
  id: 'office-name-short',
  title: '机构只写了简称',
  severity: 'hint',
  gate: 'content',
  source: officeNames.source,
  documentation:
    '政策写的是全称，解读从头到尾只写“人社局”“工信局”，外地来的人找不到门，也与政策对不上。第一次出现时写全称，后面可以用简称。政策自己用简称的，不报。',
  options: { words: termList(officeNames) },
  valid: [
    {
      shows: '先写全称，再写简称',
      policy,
      sections: { benefits: ['找区人力资源和社会保障局（区人社局）办，人社局当场答复。[一]'] },
    },
    { shows: '政策里没有这个机构', policy, sections: { benefits: ['和住建局无关。[一]'] } },
    {
      shows: '政策自己用简称',
      policy: ['一、由区人社局受理。'],
      sections: { benefits: ['找区人社局办。[一]'] },
    },
  ],
  invalid: [
    { shows: '只写了简称', policy, sections: { benefits: ['找区人社局办。[一]'] }, finds: ['人社局'] },
    {
      shows: '全称只在标题里',
      policy,
      metadata: { title: '区人力资源和社会保障局关于补贴的通知' },
      title: '《区人力资源和社会保障局关于补贴的通知》政策解读',
      sections: { benefits: ['找区人社局办。[一]'] },
      finds: ['人社局'],
    },
    {
      shows: '几处报一次',
      policy,
      sections: { benefits: ['找区人社局办，人社局当场答复。[一]'] },
      finds: ['人社局'],
    },
    {
      shows: '两个机构',
      policy,
      sections: { benefits: ['区人社局受理，区医保局配合。[一]'] },
      finds: ['人社局', '医保局'],
    },
    {
      shows: '本单位的机构',
      policy: ['一、由区行政审批和政务服务局受理。'],
      options: { words: { add: [{ words: ['审批局'], instead: '行政审批和政务服务局' }] } },
      sections: { benefits: ['找区审批局办。[一]'] },
      finds: ['审批局'],
    },
  ],
  check: ({ passages, documents }, { words }) => {
    // The title names the policy as it is, with the offices that issued it: nobody reads it for where to go.
    const texts = passages.filter(({ block }) => block !== 'title');
    const written = documents.policy.text;
    const isNamed = (full: string) =>
      texts.some(({ text }) => text.includes(full)) || !written.includes(full);
    const found = new Map<string, RuleFinding>();
    for (const passage of texts) {
      if (passage.role === 'quotation') continue;
      for (const { from, to, words: short, term } of findTerms(withoutTitles(passage.text), words)) {
        const full = term.instead ?? '';
        if (full === '' || found.has(full) || written.includes(short) || isNamed(full)) continue;
        const message = `解读只写了简称“${short}”，政策写的是全称“${full}”。请在第一次出现时写全称。`;
        found.set(full, { message, place: placeIn(passage, from, to) });
      }
    }
    return [...found.values()];
  },
});
