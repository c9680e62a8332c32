import type { Fact, FactKind } from '../facts/fact.ts';
import { findFacts } from '../facts/find-facts.ts';
import { sameFact } from '../facts/same-fact.ts';

/** A figure, date or duty that was one thing in the old version and is another in the new; null where it wasn't or isn't. */
export interface FactChange {
  readonly kind: FactKind;
  /** The words before it that say what it measures, from the new version where it is there. */
  readonly about: string;
  readonly old: Fact | null;
  readonly new: Fact | null;
}

/** References change whenever articles are renumbered. */
const UNCOMPARED = new Set<FactKind>(['reference']);
const CONTEXT = 16;
const LONGEST_ABOUT = 24;

interface Placed {
  readonly fact: Fact;
  readonly about: string;
  readonly grams: ReadonlySet<string>;
}

function placeFacts(text: string): Placed[] {
  return findFacts(text)
    .filter(({ kind }) => !UNCOMPARED.has(kind))
    .map((fact) => {
      const before = text.slice(Math.max(0, fact.from - LONGEST_ABOUT), fact.from);
      const around = before.slice(-CONTEXT) + text.slice(fact.to, fact.to + CONTEXT / 2);
      const grams = new Set(Array.from({ length: around.length }, (_, at) => around.slice(at, at + 2)));
      return {
        fact,
        about:
          before
            .split(/[，。；：、\n,;:]/)
            .at(-1)
            ?.trim() ?? '',
        grams,
      };
    });
}

const likeness = (a: Placed, b: Placed): number =>
  [...a.grams].filter((gram) => b.grams.has(gram)).length / Math.max(1, Math.min(a.grams.size, b.grams.size));
const isSame = (a: Fact, b: Fact): boolean => sameFact(a, b) && a.bound === b.bound;

/** Takes out of both lists the pairs that `matches` finds, the most alike in context first. */
function takePairs(
  old: Placed[],
  fresh: Placed[],
  matches: (a: Placed, b: Placed) => boolean,
): { old: Placed; new: Placed }[] {
  const candidates = old
    .flatMap((a) =>
      fresh.filter((b) => matches(a, b)).map((b) => ({ old: a, new: b, score: likeness(a, b) })),
    )
    .sort((a, b) => b.score - a.score);
  const taken: { old: Placed; new: Placed }[] = [];
  for (const pair of candidates) {
    if (!old.includes(pair.old) || !fresh.includes(pair.new)) continue;
    old.splice(old.indexOf(pair.old), 1);
    fresh.splice(fresh.indexOf(pair.new), 1);
    taken.push(pair);
  }
  return taken;
}

const placeOf = ({ old, new: fresh }: FactChange): number => (fresh ?? old)?.from ?? 0;

/** More facts than this in one clause aren't compared one by one. */
const MOST_FACTS = 200;

/** The facts that changed between two texts of one provision: the sum that was A and is B, the deadline that is shorter. */
export function findFactChanges(oldText: string, newText: string): FactChange[] {
  const old = placeFacts(oldText).slice(0, MOST_FACTS);
  const fresh = placeFacts(newText).slice(0, MOST_FACTS);
  takePairs(old, fresh, (a, b) => isSame(a.fact, b.fact));
  const changed = takePairs(
    old,
    fresh,
    (a, b) => a.fact.kind === b.fact.kind && (likeness(a, b) >= 0.4 || a.about === b.about),
  );
  return [
    ...changed.map((pair): FactChange => {
      return { kind: pair.new.fact.kind, about: pair.new.about, old: pair.old.fact, new: pair.new.fact };
    }),
    ...old.map(({ fact, about }): FactChange => ({ kind: fact.kind, about, old: fact, new: null })),
    ...fresh.map(({ fact, about }): FactChange => ({ kind: fact.kind, about, old: null, new: fact })),
  ].sort((a, b) => placeOf(a) - placeOf(b));
}
