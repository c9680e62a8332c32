import { Node } from 'prosemirror-model';
import { readNumeral, toHalfWidth } from '../facts/chinese-numeral.ts';
import { paragraphsOf } from './clause-paragraphs.ts';
import type { LabelKind } from './label.ts';
import type { DocumentJson } from './policy.ts';
import { policyDocumentSchema } from './policy-schema.ts';
import { readLabel } from './read-label.ts';

/** A place in a policy: a clause, or one 款 of it. */
export interface Provision {
  readonly clause: string;
  /** The 款, from 1; null for the whole clause. */
  readonly paragraph: number | null;
}

interface Placed {
  readonly node: Node;
  readonly id: string;
  readonly part: number;
  readonly kind: LabelKind | null;
  readonly number: number;
  readonly subNumber: number;
  /** The article or top clause that holds it, itself included. */
  readonly holder: Placed | null;
  readonly parent: Placed | null;
}

const NUMBER = '[〇零一二三四五六七八九十百千两0-9]{1,7}';
const PIECE = new RegExp(
  `第\\s?(${NUMBER})\\s?(编|章|节|条|款|项|目)(?:之(${NUMBER}))?|第?\\s?[（(](${NUMBER})[）)]\\s?(条|款|项|目)?|(前|本)(条|款|项)`,
  'g',
);
const UNITS: Readonly<Record<string, LabelKind>> = {
  编: 'book',
  章: 'chapter',
  节: 'section',
  条: 'article',
};
/** What 第五条 may be printed as where no article is: 五、 or a （五） that runs on through the text. */
const TOP_KINDS: readonly LabelKind[] = ['bracketedChinese', 'chinese', 'digit'];

function placeClauses(root: Node): Placed[] {
  const placed: Placed[] = [];
  const visit = (parent: Node, part: number, above: Placed | null) => {
    parent.forEach((node) => {
      if (node.type.name !== 'clause') return;
      const label = readLabel(String(node.attrs.label));
      const own = {
        node,
        id: String(node.attrs.id ?? ''),
        part,
        kind: label?.kind ?? null,
        number: label?.number ?? 0,
        subNumber: label?.subNumber ?? 0,
        parent: above,
        holder: null,
      };
      const inside = above?.holder ?? null;
      const holds =
        own.kind === 'article' || (inside === null && TOP_KINDS.some((kind) => kind === own.kind));
      const clause: Placed = { ...own, holder: inside };
      const item = holds ? Object.assign(clause, { holder: clause }) : clause;
      placed.push(item);
      visit(node, part, item);
    });
  };
  root.forEach((part, _offset, index) => {
    visit(part, index, null);
  });
  return placed;
}

/** 第N条 of a part, also where it is printed 五、 or （五）: of the kind whose numbers come once each and run furthest. */
function findArticle(clauses: readonly Placed[], number: number, subNumber: number): Placed | undefined {
  const articles = clauses.filter(({ kind }) => kind === 'article');
  if (articles.length > 0)
    return articles.find((clause) => clause.number === number && clause.subNumber === subNumber);
  const running = TOP_KINDS.map((kind) => clauses.filter((clause) => clause.kind === kind))
    .filter((list) => list.length > 0 && new Set(list.map((clause) => clause.number)).size === list.length)
    .sort((a, b) => b.length - a.length);
  return running[0]?.find((clause) => clause.number === number);
}

/**
 * Finds what a reference such as 第五条第二款第（一）项, 前款 or 本条第一款 names. `from` is the place where it stands: references
 * without an article, and those of parts that number anew, are read from there. Null where nothing such is in the text.
 */
export function resolveReference(
  document: Node | DocumentJson,
  words: string,
  from: Provision | null = null,
): Provision | null {
  const root = document instanceof Node ? document : policyDocumentSchema.nodeFromJSON(document);
  const all = placeClauses(root);
  const start = all.find(({ id }) => id === from?.clause) ?? null;
  const own = all.filter(({ part }) => start === null || part === start.part);
  let clause: Placed | null = start?.holder ?? start;
  let paragraph: number | null = null;
  let found = false;
  for (const match of toHalfWidth(words).matchAll(PIECE)) {
    const unit = match[2] ?? match[5] ?? match[7] ?? '项';
    const number = readNumeral(match[1] ?? match[4] ?? '');
    const relative = match[6];
    const kind = UNITS[unit];
    found = true;
    if (relative === '本') {
      paragraph = unit === '款' ? (from?.paragraph ?? null) : null;
      if (unit === '项') clause = start;
    } else if (relative === '前' && unit === '条') {
      const at: Placed | null = clause;
      const before: Placed[] = own.filter(({ kind: other }) => other === at?.kind);
      clause = at ? (before[before.indexOf(at) - 1] ?? null) : null;
    } else if (unit === '款') {
      paragraph = relative === '前' ? (from?.paragraph ?? 0) - 1 : number;
      const last = clause;
      if (!last || !paragraphsOf(last.node).some((each) => each.number === paragraph)) return null;
    } else if (kind) {
      const subNumber = match[3] === undefined ? 0 : readNumeral(match[3]);
      clause =
        (kind === 'article'
          ? findArticle(own, number, subNumber)
          : own.find((each) => each.kind === kind && each.number === number)) ?? null;
      paragraph = null;
    } else {
      const wanted = relative === '前' ? (start?.number ?? 0) - 1 : number;
      const holder: Placed | null = clause;
      const under: number | null = paragraph;
      const items: readonly string[] | null =
        holder && under !== null
          ? (paragraphsOf(holder.node).find((each) => each.number === under)?.items ?? [])
          : null;
      clause =
        own.find(
          (each) =>
            each.parent === holder && each.number === wanted && (items === null || items.includes(each.id)),
        ) ?? null;
      paragraph = null;
    }
    if (clause === null) return null;
  }
  return found && clause ? { clause: clause.id, paragraph } : null;
}
