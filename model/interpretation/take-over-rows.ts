import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import type { ReferencedDocument } from '../blocks/reference.ts';
import type { FactKind } from '../facts/fact.ts';
import { findFacts } from '../facts/find-facts.ts';
import type { ComparisonRow, ComparisonSide } from '../policy/comparison-rows.ts';
import { sectionNodeName } from './section.ts';

/** Figures that are bound to the clause that they come from, so that they are marked when it changes. */
const BOUND = new Set<FactKind>([
  'money',
  'percent',
  'number',
  'count',
  'date',
  'period',
  'term',
  'age',
  'area',
]);
const LONGEST_QUOTE = 60;
const LONGEST_LABEL = 60;

/** What a cell says where one side has nothing. */
const NOTHING: Readonly<Record<ReferencedDocument, string>> = {
  predecessor: '没有这项规定',
  policy: '不再规定',
};

const keyOf = (of: ReferencedDocument, clause: string): string => `${of} ${clause}`;
const keysOf = ({ old, new: fresh }: Pick<ComparisonRow, 'old' | 'new'>): string[] => [
  ...(old ? [keyOf('predecessor', old.clause)] : []),
  ...(fresh ? [keyOf('policy', fresh.clause)] : []),
];

/** The clauses that each row of the blocks 新旧对比 cites. */
function citedByRows(interpretation: Node): ReadonlySet<string>[] {
  const rows: ReadonlySet<string>[] = [];
  interpretation.descendants((node) => {
    if (node.type.name !== 'comparisonRow') return true;
    const cited = new Set<string>();
    node.descendants(({ type, attrs }) => {
      if (type.name === 'citation' && attrs.clause !== null)
        cited.add(keyOf(attrs.of === 'predecessor' ? 'predecessor' : 'policy', String(attrs.clause)));
    });
    rows.push(cited);
    return false;
  });
  return rows;
}

/** Which of the proposed rows an interpretation holds already, known by the clauses that they cite. */
export function writtenRows<Row extends Pick<ComparisonRow, 'old' | 'new'>>(
  interpretation: Node,
  rows: readonly Row[],
): ReadonlySet<Row> {
  const cited = citedByRows(interpretation);
  return new Set(rows.filter((row) => cited.some((keys) => keysOf(row).every((key) => keys.has(key)))));
}

/** The words of a side, its figures bound and its clause cited. */
function cellContent(doc: Node, side: ComparisonSide | null, of: ReferencedDocument): Node[] {
  const { schema } = doc.type;
  if (!side) return [schema.text(NOTHING[of])];
  const content: Node[] = [];
  let from = 0;
  const text = side.text.replace(/\s*\n\s*/g, ' ');
  for (const fact of findFacts(text)) {
    if (!BOUND.has(fact.kind) || fact.from < from || fact.text.length > LONGEST_QUOTE) continue;
    if (fact.from > from) content.push(schema.text(text.slice(from, fact.from)));
    content.push(schema.node('fact', { clause: side.clause, of, quote: text.slice(fact.from, fact.to) }));
    from = fact.to;
  }
  if (from < text.length) content.push(schema.text(text.slice(from)));
  return [...content, schema.node('citation', { clause: side.clause, of })];
}

function rowNode(doc: Node, { change, label, old, new: fresh }: ComparisonRow): Node {
  const { schema } = doc.type;
  const cell = (side: ComparisonSide | null, of: ReferencedDocument) =>
    schema.node('comparisonCell', null, [schema.node('paragraph', null, cellContent(doc, side, of))]);
  return schema.node('comparisonRow', { change }, [
    schema.node('label', null, schema.text(label.slice(0, LONGEST_LABEL))),
    cell(old, 'predecessor'),
    cell(fresh, 'policy'),
  ]);
}

/**
 * Takes proposed rows over into the section 新旧政策差异: into its block 新旧对比 if it has one, else into a new one. A
 * section that was declared not to apply applies again. Null where the interpretation has no such section.
 */
export function takeOverRows(interpretation: Node, rows: readonly ComparisonRow[]): Transform | null {
  const name = sectionNodeName('changes');
  let start = -1;
  interpretation.forEach((node, offset) => {
    if (node.type.name === name) start = offset;
  });
  const section = start >= 0 ? interpretation.nodeAt(start) : null;
  if (!section) return null;
  const transform = new Transform(interpretation);
  const nodes = rows.map((row) => rowNode(interpretation, row));
  let block: { readonly node: Node; readonly at: number } | null = null;
  section.forEach((node, offset) => {
    if (node.type.name === 'comparison') block ??= { node, at: start + 1 + offset };
  });
  if (nodes.length === 0) return transform;
  if (section.attrs.notApplicable !== null) transform.setNodeAttribute(start, 'notApplicable', null);
  const found: { readonly node: Node; readonly at: number } | null = block;
  if (found) return transform.insert(endOf(found), nodes);
  const comparison = interpretation.type.schema.node('comparison', null, nodes);
  const [only] = section.children;
  const isEmpty = section.childCount === 1 && only?.type.name === 'paragraph' && only.content.size === 0;
  const from = start + 1;
  return isEmpty
    ? transform.replaceWith(from, from + only.nodeSize, comparison)
    : transform.insert(from + section.content.size, comparison);
}

const endOf = ({ node, at }: { readonly node: Node; readonly at: number }): number =>
  at + 1 + node.content.size;
