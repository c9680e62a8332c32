import { rememberByText } from '../remember-by-text.ts';
import type { ChangedCondition, Matched } from './matched.ts';

/** Letters that make a word its opposite between the same neighbours: 备案前 and 备案后, 女职工 and 男职工, 外销 and 内销. */
const PAIRS =
  '前后 内外 上下 左右 先后 男女 早晚 新旧 公私 初末 初终 初底 进出 买卖 收付 增减 升降 轻重 快慢 真假 长短 主副 正副 奖罚 奖惩 宽严'.split(
    ' ',
  );
const partners = new Map<string, string>();
for (const [one = '', other = ''] of PAIRS) {
  partners.set(one, (partners.get(one) ?? '') + other);
  partners.set(other, (partners.get(other) ?? '') + one);
}

const LETTER = new RegExp(`[${[...partners.keys()].join('')}]`, 'g');
const TWO = /^\p{Script=Han}{2}$/u;
/** 以上 and 以下 are bounds of figures. */
const NO_NEIGHBOUR = /[的了在是和与及或等为对由将把被从向于其该一二三四五六七八九十年月日天以之不]/;
/** 之前, 以前 and 前 are one. */
const shorten = rememberByText((text) => text.replaceAll(/[之以](?=[前后内外])/g, ''));

/** A word of the policy that the sentence has with the opposite letter, between the same neighbours. */
export function findTurnedLetters({ text, units, sure }: Matched): ChangedCondition[] {
  const said = shorten(text);
  const written = units.map(({ unit, coverage }) => ({ unit, coverage, words: shorten(unit.text) }));
  const all = written.map(({ words }) => words).join('\n');
  return [...said.matchAll(LETTER)].flatMap(({ 0: letter, index }): ChangedCondition[] => {
    const before = said.slice(Math.max(0, index - 2), index);
    const after = said.slice(index + 1, index + 3);
    const frames = [
      { neighbours: before, around: (inner: string) => before + inner },
      { neighbours: after, around: (inner: string) => inner + after },
    ].filter(({ neighbours }) => TWO.test(neighbours) && !NO_NEIGHBOUR.test(neighbours));
    for (const { around } of frames) {
      const word = around(letter);
      if (all.includes(word)) return [];
      for (const partner of partners.get(letter) ?? '') {
        const other = around(partner);
        const found = written.find(({ words }) => words.includes(other));
        if (!found || said.includes(other)) continue;
        const at = Math.max(0, text.indexOf(letter, index));
        const certain = found.coverage >= sure;
        return [{ kind: 'opposite', said: { word: letter, at }, written: other, unit: found.unit, certain }];
      }
    }
    return [];
  });
}
