import { z } from 'zod';
import { defineBlock } from './block.ts';
import { defineNode } from './define-node.ts';
import { factBinding } from './reference.ts';

const shortText = (max: number) => ({ schema: z.string().max(max), default: '' });

/** Content of a key figure is its caption: what the figure counts. */
export const keyFigures = defineBlock({
  name: 'keyFigures',
  title: '数字看点',
  purpose: '一到九个关键数字，每个都绑定条款',
  nodes: {
    keyFigures: defineNode({
      name: 'keyFigures',
      content: 'keyFigure+',
      group: 'block',
      isolating: true,
      draggable: true,
    }),
    keyFigure: defineNode({
      name: 'keyFigure',
      content: 'text*',
      marks: '',
      isolating: true,
      attributes: {
        /** The figure as the policy writes it, without unit: `1963.5`, `50`. */
        value: shortText(20),
        /** `元`, `万元`, `%`, `个月` */
        unit: shortText(12),
        /** Words that bound the figure: `不超过`, `最高`, `至少`; or `以上`, set after the unit. */
        bound: shortText(8),
        /** `每人每月`, `每个企业每年`; set beside the unit. */
        scope: shortText(16),
        /** The one figure of the block to look at first; the first hot figure of a dossier is its poster figure. */
        hot: { schema: z.boolean(), default: false },
        ...factBinding,
      },
    }),
  },
});
