import { findOffices } from '../offices/office-names.ts';

/** Kinds of those who pay, decide and receive, by how people and policies name them. */
const PARTIES: readonly [party: string, names: RegExp][] = [
  ['fund', /(?:基金|医保|社保)$/],
  ['treasury', /(?:财政|国家|政府资金)$/],
  ['bank', /(?:银行|金融机构)$/],
  ['committee', /(?:管理委员会|管委会)$/],
  ['workers', /(?:职工代表大会|职代会|工会)$/],
  ['manager', /(?:经办机构|管理中心|公积金中心|医保中心|社保中心|经办人员)$/],
  ['court', /法院$/],
  ['hospital', /(?:医疗机构|医院|护理机构|定点机构|服务机构)$/],
  ['police', /(?:公安机关|公安部门|派出所|交通管理部门|交管部门|公安交管)$/],
  ['village', /(?:村民委员会|居民委员会|村委会|居委会|社区)$/],
  ['town', /(?:乡镇人民政府|街道办事处|乡镇|街道)$/],
  ['county', /(?:县级人民政府|县政府|县里|区政府)$/],
  ['province', /(?:省级人民政府|省人民政府|省政府|省里|省级政府|自治区|直辖市人民政府)$/],
  ['city', /(?:市人民政府|市政府|市级政府|市里)$/],
  ['state', /国务院$/],
  ['school', /(?:学校|就读学校)$/],
  ['parents', /(?:家长|监护人|父母)$/],
  [
    'person',
    /(?:本人|个人|自己|职工|员工|劳动者|参保人员?|申请人|当事人|患者|业主|家庭|学生|消费者|驾驶人|司机|农户|群众)$/,
  ],
  [
    'person',
    /(?:(?<!负责|代表|责任)人员?|(?<!销售|生产|经营|修理|举办|开办|管理|使用|服务|提供|制造|进口)者|农民|老人|儿童|居民|对象)$/,
  ],
  ['employer', /(?:用人单位|所在单位|本单位|^单位|^企业|^公司|雇主|老板)$/],
];
/** The kind of party that a name ends in, or null. */
export function partyOf(name: string): string | null {
  const known = PARTIES.find(([, names]) => names.test(name))?.[0];
  if (known !== undefined) return known;
  const office = findOffices(name).at(-1);
  return office?.to === name.length ? `office ${office.field}` : null;
}

const anywhere = new Map(
  PARTIES.map(([party, { source }]) => [party, new RegExp(source.replaceAll('$', '').replaceAll('^', ''))]),
);

/** Whether a text names a party, by this name or another of its kind. */
export function isPartyNamedIn(
  text: string,
  { name, party }: { name: string; party: string | null },
): boolean {
  if (text.includes(name)) return true;
  if (party === null) return false;
  const names = anywhere.get(party);
  return names ? names.test(text) : findOffices(text).some(({ field }) => `office ${field}` === party);
}
