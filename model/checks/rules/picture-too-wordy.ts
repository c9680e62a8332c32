import { z } from 'zod';
import { blockTitles } from '../../blocks/blocks.ts';
import { findNodes, type PlacedNode, placeOfNode } from '../find-nodes.ts';
import { readAttributeTexts } from '../read-attribute-texts.ts';
import { defineRule, type ExampleBlock, type RuleFinding } from '../rule.ts';

const most = (count: number, what: string) => z.int().min(1).max(500).default(count).describe(what);
const text = (words: string): ExampleBlock => ({ type: 'text', text: words });
const keyFigures = (...captions: string[]): ExampleBlock => ({
  type: 'keyFigures',
  content: captions.map((caption) => ({
    type: 'keyFigure',
    attrs: { value: '5', unit: '天', clause: '一' },
    content: [text(caption)],
  })),
});
const long = '符合条件的困难家庭在提交全部申请材料以后等待办理的工作日';

const lengthOf = (words: string) => words.replace(/\s/g, '').length;

/** Labels inside a diagram, apart from its title and description. */
function diagramLabels({ node }: PlacedNode): string[] {
  return readAttributeTexts(node)
    .filter(({ role, text: words }) => role === 'picture' && words !== node.attrs.description)
    .map(({ text: words }) => words.replace(/<br\s?\/?>/g, ''));
}

export const pictureTooWordy = defineRule({
  id: 'picture-too-wordy',
  title: '图里的字太多',
  severity: 'hint',
  gate: 'content',
  source: '冠政办发〔2020〕33号 二（一）：提高非文字解读比例；图解以图为主，手机屏上一行十几个字',
  documentation:
    '数字看点、步骤、关系图、图表、漫画要一眼看得懂。字数太多，图就成了缩小的文章，手机上看不清。请删繁就简，把细节写到正文里。',
  options: {
    mostFigures: most(9, '一个“数字看点”最多几个数字'),
    figureCaption: most(24, '数字看点的说明最多多少个字'),
    stepLabel: most(16, '步骤名称最多多少个字'),
    diagramLabel: most(20, '关系图里一个框最多多少个字'),
    mostDiagramLabels: most(14, '一张关系图最多几个框'),
    mostCategories: most(12, '一张图表最多几项'),
    utterance: most(70, '漫画里一句话最多多少个字'),
  },
  valid: [
    {
      shows: '几个字说明一个数',
      sections: { standards: ['按规定给。[一]', keyFigures('全市城乡低保', '特困人员（三区农村除外）')] },
    },
    {
      shows: '图里框不多，字也不多',
      sections: {
        standards: [
          '按规定给。[一]',
          {
            type: 'diagram',
            attrs: {
              source: 'flowchart LR\n A["街道受理"] --> B["区里审批"]',
              description: '街道受理以后交区里审批。',
            },
          },
        ],
      },
    },
    {
      shows: '对话简短',
      sections: {
        benefits: [
          '按规定给。[一]',
          { type: 'dialogue', content: [{ type: 'utterance', content: [text('我能申请吗？')] }] },
        ],
      },
    },
  ],
  invalid: [
    {
      shows: '数字看点的说明太长',
      sections: { standards: ['按规定给。[一]', keyFigures(long)] },
      finds: [long],
    },
    {
      shows: '关系图的框里是一整句话',
      sections: {
        standards: [
          '按规定给。[一]',
          {
            type: 'diagram',
            attrs: {
              title: '怎么办',
              source: `flowchart LR\n A["${long}"] --> B["审批"]`,
              description: '先等待，再由区里审批。',
            },
          },
        ],
      },
      finds: ['怎么办'],
    },
    {
      shows: '一个“数字看点”放了十个数',
      sections: { standards: ['按规定给。[一]', keyFigures(...Array.from('一二三四五六七八九十'))] },
      finds: ['数字看点'],
    },
    {
      shows: '漫画里一句话太长',
      sections: {
        benefits: [
          '按规定给。[一]',
          {
            type: 'dialogue',
            content: [{ type: 'utterance', content: [text(`${long}，${long}，${long}。`)] }],
          },
        ],
      },
      finds: [`${long}，${long}，${long}`.slice(0, 59).concat('…')],
    },
  ],
  check: ({ interpretation }, options) => {
    const tooLong = (placed: PlacedNode, words: string, limit: number): RuleFinding[] => {
      const length = lengthOf(words);
      if (length <= limit) return [];
      const characters = [...words.trim()];
      const excerpt = characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('');
      const message = `这里有 ${length} 个字，画出来会太挤（最多 ${limit} 个字）。请写短些，细节放到正文里。`;
      return [{ message, place: placeOfNode(placed, excerpt) }];
    };
    const tooMany = (placed: PlacedNode, count: number, limit: number, what: string): RuleFinding[] => {
      if (count <= limit) return [];
      const title = blockTitles.get(placed.node.type.name) ?? '图';
      const message = `这个“${title}”里有 ${count} ${what}，一眼看不过来（最多 ${limit} ${what}）。请只留最要紧的，或者分成几个。`;
      return [{ message, place: placeOfNode(placed, title) }];
    };
    const nodes = findNodes(
      interpretation,
      'keyFigures',
      'keyFigure',
      'step',
      'diagram',
      'chart',
      'utterance',
    );
    return nodes.flatMap((placed): RuleFinding[] => {
      const { node } = placed;
      switch (node.type.name) {
        case 'keyFigures':
          return tooMany(placed, node.childCount, options.mostFigures, '个数字');
        case 'keyFigure':
          return tooLong(placed, node.textContent, options.figureCaption);
        case 'step':
          return tooLong(placed, node.firstChild?.textContent ?? '', options.stepLabel);
        case 'utterance':
          return tooLong(placed, node.textContent, options.utterance);
        case 'chart': {
          const { categories } = node.attrs;
          return tooMany(
            placed,
            Array.isArray(categories) ? categories.length : 0,
            options.mostCategories,
            '项',
          );
        }
        case 'diagram': {
          const labels = diagramLabels(placed);
          const longest = labels.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0] ?? '';
          const wordy = tooLong(placed, longest, options.diagramLabel).map((finding) => ({
            ...finding,
            message: `关系图的框“${longest}”${finding.message.replace('这里', '')}`,
            place: placeOfNode(placed, String(node.attrs.title || '关系图')),
          }));
          return [...wordy, ...tooMany(placed, labels.length, options.mostDiagramLabels, '个框')];
        }
        default:
          return [];
      }
    });
  },
});
