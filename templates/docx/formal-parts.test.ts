import { parsePolicy, policyDocumentSchema, policyFromReading } from '@tongjie/model';
import { describe, expect, it } from 'vitest';
import { writeMoment } from '../forms/sign-off-form.ts';
import { formalLinesOf } from '../policy-text/formal-lines.ts';
import { layOutPart } from '../policy-text/lay-out-part.ts';
import { splitAttachmentTitle } from './attachment-title.ts';
import { imprint } from './imprint.ts';

const policy = policyFromReading(
  parsePolicy({
    text: [
      '某某市人民政府文件',
      '某政发〔2029〕12号',
      '签发人：张三丰',
      '某某市人民政府关于报送城市更新情况的报告',
      '省人民政府：',
      '现将有关情况报告如下。',
      '一、基本情况',
      '进展顺利。',
      '附件：1.项目清单',
      '2.进度表',
      '某某市人民政府',
      '2029年3月5日',
    ].join('\n'),
  }),
);
const parts = policyDocumentSchema.nodeFromJSON(policy.document).children;

describe('formal elements of GB/T 9704-2012', () => {
  it('puts 签发人 beside the number and not among the remarks', () => {
    const formal = formalLinesOf(policy, 0, parts.length);
    expect(formal.approvers).toEqual(['张三丰']);
    expect(formal.remarks).toEqual([]);
  });

  it('stacks 份号, 密级 and 紧急程度 in this order', () => {
    const marks = ['特急', '秘密★1年', '000012'].map((text) => ({ role: 'remark' as const, part: 0, text }));
    const formal = formalLinesOf({ ...policy, formalElements: marks }, 0, 1);
    expect(formal.headMarks).toEqual(['000012', '秘密★1年', '特急']);
    expect(formal.remarks).toEqual([]);
  });

  it('knows the lines of 附件说明', () => {
    const [part] = parts;
    const places = part ? layOutPart(part).map(({ place }) => place) : [];
    expect(places.filter((place) => place !== 'body')).toEqual(['attachmentList', 'attachmentItem']);
  });

  it.each([
    ['附件1 城市更新实施办法', '附件1', '城市更新实施办法'],
    ['附件：项目清单', '附件', '项目清单'],
    ['附件2', '附件2', ''],
    ['附则和说明', '', '附则和说明'],
  ])('takes the title %s apart', (printed, label, title) => {
    expect(splitAttachmentTitle(printed)).toEqual({ label, title });
  });

  it('sets 抄送 and 印发 in frames of their own, each between rules', () => {
    // Two frames and the paragraph that they are anchored to; without 抄送 one frame.
    expect(imprint(['抄送：市委各部门。', '某某市人民政府办公室', '2029年3月6日印发'])).toHaveLength(3);
    expect(imprint(['某某市人民政府办公室 2029年3月6日印发'])).toHaveLength(2);
    expect(imprint([])).toEqual([]);
  });
});

describe('writeMoment', () => {
  it('writes Beijing time, over midnight too', () => {
    expect(writeMoment('2025-12-31T16:05:00Z')).toBe('2026年1月1日 00:05');
    expect(writeMoment('不详')).toBe('不详');
  });
});
