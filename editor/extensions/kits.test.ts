import { getSchema } from '@tiptap/core';
import type { NodeType, Schema } from '@tiptap/pm/model';
import { interpretationSchema, policyDocumentSchema, requirementSets } from '@tongjie/model';
import { describe, expect, it } from 'vitest';
import { interpretationExtensions } from './interpretation-kit.ts';
import { policyExtensions } from './policy-kit.ts';

function describeNode(type: NodeType) {
  const { spec } = type;
  return {
    name: type.name,
    content: spec.content ?? '',
    marks: type.markSet?.map((mark) => mark.name) ?? null,
    groups: spec.group ?? '',
    flags: [spec.inline, spec.atom, spec.isolating, spec.defining, spec.draggable].map(
      (flag) => flag ?? false,
    ),
    role: spec.tableRole ?? null,
    leafText: spec.leafText !== undefined,
    attributes: Object.entries(spec.attrs ?? {}).map(([name, attribute]) => ({
      name,
      default: attribute.default,
      validate: attribute.validate,
    })),
    tags: (spec.parseDOM ?? []).map((rule) => rule.tag ?? null),
  };
}

const describeSchema = (schema: Schema) => ({
  top: schema.topNodeType.name,
  nodes: Object.values(schema.nodes)
    .map(describeNode)
    .toSorted((a, b) => a.name.localeCompare(b.name)),
  marks: Object.keys(schema.marks).toSorted(),
});

describe('the kits', () => {
  it.each(requirementSets.map((set) => set.id))('speak exactly the schema of interpretations (%s)', (id) => {
    expect(describeSchema(getSchema(interpretationExtensions(id)))).toEqual(
      describeSchema(interpretationSchema(id)),
    );
  });

  it('speak exactly the schema of policies', () => {
    expect(describeSchema(getSchema(policyExtensions()))).toEqual(describeSchema(policyDocumentSchema));
  });

  it('fill an empty section with a paragraph, as the model does', () => {
    const schema = getSchema(interpretationExtensions('general'));
    expect(schema.nodes.backgroundSection?.createAndFill()?.firstChild?.type.name).toBe('paragraph');
    expect(schema.nodes.doc?.createAndFill()?.childCount).toBe(
      interpretationSchema('general').nodes.doc?.createAndFill()?.childCount,
    );
  });
});
