import { interpretationTitle } from '../../interpretation/empty-interpretation.ts';
import type { Policy } from '../../policy/policy.ts';
import { policyDocumentSchema } from '../../policy/policy-schema.ts';
import { placeOf } from '../check-context.ts';
import { defineRule } from '../rule.ts';

/** Spaces and the form of inner brackets don't make another title. */
const normalize = (title: string) => title.replace(/\s/g, '').replaceAll('〈', '《').replaceAll('〉', '》');

const known = new WeakMap<Policy, readonly string[]>();

/** Titles by which a policy may be called: its own, and that of the document that a notice carries. */
function titlesOf(policy: Policy): readonly string[] {
  const titles = known.get(policy) ?? readTitles(policy);
  known.set(policy, titles);
  return titles;
}

function readTitles(policy: Policy): string[] {
  const titles = [policy.title];
  policyDocumentSchema.nodeFromJSON(policy.document).forEach((part) => {
    if (part.attrs.role === 'carried') titles.push(part.child(0).textContent);
  });
  return titles.map(normalize).filter((title) => title !== '');
}

export const titleNotPolicyTitle = defineRule({
  id: 'title-not-policy-title',
  title: '解读标题没有写准政策名称',
  severity: 'error',
  gate: 'policy',
  binding: true,
  source: '政策解读发布的通行做法：政策页与解读页相互关联，标题中的政策名称一字不差',
  documentation:
    '解读的标题要用书名号写出政策的全称，一个字都不能少，也不能改。转发类文件也可以写所印发文件的名称。多写、少写的字会让读者找不到原文。',
  valid: [
    {
      shows: '前面可以写解读的形式',
      metadata: { title: '广州市积分制入户管理办法' },
      title: '【一图读懂】《广州市积分制入户管理办法》',
    },
    {
      shows: '空格和书名号里的括号不算差别',
      metadata: { title: '关于转发《社会救助办法》的通知' },
      title: '《关于转发〈社会救助办法〉的通知》 政策解读',
    },

    {
      shows: '标题写的是政策全称',
      metadata: { title: '广州市积分制入户管理办法' },
      title: '《广州市积分制入户管理办法》政策解读',
    },
  ],
  invalid: [
    {
      shows: '没有书名号',
      metadata: { title: '广州市积分制入户管理办法' },
      title: '广州市积分制入户管理办法解读',
      finds: ['广州市积分制入户管理办法解读'],
    },
    {
      shows: '换了一个字',
      metadata: { title: '广州市积分制入户管理办法' },
      title: '《广州市积分制落户管理办法》政策解读',
      finds: ['《广州市积分制落户管理办法》政策解读'],
    },
    {
      shows: '多了“实施”二字',
      metadata: { title: '广州市积分制入户管理办法' },
      title: '《广州市积分制入户管理办法实施》政策解读',
      finds: ['《广州市积分制入户管理办法实施》政策解读'],
    },

    {
      shows: '丢了“管理”二字',
      metadata: { title: '广州市积分制入户管理办法' },
      title: '《广州市积分制入户办法》政策解读',
      finds: ['《广州市积分制入户办法》政策解读'],
    },
  ],
  check: ({ interpretation, dossier: { policy } }) => {
    const title = interpretation.child(0);
    const words = normalize(title.textContent);
    const named = titlesOf(policy).some((name) =>
      words.includes(name.startsWith('《') ? name : `《${name}》`),
    );
    if (named) return [];
    const expected = interpretationTitle(policy.title);
    const message = `解读标题是“${title.textContent}”，没有写准政策名称。请改为“${expected}”。`;
    const range = { from: 1, to: 1 + title.content.size };
    return [
      {
        message,
        place: placeOf('interpretation', { ...range, excerpt: title.textContent }),
        fix: { title: `改为“${expected}”`, ...range, replacement: expected },
      },
    ];
  },
});
