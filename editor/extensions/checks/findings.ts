import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { type Mappable, Mapping } from '@tiptap/pm/transform';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type Finding, type SettledFindings, settleFindings, type Waiver } from '@tongjie/model';

interface FindingsState {
  /** Everything that was found, at its place in the document as it is now. */
  readonly findings: readonly Finding[];
  readonly waivers: readonly Waiver[];
  readonly settled: SettledFindings;
  /** What was typed since the document was sent to be checked. */
  readonly since: Mapping;
  readonly decorations: DecorationSet;
}

type FindingsMeta =
  | { readonly kind: 'sent' }
  | { readonly kind: 'found'; readonly findings: readonly Finding[] }
  | { readonly kind: 'waived'; readonly waivers: readonly Waiver[] };

const key = new PluginKey<FindingsState>('findings');
const none: SettledFindings = { open: [], waived: [], lapsed: [] };

/** The finding after a change of the document; null where its words are gone. */
function mapFinding(finding: Finding, mapping: Mappable): Finding | null {
  const { place, fix } = finding;
  if (place.document !== 'interpretation' || place.from === null || place.to === null) return finding;
  const [from, to] = [mapping.map(place.from, 1), mapping.map(place.to, -1)];
  if (from >= to && place.from < place.to) return null;
  const moved = fix && { ...fix, from: mapping.map(fix.from, 1), to: mapping.map(fix.to, -1) };
  return { ...finding, place: { ...place, from, to: Math.max(from, to) }, fix: moved };
}

const mapFindings = (findings: readonly Finding[], mapping: Mappable): Finding[] =>
  findings.flatMap((finding) => mapFinding(finding, mapping) ?? []);

/** Marks the words of what is wrong; hints and what is let through stay unmarked. */
function decorate(document: Node, { open }: SettledFindings): DecorationSet {
  const { size } = document.content;
  const decorations = open.flatMap(({ severity, place, key: about }) => {
    const { from, to } = place;
    if (severity === 'hint' || place.document !== 'interpretation') return [];
    if (from === null || to === null || from >= to || to > size) return [];
    return [Decoration.inline(from, to, { class: `tj-found tj-${severity}`, 'data-finding': about })];
  });
  return DecorationSet.create(document, decorations);
}

function settle(value: FindingsState, document: Node): FindingsState {
  const settled = settleFindings(value.findings, value.waivers);
  return { ...value, settled, decorations: decorate(document, settled) };
}

function applyMeta(value: FindingsState, meta: FindingsMeta, document: Node): FindingsState {
  switch (meta.kind) {
    case 'sent':
      return { ...value, since: new Mapping() };
    case 'found':
      return settle({ ...value, findings: mapFindings(meta.findings, value.since) }, document);
    case 'waived':
      return settle({ ...value, waivers: meta.waivers }, document);
  }
}

const send = (state: EditorState, meta: FindingsMeta): Transaction =>
  state.tr.setMeta(key, meta).setMeta('addToHistory', false);

/** A transaction that notes that the document as it is has been sent to be checked. It changes no character. */
export const noteSent = (state: EditorState): Transaction => send(state, { kind: 'sent' });

/** A transaction that shows what was found in the document that was sent last, moved along with what was typed since. */
export const showFindings = (state: EditorState, findings: readonly Finding[]): Transaction =>
  send(state, { kind: 'found', findings });

/** A transaction that lets findings through, or no longer. */
export const showWaivers = (state: EditorState, waivers: readonly Waiver[]): Transaction =>
  send(state, { kind: 'waived', waivers });

/** Findings as they stand now; none where the extension is not installed. */
export const findingsIn = (state: EditorState): SettledFindings => key.getState(state)?.settled ?? none;

/** Keeps findings at their words while the document changes, and marks the words. */
export const Findings = Extension.create({
  name: 'findings',
  addProseMirrorPlugins: () => [
    new Plugin<FindingsState>({
      key,
      state: {
        init: () => ({
          findings: [],
          waivers: [],
          settled: none,
          since: new Mapping(),
          decorations: DecorationSet.empty,
        }),
        apply(transaction, value, _before, { doc }) {
          let next = value;
          if (transaction.docChanged) {
            const { mapping } = transaction;
            const since = new Mapping();
            since.appendMapping(value.since);
            since.appendMapping(mapping);
            const findings = mapFindings(value.findings, mapping);
            next = settle({ ...value, findings, since }, doc);
          }
          const meta: FindingsMeta | undefined = transaction.getMeta(key);
          return meta ? applyMeta(next, meta, doc) : next;
        },
      },
      props: { decorations: (state) => key.getState(state)?.decorations },
    }),
  ],
});
