import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareCheck } from '../check-context.ts';
import { prepareDocument } from '../prepared-document.ts';
import { exampleDossier } from '../rules/example-dossier.ts';
import { findAttributedQuotations } from './attributed-quotations.ts';
import { findNearestWords, isVerbatim } from './nearest-words.ts';

const lines = [
  '第一条 各区应当按月发放补贴，不得拖欠。',
  '第二条 受理机关应当自收到申请之日起15个工作日内作出决定，并书面告知申请人。',
  '第三条 补贴标准为每人每月1309.5元。',
];
const dossier = exampleDossier({
  policy: lines,
  metadata: { title: '某区困难群众补贴发放管理办法（试行）' },
});
const context = prepareCheck(dossier);
const document = prepareDocument(dossier.policy, 'policy');
const attributed = (text: string) => findAttributedQuotations(text, context).map(({ words }) => words);

describe('words that a text says are the policy’s', () => {
  it.each([
    ['《办法》规定：“各区应当按月发放补贴”。'],
    ['《某区困难群众补贴发放管理办法》第一条明确，“各区应当按月发放补贴”。'],
    ['第一条规定“各区应当按月发放补贴”。'],
    ['这份文件里写的是：「各区应当按月发放补贴」。'],
    ['政策提出"各区应当按月发放补贴"。'],
    ['原话是“各区应当按月发放补贴”。'],
  ])('are found in %s', (text) => {
    expect(attributed(text)).toEqual(['各区应当按月发放补贴']);
  });

  it.each([
    ['《社会保险法》第一条规定：“各区应当按月发放补贴”。'],
    ['民法典第一条规定：“各区应当按月发放补贴”。'],
    ['国务院文件要求“各区应当按月发放补贴”。'],
    ['原办法规定：“各区应当按月发放补贴”。'],
    ['坚持“应保尽保、应助尽助、应享尽享”。'],
    ['《办法》提出“应保尽保、应助尽助”的原则。'],
    ['《办法》设立“一件事”窗口。'],
    ['有居民问：“各区是不是应当按月发放补贴？”'],
    ['《办法》规定：“各区应当按月发放补贴'],
  ])('are not in %s', (text) => {
    expect(attributed(text)).toEqual([]);
  });

  it('takes a short title for the policy only where its own title ends so', () => {
    const rules = prepareCheck(exampleDossier({ policy: lines, metadata: { title: '某办法实施细则' } }));
    expect(findAttributedQuotations('《办法》规定：“各区应当按月发放补贴”。', rules)).toEqual([]);
    expect(findAttributedQuotations('《细则》规定：“各区应当按月发放补贴”。', rules)).toHaveLength(1);
  });

  it('never throws, and gives ranges of the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '“',
        '”',
        '"',
        '「',
        '《办法》',
        '规定',
        '：',
        '。',
        '\n',
        '第一条',
        '各区应当按月发放补贴',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        for (const { from, to } of findAttributedQuotations(text, context)) {
          expect(from).toBeGreaterThan(0);
          expect(to).toBeLessThan(text.length);
        }
      }),
    );
  });
});

describe('what a quotation is nearest to', () => {
  const all = document.clauses.map(({ text }) => text).join('');

  it('is itself where it stands in the policy, whatever the marks and the width', () => {
    fc.assert(
      fc.property(fc.nat(all.length - 12), fc.integer({ min: 9, max: 40 }), (from, length) => {
        const words = all.slice(from, from + length);
        expect(isVerbatim(document, words.replace(/[，。]/g, ' ').replace('15', '１５'))).toBe(true);
      }),
    );
  });

  it('is where it was taken from when a letter is changed, added or left out', () => {
    const quoted = all.slice(20, 50);
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 26 }), fc.constantFrom('', '甲', '甲乙'), (at, letter) => {
        const words = quoted.slice(0, at) + letter + quoted.slice(at + (letter.length > 1 ? 0 : 1));
        if (isVerbatim(document, words)) return;
        const nearest = findNearestWords(document, words);
        expect(nearest?.clause?.path).toEqual(['第二条']);
        expect(nearest?.distance).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('may leave out what an ellipsis stands for, in order', () => {
    expect(isVerbatim(document, '受理机关应当……作出决定')).toBe(true);
    expect(isVerbatim(document, '作出决定……受理机关应当')).toBe(false);
  });

  it('tells 1309.5 from 13095', () => {
    expect(isVerbatim(document, '补贴标准为每人每月1309.5元')).toBe(true);
    expect(isVerbatim(document, '补贴标准为每人每月13095元')).toBe(false);
  });

  it('is nothing where more than a quarter of the letters differ', () => {
    expect(findNearestWords(document, '家里有困难的随时都能来街道领补助')).toBeNull();
  });
});
