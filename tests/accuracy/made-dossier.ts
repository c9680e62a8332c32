import {
  createEmptyInterpretation,
  createEmptyPlan,
  type Dossier,
  documentJsonSchema,
  type Policy,
} from '@tongjie/model';

/** A paragraph as ProseMirror JSON: words, and the clause that stands behind them or none. */
export const madeParagraph = (text: string, clause: string | null) => ({
  type: 'paragraph',
  content: [
    { type: 'text', text },
    ...(clause === null ? [] : [{ type: 'citation', attrs: { of: 'policy', clause } }]),
  ],
});

/** A general dossier about a policy: the named sections (`standardsSection` …) say what is given, the others nothing. */
export function madeDossier(policy: Policy, sections: Readonly<Record<string, readonly object[]>>): Dossier {
  const content = createEmptyInterpretation('general', policy.title)
    .toJSON()
    .content.map((node: { type: string }) => {
      const own = sections[node.type];
      return own ? { ...node, content: own } : node;
    });
  return {
    id: 'made',
    requirementSet: 'general',
    policy,
    predecessor: null,
    plan: createEmptyPlan(),
    interpretation: documentJsonSchema.parse({ type: 'doc', content }),
    presentation: { theme: 'government-red' },
    waivers: [],
  };
}
