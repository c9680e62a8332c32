import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  isInterleaved,
  keptCharacters,
  keptStreams,
  sorted,
  withoutSpaces,
} from '../testing/kept-streams.ts';
import { clausesOf } from './clauses-of.ts';
import { parsePolicy } from './parse-policy.ts';
import { policyFromReading } from './policy-from-reading.ts';
import { KEEP_BREAK, type PolicyReading } from './policy-reading.ts';

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
