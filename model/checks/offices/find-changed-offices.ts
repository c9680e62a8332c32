import type { AlignedSentence } from '../alignment/align-sentence.ts';
import { gramsOf } from '../alignment/grams.ts';
import type { PolicyUnit } from '../alignment/policy-index.ts';
import type { PreparedDocument } from '../prepared-document.ts';
import { findOffices, namesField, type OfficeName } from './office-names.ts';

/** An office that a sentence names for what the policy gives to another. */
export interface ChangedOffice {
  readonly said: OfficeName;
  readonly written: string;
  /** Null where the policy's issuers are meant. */
  readonly unit: PolicyUnit | null;
}

/** How well a unit must fit (0 to 1) with a citation and without, and which others are of the same matter. */
const LEAST_CITED = 0.3;
const LEAST = 0.42;
const NEAR = 0.7;
/** Where what the office does is looked for (characters). */
const ACTION = 14;
/** A sentence that tells who issued the policy. */
const ISSUED = /(?:联合|共同)?(?:印发|发布|出台|制定|下发)/;
/** Offices of an example, or of a list that goes on. */
const OPEN = /等(?:部门|单位|机关|多)|例如|比如|有关部门|相关部门/;

const pairsOf = (text: string) =>
  new Set(gramsOf(text).flatMap(({ gram }) => (gram.length > 1 ? [gram] : [])));

/** Whether both do the same: the words behind them share something. */
function shareAction(text: string, said: OfficeName, other: string, written: OfficeName): boolean {
  const one = pairsOf(text.slice(said.to, said.to + ACTION));
  const two = pairsOf(other.slice(written.to, written.to + ACTION + 10));
  return [...one].some((pair) => two.has(pair));
}

/** Offices told to have issued the policy that aren't among its issuers. */
function findIssuers(document: PreparedDocument, text: string): ChangedOffice[] {
  const { issuers } = document.policy;
  if (!ISSUED.test(text) || !/联合|共同|会同|由/.test(text) || issuers.length === 0) return [];
  const named = findOffices(text);
  const known = new Set(findOffices(issuers.join('，')).map(({ field }) => field));
  // Most of what is named must be issuers: otherwise another paper is told of.
  const right = named.filter(({ field }) => known.has(field));
  if (right.length === 0 || known.size === 0) return [];
  return named
    .filter(({ field }) => !known.has(field))
    .map((said) => ({ said, written: issuers.join('、'), unit: null }));
}

/** Offices that a sentence names for what the policy gives to others. */
export function findChangedOffices(
  document: PreparedDocument,
  aligned: AlignedSentence,
  text: string,
  mayBe: ReadonlySet<string> | null,
): ChangedOffice[] {
  const named = findOffices(text);
  if (named.length === 0 || OPEN.test(text)) return [];
  const issuers = findIssuers(document, text);
  if (issuers.length > 0) return issuers;
  const candidates = aligned.units.filter(
    ({ unit }) => unit.clause !== null && (mayBe === null || mayBe.has(unit.clause)),
  );
  const [best] = candidates;
  if (!best || best.coverage < (mayBe === null ? LEAST : LEAST_CITED)) return [];
  const near = candidates.filter(({ coverage }) => coverage >= NEAR * best.coverage);
  const words = near.map(({ unit }) => unit.above + unit.previous + unit.text).join('\n');
  return named
    .filter(({ field }) => !namesField(words, field))
    .flatMap((said): ChangedOffice[] => {
      for (const { unit } of near) {
        const written = findOffices(unit.text).find(
          (other) =>
            !named.some(({ field }) => field === other.field) && shareAction(text, said, unit.text, other),
        );
        if (written) return [{ said, written: written.text, unit }];
      }
      return [];
    });
}
