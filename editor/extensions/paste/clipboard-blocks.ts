import {
  readHeading,
  type SourceBlock,
  type SourceCell,
  type SourceParagraph,
  type SourceRun,
  type SourceTable,
} from '@tongjie/model';
import {
  BLOCK_ELEMENT,
  flatWords,
  isBullet,
  isUnseen,
  isWordLabel,
  itemLabel,
  styleOf,
} from './clipboard-markup.ts';

const BOLD = /font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)/i;
const NOT_BOLD = /(?<!-)font-weight\s{0,3}:\s{0,3}(?:normal|[1-5]00)/i;
const WORD_LIST = /mso-list\s{0,3}:\s{0,3}(l\d{1,4})\s{1,3}level(\d)/i;
const NUMBER = /^[（(]?\d{1,3}\s?[)）.．、]?$/;
/** Nobody nests deeper: what does is flattened. */
const DEEPEST = 200;

interface Context {
  readonly strong: boolean;
  readonly role: SourceParagraph['role'];
  readonly list: SourceParagraph['list'];
}

const isStrong = (element: Element, outer: boolean): boolean => {
  const style = styleOf(element);
  if (NOT_BOLD.test(style)) return false;
  return outer || /^(?:b|strong)$/.test(element.localName) || BOLD.test(style);
};

/** h1 to h3 may name a section; deeper ones divide one. */
function roleOf(element: Element): SourceParagraph['role'] {
  const [, level] = /^h([1-6])$/.exec(element.localName) ?? [];
  if (level === undefined) return null;
  return Number(level) <= 3 ? 'section' : 'subheading';
}

/** Runs without spaces at their ends, neighbours of one look joined. */
function tidyRuns(runs: readonly SourceRun[]): SourceRun[] {
  const joined: SourceRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.strong === run.strong)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  const [first] = joined;
  if (first) joined[0] = { ...first, text: first.text.replace(/^[\s\u3000]+/, '') };
  const last = joined.at(-1);
  if (last) joined[joined.length - 1] = { ...last, text: last.text.replace(/[\s\u3000]+$/, '') };
  return joined.filter(({ text }) => text !== '');
}

/** A short line that is bold throughout is how WeChat and web pages set a heading. */
function isBoldHeading(runs: readonly SourceRun[], words: string): boolean {
  return (
    words.length <= 30 &&
    runs.every(({ strong, text }) => strong || text.trim() === '') &&
    !/[。；，、！？：:]$/u.test(words) &&
    readHeading(words) === null
  );
}

class Collector {
  readonly blocks: SourceBlock[] = [];
  #runs: SourceRun[] = [];
  #lists = 0;

  flush(context: Context): void {
    const runs = tidyRuns(this.#runs);
    this.#runs = [];
    const words = runs.map(({ text }) => text).join('');
    if (words === '') return;
    const { list } = context;
    const bold = context.role === null && list === null && isBoldHeading(runs, words);
    const role = bold ? 'subheading' : context.role;
    // A heading is set by the block that it becomes.
    const plain = role === null ? runs : [{ text: words, strong: false, anchor: null, note: null }];
    this.blocks.push({ kind: 'paragraph', role, list: role === null ? list : null, runs: plain });
  }

  #say(text: string, strong: boolean): void {
    const before = this.#runs.at(-1)?.text ?? '';
    const words = text.replace(/[\t\n\r \u00a0]+/g, ' ');
    const said = before === '' || before.endsWith(' ') ? words.replace(/^ /, '') : words;
    if (said !== '') this.#runs.push({ text: said, strong, anchor: null, note: null });
  }

  visit(node: Node, context: Context, depth: number): void {
    if (node.nodeType === Node.TEXT_NODE) {
      this.#say(node.nodeValue ?? '', context.strong);
      return;
    }
    if (!(node instanceof Element) || isUnseen(node)) return;
    if (depth > DEEPEST) {
      this.#say(flatWords(node), context.strong);
      return;
    }
    const strong = isStrong(node, context.strong);
    switch (node.localName) {
      case 'br':
        this.flush(context);
        return;
      case 'img':
        this.blocks.push({ kind: 'picture', alt: (node.getAttribute('alt') ?? '').trim().slice(0, 200) });
        return;
      case 'table':
        this.flush(context);
        this.#addTable(node, { ...context, strong }, depth);
        return;
      case 'ol':
      case 'ul':
        this.flush(context);
        this.#addList(node, { ...context, strong }, depth);
        this.flush(context);
        return;
    }
    if (!BLOCK_ELEMENT.test(node.localName)) {
      this.#visitChildren(node, { ...context, strong }, depth);
      return;
    }
    this.flush(context);
    const inner = this.#enter(node, { strong, role: roleOf(node) ?? context.role, list: context.list });
    this.#visitChildren(node, inner, depth);
    this.flush(inner);
  }

  #visitChildren(node: Node, context: Context, depth: number): void {
    for (const child of node.childNodes) {
      if (child instanceof Element && isWordLabel(child)) continue;
      this.visit(child, context, depth + 1);
    }
  }

  /** What Word numbered by itself: a list where the number is one, else words before the paragraph. */
  #enter(node: Element, context: Context): Context {
    const [, id, level] = WORD_LIST.exec(styleOf(node)) ?? [];
    if (id === undefined) return context;
    const mark = [...node.querySelectorAll('span')].find(isWordLabel);
    const label = mark ? flatWords(mark) : '';
    if (isBullet(label) || NUMBER.test(label))
      return { ...context, list: { id, ordered: NUMBER.test(label), level: Number(level) - 1 } };
    this.#say(label, context.strong);
    return context;
  }

  #addList(node: Element, context: Context, depth: number): void {
    const level = context.list === null ? 0 : context.list.level + 1;
    if (context.list === null) this.#lists += 1;
    const id = context.list?.id ?? `list-${this.#lists}`;
    for (const child of node.childNodes) {
      if (!(child instanceof Element) || child.localName !== 'li') {
        this.visit(child, { ...context, list: { id, ordered: node.localName === 'ol', level } }, depth + 1);
        continue;
      }
      const label = itemLabel(child);
      const isNumbered = node.localName === 'ol' && NUMBER.test(label);
      const inner: Context = {
        ...context,
        list: node.localName === 'ul' || isNumbered ? { id, ordered: isNumbered, level } : null,
      };
      if (label !== '' && !isNumbered) this.#say(label, false);
      this.#visitChildren(child, inner, depth + 1);
      this.flush(inner);
    }
  }

  #addTable(table: Element, context: Context, depth: number): void {
    const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
    const cells = rows.map((row) => [...row.children].filter(({ localName }) => /^t[dh]$/.test(localName)));
    const [only] = cells.flat();
    // A table of one cell is a frame around words.
    if (only && cells.flat().length === 1) {
      this.#visitChildren(only, context, depth + 1);
      this.flush(context);
      return;
    }
    const read: SourceTable['rows'] = cells
      .filter((row) => row.length > 0)
      .map((row) => row.map((cell) => readCell(cell)));
    if (read.length > 0) this.blocks.push({ kind: 'table', title: '', rows: read });
  }
}

const span = (cell: Element, name: string): number =>
  Math.min(Math.max(Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1, 1), 100);

function readCell(cell: Element): SourceCell {
  const content = clipboardBlocks(cell).flatMap((block): readonly SourceParagraph[] => {
    if (block.kind === 'paragraph') return [{ ...block, role: null }];
    if (block.kind === 'picture') return [];
    return block.rows.flatMap((row) => row.flatMap((inner) => inner.content));
  });
  return {
    header: cell.localName === 'th' || cell.closest('thead') !== null,
    colspan: span(cell, 'colspan'),
    rowspan: span(cell, 'rowspan'),
    content,
  };
}

/**
 * What Word, WPS, WeChat or a web page put on the clipboard, as paragraphs, lists, tables and pictures: structure is kept, look
 * is dropped, what isn't shown is left out.
 */
export function clipboardBlocks(root: Element): readonly SourceBlock[] {
  const collector = new Collector();
  const context: Context = { strong: false, role: null, list: null };
  for (const child of root.childNodes) collector.visit(child, context, 0);
  collector.flush(context);
  return collector.blocks;
}
