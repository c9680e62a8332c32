import {
  type Dossier,
  getRequirementSet,
  interpretationFormSchema,
  interpretationFormTitles,
} from '@tongjie/model';
import type { Form } from './form.ts';
import { peopleRows } from './people-rows.ts';

/** All forms, those that are planned marked, as a form on paper has them. */
function markForms({ plan }: Dossier): string {
  return interpretationFormSchema.options
    .map((form) => `${plan.forms.includes(form) ? '■' : '□'}${interpretationFormTitles[form]}`)
    .join('　');
}

/** 解读方案: what is interpreted, by whom, how, where and when, and room for the opinions. */
export function planForm(dossier: Dossier): Form {
  const { plan, policy, requirementSet } = dossier;
  return {
    title: '政策解读方案',
    table: '解读方案',
    rows: [
      { kind: 'item', name: '政策文件', lines: [policy.title] },
      {
        kind: 'pair',
        items: [
          ['发文字号', policy.documentNumber],
          ['文件类型', getRequirementSet(requirementSet).title],
        ],
      },
      ...peopleRows(plan),
      {
        kind: 'pair',
        items: [
          ['联系方式', plan.contact],
          ['解读时间', plan.schedule],
        ],
      },
      { kind: 'item', name: '解读形式', lines: [markForms(dossier)] },
      { kind: 'item', name: '解读渠道', lines: [plan.channels.join('、')] },
      {
        kind: 'item',
        name: '解读提纲',
        lines: plan.outline.map((line, index) =>
          /^[\d一二三四五六七八九十（(]/.test(line) ? line : `${index + 1}. ${line}`,
        ),
      },
      {
        kind: 'opinion',
        name: '起草部门意见',
        question: '解读方案与政策文件同步组织、同步审签、同步部署',
        choices: '',
        room: 1,
      },
      { kind: 'opinion', name: '审核意见', question: '', choices: '', room: 2 },
    ],
  };
}
