import type { Node } from 'prosemirror-model';
import { type SectionKind, sectionKindOf } from '../interpretation/section.ts';
import { type Passage, type PassageRole, splitSentences } from './passage.ts';
import { readAttributeTexts } from './read-attribute-texts.ts';
import { type CheckedReference, referencesOf } from './reference.ts';

/** Where a node stands while the interpretation is read from its start to its end. */
interface Surrounding {
  readonly section: SectionKind | null;
  readonly block: string;
  readonly references: readonly CheckedReference[];
  readonly tells: 'policy' | 'predecessor';
  readonly pieces: readonly number[];
}

/** How many pieces each list, table, card and group of blocks of a section has. */
function countPieces(section: Node): number[] {
  const counts = new Set<number>();
  const byType = new Map<string, number>();
  for (const { type } of section.children) byType.set(type.name, (byType.get(type.name) ?? 0) + 1);
  for (const count of byType.values()) counts.add(count);
  section.descendants((child) => {
    if (!child.isTextblock && child.childCount > 1) counts.add(child.childCount);
    return !child.isTextblock;
  });
  // A table's first row names its columns.
  for (const { type, childCount } of section.children) if (type.name === 'table') counts.add(childCount - 1);
  return [...counts].sort((a, b) => a - b);
}

/** All references in a node, its own included. */
function collectReferences(node: Node, from: number): CheckedReference[] {
  const found = referencesOf(node, from);
  node.descendants((child, offset) => {
    found.push(...referencesOf(child, from + 1 + offset));
  });
  return found;
}

const roles: ReadonlyMap<string, PassageRole> = new Map([
  ['subheading', 'heading'],
  ['label', 'heading'],
  ['question', 'situation'],
  ['quotation', 'quotation'],
]);

function roleOf(node: Node, surrounding: Surrounding): PassageRole {
  if (surrounding.block === 'caseSituation') return 'situation';
  return roles.get(node.type.name) ?? 'text';
}

/** Reads the running text of a text block whose content begins at `start`. */
function readTextblock(node: Node, start: number, surrounding: Surrounding): Passage {
  const segments: { at: number; from: number; length: number; size: number }[] = [];
  const placed: { at: number; reference: CheckedReference }[] = [];
  let text = '';
  node.forEach((child, offset) => {
    const from = start + offset;
    const words = child.isText ? (child.text ?? '') : (child.type.spec.leafText?.(child) ?? '');
    if (words !== '') segments.push({ at: text.length, from, length: words.length, size: child.nodeSize });
    text += words;
    placed.push(...referencesOf(child, from).map((reference) => ({ at: text.length, reference })));
  });
  const position = (index: number, end: boolean): number => {
    const segment = segments.findLast(({ at }) => (end ? at < index : at <= index));
    if (!segment) return start;
    // An atom such as a bound figure is one position wide, however many characters it shows.
    if (segment.size !== segment.length) return end ? segment.from + segment.size : segment.from;
    return segment.from + Math.min(index - segment.at, segment.length);
  };
  return {
    section: surrounding.section,
    block: surrounding.block,
    role: roleOf(node, surrounding),
    text,
    sentences: splitSentences(text, placed),
    references: placed.map(({ reference }) => reference),
    surroundings: surrounding.references,
    tells: surrounding.tells,
    pieces: surrounding.pieces,
    from: start,
    locate: (from, to) => ({ from: position(from, false), to: position(to, true) }),
  };
}

/** Words that stand in attributes of a node, as passages that cover the whole node. */
function readAttributes(node: Node, from: number, surrounding: Surrounding): Passage[] {
  const own = referencesOf(node, from);
  // A section's headline is borne out by what the section says.
  const isSection = node.type.name.endsWith('Section');
  const surroundings = isSection ? collectReferences(node, from) : surrounding.references;
  return readAttributeTexts(node).map(({ text, role, block }) => ({
    section: surrounding.section,
    block: block ?? surrounding.block,
    role,
    text,
    sentences: splitSentences(
      text,
      own.map((reference) => ({ at: text.length, reference })),
    ),
    references: own,
    surroundings,
    tells: surrounding.tells,
    pieces: surrounding.pieces,
    from,
    locate: () => ({ from, to: from + node.nodeSize }),
  }));
}

function enter(node: Node, from: number, outer: Surrounding, parent: Node, index: number): Surrounding {
  const section = sectionKindOf(node.type.name);
  if (section) return { ...outer, section, block: node.type.name, pieces: countPieces(node) };
  if (node.isTextblock && !node.type.isInGroup('block')) return outer;
  const isCell = node.type.name === 'comparisonCell';
  // A cell, an entry or a row that cites for itself is not explained by its neighbours' citations.
  const within = isCell || node.type.name === 'timelineEntry' || node.type.name === 'tableRow';
  const references = collectReferences(node, from);
  return {
    ...outer,
    block: node.type.name === 'paragraph' ? outer.block : node.type.name,
    references:
      references.length > 0 && (within || outer.references.length === 0) ? references : outer.references,
    tells: isCell && index === 1 && parent.type.name === 'comparisonRow' ? 'predecessor' : outer.tells,
  };
}

/** Every passage of an interpretation in the order of the document; blank ones are left out. */
export function readPassages(interpretation: Node): Passage[] {
  const passages: Passage[] = [];
  const walk = (node: Node, from: number, outer: Surrounding, parent: Node, index: number): void => {
    const surrounding = enter(node, from, outer, parent, index);
    passages.push(...readAttributes(node, from, surrounding));
    if (node.isTextblock) {
      if (node.content.size > 0) passages.push(readTextblock(node, from + 1, surrounding));
      return;
    }
    node.forEach((child, offset, at) => {
      walk(child, from + 1 + offset, surrounding, node, at);
    });
  };
  interpretation.forEach((child, offset, index) => {
    const outer = {
      section: null,
      block: child.type.name,
      references: [],
      tells: 'policy',
      pieces: [],
    } as const;
    walk(child, offset, outer, interpretation, index);
  });
  return passages.filter(({ text }) => text.trim() !== '');
}
