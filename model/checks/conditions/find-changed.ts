import type { AlignedSentence, AlignedUnit } from '../alignment/align-sentence.ts';
import { findSide, opposites } from './opposites.ts';

/** A condition of the policy that a sentence tells otherwise or leaves out. */
export interface ChangedCondition {
  readonly kind: 'opposite' | 'all-for-any' | 'dropped';
  readonly said: { readonly word: string; readonly at: number };
  readonly written: string;
  readonly unit: AlignedUnit['unit'];
  readonly certain: boolean;
}

const ALL =
  /同时(?:符合|具备|满足|提供)|(?:全部|所有)条件|均(?:应|须|需)?(?:符合|具备|满足)|都要(?:符合|满足)|同时具备|缺一不可/;
const ANY = /之一|任一|任意一|其中一[项个种]|一项即可|任何一[项个种]|满足一[项个条]/;
const UNIVERSAL =
  /所有|任何(?!单位|个人|人|费用|部门)|一律|全部都|无论|不论|不管|不分|人人|都可以|都能|随时|无条件|没有限制|不受限制|不限|一(?=\p{Script=Han}{1,3}，就)|就行(?=[。！]|$)|自己决定/u;
const RESTRICTION =
  /有条件的|符合[^，。；]{0,8}条件的|经[^，。；]{1,16}(?:批准|同意|审核|核准|认定|确认)|首次|仅限|限于|只能|确有困难|特殊情况|特殊原因|情况复杂|情节严重|严重后果|重大|除[^，。；]{1,20}外|方可|持[^，。；]{1,12}证|满[一二两三四五六七八九十0-9]+[年月日]|在册的|(?<=因)[^，。；]{4,40}(?:造成|导致)/;

/** How well a unit must fit (0 to 1) with a citation and without, and to be sure. */
const LEAST_CITED = 0.25;
const LEAST = 0.42;
const SURE = 0.42;
/** Units this close to the best are of the same matter. */
const NEAR = 0.75;
/** The surroundings of both words must share something this near (characters). */
const AROUND = 12;

function sharesSurroundings({ grams }: AlignedSentence, at: number, text: string, place: number): boolean {
  const near = text.slice(Math.max(0, place - AROUND), place + AROUND);
  return grams.some(
    (gram) => gram.gram.length > 1 && Math.abs(gram.at - at) <= AROUND && near.includes(gram.gram),
  );
}

function findOpposites(
  aligned: AlignedSentence,
  text: string,
  units: readonly AlignedUnit[],
  certain: boolean,
): ChangedCondition[] {
  return opposites.flatMap(({ words, against }): ChangedCondition[] => {
    const said = findSide(text, words, against);
    // What a figure is bounded by is the bound rule's; both sides in one sentence make a comparison.
    if (
      !said ||
      /^[^，。]{0,3}[0-9一二两三四五六七八九十]/.test(text.slice(said.at + said.word.length)) ||
      findSide(text, against, words)
    )
      return [];
    if (units.some(({ unit }) => findSide(unit.text, words, against))) return [];
    for (const { unit, coverage } of units) {
      const written = findSide(unit.text, against, words);
      if (!written || !sharesSurroundings(aligned, said.at, unit.text, written.at)) continue;
      return [{ kind: 'opposite', said, written: written.word, unit, certain: certain || coverage >= SURE }];
    }
    return [];
  });
}

/** Whether a text has half of the pairs of characters of some words. */
function tells(text: string, words: string): boolean {
  const pairs = [...words].slice(1).map((letter, index) => words[index] + letter);
  return pairs.filter((pair) => text.includes(pair)).length >= pairs.length / 2;
}

/**
 * Conditions of the policy that a sentence turns round (书面 told as 口头, 同时符合 as 之一) or leaves out while it speaks of
 * all (所有, 一律).
 * @param mayBe which clauses are candidates; null is every clause
 */
export function findChangedConditions(
  aligned: AlignedSentence,
  text: string,
  mayBe: ReadonlySet<string> | null,
): ChangedCondition[] {
  const candidates = aligned.units.filter(
    ({ unit }) => unit.clause !== null && (mayBe === null || mayBe.has(unit.clause)),
  );
  const [best] = candidates;
  if (!best || best.coverage < (mayBe === null ? LEAST : LEAST_CITED)) return [];
  const units = candidates.filter(({ coverage }) => coverage >= NEAR * best.coverage);
  const found = findOpposites(aligned, text, units, false);
  const [all, any] = [ALL.exec(text), ANY.exec(text)];
  for (const { unit } of units.slice(0, 2)) {
    const said = any && !all ? any : all && !any ? all : null;
    const written = (any && !all ? ALL : ANY).exec(unit.text);
    if (said && written && /条件|情形|材料|要求/.test(unit.text))
      found.push({
        kind: 'all-for-any',
        said: { word: said[0], at: said.index },
        written: written[0],
        unit,
        certain: best.coverage >= LEAST,
      });
  }
  if (found.length > 0) return found;
  const universal = UNIVERSAL.exec(text);
  const restriction = RESTRICTION.exec(best.unit.text);
  const isTold = restriction && tells(text, restriction[0]);
  if (universal && restriction && !isTold && best.coverage >= LEAST)
    return [
      {
        kind: 'dropped',
        said: { word: universal[0], at: universal.index },
        written: restriction[0],
        unit: best.unit,
        certain: false,
      },
    ];
  return [];
}
