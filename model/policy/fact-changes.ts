import type { Fact, FactKind } from '../facts/fact.ts';
import { findFacts } from '../facts/find-facts.ts';
import { sameFact } from '../facts/same-fact.ts';

/** A figure, date or duty that was one thing in the old version and is another in the new; null where it wasn't or isn't. */
export interface FactChange {
  readonly kind: FactKind;
  /** What it measures, or what is to be done, in the words of the new version where it is there: 审批时间. May be empty. */
  readonly about: string;
  readonly old: Fact | null;
  readonly new: Fact | null;
}

/** References change whenever articles are renumbered. */
const UNCOMPARED = new Set<FactKind>(['reference']);
const CONTEXT = 16;
const LONGEST_ABOUT = 14;
/** More facts than this in one clause aren't compared one by one. */
const MOST_FACTS = 200;
/** So much of the words around must be common for one figure to have become another. */
const LEAST_ALIKE = 0.4;

interface Placed {
  readonly fact: Fact;
  readonly about: string;
  readonly grams: ReadonlySet<string>;
}

/** The words that name a fact: what it is of, the action that a duty asks for, or else what stands before it. */
function nameOf(fact: Fact, text: string): string {
  if (fact.about !== undefined) return fact.about;
  const after = text.slice(fact.to, fact.to + 40).split(/[，。；：、\n,;:]/)[0] ?? '';
  if (fact.kind === 'obligation') return after.trim().slice(0, LONGEST_ABOUT);
  const before = text
    .slice(Math.max(0, fact.from - 40), fact.from)
    .split(/[，。；：、\n,;:（(]/)
    .at(-1);
  const words = before?.trim() ?? '';
  return words.length <= LONGEST_ABOUT ? words : '';
}

function placeFacts(text: string): Placed[] {
  return findFacts(text)
    .filter(({ kind }) => !UNCOMPARED.has(kind))
    .slice(0, MOST_FACTS)
    .map((fact) => {
      const before = text.slice(Math.max(0, fact.from - CONTEXT), fact.from);
      const around = before + text.slice(fact.to, fact.to + CONTEXT / 2);
      const grams = new Set(Array.from({ length: around.length }, (_, at) => around.slice(at, at + 2)));
      return { fact, about: nameOf(fact, text), grams };
    });
}

const likeness = (a: Placed, b: Placed): number =>
  [...a.grams].filter((gram) => b.grams.has(gram)).length / Math.max(1, Math.min(a.grams.size, b.grams.size));
const isSame = (a: Fact, b: Fact): boolean =>
  sameFact(a, b) && a.bound === b.bound && (a.per ?? []).join() === (b.per ?? []).join();
const couldBecome = (a: Placed, b: Placed): boolean =>
  a.fact.kind === b.fact.kind &&
  !isSame(a.fact, b.fact) &&
  (likeness(a, b) >= LEAST_ALIKE || (a.about !== '' && a.about === b.about));

/** Takes out of both lists the pairs that `matches` finds, the most alike in context first. */
function takePairs(
  old: Set<Placed>,
  fresh: Set<Placed>,
  matches: (a: Placed, b: Placed) => boolean,
): { old: Placed; new: Placed }[] {
  const candidates = [...old]
    .flatMap((a) =>
      [...fresh].filter((b) => matches(a, b)).map((b) => ({ old: a, new: b, score: likeness(a, b) })),
    )
    .sort((a, b) => b.score - a.score);
  return candidates.filter((pair) => {
    if (!old.has(pair.old) || !fresh.has(pair.new)) return false;
    old.delete(pair.old);
    fresh.delete(pair.new);
    return true;
  });
}

const placeOf = ({ old, new: fresh }: FactChange): number => (fresh ?? old)?.from ?? 0;

/** The facts that changed between two texts of one provision: the sum that was A and is B, the deadline that is shorter. */
export function findFactChanges(oldText: string, newText: string): FactChange[] {
  const old = new Set(placeFacts(oldText));
  const fresh = new Set(placeFacts(newText));
  takePairs(old, fresh, (a, b) => isSame(a.fact, b.fact));
  const changed = takePairs(old, fresh, couldBecome);
  return [
    ...changed.map(
      (pair): FactChange => ({
        kind: pair.new.fact.kind,
        about: pair.new.about || pair.old.about,
        old: pair.old.fact,
        new: pair.new.fact,
      }),
    ),
    ...[...old].map(({ fact, about }): FactChange => ({ kind: fact.kind, about, old: fact, new: null })),
    ...[...fresh].map(({ fact, about }): FactChange => ({ kind: fact.kind, about, old: null, new: fact })),
  ].sort((a, b) => placeOf(a) - placeOf(b));
}
