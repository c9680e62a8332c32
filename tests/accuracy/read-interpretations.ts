import { readdirSync, readFileSync } from 'node:fs';
import {
  check,
  createEmptyInterpretation,
  createEmptyPlan,
  documentJsonSchema,
  type Finding,
} from '@tongjie/model';
import { fidelityRules } from './check-statement.ts';
import { readPolicy } from './read-pairs.ts';

/** A correct interpretation, with what the rules of fidelity wrongly find in it. */
export interface CheckedInterpretation {
  readonly name: string;
  readonly characters: number;
  readonly findings: readonly Finding[];
}

function checkText(name: string, text: string, folder: URL): Finding[] {
  const policy = readPolicy(name, folder);
  const { content } = createEmptyInterpretation('general', policy.title).toJSON();
  const paragraphs = text
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));
  const filled = content.map((node: { type: string }) =>
    node.type === 'mainContentSection' ? { ...node, content: paragraphs } : node,
  );
  const findings = check({
    id: name,
    requirementSet: 'general',
    policy,
    predecessor: null,
    plan: createEmptyPlan(),
    interpretation: documentJsonSchema.parse({ type: 'doc', content: filled }),
    presentation: { theme: 'government-red' },
    waivers: [],
  });
  return findings.filter(({ rule, place }) => fidelityRules.has(rule) && place.section === 'mainContent');
}

/** Checks the correct interpretations of a corpus; nothing in them cites a clause. */
export function checkInterpretations(folder: URL): CheckedInterpretation[] {
  return readdirSync(new URL('interpretations/', folder))
    .toSorted()
    .map((file) => {
      const text = readFileSync(new URL(`interpretations/${file}`, folder), 'utf8').replaceAll(
        /^#.*\n/gm,
        '',
      );
      const name = file.split('.', 1)[0] ?? '';
      return { name, characters: text.length, findings: checkText(name, text, folder) };
    });
}
