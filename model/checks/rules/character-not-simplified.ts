import { placeIn } from '../check-context.ts';
import { fixIn } from '../fix-in.ts';
import { withoutTitles } from '../lexicons/own-words.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

/** Traditional characters that are no character of the standard list, each with its simplified one. */
const pairs =
  '國国發发規规範范應应當当與与為为於于這这們们會会說说對对時时間间開开關关門门問问題题業业務务員员請请報报經经過过點点學学習习體体後后進进還还來来東东車车書书電电話话語语長长張张證证險险醫医療疗養养勞劳動动產产農农鄉乡鎮镇縣县區区廳厅機机構构單单個个條条項项額额數数據据標标準准補补貼贴償偿貸贷資资稅税費费錢钱銀银財财貿贸購购買买賣卖價价優优辦办處处審审認认許许記记錄录罰罚違违該该將将從从併并實实現现內内兩两雙双參参總总計计劃划級级護护續续終终導导層层歲岁歷历屬属責责權权義义獎奖勵励創创園园壓压廣广廠厂';
const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, index): [string, string] => [
    pairs.charAt(index * 2),
    pairs.charAt(index * 2 + 1),
  ]),
);
const RUN = new RegExp(`[${[...simplified.keys()].join('')}]+`, 'g');

export const characterNotSimplified = defineRule({
  id: 'character-not-simplified',
  title: '用了繁体字',
  severity: 'hint',
  gate: 'content',
  source:
    '《中华人民共和国国家通用语言文字法》第九条：国家机关以普通话和规范汉字为公务用语用字；《通用规范汉字表》（2013）',
  documentation: '从港澳台的材料里复制过来的字，常带繁体。公文用规范汉字。书名号里的文件名和“原文”版块不查。',
  valid: [
    { shows: '规范汉字', sections: { background: ['港澳青年的权益受保护。'] } },
    { shows: '文件名照原样', sections: { background: ['参考了《香港創新科技發展藍圖》。'] } },
    { shows: '规范汉字里也有的字', sections: { background: ['乾县、瞭望塔、慰藉老人、余下的后面再说。'] } },
  ],
  invalid: [
    { shows: '一个字', sections: { background: ['港澳青年創业有补贴。'] }, finds: ['創'] },
    { shows: '连着几个字', sections: { background: ['港澳青年的權屬受保护。'] }, finds: ['權屬'] },
    { shows: '几处', sections: { background: ['依據规定辦理。'] }, finds: ['據', '辦'] },
    { shows: '办事卡里', sections: { benefits: ['到辦事大厅。'] }, finds: ['辦'] },
  ],
  checkPassage: (passage) =>
    passage.role === 'quotation'
      ? []
      : [...withoutTitles(passage.text).matchAll(RUN)].map(({ 0: words, index }): RuleFinding => {
          const right = Array.from(words, (character) => simplified.get(character) ?? character).join('');
          const to = index + words.length;
          return {
            message: `“${words}”是繁体字，应写“${right}”。`,
            place: placeIn(passage, index, to),
            ...fixIn(passage, index, to, right),
          };
        }),
});
