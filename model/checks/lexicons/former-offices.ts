import { type Lexicon, type Term, term } from './lexicon.ts';

/** The old name of an office: right in a sentence about the past, so `原…` and `时任…` are passed over. */
const former = (words: string, instead: string, year: number, more: Partial<Term> = {}): Term => ({
  ...term(words, instead, `${year}年机构改革后改了名；说过去的事，请写“原${words.split(' ')[0]}”。`),
  before: /(?:^|[^原])$/,
  ...more,
});

/** Offices that have been renamed or merged (机构改革前的名称). */
export const formerOffices: Lexicon = {
  title: '机构改革前的机构名称',
  source:
    '中共中央《深化党和国家机构改革方案》（2018年3月）；中共中央、国务院《党和国家机构改革方案》（2023年3月）',
  revised: '2026-11',
  terms: [
    former('国家工商行政管理总局 工商总局', '国家市场监督管理总局', 2018),
    former('国家质量监督检验检疫总局 质检总局', '国家市场监督管理总局', 2018),
    former('国家食品药品监督管理总局', '国家市场监督管理总局或国家药品监督管理局', 2018),
    former('国家安全生产监督管理总局 安全监管总局', '应急管理部', 2018),
    former('国土资源部', '自然资源部', 2018),
    former('环境保护部', '生态环境部', 2018, { after: /^(?!门|分|件|队)/ }),
    former('农业部', '农业农村部', 2018, { after: /^(?!门|分|件|队)/ }),
    former('文化部', '文化和旅游部', 2018, { after: /^(?!门|分|件|队|长)/ }),
    former('国家旅游局', '文化和旅游部', 2018),
    former('国家卫生和计划生育委员会 国家卫生计生委 国家卫计委', '国家卫生健康委员会', 2018),
    former('国家新闻出版广电总局', '国家广播电视总局', 2018),
    former('国务院法制办', '司法部', 2018),
    former('国务院扶贫办 国家乡村振兴局', '农业农村部', 2023),
    former('银监会', '国家金融监督管理总局', 2023),
    former('保监会', '国家金融监督管理总局', 2023, { before: /(?:^|[^原银])$/ }),
    former('银保监会', '国家金融监督管理总局', 2023),
    former('工商行政管理局', '市场监督管理局', 2018),
    former('质量技术监督局', '市场监督管理局', 2018),
    former('食品药品监督管理局', '市场监督管理局', 2018),
    former('国土资源局', '自然资源局', 2018),
    former('环境保护局 环保局', '生态环境局', 2018),
    former('卫生和计划生育局 卫计局 卫生计生局', '卫生健康局', 2018),
    former('安全生产监督管理局 安监局', '应急管理局', 2018),
    former('国家税务局 国税局 地方税务局 地税局', '税务局', 2018),
    former('农业局', '农业农村局', 2018, { before: /(?:^|[^原草林])$/ }),
  ],
};
