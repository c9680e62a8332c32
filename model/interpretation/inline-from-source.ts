import type { Node, Schema } from 'prosemirror-model';
import type { CitedClause, CitedClauses, SourceParagraph, SourceRun } from './source-block.ts';

/** （引自原文一（三）、第五条；旧文件第十条）: brackets nest once, in the labels. */
const CITATION = /（引自(?:[^（）]|（[^（）]{0,12}）){1,400}）/gu;

interface Placed {
  readonly run: SourceRun;
  readonly from: number;
  readonly to: number;
}

function placeRuns(runs: readonly SourceRun[]): readonly Placed[] {
  let at = 0;
  return runs.map((run) => {
    const from = at;
    at += run.text.length;
    return { run, from, to: at };
  });
}

/** The clauses that a citation means; null where one of them is not known, so that the words must stay. */
function citedClauses(
  words: string,
  runs: readonly Placed[],
  clauses: CitedClauses,
): readonly CitedClause[] | null {
  const anchors = new Map(runs.flatMap(({ run }) => (run.anchor === null ? [] : [[run.text, run.anchor]])));
  const labels = words
    .slice(3, -1)
    .split(/[、；]/u)
    .map((label) => label.replace(/^原文/u, ''));
  const found = labels.flatMap(
    (label) => clauses.byAnchor.get(anchors.get(label) ?? '') ?? clauses.byLabel.get(label) ?? [],
  );
  return found.length === labels.length ? found : null;
}

function textNodes(schema: Schema, placed: readonly Placed[], from: number, to: number): readonly Node[] {
  return placed.flatMap(({ run, from: start, to: end }) => {
    const text = run.text.slice(Math.max(0, from - start), Math.min(end, to) - start);
    if (end <= from || start >= to || text === '') return [];
    return [schema.text(text, run.strong ? [schema.mark('strong')] : [])];
  });
}

/** The inline content of a paragraph: words, bold words, and citations wherever every clause that they name is known. */
export function inlineFromSource(
  schema: Schema,
  { runs }: SourceParagraph,
  clauses: CitedClauses,
): readonly Node[] {
  const placed = placeRuns(runs);
  const words = runs.map(({ text }) => text).join('');
  const nodes: Node[] = [];
  let from = 0;
  for (const match of words.matchAll(CITATION)) {
    const to = match.index + match[0].length;
    const own = placed.filter((run) => run.from >= match.index && run.to <= to);
    const cited = citedClauses(match[0], own, clauses);
    if (cited === null) continue;
    nodes.push(...textNodes(schema, placed, from, match.index));
    nodes.push(...cited.map(({ clause, of }) => schema.node('citation', { clause, of })));
    from = to;
  }
  return [...nodes, ...textNodes(schema, placed, from, words.length)];
}

/** The words of a paragraph without its citations, and the first clause that it cites. */
export interface UncitedWords {
  readonly words: string;
  readonly cited: CitedClause | null;
}

/** Takes the citations out of a paragraph. */
export function splitCitations(
  schema: Schema,
  paragraph: SourceParagraph,
  clauses: CitedClauses,
): UncitedWords {
  const nodes = inlineFromSource(schema, paragraph, clauses);
  const citation = nodes.find((node) => node.type.name === 'citation');
  const clause: unknown = citation?.attrs.clause;
  const words = nodes.map((node) => node.text ?? '').join('');
  return {
    words: words.trim(),
    cited:
      typeof clause === 'string'
        ? { clause, of: citation?.attrs.of === 'predecessor' ? 'predecessor' : 'policy' }
        : null,
  };
}
