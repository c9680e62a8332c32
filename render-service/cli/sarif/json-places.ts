import { type JsonSource, readJsonSource } from '@tongjie/model';
import type { Node } from 'prosemirror-model';

/** Where something stands in a file: lines and columns from 1, columns in UTF-16 units, the last one exclusive. */
export interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A file of a dossier as it lies on disk. */
export interface JsonFile {
  readonly source: JsonSource;
  readonly lines: readonly string[];
}

/** @throws {JsonFault} when the text is not JSON */
export function openJsonFile(text: string): JsonFile {
  return { source: readJsonSource(text), lines: text.replace(/^\uFEFF/, '').split('\n') };
}

/** A text of a document: the way to it in the JSON, its characters, and an offset in them. */
interface TextPlace {
  readonly path: readonly (string | number)[];
  readonly text: string;
  readonly offset: number;
}

/**
 * The way to the node that holds a document position, or that begins at it. `isEnd` prefers what ends there, so that a
 * range ends in the text that it covers.
 */
function pathTo(document: Node, position: number, isEnd: boolean): TextPlace {
  const path: (string | number)[] = [];
  let node = document;
  let rest = position;
  for (;;) {
    if (node.isText) return { path: [...path, 'text'], text: node.text ?? '', offset: rest };
    let start = 0;
    const at = node.children.findIndex((child) => {
      const isIn = isEnd ? rest <= start + child.nodeSize : rest < start + child.nodeSize;
      if (!isIn) start += child.nodeSize;
      return isIn;
    });
    const child = node.children[at];
    // Between the borders of a node, or before its content: the node itself.
    if (!child || rest < start) return { path, text: '', offset: 0 };
    path.push('content', at);
    const within = rest - start - (child.isText ? 0 : 1);
    if (within < 0 || (child.isAtom && !child.isText)) return { path, text: '', offset: 0 };
    node = child;
    rest = within;
  }
}

/** Column (from 1) of a place in the line of its text; null where the line isn't written as JSON.stringify writes it. */
function columnOf({ lines }: JsonFile, line: number, { text, offset }: TextPlace): number | null {
  const start = text === '' ? -1 : (lines[line - 1] ?? '').indexOf(JSON.stringify(text));
  return start < 0 ? null : start + JSON.stringify(text.slice(0, offset)).length;
}

/** Where a range of a document stands in the file that holds the document under `root`. */
export function regionOfRange(
  file: JsonFile,
  root: readonly string[],
  document: Node,
  { from, to }: { readonly from: number; readonly to: number },
): Region {
  const start = pathTo(document, from, false);
  const startLine = file.source.lineOf([...root, ...start.path]);
  const startColumn = columnOf(file, startLine, start);
  const end = pathTo(document, to, true);
  const endLine = file.source.lineOf([...root, ...end.path]);
  const endColumn = columnOf(file, endLine, end);
  if (startColumn === null || endColumn === null || endLine < startLine) return { startLine };
  return { startLine, startColumn, endLine, endColumn };
}
