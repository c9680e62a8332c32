import type { Rule } from '../rule.ts';
import { boundReversed } from './bound-reversed.ts';
import { citationBroken } from './citation-broken.ts';
import { conditionChanged } from './condition-changed.ts';
import { copiedRun } from './copied-run.ts';
import { countedClaimWrong } from './counted-claim-wrong.ts';
import { dayUnitChanged } from './day-unit-changed.ts';
import { documentNumberDiffers } from './document-number-differs.ts';
import { dutyChanged } from './duty-changed.ts';
import { factStale } from './fact-stale.ts';
import { figureMisplaced } from './figure-misplaced.ts';
import { figureNotInPolicy } from './figure-not-in-policy.ts';
import { halfWidthPunctuation } from './half-width-punctuation.ts';
import { leadIncomplete } from './lead-incomplete.ts';
import { leadMissing } from './lead-missing.ts';
import { newsReportWording } from './news-report-wording.ts';
import { noNonTextForm } from './no-non-text-form.ts';
import { personalData } from './personal-data.ts';
import { planIncomplete } from './plan-incomplete.ts';
import { quotationNotVerbatim } from './quotation-not-verbatim.ts';
import { rateChanged } from './rate-changed.ts';
import { requiredBlockMissing } from './required-block-missing.ts';
import { sectionEmpty } from './section-empty.ts';
import { sectionTooThin } from './section-too-thin.ts';
import { sectionWithoutCitation } from './section-without-citation.ts';
import { titleNotPolicyTitle } from './title-not-policy-title.ts';
import { vulgarWording } from './vulgar-wording.ts';
import { workSummaryWording } from './work-summary-wording.ts';

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
];
