import { z } from 'zod';
import { findNodes, placeOfNode } from '../find-nodes.ts';
import { defineRule } from '../rule.ts';

const words = z.string().catch('');
const diagram = (attrs: Record<string, unknown>) => ({ type: 'diagram', attrs });
const source = 'flowchart LR\n  A["申请"] --> B["审核"]';

export const pictureWithoutText = defineRule({
  id: 'picture-without-text',
  title: '关系图没有文字说明',
  severity: 'warning',
  gate: 'content',
  source: 'GB/T 37668-2019《信息技术 互联网内容无障碍可访问性技术要求与测试方法》：非文本内容要有替代文本',
  documentation:
    '看不见图的人靠文字说明了解图里说了什么，读屏软件念的就是它。用一两句话把图里的意思说全，不要只写“流程图”三个字。',
  options: {
    shortest: z.int().min(1).max(200).default(12).describe('文字说明至少多少个字'),
  },
  valid: [
    {
      shows: '说全了图里的意思',
      sections: {
        standards: [
          '按规定给。[一]',
          diagram({ source, title: '怎么办', description: '先申请，再由街道审核，两步办完。' }),
        ],
      },
    },
    { shows: '还没有画的图不算', sections: { standards: ['按规定给。[一]', diagram({ source: '' })] } },
    {
      shows: '本单位放宽',
      options: { shortest: 4 },
      sections: { standards: ['按规定给。[一]', diagram({ source, description: '先申请后审核' })] },
    },
  ],
  invalid: [
    {
      shows: '没有说明',
      sections: { standards: ['按规定给。[一]', diagram({ source, title: '怎么办' })] },
      finds: ['怎么办'],
    },
    {
      shows: '没有标题，也没有说明',
      sections: { standards: ['按规定给。[一]', diagram({ source })] },
      finds: ['关系图'],
    },
    {
      shows: '只写了“流程图”',
      sections: {
        standards: ['按规定给。[一]', diagram({ source, title: '怎么办', description: '流程图' })],
      },
      finds: ['怎么办'],
    },
    {
      shows: '说明照抄了标题',
      sections: {
        standards: [
          '按规定给。[一]',
          diagram({ source, title: '申请低保从头到尾怎么办', description: '申请低保从头到尾怎么办。' }),
        ],
      },
      finds: ['申请低保从头到尾怎么办'],
    },
  ],
  check: ({ interpretation }, { shortest }) =>
    findNodes(interpretation, 'diagram').flatMap((placed) => {
      const {
        title,
        description,
        source: drawn,
      } = z.object({ title: words, description: words, source: words }).parse(placed.node.attrs);
      const said = description.replace(/[\s。]/g, '');
      if (drawn.trim() === '' || (said.length >= shortest && said !== title.replace(/[\s。]/g, '')))
        return [];
      const message =
        said === ''
          ? '这张关系图没有文字说明，看不见图的人不知道说了什么。请在图的属性里用一两句话说明。'
          : `这张关系图的文字说明只有“${description}”，没有说出图里的意思。请用一两句话把它说全。`;
      return [{ message, place: placeOfNode(placed, title || '关系图') }];
    }),
});
