import { findNodes, placeOfNode } from '../find-nodes.ts';
import { defineRule, type ExampleBlock, type RuleFinding } from '../rule.ts';

const keyFigure = (attrs: Record<string, unknown>): ExampleBlock => ({
  type: 'keyFigures',
  content: [
    {
      type: 'keyFigure',
      attrs: { value: '1309', unit: '元', ...attrs },
      content: [{ type: 'text', text: '低保标准' }],
    },
  ],
});
const chart = (attrs: Record<string, unknown>): ExampleBlock => ({
  type: 'chart',
  attrs: {
    title: '低保标准',
    unit: '元',
    categories: ['今年'],
    series: [{ name: '标准', values: [1309] }],
    ...attrs,
  },
});
const timeline = (attrs: Record<string, unknown>): ExampleBlock => ({
  type: 'timeline',
  content: [
    {
      type: 'timelineEntry',
      attrs: { date: '2025年1月1日', ...attrs },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: '执行新标准。' }] }],
    },
  ],
});
const policy = ['一、自2025年1月1日起，标准为每人每月1309元。'];
const say = (block: ExampleBlock) => ({ standards: ['标准提高了。[一]', block] });

export const figureWithoutSource = defineRule({
  id: 'figure-without-source',
  title: '图里的数没有出处',
  severity: 'warning',
  gate: 'policy',
  source: '政策解读通行要求：图解里的每一个数都查得到原文；云政办发〔2023〕13号 第二条',
  documentation:
    '数字看点、时间节点、图表要绑定条款。绑定了，政策改了会提醒，图里的数才不会错。还没有填数的不报。',
  valid: [
    { shows: '绑定了条款', policy, sections: say(keyFigure({ clause: '一', quote: '1309元' })) },
    { shows: '时间节点绑定了条款', policy, sections: say(timeline({ clause: '一', quote: '2025年1月1日' })) },
    { shows: '时间写在引据旁边', policy, sections: say({ ...timeline({ date: '' }) }) },
  ],
  invalid: [
    { shows: '数字看点', policy, sections: say(keyFigure({})), finds: ['低保标准1309元'] },
    { shows: '图表', policy, sections: say(chart({})), finds: ['低保标准'] },
    { shows: '时间节点', policy, sections: say(timeline({})), finds: ['2025年1月1日'] },
    {
      shows: '没有标题的图表',
      policy,
      sections: say(chart({ title: '' })),
      finds: ['图表'],
    },
  ],
  check: ({ interpretation }) =>
    findNodes(interpretation, 'keyFigure', 'timelineEntry', 'chart').flatMap((placed): RuleFinding[] => {
      const { node } = placed;
      const { value, unit, date, title, clause, clauses, series } = node.attrs;
      if (node.type.name === 'chart') {
        const isDrawn = Array.isArray(series) && series.length > 0;
        if (!isDrawn || (Array.isArray(clauses) && clauses.length > 0)) return [];
        const message = '图表没有引到条款，数从哪里来无从核对。请在图表的属性里选好条款。';
        return [{ message, place: placeOfNode(placed, String(title || '图表')) }];
      }
      const shown = String((node.type.name === 'keyFigure' ? value : date) ?? '');
      let cites = clause !== null;
      node.descendants((child) => {
        cites ||= child.type.name === 'citation' || child.type.name === 'fact';
        return !cites;
      });
      if (shown === '' || cites) return [];
      const words =
        node.type.name === 'keyFigure' ? `${node.textContent}${shown}${String(unit ?? '')}` : shown;
      const message = `“${shown}${node.type.name === 'keyFigure' ? String(unit ?? '') : ''}”没有绑定条款，查不到出处。请绑定到它所在的条款。`;
      return [{ message, place: placeOfNode(placed, words) }];
    }),
});
