import { fileURLToPath } from 'node:url';
import { parsePolicy, policyFromReading } from '@tongjie/model';
import { buildLetterheadExample, buildPolicyDocument } from '@tongjie/templates';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDossierFolder } from '../render-service/dossier-folder/dossier-folder.ts';
import { packDocument } from '../render-service/engine/docx/pack-document.ts';
import { renderReview } from '../render-service/engine/review/render-review.ts';
import { readLetterhead } from '../render-service/letterhead/letterhead-template.ts';
import { renderWithLetterhead } from '../render-service/letterhead/render-with-letterhead.ts';
import { type PageLine, setByOffice, whyNoOffice } from './support/office.ts';

const reason = await whyNoOffice();
const millimetres = (points: number) => (points / 72) * 25.4;
const isPageNumber = ({ text }: PageLine) => /^—\d+—$/.test(text);

const probe = `取暖补助办法\n第一条 ${'补助标准按照实际面积计算'.repeat(200)}。`;
const report = [
  '某某市人民政府文件',
  '某政发〔2029〕12号',
  '签发人：张三丰',
  '某某市人民政府关于报送城市更新情况的报告',
  '省人民政府：',
  '现将有关情况报告如下。',
  '一、基本情况',
  '进展顺利。',
  '某某市人民政府',
  '2029年3月5日',
  '抄送：市委各部门，市人大常委会办公室，市政协办公室，市监委，市中级人民法院，市检察院，驻某某部队。',
  '某某市人民政府办公室 2029年3月6日印发',
].join('\n');
const packPolicy = (text: string) =>
  packDocument(buildPolicyDocument(policyFromReading(parsePolicy({ text }))));

describe.skipIf(reason !== null)(
  `Word files set by LibreOffice${reason === null ? '' : `: ${reason}`}`,
  () => {
    let pagesOf: Readonly<Record<string, readonly (readonly PageLine[])[]>> = {};
    beforeAll(async () => {
      const folder = fileURLToPath(new URL('../examples/dossiers/youth-startup-2023', import.meta.url));
      const review = await renderReview(await readDossierFolder(folder));
      pagesOf = await setByOffice({
        'probe.docx': await packPolicy(probe),
        'report.docx': await packPolicy(report),
        'letterhead.docx': await renderWithLetterhead(
          policyFromReading(parsePolicy({ text: report })),
          readLetterhead(await packDocument(buildLetterheadExample())),
          null,
        ),
        ...Object.fromEntries(
          review.flatMap(({ file, bytes }) => (file.endsWith('.docx') ? [[file, bytes]] : [])),
        ),
      });
    });

    it('has 22 lines of 28 characters on a page of 156 × 225 mm, — 1 — outside', () => {
      const [, second = [], third = []] = pagesOf['probe.docx'] ?? [];
      for (const page of [second, third]) {
        const body = page.filter((line) => !isPageNumber(line));
        expect(body).toHaveLength(22);
        expect(new Set(body.map((line) => line.text.length))).toEqual(new Set([28]));
        for (const line of body) {
          expect(millimetres(line.left)).toBeCloseTo(28, 0);
          expect(millimetres(line.right)).toBeLessThanOrEqual(28 + 156 + 0.5);
        }
        expect(millimetres(body[0]?.top ?? 0)).toBeGreaterThan(37);
      }
      const numberOf = (page: readonly PageLine[]) => page.find(isPageNumber);
      expect(numberOf(second)?.text).toBe('—2—');
      expect(millimetres(numberOf(second)?.left ?? 0)).toBeLessThan(28 + 156 / 2);
      expect(millimetres(numberOf(third)?.left ?? 0)).toBeGreaterThan(28 + 156 / 2);
    });

    it('keeps 发文字号 and 签发人 on one line, and 版记 at the foot of the last page', () => {
      const pages = pagesOf['report.docx'] ?? [];
      const [first = []] = pages;
      const last = pages.at(-1) ?? [];
      const topOf = (words: string, page: readonly PageLine[]) =>
        page.find((line) => line.text.includes(words))?.top ?? Number.NaN;
      expect(topOf('签发人：张三丰', first)).toBeCloseTo(topOf('某政发〔2029〕12号', first), 0);
      const issued = topOf('2029年3月6日印发', last);
      expect(issued).toBeCloseTo(topOf('某某市人民政府办公室', last), 0);
      expect(issued).toBeGreaterThan(topOf('抄送：', last));
      expect(millimetres(issued)).toBeGreaterThan(37 + 225 - 12);
      expect(millimetres(issued)).toBeLessThan(37 + 225);
    });

    it('sets the policy under an office’s own 红头, text on the same grid', () => {
      const pages = pagesOf['letterhead.docx'] ?? [];
      const text = pages.flat().map((line) => line.text);
      expect(text.join('')).not.toContain('{{');
      for (const words of [
        '某某市人民政府文件',
        '签发人：张三丰',
        '省人民政府：',
        '进展顺利。',
        '2029年3月6日印发',
      ])
        expect(
          text.some((line) => line.includes(words)),
          words,
        ).toBe(true);
      const line = pages.flat().find(({ text: words }) => words === '进展顺利。');
      expect(millimetres(line?.left ?? 0)).toBeCloseTo(28 + 2 * 5.56, 0);
    });

    it('keeps the sign-off sheet on one page, and opens everything else', () => {
      expect(pagesOf['sign-off.docx']).toHaveLength(1);
      expect(pagesOf['plan.docx']?.length).toBeLessThanOrEqual(2);
      expect(pagesOf['review.docx']?.length).toBeGreaterThan(10);
    });
  },
);
