import { type NodeSpec, Schema } from 'prosemirror-model';
import { z } from 'zod';
import { blocks } from '../blocks/blocks.ts';
import { defineNode } from '../blocks/define-node.ts';
import { inlineMarks, inlineNodes } from '../blocks/inline.ts';
import { getRequirementSet, type RequirementSet, type RequirementSetId } from './requirement-set.ts';
import { sectionNodeName } from './section.ts';

const sectionAttributes = {
  /** 看点标题: the answer in one line; pictures set it instead of the section's name. */
  headline: { schema: z.string().max(40), default: '' },
  /** Why the section does not apply (shown to the signer), or null. */
  notApplicable: { schema: z.string().min(1).max(300).nullable(), default: null },
};

/** Node specs of an interpretation under a requirement set, by name. */
export function interpretationNodes(set: RequirementSet): Readonly<Record<string, NodeSpec>> {
  const required = set.sections.map((section) => sectionNodeName(section.kind));
  const sections = Object.fromEntries(
    required.map((name) => [
      name,
      defineNode({
        name,
        content: 'block+',
        tag: 'section',
        isolating: true,
        defining: true,
        attributes: sectionAttributes,
      }),
    ]),
  );
  return {
    doc: { content: `title lead ${required.join(' ')} extraSection*` },
    // In list order, paragraph first: ProseMirror fills `block+` with the first node type that fits.
    ...Object.fromEntries(blocks.flatMap((block) => Object.entries(block.nodes))),
    title: defineNode({
      name: 'title',
      content: 'text*',
      tag: 'h1',
      isolating: true,
      defining: true,
      marks: '',
    }),
    /** 导语: issuer, document number and effective date in one sentence or two. */
    lead: defineNode({ name: 'lead', content: 'inline*', isolating: true, defining: true }),
    ...sections,
    extraSection: defineNode({
      name: 'extraSection',
      content: 'block+',
      tag: 'section',
      isolating: true,
      defining: true,
      attributes: { title: { schema: z.string().max(30), default: '补充说明' }, ...sectionAttributes },
    }),
    ...inlineNodes,
  };
}

const schemas = new Map<RequirementSetId, Schema>();

/**
 * The schema of interpretations of one policy type. Required sections are grammar: the document's content
 * expression names one node type per section, in order, so no valid document lacks one.
 */
export function interpretationSchema(id: RequirementSetId): Schema {
  let schema = schemas.get(id);
  if (!schema) {
    schema = new Schema({ nodes: interpretationNodes(getRequirementSet(id)), marks: inlineMarks });
    schemas.set(id, schema);
  }
  return schema;
}
