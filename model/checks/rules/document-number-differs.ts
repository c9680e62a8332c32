import { placeIn } from '../check-context.ts';
import type { Passage } from '../passage.ts';
import type { PreparedDocument } from '../prepared-document.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

/** Agency code, year and number; a decree such as 国务院令第711号 has no year. */
function read(value: string): { code: string; year: string; number: string } {
  const match = /^(.*?)(?:〔(\d{4})〕)?第?(\d+)号$/.exec(value);
  return { code: match?.[1] ?? value, year: match?.[2] ?? '', number: match?.[3] ?? '' };
}

/** Words that come before a code in running text belong to neither, so codes are compared from their end. */
function sameCode(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a);
}

export const documentNumberDiffers = defineRule({
  id: 'document-number-differs',
  title: '发文字号与政策不一致',
  severity: 'error',
  gate: 'policy',
  binding: true,
  waivable: true,
  source: '《党政机关公文处理工作条例》第九条：发文字号由发文机关代字、年份、发文顺序号组成',
  documentation:
    '解读里的发文字号与政策（和旧文件）的文号，以及它们正文里引的文号比对。机关代字相同、年份或者序号不同，报为错误；完全没有出现过的文号，报为提醒。',
  valid: [
    {
      shows: '文号一致',
      metadata: { documentNumber: '穗民规字〔2025〕2号' },
      lead: '市民政局印发了通知（穗民规字〔2025〕2号）。',
    },
  ],
  invalid: [
    {
      shows: '令的序号写错',
      metadata: { documentNumber: '国务院令第619号' },
      lead: '新规定以国务院第691号令公布。',
      finds: ['国务院第691号令'],
    },
    {
      shows: '序号写错',
      metadata: { documentNumber: '穗民规字〔2025〕2号' },
      lead: '市民政局印发了通知（穗民规字〔2025〕3号）。',
      finds: ['穗民规字〔2025〕3号'],
    },
    {
      shows: '政策没有提到的文件',
      metadata: { documentNumber: '穗民规字〔2025〕2号' },
      lead: '市民政局依据国办发〔2016〕80号文件印发了通知。',
      finds: ['国办发〔2016〕80号'],
      severity: 'warning',
    },
  ],
  checkPassage: (passage, { documents, factsIn }) => {
    const numbersIn = (text: string) => factsIn(text).filter(({ kind }) => kind === 'documentNumber');
    const facts = numbersIn(passage.text);
    const decrees = judgeDecrees(passage, documents.policy);
    if (facts.length === 0) return decrees;
    const textsOf = (document: PreparedDocument | null) =>
      document ? [document.outside, ...document.clauses.map(({ text }) => text)] : [];
    const known = [documents.policy, documents.predecessor]
      .flatMap(textsOf)
      .flatMap(numbersIn)
      .map(({ value, text }) => ({ ...read(String(value)), text }));
    const numbers = facts.flatMap((fact): RuleFinding[] => {
      const said = read(String(fact.value));
      const alike = known.filter(({ code }) => sameCode(code, said.code));
      if (alike.some(({ year, number }) => year === said.year && number === said.number)) return [];
      const near = alike.find(({ year, number }) => year === said.year || number === said.number);
      const at = fact.text.search(/\S/) + fact.from;
      // Words of the sentence that run into the agency code are no part of the number.
      const lead = /^.*(?:依据|根据|按照|通过|和|与|及)/.exec(fact.text)?.[0].length ?? 0;
      const place = placeIn(passage, at + lead, fact.to);
      if (near) {
        const message = `解读写“${place.excerpt}”，政策写“${near.text}”。请照政策改正文号。`;
        return [{ message, place }];
      }
      const message = `政策里没有提到“${place.excerpt}”。请核对文号是否写对。`;
      return [{ message, place, severity: 'warning' }];
    });
    return [...numbers, ...decrees];
  },
});

/** 国务院第619号令, as people write 国务院令第619号. */
const DECREE = /((?:国务院|政府|总局|[\p{Script=Han}]{1,6}部))第\s?([0-9]{1,4})\s?号令/gu;

/** The numbers of decrees that are told otherwise than the policy's own, which is a decree of the same office. */
function judgeDecrees(passage: Passage, document: PreparedDocument): RuleFinding[] {
  const own = /^(.{0,30})令第(\d{1,4})号$/.exec(document.policy.documentNumber);
  if (!own) return [];
  const [, office = '', number] = own;
  return [...passage.text.matchAll(DECREE)].flatMap(({ 0: words, 1: by = '', 2: said, index }) => {
    const isOther = !office.endsWith(by) || document.text.includes(`第${said}号`);
    if (said === number || isOther) return [];
    const message = `解读写“${words}”，政策写“${document.policy.documentNumber}”。请照政策改正文号。`;
    return [{ message, place: placeIn(passage, index, index + words.length) }];
  });
}
