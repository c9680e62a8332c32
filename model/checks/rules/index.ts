import type { Rule } from '../rule.ts';
import { acronymUnexplained } from './acronym-unexplained.ts';
import { advertisingWording } from './advertising-wording.ts';
import { boundReversed } from './bound-reversed.ts';
import { chartIncomplete } from './chart-incomplete.ts';
import { citationBroken } from './citation-broken.ts';
import { conditionChanged } from './condition-changed.ts';
import { consequentialClauseUninterpreted } from './consequential-clause-uninterpreted.ts';
import { copiedRun } from './copied-run.ts';
import { countedClaimWrong } from './counted-claim-wrong.ts';
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
import { officeNameOutdated } from './office-name-outdated.ts';
import { officialese } from './officialese.ts';
import { personalData } from './personal-data.ts';
import { personalOpinion } from './personal-opinion.ts';
import { pictureTooWordy } from './picture-too-wordy.ts';
import { pictureWithoutText } from './picture-without-text.ts';
import { planIncomplete } from './plan-incomplete.ts';
import { punctuationDoubled } from './punctuation-doubled.ts';
import { punctuationUnpaired } from './punctuation-unpaired.ts';
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
import { serviceItemEmpty } from './service-item-empty.ts';
import { termUnexplained } from './term-unexplained.ts';
import { titleNotPolicyTitle } from './title-not-policy-title.ts';
import { titleWithoutMarks } from './title-without-marks.ts';
import { vulgarWording } from './vulgar-wording.ts';
import { wordDoubled } from './word-doubled.ts';
import { workSummaryWording } from './work-summary-wording.ts';
import { wrongWord } from './wrong-word.ts';

/** The catalogue: every rule, in the order in which findings of one severity are shown — what endangers a reader most first. */
export const rules: readonly Rule[] = [
  figureNotInPolicy,
  boundReversed,
  dayUnitChanged,
  rateChanged,
  dutyChanged,
  conditionChanged,
  countedClaimWrong,
  figureMisplaced,
  factStale,
  citationBroken,
  quotationNotVerbatim,
  documentNumberDiffers,
  personalData,
  titleNotPolicyTitle,
  sectionEmpty,
  requiredBlockMissing,
  leadMissing,
  planIncomplete,
  vulgarWording,
  leadIncomplete,
  sectionWithoutCitation,
  sectionTooThin,
  copiedRun,
  newsReportWording,
  workSummaryWording,
  noNonTextForm,
  halfWidthPunctuation,
  nameNotStandard,
  wrongWord,
  officeNameOutdated,
  officialese,
  punctuationUnpaired,
  punctuationDoubled,
  quotationMarksMixed,
  wordDoubled,
  documentNumberForm,
  titleWithoutMarks,
  figureForm,
  advertisingWording,
  personalOpinion,
  termUnexplained,
  acronymUnexplained,
  sentenceTooLong,
  sentenceTooNested,
  internalMark,
  disclosureMissing,
  linkNotGovernment,
  secretMark,
  disclosureNotPublic,
  chartIncomplete,
  figureWithoutUnit,
  figureWithoutSource,
  pictureWithoutText,
  pictureTooWordy,
  consequentialClauseUninterpreted,
  serviceItemEmpty,
  followsPolicyOrder,
];
