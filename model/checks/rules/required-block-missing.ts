import { findSectionGaps } from '../../dossier/gaps.ts';
import { placeOf } from '../check-context.ts';
import { defineRule } from '../rule.ts';

const item = (type: string, text: string) => ({
  type,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

export const requiredBlockMissing = defineRule({
  id: 'required-block-missing',
  title: '缺少必须有的版块',
  severity: 'error',
  gate: 'content',
  binding: true,
  source:
    '冠政办发〔2020〕33号 一（二）：公开惠企政策申请条件、申报材料清单、办理流程、承办部门、联系方式、起止时间等信息',
  documentation: '有的要素必须用指定的版块来写，例如惠企政策的“惠民利民举措”里要有办事卡。',
  valid: [
    { shows: '规划不要求办事卡', requirementSet: 'planning' },

    { shows: '通用类政策不要求办事卡', requirementSet: 'general' },
    {
      shows: '惠企政策有办事卡',
      requirementSet: 'enterprise',
      sections: {
        benefits: [
          {
            type: 'serviceCard',
            content: [
              item('serviceConditions', '在本区注册的企业'),
              item('serviceMaterials', '申请表'),
              item('serviceProcedure', '网上申报'),
              item('serviceDepartment', '区科工信局'),
              item('serviceContact', '政务服务大厅'),
              item('servicePeriod', '全年受理'),
            ],
          },
        ],
      },
    },
  ],
  invalid: [
    {
      shows: '办事卡放错了要素',
      requirementSet: 'enterprise',
      sections: {
        standards: [
          {
            type: 'serviceCard',
            content: [
              item('serviceConditions', '在本区注册的企业'),
              item('serviceMaterials', '申请表'),
              item('serviceProcedure', '网上申报'),
              item('serviceDepartment', '区科工信局'),
              item('serviceContact', '政务服务大厅'),
              item('servicePeriod', '全年受理'),
            ],
          },
        ],
      },
      finds: ['惠民利民举措'],
    },
    {
      shows: '办事卡一样都没有填',
      requirementSet: 'enterprise',
      sections: {
        benefits: [
          '够条件的企业都能申请。[一]',
          {
            type: 'serviceCard',
            content: [
              'serviceConditions',
              'serviceMaterials',
              'serviceProcedure',
              'serviceDepartment',
              'serviceContact',
              'servicePeriod',
            ].map((type) => ({ type, content: [{ type: 'paragraph' }] })),
          },
        ],
      },
      finds: ['惠民利民举措'],
    },
    {
      shows: '只写了段落',
      requirementSet: 'enterprise',
      sections: { benefits: ['申请条件、材料、流程见政务服务网，由区科工信局承办，全年受理。[一]'] },
      finds: ['惠民利民举措'],
    },
    { shows: '惠企政策没有办事卡', requirementSet: 'enterprise', finds: ['惠民利民举措'] },
  ],
  check: ({ interpretation, requirements }) =>
    findSectionGaps(interpretation, requirements)
      .filter(({ code }) => code === 'required-block-missing')
      .map(({ message, section }) => ({ message, place: placeOf('interpretation', { section }) })),
});
