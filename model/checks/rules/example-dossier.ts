import type { Dossier } from '../../dossier/dossier.ts';
import { createEmptyPlan } from '../../interpretation/interpretation-plan.ts';
import { getRequirementSet } from '../../interpretation/requirement-set.ts';
import { sectionNodeName } from '../../interpretation/section.ts';
import { formatClausePath } from '../../policy/clause.ts';
import { clausesOf } from '../../policy/clauses-of.ts';
import { parsePolicy } from '../../policy/parse-policy.ts';
import type { Policy } from '../../policy/policy.ts';
import type { ExampleBlock, RuleExample } from '../rule.ts';

const title = '关于公布生活保障标准的通知';

function makePolicy(lines: readonly string[], metadata: RuleExample['metadata'] = {}): Policy {
  const { document } = parsePolicy({ text: [title, ...lines].join('\n') });
  return {
    title,
    documentNumber: '',
    issuers: [],
    recipients: [],
    dates: { signed: null, issued: null, effective: null, expires: null },
    disclosure: 'proactive',
    link: null,
    ...metadata,
    document,
  };
}

/** Long enough for every section of every requirement set, and nothing in it to find. */
const filler =
  '这份文件关系到困难家庭的日常生活。文件里写明了谁能得到帮助、帮助从哪里来、找哪个部门办。这里用大家听得懂的话逐项说明，看完就知道自己家合不合条件、先做哪一步、材料交给谁，不清楚的地方随时来问。[一]';

/** Clause ids by path as an example writes it. */
type Ids = ReadonlyMap<string, string>;

function idsOf(policy: Policy | null, prefix: string): [string, string][] {
  return policy
    ? clausesOf(policy.document).map(({ path, id }) => [prefix + formatClausePath(path), id])
    : [];
}

function reference(path: string, ids: Ids) {
  const of = path.startsWith('旧') ? 'predecessor' : 'policy';
  return { of, clause: ids.get(path) ?? 'c-gone' };
}

/** `words`, `[二]` and `{1309元|二}` as inline nodes. */
function readInline(words: string, ids: Ids): ExampleBlock[] {
  return [...words.matchAll(/\[([^\]]+)\]|\{([^|}]+)\|([^}]+)\}|([^[{]+)/g)].map(
    ([, cited, quote, bound = '', text = '']): ExampleBlock => {
      if (cited !== undefined) return { type: 'citation', attrs: reference(cited, ids) };
      if (quote !== undefined) return { type: 'fact', attrs: { ...reference(bound, ids), quote } };
      return { type: 'text', text };
    },
  );
}

function resolvePaths(block: ExampleBlock, ids: Ids): ExampleBlock {
  const { clause } = block.attrs ?? {};
  const attrs = typeof clause === 'string' ? { ...block.attrs, ...reference(clause, ids) } : block.attrs;
  const content = block.content?.flatMap((child) =>
    child.text !== undefined && block.type === 'paragraph'
      ? readInline(child.text, ids)
      : [resolvePaths(child, ids)],
  );
  return { ...block, ...(attrs ? { attrs } : {}), ...(content ? { content } : {}) };
}

/** The dossier that a rule's example describes; what it doesn't name is complete and clean. */
export function exampleDossier(example: Omit<RuleExample, 'shows'>): Dossier {
  const requirementSet = example.requirementSet ?? 'general';
  const policy = makePolicy(example.policy ?? ['一、标准按规定执行。'], example.metadata);
  const predecessor = example.predecessor ? makePolicy(example.predecessor) : null;
  const ids: Ids = new Map([...idsOf(policy, ''), ...idsOf(predecessor, '旧')]);
  const sections = getRequirementSet(requirementSet).sections.map(({ kind }): ExampleBlock => {
    const blocks = (example.sections?.[kind] ?? [filler]).map((block) =>
      typeof block === 'string'
        ? { type: 'paragraph', content: readInline(block, ids) }
        : resolvePaths(block, ids),
    );
    return { type: sectionNodeName(kind), content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] };
  });
  return {
    id: 'example',
    requirementSet,
    policy,
    predecessor,
    plan: {
      ...createEmptyPlan(),
      outline: ['标准是多少'],
      channels: ['县政府网站'],
      draftingDepartment: '县民政局',
      drafter: '林某',
      firstInterpreter: { name: '周某', position: '局长' },
      contact: '县民政局救助科',
      ...example.plan,
    },
    interpretation: {
      type: 'doc',
      content: [
        {
          type: 'title',
          content: [{ type: 'text', text: example.title ?? `《${policy.title}》政策解读` }],
        },
        { type: 'lead', content: readInline(example.lead ?? '县民政局印发了这份通知。', ids) },
        ...sections,
      ],
    },
    presentation: { theme: 'government-red' },
    waivers: [],
  };
}
