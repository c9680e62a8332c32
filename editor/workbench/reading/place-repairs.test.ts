import { parsePolicy } from '@tongjie/model';
import { describe, expect, it } from 'vitest';
import { placeRepairs } from './place-repairs.ts';
import { textBlocks } from './text-blocks.ts';

function read(lines: readonly string[]) {
  const reading = parsePolicy({ text: lines.join('\n') });
  const blocks = textBlocks(reading);
  return { blocks, placed: placeRepairs(reading.repairs, blocks) };
}

describe('the text of a reading', () => {
  it('shows titles, clauses with label and heading, and paragraphs, in order', () => {
    const { blocks } = read([
      '养猫办法',
      '为规范养猫，制定本办法。',
      '一、登记。登记免费。',
      '（一）家庭',
      '二、附则',
    ]);
    expect(blocks.map(({ kind, level, label, text }) => [kind, level, label, text])).toEqual([
      ['title', 0, '', '养猫办法'],
      ['paragraph', 0, '', '为规范养猫，制定本办法。'],
      ['clause', 1, '一、', '登记。登记免费。'],
      ['clause', 2, '（一）', '家庭'],
      ['clause', 1, '二、', '附则'],
    ]);
    expect(blocks[2]?.text.slice(0, blocks[2].heading)).toBe('登记。');
  });
});

describe('repairs', () => {
  it('stand where the line was broken, and at the labels that were read all the same', () => {
    const { blocks, placed } = read([
      '养猫办法',
      '(一)公开惠企政策申请。各部门要及时公开',
      '条件、申报材料清单。',
      '(二)登记免费。',
    ]);
    const shown = placed.map(({ repair, block, at }) => {
      const text = blocks.find(({ key }) => key === block)?.text ?? '';
      return [repair.kind, at === null ? text : text.slice(at - 2, at + 2)];
    });
    expect(shown).toEqual([
      ['label-form', '公开惠企政策申请。各部门要及时公开条件、申报材料清单。'],
      ['joined-lines', '公开条件'],
      ['label-form', '登记免费。'],
    ]);
  });
});
