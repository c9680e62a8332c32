import type { Node } from 'prosemirror-model';
import { interpretationSchema } from './interpretation-schema.ts';
import { getRequirementSet, type RequirementSetId } from './requirement-set.ts';
import { sectionNodeName } from './section.ts';

/** Title that an interpretation must bear: it names the policy exactly. */
export function interpretationTitle(policyTitle: string): string {
  return policyTitle.startsWith('《') ? `${policyTitle}政策解读` : `《${policyTitle}》政策解读`;
}

/** A new interpretation: its title, an empty lead, and every required section with one empty paragraph. */
export function createEmptyInterpretation(id: RequirementSetId, policyTitle: string): Node {
  const schema = interpretationSchema(id);
  const required = getRequirementSet(id).sections.map((section) =>
    schema.node(sectionNodeName(section.kind), null, [schema.node('paragraph')]),
  );
  const title = schema.node('title', null, [schema.text(interpretationTitle(policyTitle))]);
  return schema.node('doc', null, [title, schema.node('lead'), ...required]);
}
