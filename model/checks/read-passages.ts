import type { Node } from 'prosemirror-model';
import { type SectionKind, sectionKindOf } from '../interpretation/section.ts';
import { type Passage, type PassageRole, type PassageWords, splitSentences } from './passage.ts';
import { wordsKey } from './passage-key.ts';
import { readAttributeTexts } from './read-attribute-texts.ts';
import { type ReferenceTarget, targetsOf } from './reference.ts';

/** Where a node stands while the interpretation is read from its start to its end. */
interface Surrounding {
  readonly section: SectionKind | null;
  readonly block: string;
  readonly references: readonly ReferenceTarget[];
  readonly tells: 'policy' | 'predecessor';
  readonly pieces: readonly number[];
}

const pieces = new WeakMap<Node, readonly number[]>();

function piecesOf(section: Node): readonly number[] {
  const counts = pieces.get(section) ?? countPieces(section);
  pieces.set(section, counts);
  return counts;
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

const collected = new WeakMap<Node, readonly ReferenceTarget[]>();

/** What a node and all in it point at. Nodes never change: each is searched once. */
function collectTargets(node: Node): readonly ReferenceTarget[] {
  const known = collected.get(node);
  if (known) return known;
  const found = [...targetsOf(node), ...node.children.flatMap((child) => collectTargets(child))];
  collected.set(node, found);
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

/** Puts words together with what is found by them. `layout` says how they lie in the document. */
function toWords(
  text: string,
  placed: readonly { readonly at: number; readonly reference: ReferenceTarget }[],
  layout: string,
  offsets: PassageWords['offsets'],
): PassageWords {
  const references = placed.map(({ reference }) => reference);
  const words = { text, sentences: splitSentences(text, placed), references, offsets };
  return { ...words, wordsKey: wordsKey(words, layout) };
}

/** Reads the running text of a text block. */
function readTextblock(node: Node): PassageWords {
  const segments: { at: number; from: number; length: number; size: number }[] = [];
  const placed: { at: number; reference: ReferenceTarget }[] = [];
  let text = '';
  node.forEach((child, from) => {
    const words = child.isText ? (child.text ?? '') : (child.type.spec.leafText?.(child) ?? '');
    if (words !== '') segments.push({ at: text.length, from, length: words.length, size: child.nodeSize });
    text += words;
    placed.push(...targetsOf(child).map((reference) => ({ at: text.length, reference })));
  });
  const position = (index: number, end: boolean): number => {
    const segment = segments.findLast(({ at }) => (end ? at < index : at <= index));
    if (!segment) return 0;
    // An atom such as a bound figure is one position wide, however many characters it shows.
    if (segment.size !== segment.length) return end ? segment.from + segment.size : segment.from;
    return segment.from + Math.min(index - segment.at, segment.length);
  };
  const layout = segments.map(({ at, from, size }) => `${at}:${from}:${size}`).join(' ');
  return toWords(text, placed, layout, (from, to) => ({
    from: position(from, false),
    to: position(to, true),
  }));
}

type AttributeWords = PassageWords & Pick<Passage, 'role'> & { readonly block: string | null };

/** Reads words that stand in attributes of a node; their place is the whole node. */
function readAttributes(node: Node): AttributeWords[] {
  const own = targetsOf(node);
  const { nodeSize } = node;
  return readAttributeTexts(node).map(({ text, role, block = null }) => {
    const placed = own.map((reference) => ({ at: text.length, reference }));
    const words = toWords(text, placed, `whole ${nodeSize}`, () => ({ from: 0, to: nodeSize }));
    return { ...words, role, block };
  });
}

/** What a node says by itself. Nodes never change: each is read once. */
interface NodeWords {
  readonly attributes: readonly AttributeWords[];
  readonly content: PassageWords | null;
}
const read = new WeakMap<Node, NodeWords>();

const isBlank = (text: string) => text.trim() === '';

function readNode(node: Node): NodeWords {
  const known = read.get(node);
  if (known) return known;
  const isWritten = node.isTextblock && node.content.size > 0;
  const content = isWritten ? readTextblock(node) : null;
  const words = {
    attributes: readAttributes(node).filter(({ text }) => !isBlank(text)),
    content: content && isBlank(content.text) ? null : content,
  };
  read.set(node, words);
  return words;
}

function enter(node: Node, outer: Surrounding, parent: Node, index: number): Surrounding {
  const section = sectionKindOf(node.type.name);
  if (section) return { ...outer, section, block: node.type.name, pieces: piecesOf(node) };
  if (node.isTextblock && !node.type.isInGroup('block')) return outer;
  const isCell = node.type.name === 'comparisonCell';
  // A cell, an entry or a row that cites for itself is not explained by its neighbours' citations.
  const within = isCell || node.type.name === 'timelineEntry' || node.type.name === 'tableRow';
  const references = collectTargets(node);
  return {
    ...outer,
    block: node.type.name === 'paragraph' ? outer.block : node.type.name,
    references:
      references.length > 0 && (within || outer.references.length === 0) ? references : outer.references,
    tells: isCell && index === 1 && parent.type.name === 'comparisonRow' ? 'predecessor' : outer.tells,
  };
}

/** Words at their place: written out field by field, as a document has hundreds and each keystroke places them anew. */
function placeWords(
  words: PassageWords,
  role: PassageRole,
  block: string,
  surroundings: readonly ReferenceTarget[],
  { section, tells, pieces }: Surrounding,
  start: number,
): Passage {
  const { text, sentences, references, wordsKey: key, offsets } = words;
  return {
    text,
    sentences,
    references,
    wordsKey: key,
    offsets,
    section,
    block,
    role,
    surroundings,
    tells,
    pieces,
    from: start,
    locate(from, to) {
      const range = offsets(from, to);
      return { from: start + range.from, to: start + range.to };
    },
  };
}

/** Every passage of an interpretation in the order of the document; blank ones are left out. */
export function readPassages(interpretation: Node): Passage[] {
  const passages: Passage[] = [];
  const walk = (node: Node, from: number, outer: Surrounding, parent: Node, index: number): void => {
    const surrounding = enter(node, outer, parent, index);
    const { block, references } = surrounding;
    const { attributes, content } = readNode(node);
    for (const words of attributes) {
      // A section's headline is borne out by what the section says.
      const around = node.type.name.endsWith('Section') ? collectTargets(node) : references;
      passages.push(placeWords(words, words.role, words.block ?? block, around, surrounding, from));
    }
    if (content) {
      passages.push(placeWords(content, roleOf(node, surrounding), block, references, surrounding, from + 1));
    }
    if (node.isTextblock) return;
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
  return passages;
}
