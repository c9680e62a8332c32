/** Words at the end of a text that speak for the whole document, whatever stands above them. */
const CLOSING =
  /^(?:本(?!级|地|单位|人)\p{Script=Han}{1,12}(?:自|从|有效期|由|的解释)|本(?:通知|公告|意见|通告|方案|办法|措施|规定|细则|政策|预案|规划|指引)|特此(?:通知|公告|通告|通报|批复|函[复告达]|说明|报告|请示|告知)|此[复令]|(?:妥|当|可)否[，,]|未尽事[宜项]|请予(?:支持|函复|批复|审批|复函)|(?:出席|列席|参加|缺席|请假|记录)(?:人员|人)?[：:]|专此(?:批复|函复|函告|答复|报告)|(?:再次)?(?:衷心)?感谢您|自.{4,20}(?:之日)?起(?:施行|实施|执行)|(?:此前|以前|以往|过去|原有).{2,60}(?:为准|废止)|(?:政策|业务)?(?:联系|咨询|监督|举报|投诉|服务)(?:人|电话|热线|方式|单位|地址)(?:及电话)?[：:]|此外[，,].{0,20}(?:条文|条款|顺序|序号|文字)|《[^》]{2,60}》[^。]{0,30}根据本\p{Script=Han}{1,4}作相应)/u;

/** Words whose subject isn't surely the document. */
const UNSURE_CLOSING =
  /^(?:注[：:]|(?:以上|上述)[^。]{0,60}(?:施行|执行|实施|生效|期限|有效|落实|贯彻|废止)|.{0,150}(?:上述|以上)(?:政策|规定|措施)[^。]{0,30}(?:期限|施行|执行)|各(?:地区?|[省市县区](?!的)|级|有关|单位|部门|相关|乡镇|街道|镇|区县|县区)[^。]{0,40}(?:要|应|须|请|可)|请(?:各|认真|遵照|结合|按照)|(?:执行|实施|落实)(?:过程)?中[，如遇有若]|《[^》]{2,60}》[^。]{0,60}同时废止|凡[^。]{0,40}自本\p{Script=Han}{1,4}(?:公布|发布|印发|施行|实施)之日起)/u;

export const isClosing = (text: string): boolean => CLOSING.test(text.slice(0, 120));
export const isUnsureClosing = (text: string): boolean => UNSURE_CLOSING.test(text.slice(0, 200));

/** Words that speak of a list above them: they belong to what holds it. */
export const speaksOfList = (text: string): boolean => /^(?:上述|以上|前述|前列|前款|前项)/.test(text);

const CLOSING_HEADING =
  /^(?:附\s{0,4}则|其\s?他(?:事项|规定|说明)?|.{0,6}(?:施行|实施|执行|生效)(?:时间|日期)|.{0,6}有效期限?|解释权?|.{0,4}解释(?:机关|部门))[。：:]?$/u;

/** A heading that announces the closing words of a document: 附则, 其他, 施行日期, 有效期. */
export const namesClosing = (heading: string): boolean => CLOSING_HEADING.test(heading.trim());
