import { placeOf } from '../check-context.ts';
import { defineRule } from '../rule.ts';

export const disclosureNotPublic = defineRule({
  id: 'disclosure-not-public',
  title: '政策不是主动公开的',
  severity: 'error',
  gate: 'political',
  binding: true,
  source:
    '《中华人民共和国政府信息公开条例》第十四条、第十五条；国办发〔2016〕80号 一（一）；政务公开检查通报：发布非主动公开的文件',
  documentation:
    '标为“依申请公开”“不予公开”的政策，不能随解读向社会公开。请核实公开属性；标错了的改过来，没有标错的不发布。',
  valid: [
    { shows: '主动公开', metadata: { disclosure: 'proactive' } },
    { shows: '没有标明的由另一条规则报告', metadata: { disclosure: null } },
    { shows: '主动公开的规划', requirementSet: 'planning', metadata: { disclosure: 'proactive' } },
  ],
  invalid: [
    { shows: '依申请公开', metadata: { disclosure: 'onRequest' }, finds: ['公开属性'] },
    { shows: '不予公开', metadata: { disclosure: 'withheld' }, finds: ['公开属性'] },
    {
      shows: '惠企政策依申请公开',
      requirementSet: 'enterprise',
      metadata: { disclosure: 'onRequest' },
      finds: ['公开属性'],
    },
    {
      shows: '规划不予公开',
      requirementSet: 'planning',
      metadata: { disclosure: 'withheld' },
      finds: ['公开属性'],
    },
  ],
  check: ({ dossier: { policy } }) => {
    const place = placeOf('policy', { excerpt: '公开属性' });
    switch (policy.disclosure) {
      case 'proactive':
      case null:
        return [];
      case 'onRequest':
        return [{ message: '政策标的是“依申请公开”，不能随解读向社会公开。请核实公开属性。', place }];
      case 'withheld':
        return [{ message: '政策标的是“不予公开”，不能发布政策和解读。请核实公开属性。', place }];
    }
  },
});
