/** One entry of the box that government sites print above a document (政府信息公开目录: 索引号, 发布机构 …). */
export interface SiteBoxEntry {
  /** Without spaces: 发文字号 */
  readonly name: string;
  readonly value: string;
}

const NAMES = [
  '索引号',
  '信息索引号',
  '统一编号',
  '统一登记号',
  '主题分类',
  '组配分类',
  '服务对象分类',
  '信息分类',
  '体裁分类',
  '公文种类',
  '主题词',
  '发文机关',
  '发文机构',
  '发文单位',
  '制发机关',
  '发布机构',
  '发布机关',
  '发布单位',
  '成文日期',
  '公文生成日期',
  '生成日期',
  '发文日期',
  '发文时间',
  '印发日期',
  '发布日期',
  '发布时间',
  '公开日期',
  '公布日期',
  '生效日期',
  '实施日期',
  '施行日期',
  '失效日期',
  '废止日期',
  '有效期',
  '有效性',
  '时效性',
  '效力状态',
  '文号',
  '备注/文号',
  '发文字号',
  '标题',
  '名称',
  '来源',
  '信息来源',
  '浏览次数',
  '公开方式',
  '公开属性',
  '公开类别',
  '公开范围',
] as const;

/** Sites space the letters of a name out to one width: 标　　题. */
const spaced = (name: string): string => [...name].join('[\\s\\u3000]{0,4}');
const NAME = NAMES.toSorted((a, b) => b.length - a.length)
  .map(spaced)
  .join('|');
/** Names of what a site says of itself behind them. */
const OTHER = '时间|作者|阅读(?:次数|量)?|浏览(?:次数|量)?|点击(?:数|量)?|字体|字号|大小';
const LINE = new RegExp(`^(?:[-•·*]\\s{0,3})?(?:(?:${NAME})[\\s\\u3000]{0,4}[：:]|【(?:${NAME})】)`);
const ENTRY = new RegExp(
  `(?:^|[\\s\\u3000•·|【-])(?:(${NAME}|${OTHER})[\\s\\u3000]{0,4}[：:]|【(${NAME})】)[\\s\\u3000]{0,8}`,
  'g',
);
const isOther = (name: string): boolean => new RegExp(`^(?:${OTHER})$`).test(name);
const LONGEST_LINE = 200;

/** Whether a line belongs to the box that government sites print above a document: 索引号：…, 发布日期：…. */
export const isSiteBoxLine = (text: string): boolean => text.length <= LONGEST_LINE && LINE.test(text);

/** The entries of such lines; a name that stands alone has its value in the next line. */
export function readSiteBox(lines: readonly string[]): SiteBoxEntry[] {
  const entries: SiteBoxEntry[] = [];
  let open: string | null = null;
  for (const line of lines) {
    const found = line.length <= LONGEST_LINE ? [...line.matchAll(ENTRY)] : [];
    if (open !== null && found.length === 0) entries.push({ name: open, value: line.trim() });
    open = null;
    found.forEach((match, index) => {
      const name = (match[1] ?? match[2] ?? '').replace(/[\s\u3000]/g, '');
      const value = line.slice(match.index + match[0].length, found[index + 1]?.index).trim();
      if (isOther(name)) return;
      if (value !== '') entries.push({ name, value });
      else if (index === found.length - 1) open = name;
    });
  }
  return entries;
}
