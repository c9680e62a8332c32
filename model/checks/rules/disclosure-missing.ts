import { placeOf } from '../check-context.ts';
import { defineRule } from '../rule.ts';

export const disclosureMissing = defineRule({
  id: 'disclosure-missing',
  title: '政策没有标明公开属性',
  severity: 'warning',
  gate: 'political',
  source:
    '国办发〔2016〕80号 一（一）：行政机关拟制公文时，要明确主动公开、依申请公开、不予公开等属性，随公文一并报批',
  documentation:
    '解读和政策一起向社会公开，政策的公开属性应当是“主动公开”。没有标明的，请在政策的属性里选好。',
  valid: [
    { shows: '主动公开', metadata: { disclosure: 'proactive' } },
    { shows: '主动公开，没有文号', metadata: { disclosure: 'proactive', documentNumber: '' } },
    { shows: '不公开的由另一条规则报告', metadata: { disclosure: 'withheld' } },
  ],
  invalid: [
    { shows: '没有标明', metadata: { disclosure: null }, finds: ['公开属性'] },
    {
      shows: '有文号，没有标明',
      metadata: { disclosure: null, documentNumber: '冠政办发〔2020〕33号' },
      finds: ['公开属性'],
    },
    {
      shows: '惠企政策没有标明',
      requirementSet: 'enterprise',
      metadata: { disclosure: null },
      finds: ['公开属性'],
    },
    {
      shows: '有链接，没有标明',
      metadata: { disclosure: null, link: 'https://www.gov.cn/a.html' },
      finds: ['公开属性'],
    },
  ],
  check: ({ dossier: { policy } }) =>
    policy.disclosure === null
      ? [
          {
            message: '政策没有标明公开属性。请在政策的属性里选定，主动公开的才能发布解读。',
            place: placeOf('policy', { excerpt: '公开属性' }),
          },
        ]
      : [],
});
