import { findLeadGaps } from '../../dossier/gaps.ts';
import { placeOf } from '../check-context.ts';
import { figuresIn } from '../figures/figure-facts.ts';
import { sameFigure } from '../figures/same-figure.ts';
import { defineRule } from '../rule.ts';

const metadata = {
  issuers: ['广州市民政局', '广州市财政局'],
  documentNumber: '穗民规字〔2025〕2号',
  dates: { signed: '2025-05-30', issued: null, effective: '2025-06-01', expires: null },
};
const squeeze = (text: string) =>
  text
    .replace(/\s/g, '')
    .replace(/[[（(【]/g, '〔')
    .replace(/[\]）)】]/g, '〕');

export const leadIncomplete = defineRule({
  id: 'lead-incomplete',
  title: '导语没有写全发文机关、文号和施行日期',
  severity: 'warning',
  gate: 'content',
  source: '政策解读通行体例：开头写明谁发的、什么文号、何时施行',
  documentation: '导语要有发文机关、发文字号和施行日期，与政策一致。政策本身没有文号或施行日期的，不要求。',
  valid: [
    {
      shows: '联合发文，写了牵头的机关',
      metadata,
      lead: '广州市民政局等部门印发通知（穗民规字〔2025〕2号），自2025年6月1日起施行。',
    },

    {
      shows: '三样都有',
      metadata,
      lead: '广州市民政局、广州市财政局印发通知（穗民规字〔2025〕2号），自2025年6月1日起施行。',
    },
    { shows: '政策没有文号，不要求', lead: '县里公布了今年的标准。' },
  ],
  invalid: [
    {
      shows: '没有文号',
      metadata,
      lead: '广州市民政局、广州市财政局印发通知，自2025年6月1日起施行。',
      finds: ['广州市民政局、广州市财政局印发通知，自2025年6月1日起施行。'],
    },
    {
      shows: '没有写谁发的',
      metadata,
      lead: '新的通知（穗民规字〔2025〕2号）自2025年6月1日起施行。',
      finds: ['新的通知（穗民规字〔2025〕2号）自2025年6月1日起施行。'],
    },
    {
      shows: '文号写错了',
      metadata,
      lead: '广州市民政局、广州市财政局印发通知（穗民规字〔2025〕3号），自2025年6月1日起施行。',
      finds: ['广州市民政局、广州市财政局印发通知（穗民规字〔2025〕3号），自2025年6月1日起施行。'],
    },

    {
      shows: '没有施行日期',
      metadata,
      lead: '广州市民政局、广州市财政局印发通知（穗民规字〔2025〕2号）。',
      finds: ['广州市民政局、广州市财政局印发通知（穗民规字〔2025〕2号）。'],
    },
  ],
  check: (context) => {
    const { interpretation, dossier } = context;
    const { policy } = dossier;
    if (findLeadGaps(interpretation).length > 0) return [];
    const [title, lead] = [interpretation.child(0), interpretation.child(1)];
    const text = lead.textContent;
    const { issuers, documentNumber, dates } = policy;
    const effective = dates.effective;
    const day =
      effective === null
        ? null
        : {
            kind: 'date' as const,
            text: effective,
            value: effective,
            unit: '',
            from: 0,
            to: 0,
          };
    const named = issuers.length === 0 || issuers.some((issuer) => squeeze(text).includes(squeeze(issuer)));
    const numbered = documentNumber === '' || squeeze(text).includes(squeeze(documentNumber));
    const dated =
      day === null ||
      figuresIn(context, text).some((fact) => sameFigure(fact, day)) ||
      /自(?:印发|发布|公布)之日起/.test(text);
    const missing = [
      ...(named ? [] : [`发文机关“${issuers.join('、')}”`]),
      ...(numbered ? [] : [`发文字号“${documentNumber}”`]),
      ...(dated ? [] : ['施行日期']),
    ];
    if (missing.length === 0) return [];
    const from = title.nodeSize + 1;
    return [
      {
        message: `导语里没有写${missing.join('、')}。请补上。`,
        place: placeOf('interpretation', { from, to: from + lead.content.size, excerpt: text.slice(0, 60) }),
      },
    ];
  },
});
