import { serviceItems } from '../../blocks/service-card.ts';
import { countCharacters } from '../../dossier/gaps.ts';
import { findNodes, placeOfNode } from '../find-nodes.ts';
import { defineRule, type ExampleBlock, type RuleFinding } from '../rule.ts';

/** Says that it stands elsewhere, and nothing else. */
const ELSEWHERE =
  /^(?:请?(?:详见|参见|见)[^。]{0,20}|另行(?:通知|公布|发布)|按(?:照)?(?:有关|相关)?(?:规定|要求)(?:执行|办理)?|暂无|待定|略|同上|\/|-+)[。.]?$/;

const full = {
  serviceConditions: '在本区登记的企业',
  serviceMaterials: '申请表、营业执照复印件',
  serviceProcedure: '网上申报，窗口取结果',
  serviceDepartment: '区科工信局',
  serviceContact: '区政务服务大厅3号窗口',
  servicePeriod: '全年受理',
};
const card = (changed: Partial<typeof full> = {}): ExampleBlock => ({
  type: 'serviceCard',
  attrs: { title: '租金补贴' },
  content: Object.entries({ ...full, ...changed }).map(([type, words]) => ({
    type,
    content: [{ type: 'paragraph', ...(words === '' ? {} : { content: [{ type: 'text', text: words }] }) }],
  })),
});
const say = (...cards: ExampleBlock[]) => ({ benefits: ['够条件的企业都能申请。[一]', ...cards] });

export const serviceItemEmpty = defineRule({
  id: 'service-item-empty',
  title: '办事卡没有填全',
  severity: 'error',
  gate: 'content',
  source:
    '冠政办发〔2020〕33号 一（二）：公开惠企政策申请条件、申报材料清单、办理流程、承办部门、联系方式、起止时间等信息',
  documentation:
    '办事卡的六样——申请条件、申报材料、办理流程、承办部门、联系方式、起止时间——缺一样，群众就办不成。惠企政策里有空着的报为错误，其他政策报为提醒；只写“详见附件”“另行通知”的，报为提醒。政策确实没有规定的，写“政策没有列明”，并说明找谁问。',
  waivable: true,
  valid: [
    { shows: '六样都有', requirementSet: 'enterprise', sections: say(card()) },
    {
      shows: '政策没有规定的，如实说明',
      requirementSet: 'enterprise',
      sections: say(card({ serviceMaterials: '本办法没有列明，请先打电话问。' })),
    },
    { shows: '没有办事卡的，由另一条规则报告', requirementSet: 'enterprise' },
  ],
  invalid: [
    {
      shows: '联系方式空着',
      requirementSet: 'enterprise',
      sections: say(card({ serviceContact: '' })),
      finds: ['租金补贴'],
    },
    {
      shows: '空了两样，报一次',
      requirementSet: 'enterprise',
      sections: say(card({ serviceContact: '', servicePeriod: '' })),
      finds: ['租金补贴'],
    },
    {
      shows: '其他政策的办事卡',
      requirementSet: 'general',
      sections: say(card({ serviceProcedure: '' })),
      finds: ['租金补贴'],
      severity: 'warning',
    },
    {
      shows: '只写了另行通知',
      requirementSet: 'enterprise',
      sections: say(card({ servicePeriod: '另行通知。' })),
      finds: ['租金补贴'],
      severity: 'warning',
    },
  ],
  check: ({ interpretation, requirements }) =>
    findNodes(interpretation, 'serviceCard').flatMap((placed): RuleFinding[] => {
      const items = serviceItems.map(({ name, title }) => {
        const item = placed.node.children.find((child) => child.type.name === name);
        return {
          title,
          isEmpty: !item || countCharacters(item) === 0,
          words: item?.textContent.trim() ?? '',
        };
      });
      const place = placeOfNode(placed, String(placed.node.attrs.title || '办事卡'));
      const name = (some: typeof items) => some.map(({ title }) => `“${title}”`).join('、');
      const empty = items.filter(({ isEmpty }) => isEmpty);
      const elsewhere = items.filter(({ isEmpty, words }) => !isEmpty && ELSEWHERE.test(words));
      return [
        ...(empty.length === 0
          ? []
          : [
              {
                message: `办事卡里${name(empty)}没有填，群众不知道怎么办。请填上；政策没有规定的，写明没有规定、找谁问。`,
                place,
                severity: requirements.id === 'enterprise' ? ('error' as const) : ('warning' as const),
              },
            ]),
        ...(elsewhere.length === 0
          ? []
          : [
              {
                message: `办事卡里${name(elsewhere)}只写了“${elsewhere[0]?.words}”，群众还得再找。请把内容写出来。`,
                place,
                severity: 'warning' as const,
              },
            ]),
      ];
    }),
});
