import { type Node, type NodeSpec, Schema } from 'prosemirror-model';
import { clauseIdSchema } from './clause.ts';
import { partRoleSchema } from './policy.ts';

function validateWith(name: string, accepts: (value: unknown) => boolean): (value: unknown) => void {
  return (value) => {
    if (!accepts(value))
      throw new RangeError(`Invalid value for attribute ${name}: ${String(value).slice(0, 50)}`);
  };
}

/**
 * Node specs of a policy document.
 *
 * `doc` → `part`+ (印发通知, the document it carries, attachments) → a title, then paragraphs and clauses.
 * A clause holds its own words (`clauseText`), further paragraphs (款) and the clauses below it. Printed labels are
 * attributes, so that no edit of the words can break the numbering unseen.
 */
export const policyNodes = {
  doc: { content: 'part+' },
  part: {
    content: 'partTitle (policyParagraph | clause)*',
    isolating: true,
    defining: true,
    attrs: {
      role: {
        default: 'carried',
        validate: validateWith('role', (v) => partRoleSchema.safeParse(v).success),
      },
    },
    toDOM: (node: Node) => ['section', { 'data-part': String(node.attrs.role) }, 0],
    parseDOM: [
      {
        tag: 'section[data-part]',
        getAttrs: (dom: HTMLElementLike) => ({ role: dom.getAttribute('data-part') }),
      },
    ],
  },
  partTitle: {
    content: 'text*',
    marks: '',
    defining: true,
    toDOM: () => ['h2', { class: 'tj-part-title' }, 0],
    parseDOM: [{ tag: 'h2.tj-part-title' }],
  },
  policyParagraph: {
    content: 'text*',
    marks: '',
    attrs: {
      /** It goes on in the line of the run before it (…；三是…。各地要…), as printed. */
      runOn: { default: false, validate: 'boolean' },
    },
    toDOM: (node: Node) => ['p', node.attrs.runOn ? { 'data-run-on': '' } : {}, 0],
    parseDOM: [
      {
        tag: 'p',
        getAttrs: (dom: HTMLElementLike) => ({ runOn: dom.getAttribute('data-run-on') !== null }),
      },
    ],
  },
  clause: {
    content: 'clauseText (policyParagraph | clause)*',
    defining: true,
    attrs: {
      /** Null only between a split in the editor and the fixer that follows it. */
      id: {
        default: null,
        validate: validateWith('id', (v) => v === null || clauseIdSchema.safeParse(v).success),
      },
      /** As printed, e.g. `(一)`; the canonical form is derived. */
      label: { default: '', validate: 'string' },
      /** The clause goes on in the line of the words before it (…：一是…；二是…), as printed. */
      runOn: { default: false, validate: 'boolean' },
    },
    toDOM: (node: Node) => [
      'section',
      {
        'data-clause': String(node.attrs.id ?? ''),
        'data-label': String(node.attrs.label),
        ...(node.attrs.runOn ? { 'data-run-on': '' } : {}),
      },
      0,
    ],
    parseDOM: [
      {
        tag: 'section[data-clause]',
        getAttrs: (dom: HTMLElementLike) => ({
          id: dom.getAttribute('data-clause') || null,
          label: dom.getAttribute('data-label') ?? '',
          runOn: dom.getAttribute('data-run-on') !== null,
        }),
      },
    ],
  },
  clauseText: {
    content: 'text*',
    marks: '',
    defining: true,
    toDOM: () => ['p', { class: 'tj-clause-text' }, 0],
    parseDOM: [{ tag: 'p.tj-clause-text' }],
  },
  text: {},
} satisfies Record<string, NodeSpec>;

/** The little of the DOM that parse rules read; keeps this package free of DOM types. */
interface HTMLElementLike {
  getAttribute(name: string): string | null;
}

/** The schema of every policy. It has no marks: a policy's characters are issued, not styled. */
export const policyDocumentSchema = new Schema({ nodes: policyNodes });
