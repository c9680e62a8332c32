/** Who says a figure: 据市统计局数据, 普查显示. */
const SOURCE =
  /据[^，。；]{0,20}(?:统计|数据|显示|公布|测算|普查|调查|介绍|通报|公报|年鉴)|统计(?:局|公报|年鉴|数据)|(?:数据|普查|调查|监测)(?:结果)?显示|来源[：:]/;
/** When it was so. */
const DATE = /(?:19|20)[0-9]{2}年|截至/;
/** An invented case. */
const EXAMPLE =
  /例如|比如|譬如|举个?例|打个比方|假设|假如|假定|[小老][王李张刘陈赵杨黄周吴孙徐]|某[甲乙丙市县企公]|[王李张刘陈赵]某/;

/** Whether a sentence names the source and the time of its figures, as background statistics must. */
export function isSourced(text: string): boolean {
  return SOURCE.test(text) && DATE.test(text);
}

/** Whether a sentence tells an invented case, whose circumstances stand in no policy. */
export function isExample(text: string): boolean {
  return EXAMPLE.test(text);
}
