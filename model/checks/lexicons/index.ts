import { advertising } from './advertising.ts';
import { formerOffices } from './former-offices.ts';
import { hardTerms } from './hard-terms.ts';
import { internalMarks } from './internal-marks.ts';
import type { Lexicon } from './lexicon.ts';
import { newsWording } from './news-wording.ts';
import { officeNames } from './office-names.ts';
import { officialese } from './officialese.ts';
import { opinions } from './opinions.ts';
import { standardNames } from './standard-names.ts';
import { vulgarWords } from './vulgar.ts';
import { workSummary } from './work-summary.ts';
import { wrongWords } from './wrong-words.ts';

/** A word list with the id of the rule that searches by it. */
export interface RuleLexicon {
  readonly rule: string;
  readonly lexicon: Lexicon;
}

/** Every word list, in the order of the catalogue of rules. */
export const lexicons: readonly RuleLexicon[] = [
  { rule: 'name-not-standard', lexicon: standardNames },
  { rule: 'internal-mark', lexicon: internalMarks },
  { rule: 'term-unexplained', lexicon: hardTerms },
  { rule: 'vulgar-wording', lexicon: vulgarWords },
  { rule: 'advertising-wording', lexicon: advertising },
  { rule: 'personal-opinion', lexicon: opinions },
  { rule: 'news-report-wording', lexicon: newsWording },
  { rule: 'work-summary-wording', lexicon: workSummary },
  { rule: 'wrong-word', lexicon: wrongWords },
  { rule: 'office-name-outdated', lexicon: formerOffices },
  { rule: 'office-name-short', lexicon: officeNames },
  { rule: 'officialese', lexicon: officialese },
];
