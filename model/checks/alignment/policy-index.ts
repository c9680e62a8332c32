import type { Fact } from '../../facts/fact.ts';
import type { PassageContext } from '../check-context.ts';
import { directionOf } from '../figures/bound-direction.ts';
import { type DocumentFigures, figuresIn, figuresOf, type PolicyFigure } from '../figures/figure-facts.ts';
import { sameMeasure } from '../figures/same-figure.ts';
import type { PreparedDocument } from '../prepared-document.ts';
import { gramsOf } from './grams.ts';

/** A stretch of a policy between full stops and semicolons: what one statement is aligned with. */
export interface PolicyUnit {
  readonly document: PreparedDocument;
  /** Id of the clause, or null for title, preamble and signature. */
  readonly clause: string | null;
  /** The text that `from` and `to` count in: the clause's, or the words outside of clauses. */
  readonly context: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The ends of the clauses above, outermost first: for an item of a list, the words that announce the list. */
  readonly above: string;
  /** The stretch before it in the same paragraph, which often tells its subject. */
  readonly previous: string;
  readonly figures: readonly PolicyFigure[];
  /** Figures of the words that announce the list which it is an item of: 有下列行为之一的，处200元罚款：. */
  readonly governing: readonly PolicyFigure[];
  readonly grams: ReadonlySet<string>;
  /** Grams of what leads to it: of the clauses above, whose words hold for all of it, and of the stretch before it. */
  readonly leadGrams: ReadonlySet<string>;
  readonly aboveGrams: ReadonlySet<string>;
}

/** What a policy has of a gram. */
export interface GramEntry {
  /** How telling it is. */
  readonly weight: number;
  /** Numbers of the units that have it. */
  readonly units: Int32Array;
  /** Numbers of the units that lack it while what leads to them has it. */
  readonly led: Int32Array;
}

/** A policy made ready for alignment. */
export interface PolicyIndex {
  readonly units: readonly PolicyUnit[];
  /** Nothing for a gram that the policy hasn't. */
  entryOf(gram: string): GramEntry | undefined;
  /** How telling a gram is; grams that the policy hasn't weigh little, as no place of it can have them. */
  weightOf(gram: string): number;
  knows(gram: string): boolean;
  /** Numbers of the units that have the gram. */
  unitsWith(gram: string): Int32Array;
  /** Numbers of the units of a clause. */
  unitsOf(clause: string): readonly number[];
}

const STRETCH = /[^。；！？\n]+[。；！？]?/g;
const LEAD = 70;
/** The words that announce a list, wherever they stand in the clause. */
const ANNOUNCES = /[^。；\n]+[:：](?=\s*$|\n)/;
/** A first line without a stop announces what stands below it. */
export const HEADING = /^[^。；：，！？\n]{2,30}(?=\n)/;
const UNKNOWN = 0.3;

/** Writes a figure as tokens, by which neighbours of a figure tell its place: its value, and that with its direction. */
export function tokensOf(fact: Fact): readonly string[] {
  const plain = `#${fact.kind}:${fact.value}`;
  const direction = directionOf(fact);
  return direction === null ? [plain] : [plain, `${plain} ${direction}`];
}

/** Figures of the last stretch of the clause right above that ends with a colon. */
function governingOf(
  document: PreparedDocument,
  figures: DocumentFigures,
  id: string,
): readonly PolicyFigure[] {
  const parent = document.above(id).at(-1);
  const announces = parent && ANNOUNCES.exec(parent.text);
  if (!parent || !announces) return [];
  const end = announces.index + announces[0].length;
  return figures.inClause(parent.id).filter(({ from }) => from >= announces.index && from < end);
}

function cutUnits(context: PassageContext, document: PreparedDocument): PolicyUnit[] {
  const figures = figuresOf(context, document);
  // Items of one list have the same words above them.
  const known = new Map<string, ReadonlySet<string>>();
  const gramsWithFigures = (words: string): ReadonlySet<string> => {
    const grams =
      known.get(words) ??
      new Set([...gramsOf(words).map(({ gram }) => gram), ...figuresIn(context, words).flatMap(tokensOf)]);
    known.set(words, grams);
    return grams;
  };
  const cut = (
    text: string,
    clause: string | null,
    above: string,
    own: readonly PolicyFigure[],
    governing: readonly PolicyFigure[] = [],
  ) => {
    const aboveGrams = gramsWithFigures(above);
    let last: { readonly text: string; readonly grams: ReadonlySet<string> } | null = null;
    return [...text.matchAll(STRETCH)].map((match): PolicyUnit => {
      const [from, to] = [match.index, match.index + match[0].length];
      const previous = last;
      const within = own.filter((figure) => figure.from >= from && figure.to <= to);
      const grams = new Set(gramsOf(match[0]).map(({ gram }) => gram));
      for (const token of within.flatMap(tokensOf)) grams.add(token);
      const leadGrams = previous ? new Set([...aboveGrams, ...previous.grams]) : aboveGrams;
      // What a sentence begins with holds for its later parts: 使用报废车的，…；对驾驶人处…；对所有人处….
      const begun = previous?.text.endsWith('；') ? [...previous.grams, ...grams] : grams;
      last = text[from - 1] === '\n' ? null : { text: match[0], grams: new Set(begun) };
      return {
        document,
        clause,
        context: text,
        from,
        to,
        text: match[0],
        above,
        previous: previous?.text ?? '',
        figures: within,
        governing: governing.filter((figure) => !within.some((other) => sameMeasure(figure, other))),
        grams,
        leadGrams,
        aboveGrams,
      };
    });
  };
  const inClauses = document.clauses.flatMap(({ id, text }) => {
    const above = document
      .above(id)
      .map(({ heading, text: words }) => (heading || ANNOUNCES.exec(words)?.[0] || words).slice(-LEAD));
    const heading = HEADING.exec(text)?.[0] ?? '';
    const lead = [...above, ...(heading ? [heading] : [])].join('，');
    return cut(text, id, lead, figures.inClause(id), governingOf(document, figures, id));
  });
  const outside = figures.all.filter(
    ({ clause, context: text, from, to, text: words }) => clause === null && text.slice(from, to) === words,
  );
  return [...inClauses, ...cut(document.outside, null, '', outside)];
}

const NONE = new Int32Array(0);

/** Units by gram while they are read: those that have it, and those that what leads to has it. */
type Postings = Map<string, { readonly units: number[]; readonly led: number[] }>;

function readPostings(units: readonly PolicyUnit[]): Postings {
  const postings: Postings = new Map();
  const at = (gram: string) => {
    const found = postings.get(gram) ?? { units: [], led: [] };
    postings.set(gram, found);
    return found;
  };
  units.forEach(({ grams, leadGrams }, number) => {
    for (const gram of grams) at(gram).units.push(number);
    for (const gram of leadGrams) if (!grams.has(gram)) at(gram).led.push(number);
  });
  return postings;
}

function buildIndex(units: readonly PolicyUnit[]): PolicyIndex {
  const total = units.length;
  const entries = new Map<string, GramEntry>();
  const weights = new Map<string, number>();
  for (const [gram, { units: having, led }] of readPostings(units)) {
    const many = Math.max(1, having.length);
    const weight = Math.log(1 + (total - many + 0.5) / (many + 0.5));
    entries.set(gram, { weight, units: Int32Array.from(having), led: Int32Array.from(led) });
    // A token of a figure may also tell on which side of another it stands.
    if (gram.startsWith('#')) weights.set(`${gram}<`, weight).set(`${gram}>`, weight);
  }
  const unknown = UNKNOWN * Math.log(1 + total);
  const byClause = Map.groupBy(units.keys(), (number) => units[number]?.clause ?? '');
  return {
    units,
    entryOf: (gram) => entries.get(gram),
    knows: (gram) => entries.has(gram),
    unitsWith: (gram) => entries.get(gram)?.units ?? NONE,
    unitsOf: (clause) => byClause.get(clause) ?? [],
    weightOf: (gram) => entries.get(gram)?.weight ?? weights.get(gram) ?? unknown,
  };
}

const cache = new WeakMap<PreparedDocument, PolicyIndex>();

/** The index of a prepared policy; built once for all rules. */
export function indexOf(context: PassageContext, document: PreparedDocument): PolicyIndex {
  const index = cache.get(document) ?? buildIndex(cutUnits(context, document));
  cache.set(document, index);
  return index;
}
