import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node, Schema } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import {
  blocksFromSource,
  type CitedClauses,
  type DividedSource,
  divideSource,
  getRequirementSet,
  headingsAsSubheadings,
  noClauses,
  plainParagraph,
  type RequirementSetId,
  type SectionKind,
  type SourceBlock,
} from '@tongjie/model';
import { clipboardBlocks } from './clipboard-blocks.ts';
import { STRUCTURED } from './clipboard-markup.ts';
import { insertBlocks, moveToSections, pasteBlocks } from './insert-pasted.ts';

/** What a paste leaves to be said or decided. */
export interface PasteOffer {
  /** Sections whose headings stand in what was pasted: it may be divided among them. */
  readonly sections: readonly SectionKind[];
  /** How many pictures could not be taken in. */
  readonly pictures: number;
}

interface Pasted extends PasteOffer {
  readonly from: number;
  readonly to: number;
  readonly divided: DividedSource;
}

export interface InterpretationPasteOptions {
  readonly requirementSet: RequirementSetId;
  /** The clauses that citations in pasted text may mean. Default: none, and they stay words. */
  readonly clauses: () => CitedClauses;
}

const key = new PluginKey<Pasted | null>('interpretationPaste');
type Meta = { readonly pasted: Pasted | null };

/** Lines of a plain text, as paragraphs; lines with tabs as rows of a table. */
function plainBlocks(text: string): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let rows: string[][] = [];
  const endTable = () => {
    const width = Math.max(0, ...rows.map((row) => row.length));
    const cell = (words: string) => ({
      header: false,
      colspan: 1,
      rowspan: 1,
      content: [plainParagraph(words.trim())],
    });
    if (rows.length > 1)
      blocks.push({
        kind: 'table',
        title: '',
        rows: rows.map((row) => Array.from({ length: width }, (_, at) => cell(row[at] ?? ''))),
      });
    else blocks.push(...rows.map((row) => plainParagraph(row.join(' ').trim())));
    rows = [];
  };
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    if (line.trim() === '') continue;
    if (line.includes('\t')) {
      rows.push(line.split('\t'));
      continue;
    }
    endTable();
    blocks.push(plainParagraph(line.trim()));
  }
  endTable();
  return blocks;
}

const isStructured = (data: DataTransfer): boolean =>
  STRUCTURED.test(data.getData('text/html')) ||
  /<(?:img|table|tbody|t[dh]|h[1-6]|[ou]l|blockquote)[\s>]/i.test(data.getData('text/html'));

function readClipboard(data: DataTransfer): readonly SourceBlock[] {
  const html = data.getData('text/html');
  if (!isStructured(data)) return plainBlocks(data.getData('text/plain'));
  return clipboardBlocks(new DOMParser().parseFromString(html, 'text/html').body);
}

/** Words within a paragraph: they go in at the caret. */
const isInline = (blocks: readonly SourceBlock[]): boolean => {
  const [only] = blocks;
  return blocks.length === 1 && only?.kind === 'paragraph' && only.list === null && only.role === null;
};

/** What the last paste left to be said or decided; null once it is. */
export function pasteOffer(state: EditorState): PasteOffer | null {
  return key.getState(state) ?? null;
}

/** Leaves what was pasted where it is. */
export function dismissPasteOffer(state: EditorState): Transaction {
  return state.tr.setMeta(key, { pasted: null } satisfies Meta).setMeta('addToHistory', false);
}

/** Divides what was pasted among the sections whose headings it has. Null where nothing is offered. */
export function acceptPasteOffer(state: EditorState, clauses: CitedClauses = noClauses): Transaction | null {
  const pasted = key.getState(state);
  if (!pasted || pasted.sections.length === 0) return null;
  const make = (blocks: readonly SourceBlock[]) => makeBlocks(state.schema, clauses, blocks);
  const sections = new Map([...pasted.divided.sections].map(([kind, blocks]) => [kind, make(blocks)]));
  const transaction = moveToSections(state, pasted, make(pasted.divided.opening), sections);
  return closeHistory(transaction).setMeta(key, { pasted: null } satisfies Meta);
}

function makeBlocks(schema: Schema, clauses: CitedClauses, blocks: readonly SourceBlock[]): readonly Node[] {
  return blocks.length === 0 ? [] : blocksFromSource({ schema, clauses }, blocks);
}

/**
 * Text from Word, WPS, WeChat or a web page becomes blocks of the interpretation: lists, tables and bold words are kept, the
 * look is dropped. Where it brings headings of sections, dividing it among them is offered (`pasteOffer`), never done by itself.
 */
export const InterpretationPaste = Extension.create<InterpretationPasteOptions>({
  name: 'interpretationPaste',

  addOptions: () => ({ requirementSet: 'general', clauses: () => noClauses }),

  addProseMirrorPlugins() {
    const { requirementSet, clauses } = this.options;
    const kinds = getRequirementSet(requirementSet).sections.map(({ kind }) => kind);
    return [
      new Plugin<Pasted | null>({
        key,
        state: {
          init: () => null,
          apply(transaction, value) {
            const meta: Meta | undefined = transaction.getMeta(key);
            if (meta) return meta.pasted;
            if (!value || !transaction.docChanged) return value;
            const from = transaction.mapping.map(value.from, 1);
            const to = transaction.mapping.map(value.to, -1);
            return value.sections.length === 0 || from < to ? { ...value, from, to } : null;
          },
        },
        props: {
          handlePaste(view, event) {
            const data = event.clipboardData;
            if (!data || data.getData('text/html').includes('data-pm-slice')) return false;
            const blocks = readClipboard(data);
            const pictures =
              blocks.filter(({ kind }) => kind === 'picture').length ||
              (blocks.length === 0
                ? [...data.files].filter(({ type }) => type.startsWith('image/')).length
                : 0);
            const worded = blocks.filter(({ kind }) => kind !== 'picture');
            if (isInline(worded) && !isStructured(data)) return false;
            const { state } = view;
            const divided = divideSource(worded, kinds);
            const own = makeBlocks(state.schema, clauses(), headingsAsSubheadings(worded));
            const sections = [...divided.sections.keys()];
            const inserted = sections.length > 0 ? insertBlocks(state, own) : null;
            const transaction =
              inserted?.transaction ?? (own.length > 0 ? pasteBlocks(state, own) : state.tr);
            if (!transaction) return false;
            const { from = 0, to = 0 } = inserted ?? {};
            const pasted = inserted || pictures > 0 ? { sections, pictures, from, to, divided } : null;
            view.dispatch(
              closeHistory(transaction)
                .setMeta(key, { pasted } satisfies Meta)
                .setMeta('paste', true)
                .setMeta('uiEvent', 'paste'),
            );
            return true;
          },
        },
      }),
    ];
  },
});
