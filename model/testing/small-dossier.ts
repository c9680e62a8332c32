import type { Dossier } from '../dossier/dossier.ts';
import { createEmptyInterpretation } from '../interpretation/empty-interpretation.ts';
import { createEmptyPlan } from '../interpretation/interpretation-plan.ts';
import { interpretationSchema } from '../interpretation/interpretation-schema.ts';
import type { DocumentJson, Policy } from '../policy/policy.ts';
import { policyDocumentSchema } from '../policy/policy-schema.ts';

/** A policy of two clauses, for tests: 第一条 (id c1-1) and 第二条 (id c1-2) with the words given. */
export function smallPolicy(
  first = '对符合条件的家庭每人每月补助300元。',
  second = '本办法自2030年1月1日起施行。',
): Policy {
  const schema = policyDocumentSchema;
  const clause = (id: string, label: string, text: string) =>
    schema.node('clause', { id, label }, [schema.node('clauseText', null, [schema.text(text)])]);
  const part = schema.node('part', { role: 'carried' }, [
    schema.node('partTitle', null, [schema.text('取暖补助办法')]),
    clause('c1-1', '第一条', first),
    clause('c1-2', '第二条', second),
  ]);
  return {
    title: '取暖补助办法',
    documentNumber: '某政发〔2029〕1号',
    issuers: ['某县人民政府'],
    recipients: [],
    dates: { signed: '2029-12-01', issued: '2029-12-01', effective: '2030-01-01', expires: null },
    disclosure: 'proactive',
    link: null,
    document: schema.node('doc', null, [part]).toJSON(),
  };
}

/** JSON of a text node. */
export const text = (words: string) => ({ type: 'text', text: words });

/** JSON of a paragraph from words and inline nodes. */
export const paragraph = (...content: readonly (string | object)[]) => ({
  type: 'paragraph',
  content: content.map((item) => (typeof item === 'string' ? text(item) : item)),
});

/** JSON of a citation of a clause. */
export const citation = (clause: string) => ({ type: 'citation', attrs: { clause, of: 'policy' } });

/** JSON of a fact bound to verbatim words of a clause. */
export const fact = (clause: string, quote: string, words = '') => ({
  type: 'fact',
  attrs: { clause, of: 'policy', quote, text: words },
});

/**
 * A dossier of the small policy whose interpretation is empty but for the blocks given, by section node name.
 * The document is checked under its schema.
 */
export function smallDossier(
  sections: Readonly<Record<string, readonly object[]>> = {},
  policy = smallPolicy(),
): Dossier {
  const schema = interpretationSchema('general');
  const empty: DocumentJson = createEmptyInterpretation('general', policy.title).toJSON();
  const content = empty.content.map((node) => {
    const name: unknown = node !== null && typeof node === 'object' ? Reflect.get(node, 'type') : null;
    const replacement = typeof name === 'string' ? sections[name] : undefined;
    return replacement && typeof node === 'object' ? { ...node, content: replacement } : node;
  });
  const interpretation: DocumentJson = { type: 'doc', content };
  schema.nodeFromJSON(interpretation).check();
  return {
    id: 'small',
    requirementSet: 'general',
    policy,
    predecessor: null,
    plan: createEmptyPlan(),
    interpretation,
    presentation: { theme: 'government-red' },
    waivers: [],
  };
}
