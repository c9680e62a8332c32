import type { Schema } from 'prosemirror-model';
import { canonicalJson } from '../dossier/canonical-json.ts';
import { sha256 } from '../dossier/sha256.ts';

/**
 * Fingerprint of a schema's grammar: nodes and marks in order, content, groups, and attributes with their defaults.
 * Editor and service compare it before they exchange steps, so that an old page cannot write into a new grammar.
 */
export function schemaHash(schema: Schema): string {
  const nodes = Object.values(schema.nodes).map(({ name, spec, isInline, isAtom }) => ({
    name,
    content: spec.content ?? '',
    group: spec.group ?? '',
    marks: spec.marks ?? null,
    inline: isInline,
    atom: isAtom,
    attributes: attributeDefaults(spec.attrs),
  }));
  const marks = Object.values(schema.marks).map(({ name, spec }) => ({
    name,
    attributes: attributeDefaults(spec.attrs),
  }));
  return sha256(canonicalJson({ nodes, marks }));
}

function attributeDefaults(
  attrs: Record<string, { default?: unknown }> | null | undefined,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(attrs ?? {}).map(([name, spec]) => [name, spec.default ?? null]));
}
