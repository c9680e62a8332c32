import { describe, expect, it } from 'vitest';
import { clausesOf } from './clauses-of.ts';
import { parsePolicy } from './parse-policy.ts';
import { realignClauses } from './realign-clauses.ts';

const read = (...lines: string[]) => parsePolicy({ text: lines.join('\n') });
const before = read(
  '养猫意见',
  '一、登记',
  '（一）养猫的家庭应当到街道登记。',
  '（二）每年为猫接种一次疫苗，费用由街道承担。',
  '（三）街道设立流浪猫喂养点，由志愿者管理。',
);
const idOf = (reading: typeof before, words: string) =>
  reading.clauses.find(({ text }) => text.includes(words))?.id;

describe('realignClauses', () => {
  it('keeps every id where the text is read again unchanged', () => {
    const { reading, added, vanished } = realignClauses(before, before.clauses);
    expect(reading).toEqual(before);
    expect({ added, vanished }).toEqual({ added: [], vanished: [] });
  });

  it('keeps the ids of clauses whose labels shift when one is put before them', () => {
    const next = read(
      '养猫意见',
      '一、登记',
      '（一）禁止在公共绿地遗弃猫只，违者批评教育。',
      '（二）养猫的家庭应当到街道登记。',
      '（三）每年为猫接种一次疫苗，费用由街道承担。',
      '（四）街道设立流浪猫喂养点，由志愿者管理。',
    );
    const { reading, added, vanished } = realignClauses(next, before.clauses);
    for (const words of ['到街道登记', '接种', '喂养点'])
      expect(idOf(reading, words)).toBe(idOf(before, words));
    expect(added.map(({ text }) => text)).toEqual(['禁止在公共绿地遗弃猫只，违者批评教育。']);
    expect(vanished).toEqual([]);
    expect(clausesOf(reading.document).map(({ id }) => id)).toEqual(reading.clauses.map(({ id }) => id));
  });

  it('names clauses that vanished, and never gives their id to another', () => {
    const next = read(
      '养猫意见',
      '一、登记',
      '（一）养猫的家庭应当到街道登记。',
      '（二）本市设立宠物医院补贴，每家每年五万元。',
      '（三）街道设立流浪猫喂养点，由志愿者管理。',
    );
    const { reading, added, vanished } = realignClauses(next, before.clauses);
    expect(vanished.map(({ text }) => text)).toEqual(['每年为猫接种一次疫苗，费用由街道承担。']);
    expect(added).toHaveLength(1);
    expect(reading.clauses.some(({ id }) => id === vanished[0]?.id)).toBe(false);
  });
});
