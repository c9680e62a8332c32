import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { clauseIdSchema } from './clause.ts';
import { clausesOf } from './clauses-of.ts';
import { parsePolicy } from './parse-policy.ts';
import { policyFromReading } from './policy-from-reading.ts';
import { KEEP_BREAK, type PolicyReading } from './policy-reading.ts';
import { policyDocumentSchema } from './policy-schema.ts';

const example = (name: string): string =>
  readFileSync(new URL(`../../examples/policies/${name}`, import.meta.url), 'utf8');
const examples = [
  'guanxian-2020',
  'minimum-living-2025',
  'youth-startup-2023',
  'self-employed-2016',
  'self-employed-2022',
];
const read = (name: string): PolicyReading => parsePolicy({ text: example(`${name}.txt`) });
const pathsOf = (reading: PolicyReading): string[] => reading.clauses.map(({ path }) => path.join('/'));
const articles = (count: number, canonical: (n: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => `第${canonical(index + 1)}条`);
const chinese = (n: number): string => {
  const digits = '零一二三四五六七八九';
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`}${ones === 0 ? '' : digits[ones]}`;
};

/** What the document keeps of the source, in its order, and the formal elements in theirs; without spaces. */
function keptStreams(reading: PolicyReading): { document: string; formal: string[] } {
  const kept: string[] = [];
  policyDocumentSchema.nodeFromJSON(reading.document).descendants((node, _position, parent, index) => {
    if (node.isText && parent?.type.name !== 'partTitle') kept.push(node.text ?? '');
    if (node.type.name === 'clause') kept.push(String(node.attrs.label));
    if (node.type.name === 'part' && reading.parts[index]?.titleFrom === 'printed')
      kept.push(node.firstChild?.textContent ?? '');
  });
  return {
    document: withoutSpaces(kept.join('')),
    formal: reading.formalElements.map(({ text }) => withoutSpaces(text)),
  };
}
const withoutSpaces = (text: string): string => text.replace(/\s|\u200b|\u200c|\u200d|\u2060|\ufeff/g, '');
const sorted = (text: string): string => [...withoutSpaces(text)].sort().join('');
const keptCharacters = (reading: PolicyReading): string => {
  const { document, formal } = keptStreams(reading);
  return sorted(document + formal.join(''));
};

/** Whether the source is the document with whole formal elements set in between, each in its order. */
function isInterleaved(
  source: string,
  { document, formal }: { document: string; formal: string[] },
): boolean {
  // Places in the document that can be reached after so many formal elements.
  let reached = new Set([0]);
  for (let at = 0, count = 0; ; count += 1) {
    const element = formal[count];
    const next = new Set<number>();
    for (const start of reached) {
      let end = start;
      for (;;) {
        if (element !== undefined && source.startsWith(element, end + at)) next.add(end);
        if (end >= document.length || document.charAt(end) !== source.charAt(end + at)) break;
        end += 1;
      }
      if (element === undefined && end === document.length && end + at === source.length) return true;
    }
    if (element === undefined || next.size === 0) return false;
    reached = next;
    at += element.length;
  }
}

/** An oracle: labels, levels, headings, lengths, first and last characters, written by hand from the printed text. */
const oracleSchema = z.object({
  clauses: z.array(
    z.object({
      path: z.string(),
      level: z.number(),
      rawLabel: z.string(),
      first12: z.string(),
      last12: z.string(),
      chars: z.number(),
      heading: z.string(),
    }),
  ),
});

describe('parsePolicy', () => {
  it.each(examples)('finds every clause of %s as the hand-made oracle has it', (name) => {
    const oracle = oracleSchema.parse(JSON.parse(example(`${name}.clauses.json`)));
    const found = read(name).clauses.map((clause) => ({
      path: clause.path.join('/'),
      level: clause.level,
      rawLabel: clause.label,
      first12: clause.text.slice(0, 12),
      last12: clause.text.slice(-12),
      chars: clause.text.length,
      heading: clause.heading,
    }));
    expect(found).toEqual(oracle.clauses.map((clause) => ({ ...clause, rawLabel: clause.rawLabel.trim() })));
  });

  it('reads a notice and the document that it carries, with everything around them', () => {
    const reading = read('guanxian-2020');
    expect(reading).toMatchObject({
      title: '冠县人民政府办公室关于印发2020年冠县政务公开工作要点的通知',
      documentNumber: '冠政办发〔2020〕33号',
      issuers: ['冠县人民政府办公室'],
      dates: { signed: '2020-07-16', issued: '2020-07-16', effective: null, expires: null },
      recipients: ['各乡镇人民政府、街道办事处', '县经济开发区管委会', '县直有关单位'],
      disclosure: 'proactive',
      parts: [{ role: 'notice' }, { role: 'carried', title: '2020年冠县政务公开工作要点' }],
      warnings: [],
    });
    expect(reading.formalElements.map(({ role, part }) => `${part} ${role}`)).toEqual([
      '0 issuerMark',
      '0 documentNumber',
      '0 recipients',
      '0 signature',
      '0 signedDate',
      '0 remark',
      '1 imprint',
      '1 imprint',
      '1 imprint',
    ]);
  });

  it('reports each joined line and each half-width label with its line', () => {
    const { repairs } = read('guanxian-2020');
    expect(repairs.filter(({ kind }) => kind === 'joined-lines').map(({ line }) => line)).toEqual([
      27, 35, 45, 53, 61, 81,
    ]);
    expect(repairs.filter(({ kind }) => kind === 'label-form')).toContainEqual({
      kind: 'label-form',
      line: 23,
      before: '(一)',
      after: '（一）',
    });
  });

  it('keeps lines apart that a person refused to join, also when the text is read again', () => {
    const text = '办法\n第一条 公开惠企政策申请。各部门要及时公开\n条件、申报材料清单。\n第二条 登记免费。';
    const [joint, ...others] = parsePolicy({ text }).repairs;
    expect([joint?.kind, others]).toEqual(['joined-lines', []]);
    const answers = { [joint?.key ?? '']: KEEP_BREAK };
    const again = parsePolicy({ text: text.replace('办法', '某县办法') }, answers);
    expect(again.repairs).toEqual([]);
    expect(again.clauses[0]?.text).toBe('公开惠企政策申请。各部门要及时公开\n条件、申报材料清单。');
  });

  it('gives readable ids from part and ordinals', () => {
    const ids = new Map(read('guanxian-2020').clauses.map(({ id, path }) => [path.join(''), id]));
    expect(ids.get('三（五）一是')).toBe('c2-3-5-1');
    expect(read('self-employed-2016').clauses.find(({ path }) => path.join('') === '第九条（二）')?.id).toBe(
      'c1-9-2',
    );
  });

  it('reads the minimum living notice', () => {
    const reading = read('minimum-living-2025');
    expect(pathsOf(reading)).toEqual([
      '一',
      ...['一', '二', '三', '四', '五'].map((n) => `一/（${n}）`),
      '二',
      ...['一', '二', '三'].map((n) => `二/（${n}）`),
    ]);
    expect(reading).toMatchObject({
      title: '广州市民政局 广州市财政局关于印发我市2025年最低生活保障及相关社会救助标准的通知',
      documentNumber: '穗民规字〔2025〕2号',
      issuers: ['广州市民政局', '广州市财政局'],
      recipients: ['各区人民政府', '市政府各部门、各直属机构'],
      dates: { signed: '2025-05-30', issued: null, effective: null, expires: '2026-05-30' },
      computedDates: ['expires'],
      disclosure: 'proactive',
      parts: [{ role: 'notice' }],
    });
    const [special] = reading.clauses.filter(({ id }) => id === 'c1-1-3');
    expect(special?.text.split('\n')).toHaveLength(4);
    expect(reading.clauses.map(({ text }) => text).join('')).not.toContain('本通知有效期');
  });

  it('reads measures whose title stands only in the notice', () => {
    const reading = read('youth-startup-2023');
    expect(pathsOf(reading)).toEqual(
      articles(13, chinese).flatMap((path) =>
        path === '第五条' ? [path, ...['一', '二', '三'].map((n) => `第五条/（${n}）`)] : [path],
      ),
    );
    expect(reading).toMatchObject({
      documentNumber: '穗天科工信规字〔2023〕1号',
      issuers: [
        '广州市天河区科技工业和信息化局',
        '广州市天河区人力资源和社会保障局',
        '中共广州市天河区委统战部',
      ],
      dates: { signed: '2023-08-09', issued: '2023-08-09', effective: '2023-09-08', expires: '2026-09-08' },
      parts: [
        { role: 'notice' },
        {
          role: 'carried',
          title: '广州市天河区深化支持港澳青年创新创业高质量发展实施办法',
          titleFrom: 'quoted',
        },
      ],
    });
    expect(reading.title).toMatch(
      /^广州市天河区科技工业和信息化局 广州市天河区人力.+统战部关于印发.+的通知$/,
    );
    expect(reading.warnings.map(({ code }) => code)).toEqual(['title-from-quotation']);
    expect(reading.clauses.filter(({ heading }) => heading !== '').map(({ heading }) => heading)).toEqual([
      ...[
        '载体建设',
        '平台服务',
        '企业培育',
        '落户补贴',
        '租金补贴',
        '高质量发展奖励',
        '离岸孵化',
        '交流融合',
        '专项支持',
      ],
    ]);
  });

  it('reads a regulation with the order and dates under its title', () => {
    const old = read('self-employed-2016');
    expect(pathsOf(old)).toEqual(
      articles(30, chinese).flatMap((path) =>
        path === '第九条' ? [path, ...['一', '二', '三'].map((n) => `第九条/（${n}）`)] : [path],
      ),
    );
    expect(old).toMatchObject({
      title: '个体工商户条例',
      documentNumber: '中华人民共和国国务院令第596号',
      issuers: ['中华人民共和国国务院'],
      dates: { issued: '2011-04-16', effective: '2011-11-01' },
    });
    expect(old.clauses.find(({ id }) => id === 'c1-9')?.text).toContain('\n予以注册登记的');
    const current = read('self-employed-2022');
    expect(pathsOf(current)).toEqual(articles(39, chinese));
    expect(current).toMatchObject({
      title: '促进个体工商户发展条例',
      dates: { effective: '2022-11-01' },
      parts: [{ role: 'carried' }],
    });
  });

  it.each(examples)('keeps every character of %s exactly once, in order', (name) => {
    expect(keptCharacters(read(name))).toBe(sorted(example(`${name}.txt`)));
    expect(isInterleaved(withoutSpaces(example(`${name}.txt`)), keptStreams(read(name)))).toBe(true);
  });

  it.each(examples)('gives spans of %s that begin with the label', (name) => {
    const text = example(`${name}.txt`);
    for (const { label, from, to } of read(name).clauses)
      expect(text.slice(from, to).startsWith(label)).toBe(true);
  });

  it.each(examples)('makes a policy of %s whose clauses are the reading’s', (name) => {
    const reading = read(name);
    expect(clausesOf(policyFromReading(reading).document)).toEqual(
      reading.clauses.map(({ from: _from, to: _to, paragraph: _paragraph, ...clause }) => clause),
    );
  });

  it('warns with a stable code where nothing is numbered', () => {
    const { warnings, clauses } = parsePolicy({ text: '今天天气很好。\n大家都去公园里散步。' });
    expect(clauses).toEqual([]);
    expect(warnings.map(({ code }) => code)).toContain('policy-without-numbering');
  });
});

const label = fc.constantFrom(
  ...[
    '一、',
    '二、',
    '（一）',
    '（二）',
    '(三)',
    '1.',
    '2.',
    '1.5倍',
    '（1）',
    '①',
    '第一章 ',
    '第一条 ',
    '第三条',
    '第十条之一 ',
    '一是',
    '；二是',
    '目录',
    '附件1',
    '附件：1.表',
  ],
);
const words = fc.constantFrom(
  '养猫的家庭。',
  '猫粮',
  '：',
  '2030年5月1日',
  '某某局',
  '（此件公开发布）',
  '各单位：',
  '\u0000',
  '\ud800',
  ' ',
  '\u3000',
  '，',
);
const messyText = fc
  .array(fc.array(fc.oneof(label, words, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 6 }), {
    maxLength: 30,
  })
  .map((lines) => lines.map((line) => line.join('')).join('\n'));

describe('parsePolicy on any text', () => {
  it('never throws, gives unique valid ids and a valid document, and loses no character', () => {
    fc.assert(
      fc.property(messyText, (text) => {
        const reading = parsePolicy({ text });
        const ids = reading.clauses.map(({ id }) => clauseIdSchema.parse(id));
        expect(new Set(ids).size).toBe(ids.length);
        const policy = policyFromReading(reading);
        expect(clausesOf(policy.document).map(({ id }) => id)).toEqual(ids);
        const clean = text.toWellFormed().replaceAll('\u0000', '');
        expect(keptCharacters(reading)).toBe(sorted(clean));
        expect(isInterleaved(withoutSpaces(clean), keptStreams(reading)), text).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('takes four times as long for four times the text, however hostile it is', () => {
    const hostile = [
      '一是；二是',
      '（一）',
      '《',
      '第一',
      '一、',
      '1.1',
      '　',
      '目录\n一、a\n',
      '某局 ',
      '附件\n',
      '2030年 1月1日\n',
      '养 猫 ',
      '“第一条\n',
      '第一章 a 第一条 b\n',
      '。第二条 ',
      '附件：1.甲\n2.乙\n',
      '序号\n1\n2\n3\n',
      '1\t2\t3\n',
      '1.1a\n',
      '甲、',
      '名称：\n',
      '《a》废止',
      '（一）a\n二、b\n',
      '的\n',
    ];
    const timeOf = (text: string): number => {
      const start = performance.now();
      parsePolicy({ text });
      return performance.now() - start;
    };
    // Both sizes in turn, the better of two each: the machine may be busy.
    for (const piece of hostile) {
      const [short, long] = [10_000, 40_000].map((length) => piece.repeat(Math.ceil(length / piece.length)));
      const rounds = [1, 2].map(() => [timeOf(short ?? ''), timeOf(long ?? '')] as const);
      const [brief, full] = [
        Math.min(...rounds.map(([time]) => time)),
        Math.min(...rounds.map(([, time]) => time)),
      ];
      // Quadratic work would take sixteen times as long; what takes a moment tells nothing.
      expect(full < 60 ? 4 : full / brief, piece).toBeLessThan(10);
    }
  });
});
