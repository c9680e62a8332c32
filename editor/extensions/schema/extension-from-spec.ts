import { type AnyExtension, Mark, Node } from '@tiptap/core';
import type { DOMOutputSpec, MarkSpec, NodeSpec, Schema } from '@tiptap/pm/model';

/** The spec's fields that Tiptap has no setting for; they go into its schema as they are. */
function extraFields(spec: NodeSpec): Record<string, unknown> {
  const { leafText, tableRole } = spec;
  return { ...(leafText ? { leafText } : {}), ...(tableRole ? { tableRole } : {}) };
}

/**
 * A node of the model as a Tiptap extension. The model's spec stays the single source: content, attributes with
 * their validators, and the HTML form are handed through unchanged.
 */
export function nodeFromSpec(name: string, spec: NodeSpec): Node {
  const { toDOM, parseDOM, content, marks, group } = spec;
  return Node.create({
    name,
    topNode: name === 'doc',
    ...(content === undefined ? {} : { content }),
    ...(marks === undefined ? {} : { marks }),
    ...(group === undefined ? {} : { group }),
    inline: spec.inline ?? false,
    atom: spec.atom ?? false,
    isolating: spec.isolating ?? false,
    defining: spec.defining ?? false,
    draggable: spec.draggable ?? false,
    extendNodeSchema: (extension) => (extension.name === name ? extraFields(spec) : {}),
    addAttributes: () =>
      Object.fromEntries(
        Object.entries(spec.attrs ?? {}).map(([key, attribute]) => [
          key,
          { ...attribute, rendered: false, keepOnSplit: false, parseHTML: () => null },
        ]),
      ),
    ...(parseDOM ? { parseHTML: () => parseDOM } : {}),
    ...(toDOM ? { renderHTML: ({ node }): DOMOutputSpec => toDOM(node) } : {}),
  });
}

/** A mark of the model as a Tiptap extension. */
export function markFromSpec(name: string, spec: MarkSpec): Mark {
  const { toDOM, parseDOM } = spec;
  return Mark.create({
    name,
    ...(parseDOM ? { parseHTML: () => parseDOM } : {}),
    ...(toDOM ? { renderHTML: ({ mark }): DOMOutputSpec => toDOM(mark, false) } : {}),
  });
}

/** Every node and mark of a schema of the model, one extension each, in the schema's order. */
export function extensionsFromSchema(schema: Schema): AnyExtension[] {
  const extensions: AnyExtension[] = [];
  schema.spec.nodes.forEach((name, spec) => {
    extensions.push(nodeFromSpec(name, spec));
  });
  schema.spec.marks.forEach((name, spec) => {
    extensions.push(markFromSpec(name, spec));
  });
  return extensions;
}
