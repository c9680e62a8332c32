import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parsePolicy } from '../policy/parse-policy.ts';
import { factsOutside } from './facts-outside.ts';

it('finds the term and the repeal in the paragraph that closes a notice', () => {
  const source = new URL('../../examples/policies/minimum-living-2025.txt', import.meta.url);
  const { document } = parsePolicy({ text: readFileSync(source, 'utf8') });
  const closing = factsOutside(document).filter(({ paragraph }) => paragraph.startsWith('本通知有效期'));
  expect(closing.map(({ kind, text, value }) => [kind, text, value])).toEqual([
    ['term', '1年', 'P1Y'],
    ['date', '2024年', '2024'],
    ['documentNumber', '穗民规字〔2024〕5号', '穗民规字〔2024〕5号'],
    ['repeal', '废止', '《广州市民政局 广州市财政局关于提高我市2024年最低生活保障及相关社会救助标准的通知》'],
  ]);
});
