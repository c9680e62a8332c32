import { placeIn, placeOf } from '../check-context.ts';
import type { FindingPlace } from '../finding.ts';
import type { PolicyFigure } from './figure-facts.ts';
import type { JudgedFigure } from './figure-verdict.ts';

/** Where a figure of the interpretation stands. */
export function placeOfFigure({ passage, fact }: JudgedFigure): FindingPlace {
  return placeIn(passage, fact.from, fact.to);
}

/** Where a figure of a policy stands. */
export function placeOfWritten({ of, clause, text }: PolicyFigure): FindingPlace {
  return { ...placeOf(of.of, { excerpt: text }), clause };
}

/** How people call the place of a figure of a policy: `政策二（一）`, or the document where it is in no clause. */
export function nameOfWritten({ of, clause: id }: PolicyFigure): string {
  const clause = id === null ? undefined : of.find(id);
  return clause ? of.nameOf(clause) : of.of === 'policy' ? '政策' : '旧文件';
}
