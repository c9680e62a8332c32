import type { Finding } from '../checks/finding.ts';
import { interpretationSchema } from '../interpretation/interpretation-schema.ts';
import { getRequirementSet } from '../interpretation/requirement-set.ts';
import type { SectionKind } from '../interpretation/section.ts';
import type { Dossier } from './dossier.ts';
import { findLeadGaps, findPlanGaps, findSectionGaps } from './gaps.ts';
import { settleFindings } from './settle-findings.ts';

/** One thing that stops submission and sign-off. */
export interface Missing {
  /** A gap's code, or the id of the rule whose error must be mended. */
  readonly code: string;
  /** What is missing or wrong and what to do, in Chinese. */
  readonly message: string;
  readonly section: SectionKind | null;
}

/**
 * Everything that stops a dossier from being submitted or signed, sections first; empty when it is complete.
 *
 * An error that is let through with a reason doesn't stop it: the signer sees the reason and signs it.
 *
 * The structure is looked at here and not taken from `findings`, so that a dossier with an empty section is refused
 * even where no check was run or an office has switched a rule off.
 *
 * @param findings what `check(dossier)` found; its errors count, its warnings don't.
 * @throws {RangeError} when the interpretation is not a document of its requirement set.
 */
export function missingForSignOff(dossier: Dossier, findings: readonly Finding[]): Missing[] {
  const interpretation = interpretationSchema(dossier.requirementSet).nodeFromJSON(dossier.interpretation);
  const gaps = [
    ...findLeadGaps(interpretation),
    ...findSectionGaps(interpretation, getRequirementSet(dossier.requirementSet)),
    ...findPlanGaps(dossier.plan),
  ];
  // The rules of these names report the same gaps, some of them several in one finding.
  const said = new Set<string>(gaps.map(({ code }) => code));
  const errors = settleFindings(findings, dossier.waivers)
    .open.filter(({ rule, severity }) => severity === 'error' && !said.has(rule))
    .map(({ rule, message, place }) => ({ code: rule, message, section: place.section }));
  return [...gaps, ...errors];
}
