import type { Rule } from '../rule.ts';
import { abbreviationUndefined } from './abbreviation-undefined.ts';
import { acronymUnexplained } from './acronym-unexplained.ts';
import { advertisingWording } from './advertising-wording.ts';
import { articleNumberWrong } from './article-number-wrong.ts';
import { boundReversed } from './bound-reversed.ts';
import { characterNotSimplified } from './character-not-simplified.ts';
import { chartIncomplete } from './chart-incomplete.ts';
import { citationBroken } from './citation-broken.ts';
import { conditionChanged } from './condition-changed.ts';
import { consequentialClauseUninterpreted } from './consequential-clause-uninterpreted.ts';
import { copiedRun } from './copied-run.ts';
import { countedClaimWrong } from './counted-claim-wrong.ts';
import { dateImpossible } from './date-impossible.ts';
import { dayUnitChanged } from './day-unit-changed.ts';
import { disclosureMissing } from './disclosure-missing.ts';
import { disclosureNotPublic } from './disclosure-not-public.ts';
import { documentNumberDiffers } from './document-number-differs.ts';
import { documentNumberForm } from './document-number-form.ts';
import { dutyChanged } from './duty-changed.ts';
import { factStale } from './fact-stale.ts';
import { figureForm } from './figure-form.ts';
import { figureMisplaced } from './figure-misplaced.ts';
import { figureNotInPolicy } from './figure-not-in-policy.ts';
import { figureWithoutSource } from './figure-without-source.ts';
import { figureWithoutUnit } from './figure-without-unit.ts';
import { followsPolicyOrder } from './follows-policy-order.ts';
import { halfWidthPunctuation } from './half-width-punctuation.ts';
import { internalMark } from './internal-mark.ts';
import { leadIncomplete } from './lead-incomplete.ts';
import { leadMissing } from './lead-missing.ts';
import { linkNotGovernment } from './link-not-government.ts';
import { nameNotStandard } from './name-not-standard.ts';
import { newsReportWording } from './news-report-wording.ts';
import { noNonTextForm } from './no-non-text-form.ts';
import { officeDiffers } from './office-differs.ts';
import { officeNameOutdated } from './office-name-outdated.ts';
import { officeNameShort } from './office-name-short.ts';
import { officialese } from './officialese.ts';
import { personalData } from './personal-data.ts';
import { personalOpinion } from './personal-opinion.ts';
import { pictureTooWordy } from './picture-too-wordy.ts';
import { pictureWithoutText } from './picture-without-text.ts';
import { planIncomplete } from './plan-incomplete.ts';
import { punctuationDoubled } from './punctuation-doubled.ts';
import { punctuationMisused } from './punctuation-misused.ts';
import { punctuationUnpaired } from './punctuation-unpaired.ts';
import { quotationAltered } from './quotation-altered.ts';
import { quotationMarksMixed } from './quotation-marks-mixed.ts';
import { quotationNotVerbatim } from './quotation-not-verbatim.ts';
import { rateChanged } from './rate-changed.ts';
import { requiredBlockMissing } from './required-block-missing.ts';
import { secretMark } from './secret-mark.ts';
import { sectionEmpty } from './section-empty.ts';
import { sectionTooThin } from './section-too-thin.ts';
import { sectionWithoutCitation } from './section-without-citation.ts';
import { sentenceTooLong } from './sentence-too-long.ts';
import { sentenceTooNested } from './sentence-too-nested.ts';
import { sentenceUnended } from './sentence-unended.ts';
import { serviceItemEmpty } from './service-item-empty.ts';
import { spaceStray } from './space-stray.ts';
import { termUnexplained } from './term-unexplained.ts';
import { timeVague } from './time-vague.ts';
import { titleNotPolicyTitle } from './title-not-policy-title.ts';
import { titleWithoutMarks } from './title-without-marks.ts';
import { vulgarWording } from './vulgar-wording.ts';
import { wordDoubled } from './word-doubled.ts';
import { workSummaryWording } from './work-summary-wording.ts';
import { wrongWord } from './wrong-word.ts';

/** Rules of one concern. */
export interface RuleGroup {
  /** In Chinese: 忠实原文, 安全保密 … */
  readonly title: string;
  /** What the rules of the group see to, in a sentence. */
  readonly purpose: string;
  readonly rules: readonly Rule[];
}

/** The catalogue by concern: what endangers a reader most first, among the groups and within each. */
export const ruleGroups: readonly RuleGroup[] = [
  {
    title: '忠实原文',
    purpose: '解读说的要与政策一致：数字、日期、期限、界限、义务、条件、文号、原文，一个都不能错。',
    rules: [
      figureNotInPolicy,
      boundReversed,
      dayUnitChanged,
      rateChanged,
      dutyChanged,
      conditionChanged,
      countedClaimWrong,
      articleNumberWrong,
      officeDiffers,
      figureMisplaced,
      factStale,
      citationBroken,
      quotationNotVerbatim,
      quotationAltered,
      documentNumberDiffers,
    ],
  },
  {
    title: '安全保密',
    purpose: '不该公开的不能随解读公开：涉密内容、个人信息、内部标志；不把群众引到不可靠的网站。',
    rules: [
      secretMark,
      disclosureNotPublic,
      personalData,
      nameNotStandard,
      internalMark,
      linkNotGovernment,
      disclosureMissing,
    ],
  },
  {
    title: '内容完整',
    purpose: '该说的都说到：要素、版块、导语、办事卡、解读方案，以及直接关系群众的每一条。',
    rules: [
      titleNotPolicyTitle,
      sectionEmpty,
      requiredBlockMissing,
      serviceItemEmpty,
      leadMissing,
      planIncomplete,
      consequentialClauseUninterpreted,
      leadIncomplete,
      sectionWithoutCitation,
      sectionTooThin,
      noNonTextForm,
      termUnexplained,
      abbreviationUndefined,
      acronymUnexplained,
    ],
  },
  {
    title: '图和图里的数',
    purpose: '图里的数要有单位、有出处，画得对，看得清，看不见图的人也知道说了什么。',
    rules: [chartIncomplete, figureWithoutUnit, figureWithoutSource, pictureWithoutText, pictureTooWordy],
  },
  {
    title: '是不是解读',
    purpose: '解读是起草部门用自己的话说明政策，不是照搬、缩写、新闻、总结、广告，也不是个人意见。',
    rules: [
      vulgarWording,
      advertisingWording,
      personalOpinion,
      copiedRun,
      followsPolicyOrder,
      newsReportWording,
      workSummaryWording,
    ],
  },
  {
    title: '语言文字',
    purpose: '字词、标点、数字、名称写对，句子说得明白。只报有把握的。',
    rules: [
      dateImpossible,
      wrongWord,
      wordDoubled,
      characterNotSimplified,
      documentNumberForm,
      punctuationUnpaired,
      punctuationDoubled,
      halfWidthPunctuation,
      punctuationMisused,
      spaceStray,
      sentenceUnended,
      quotationMarksMixed,
      titleWithoutMarks,
      officeNameOutdated,
      officeNameShort,
      figureForm,
      timeVague,
      officialese,
      sentenceTooLong,
      sentenceTooNested,
    ],
  },
];

/** Every rule, in the order in which findings of one severity are shown. */
export const rules: readonly Rule[] = ruleGroups.flatMap((group) => group.rules);
