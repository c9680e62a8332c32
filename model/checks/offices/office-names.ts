/**
 * Fields of government, each with what one and the same office has been or is called (人社 and 劳动保障, 工商 and 市场监管):
 * an interpretation may use the present or the short name. From the institutional reforms of 2018 and 2023
 * (《国务院机构改革方案》) and common abbreviations. A row is one field.
 */
const ROWS = `
人力资源社会保障 人力资源和社会保障 人社 劳动保障 劳动和社会保障 人事 社会保险行政
医疗保障 医保
社会保险经办 社保经办 社保 社会保险 经办
民政
财政
税务 地税 国税
公安 派出所 警察
司法行政 司法
教育 教体
市场监督管理 市场监管 市监 工商行政管理 工商 质量技术监督 质监 食品药品监督管理 登记
发展改革 发展和改革 发改 价格主管 价格 物价
住房城乡建设 住房和城乡建设 住建 建设 住房建设 房产
住房公积金管理 公积金
自然资源 国土资源 规划和自然资源 国土
生态环境 环境保护 环保
交通运输 交通
水利 水务
农业农村 农业
商务
文化和旅游 文化旅游 文旅 文化
卫生健康 卫健 卫生计生 卫生 卫生和计划生育
退役军人 退役军人事务
应急管理 应急 安全生产监督管理 安监 消防
审计
统计
体育
科技 科学技术 科技工业和信息化
工业和信息化 工信 经信
城市管理 城管 综合执法 综合行政执法
林业 园林 林草
气象
海关
残疾人联合会 残联
工会
妇女联合会 妇联
仲裁
监察 纪检监察 纪委监委 监委
统战
政务服务 行政审批
保密
国家安全
中国人民银行 人民银行
银保监 金融监管 金融
证监 证券监督管理
`;

const fields = ROWS.trim()
  .split('\n')
  .map((row) => row.split(' '));
const fieldOf = new Map(
  fields.flatMap((names, field) => names.map((name): [string, number] => [name, field])),
);
const NAMES = [...fieldOf.keys()].sort((a, b) => b.length - a.length).join('|');
const OFFICE = new RegExp(
  `(${NAMES})(?:(?:行政)?(?:主管|管理|监管)?(?:部门|机关|机构|局|厅|委员会|委|总局|部|署|中心|派出所|所)|(?<=派出所|工会|残联|妇联|人民银行))(?![门长子])`,
  'g',
);
/** Courts, and the State Council where it doesn't lead a department of its own. */
const OTHERS: readonly [words: RegExp, field: number][] = [
  [/人民法院|法院/g, fields.length],
  [/人民检察院|检察院|检察机关/g, fields.length + 1],
  [/街道办事处|街道办|镇街|乡镇人民政府/g, fields.length + 2],
  [/居民委员会|村民委员会|居委会|村委会/g, fields.length + 3],
];

/** An office that a text names. */
export interface OfficeName {
  readonly text: string;
  /** What it is in charge of: offices of one field are one office by another name. */
  readonly field: number;
  readonly from: number;
  readonly to: number;
}

/** Whether a text names a field, with or without the word for an office: 税务、海关两部门. */
export function namesField(text: string, field: number): boolean {
  return (
    (fields[field]?.some((name) => text.includes(name)) ?? false) ||
    OTHERS.some(([words, other]) => other === field && text.search(words) >= 0)
  );
}

/** The offices that a text names. */
export function findOffices(text: string): OfficeName[] {
  const found = [...text.matchAll(OFFICE)].map(({ 0: words, 1: name = '', index }): OfficeName => {
    return { text: words, field: fieldOf.get(name) ?? -1, from: index, to: index + words.length };
  });
  const others = OTHERS.flatMap(([words, field]) =>
    [...text.matchAll(words)].map(({ 0: name, index }): OfficeName => {
      return { text: name, field, from: index, to: index + name.length };
    }),
  );
  return [...found, ...others].sort((a, b) => a.from - b.from);
}
