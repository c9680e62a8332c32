import { z } from 'zod';
import { defineBlock } from './block.ts';
import { defineNode } from './define-node.ts';

/** The six elements that a 惠企 policy publishes, in order (冠政办发〔2020〕33号 一（二）). */
export const serviceItems = [
  { name: 'serviceConditions', title: '申请条件' },
  { name: 'serviceMaterials', title: '申报材料' },
  { name: 'serviceProcedure', title: '办理流程' },
  { name: 'serviceDepartment', title: '承办部门' },
  { name: 'serviceContact', title: '联系方式' },
  { name: 'servicePeriod', title: '起止时间' },
] as const;
export type ServiceItemName = (typeof serviceItems)[number]['name'];

export const serviceCard = defineBlock({
  name: 'serviceCard',
  title: '办事卡',
  purpose: '办一件事要看的六样：条件、材料、流程、部门、联系方式、时间',
  nodes: {
    serviceCard: defineNode({
      name: 'serviceCard',
      content: serviceItems.map((item) => item.name).join(' '),
      group: 'block',
      isolating: true,
      draggable: true,
      attributes: { title: { schema: z.string().max(40), default: '' } },
    }),
    ...Object.fromEntries(
      serviceItems.map(({ name }) => [name, defineNode({ name, content: 'prose+', isolating: true })]),
    ),
  },
});
