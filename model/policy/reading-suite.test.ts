import { describe, expect, it } from 'vitest';
import { parsePolicy } from './parse-policy.ts';
import type { PolicyReading } from './policy-reading.ts';
import { policyDocumentSchema } from './policy-schema.ts';

const read = (text: string): PolicyReading =>
  parsePolicy({ text: text.replace(/^\n/, '').replaceAll(/^ {6}/gm, '') });

/** The tree as one line a clause: path, heading, own words. */
const treeOf = ({ clauses }: PolicyReading): string[] =>
  clauses.map(
    ({ path, heading, text }) =>
      `${path.join('/')}${heading ? ` 【${heading}】` : ''} ${text.replaceAll('\n', '⏎')}`,
  );

/** Paragraphs that stand in no clause. */
const looseOf = ({ document }: PolicyReading): string[] => {
  const loose: string[] = [];
  policyDocumentSchema.nodeFromJSON(document).forEach((part) => {
    part.forEach((node) => {
      if (node.type.name === 'policyParagraph') loose.push(node.textContent);
    });
  });
  return loose;
};

describe('inline runs', () => {
  it('are children of the clause whose paragraph they stand in', () => {
    const reading = read(`
      养猫意见
      一、加强管理。一是登记造册；二是定期巡查；三是及时处置。
      二、材料包括：（1）申请书；（2）照片。
      三、质量第一，任选其一，（1）不是列举。`);
    expect(treeOf(reading)).toEqual([
      '一 【加强管理】 加强管理。',
      '一/一是 登记造册；',
      '一/二是 定期巡查；',
      '一/三是 及时处置。',
      '二 材料包括：',
      '二/（1） 申请书；',
      '二/（2） 照片。',
      '三 质量第一，任选其一，（1）不是列举。',
    ]);
    const runs: unknown[] = [];
    policyDocumentSchema.nodeFromJSON(reading.document).descendants((node) => {
      if (node.attrs.runOn === true) runs.push(node.attrs.label);
    });
    expect(runs).toEqual(['一是', '二是', '三是', '（1）', '（2）']);
  });

  it('may fill a paragraph of their own', () => {
    expect(treeOf(read('意见\n一、管理\n一是登记；二是巡查。'))).toEqual([
      '一 【管理】 管理',
      '一/一是 登记；',
      '一/二是 巡查。',
    ]);
  });
});

describe('labels in doubt', () => {
  it('count only where their number is expected', () => {
    const reading = read(`
      养猫办法
      第一条 甲。
      第八条规定的猫除外。
      第二条 乙。
      1.2030年度名额为100只；
      2.3人以上的家庭优先。
      1.5倍的除外。`);
    expect(treeOf(reading)).toEqual([
      '第一条 甲。⏎第八条规定的猫除外。',
      '第二条 乙。⏎1.5倍的除外。',
      '第二条/1 2030年度名额为100只；',
      '第二条/2 3人以上的家庭优先。',
    ]);
  });

  it('are accepted and reported where the numbering has gaps, doubles or falls back', () => {
    const reading = read('办法\n第一条 甲。\n第三条 乙。\n第三条 丙。\n第二条 丁。');
    expect(reading.warnings.map(({ code, line }) => `${code} ${line}`)).toEqual([
      'clause-gap 3',
      'clause-double 4',
      'clause-out-of-order 5',
    ]);
    expect(reading.clauses.map(({ id }) => id)).toEqual(['c1-1', 'c1-3', 'c1-3x2', 'c1-2']);
  });

  it('are left alone in a decimal outline, which is refused rather than read wrongly', () => {
    const { clauses, warnings } = read('应急预案\n1 总则\n1.1 目的\n为了猫。\n1.2 依据\n依据条例。');
    expect(clauses).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(['policy-without-numbering']);
  });

  it('run on across their parents without a word', () => {
    const reading = read('意见\n一、甲\n（一）子。\n（二）丑。\n二、乙\n（三）寅。');
    expect(reading.warnings).toEqual([]);
    expect(reading.clauses.map(({ id }) => id)).toEqual(['c1-1', 'c1-1-1', 'c1-1-2', 'c1-2', 'c1-2-3']);
  });
});

describe('paragraphs without a label', () => {
  it('are 款 of an article after its items, but stay with an item that announces them or goes on', () => {
    const reading = read(`
      办法
      第一条 分为下列各类：
      （一）家猫；
      （二）野猫，其中：
      山区的野猫。
      （三）流浪猫。
      前款各类猫都应当登记。
      第二条 费用如下：
      （一）登记费。
      每只30元。
      （二）疫苗费。
      每只50元。`);
    expect(treeOf(reading)).toEqual([
      '第一条 分为下列各类：⏎前款各类猫都应当登记。',
      '第一条/（一） 家猫；',
      '第一条/（二） 野猫，其中：⏎山区的野猫。',
      '第一条/（三） 流浪猫。',
      '第二条 费用如下：',
      '第二条/（一） 【登记费】 登记费。⏎每只30元。',
      '第二条/（二） 【疫苗费】 疫苗费。⏎每只50元。',
    ]);
  });

  it('close the document where they speak for all of it; in doubt a person is asked', () => {
    const reading = read('意见\n一、保障\n各地要加强领导。\n以上措施自2030年1月1日起施行。');
    expect(treeOf(reading)).toEqual(['一 【保障】 保障⏎各地要加强领导。']);
    expect(looseOf(reading)).toEqual(['以上措施自2030年1月1日起施行。']);
    expect(reading.questions).toMatchObject([{ line: 4, choices: ['全文', '一'] }]);
  });
});

describe('parts', () => {
  it('are a notice, what it carries and its attachments; the attachment list is no clause', () => {
    const reading = read(`
      某县人民政府办公室关于印发养猫办法的通知
      某政办发〔2030〕5号
      各乡镇人民政府：
      现将《某县养猫办法》印发给你们，请遵照执行。
      附件：1.申请表
      2.登记表
      某县人民政府办公室
      2030年5月1日
      （此件依申请公开）
      某县养猫办法
      第一章　总　　则
      第一条　为了猫，制定本办法。
      第二条　本办法自印发之日起施行，有效期5年。
      附件1
      申请表
      一、姓名
      抄送：县委办公室。
      某县人民政府办公室　　2030年5月3日印发`);
    expect(reading.parts.map(({ role, title }) => `${role} ${title}`)).toEqual([
      'notice 某县人民政府办公室关于印发养猫办法的通知',
      'carried 某县养猫办法',
      'attachment 附件1 申请表',
    ]);
    expect(treeOf(reading)).toEqual([
      '第一章 【总则】 总　　则',
      '第一章/第一条 为了猫，制定本办法。',
      '第一章/第二条 本办法自印发之日起施行，有效期5年。',
      '一 【姓名】 姓名',
    ]);
    expect(looseOf(reading)).toEqual([
      '现将《某县养猫办法》印发给你们，请遵照执行。',
      '附件：1.申请表',
      '2.登记表',
    ]);
    expect(reading.dates).toEqual({
      signed: '2030-05-01',
      issued: '2030-05-03',
      effective: '2030-05-03',
      expires: '2035-05-03',
    });
    expect(reading.computedDates).toEqual(['effective', 'expires']);
    expect(reading.disclosure).toBe('onRequest');
  });

  it('are an order and the regulation that it promulgates', () => {
    const reading = read(`
      中华人民共和国国务院令
      第722号
      《养猫条例》已经国务院第66次常务会议通过，现予公布，自2031年1月1日起施行。
      总理　某某
      2030年10月22日
      养猫条例
      第一条 甲。`);
    expect(reading).toMatchObject({
      title: '养猫条例',
      documentNumber: '中华人民共和国国务院令第722号',
      issuers: ['中华人民共和国国务院'],
      dates: { signed: '2030-10-22', effective: '2031-01-01' },
    });
  });

  it('begin with their title below the box of a web site', () => {
    const reading = read(
      '索引号：11370/2030-001\n发布日期：2030年5月1日\n某市人民政府关于养猫的意见\n某政发〔2030〕7号\n各区人民政府：\n一、登记',
    );
    expect(reading).toMatchObject({
      title: '某市人民政府关于养猫的意见',
      documentNumber: '某政发〔2030〕7号',
      issuers: ['某市人民政府'],
      recipients: ['各区人民政府'],
    });
  });

  it('have no clauses in their table of contents', () => {
    const reading = read(
      '养猫办法\n目　录\n第一章 总则\n第二章 附则\n第一章 总则\n第一条 甲。\n第二章 附则\n第二条 乙。',
    );
    expect(reading.clauses.map(({ id }) => id)).toEqual(['c1-ch1', 'c1-1', 'c1-ch2', 'c1-2']);
    expect(looseOf(reading)).toEqual(['目　录', '第一章 总则', '第二章 附则']);
  });
});

describe('dates', () => {
  it('are not taken from sentences about something else', () => {
    const { dates } = read('办法\n第一条 养猫证有效期三年。\n第二条 合同自2030年1月1日起生效。');
    expect(dates).toEqual({ signed: null, issued: null, effective: null, expires: null });
  });

  it('may name the day of expiry', () => {
    const { dates, computedDates } = read(
      '办法\n第一条 本办法自2030年1月1日起施行，有效期至2032年12月31日。',
    );
    expect(dates).toMatchObject({ effective: '2030-01-01', expires: '2032-12-31' });
    expect(computedDates).toEqual([]);
  });
});

describe('a text wrapped at a margin', () => {
  it('is joined back into its paragraphs', () => {
    const sentence =
      '养猫的家庭应当在领养之日起二十日内到所在街道办理登记并为猫接种疫苗保持环境整洁不得影响邻居休息。';
    const paragraphs = Array.from(
      { length: 6 },
      (_, index) => `第${'一二三四五六'.charAt(index)}条 ${sentence}${sentence}`,
    );
    const wrapped = paragraphs.flatMap((text) => text.match(/.{1,28}/g) ?? []);
    const reading = parsePolicy({ text: ['养猫办法', ...wrapped].join('\n') });
    expect(reading.clauses.map(({ text }) => text)).toEqual(
      Array.from({ length: 6 }, () => sentence + sentence),
    );
    expect(reading.repairs.every(({ kind }) => kind === 'wrapped-lines')).toBe(true);
  });
});
