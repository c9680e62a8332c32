import type { NodeSpec } from 'prosemirror-model';
import type { z } from 'zod';

/** One attribute of a node: its default and the schema that every stored or pasted value must satisfy. */
export interface AttributeDefinition {
  readonly schema: z.ZodType;
  readonly default: unknown;
}

/** What a node is, from which its ProseMirror spec is made. */
export interface NodeDefinition {
  readonly name: string;
  /** ProseMirror content expression; leave out for leaves. */
  readonly content?: string;
  readonly group?: string;
  /** HTML element that carries the node in the clipboard and the editor. Default `div`. */
  readonly tag?: string;
  readonly attributes?: Readonly<Record<string, AttributeDefinition>>;
  readonly inline?: boolean;
  readonly atom?: boolean;
  readonly isolating?: boolean;
  readonly defining?: boolean;
  readonly draggable?: boolean;
  /** Marks allowed inside; default all for inline content. */
  readonly marks?: string;
  /** Plain text of a leaf, for search, copying and checks. */
  readonly leafText?: NonNullable<NodeSpec['leafText']>;
}

/** The little of the DOM that parse rules read; keeps this package free of DOM types. */
interface ElementLike {
  getAttribute(name: string): string | null;
}

/**
 * Reads attributes that an element carries in `data-attributes`. Content from the clipboard is hostile:
 * what does not parse falls back to the default, attribute by attribute.
 */
function readAttributes(definition: NodeDefinition, element: ElementLike): Record<string, unknown> {
  let stored: unknown = null;
  try {
    stored = JSON.parse(element.getAttribute('data-attributes') ?? '{}');
  } catch {
    stored = null;
  }
  const values: Record<string, unknown> = {};
  for (const [key, attribute] of Object.entries(definition.attributes ?? {})) {
    const value: unknown =
      stored !== null && typeof stored === 'object' ? Reflect.get(stored, key) : undefined;
    values[key] = attribute.schema.safeParse(value).success ? value : attribute.default;
  }
  return values;
}

/** Makes the ProseMirror spec of a node: grammar, checked attributes, and one lossless HTML form. */
export function defineNode(definition: NodeDefinition): NodeSpec {
  const { name, attributes = {}, tag = definition.inline ? 'span' : 'div' } = definition;
  const leaf = definition.content === undefined;
  const attrs: NonNullable<NodeSpec['attrs']> = {};
  for (const [key, attribute] of Object.entries(attributes)) {
    attrs[key] = {
      default: attribute.default,
      validate: (value: unknown) => {
        const result = attribute.schema.safeParse(value);
        if (!result.success) {
          throw new RangeError(
            `Invalid value for attribute ${key} of ${name}: ${JSON.stringify(value)?.slice(0, 50)}`,
          );
        }
      },
    };
  }
  return {
    ...(definition.content === undefined ? {} : { content: definition.content }),
    ...(definition.group === undefined ? {} : { group: definition.group }),
    ...(definition.marks === undefined ? {} : { marks: definition.marks }),
    ...(definition.leafText === undefined ? {} : { leafText: definition.leafText }),
    inline: definition.inline ?? false,
    atom: definition.atom ?? false,
    isolating: definition.isolating ?? false,
    defining: definition.defining ?? false,
    draggable: definition.draggable ?? false,
    attrs,
    toDOM: (node) => {
      const dom: Record<string, string> = { 'data-node': name };
      if (Object.keys(node.attrs).length > 0) dom['data-attributes'] = JSON.stringify(node.attrs);
      return leaf ? [tag, dom] : [tag, dom, 0];
    },
    parseDOM: [
      {
        tag: `${tag}[data-node="${name}"]`,
        priority: 60,
        getAttrs: (element: ElementLike) => readAttributes(definition, element),
      },
    ],
  };
}
