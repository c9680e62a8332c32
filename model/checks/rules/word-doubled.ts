import { placeIn } from '../check-context.ts';
import { fixIn } from '../fix-in.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

/** Words that are never said twice running. Words of one character are taken only where no two right words can meet. */
const DOUBLED =
  /(进行|可以|应当|必须|按照|根据|以及|或者|提供|办理|我们|企业|政策|补贴|申请|材料|规定|通知|部门|政府|工作|服务|实施|支持|给予|享受|符合|条件|标准|对象|群众|人员|单位|不得|不能|已经|为了|由于|如果|因为|所以|但是|加强|组织|开展|推进|有关|相关|依法|及时|严格|认真|核查|审核|负责|街道|社区|提交|领取|发放|缴纳|公示|公布|执行|制定|确定|认定|备案|措施|要求|内容|情况|其中|同时|以上|以下|全市|全县|全省|他们|目前|截至|这些|那些|需要|能够|帮助|保障|完成|取得|作出|收到|由此|对于|关于|通过|经过|之后|之前)\1|(?<![目端打标的])的的(?!确|士)|(?<![不明为除临解])了了(?!解|结|然|却|事|账|案)|被被(?!子)|(?:(?<=\d[万亿]?)|(?<=[一二三四五六七八九十百千万亿两]))(元|亩|公里|吨|人次|户次|个月|周岁|平方米|工作日|个工作日|百分点|[%‰])\2|[万亿]元[万亿]元|(?<=\d)([万亿])\3|地地(?!道|区|方|面|位|处|块|址|点|质|名|籍|利)(?<=[真极格面切实]地地)|和和(?!平|谐|睦|解|气|美|顺|乐|局|服|县|田|静)|是是(?!非)|(?<=\d)[%％]{2}|(?<=[\u4e00-\u9fff，。])由由|(?<=[\u4e00-\u9fff，。])按按|(?<=[，。；])对对(?!方|象|联|口|于)|(?<=[，。；])将将(?!军|来|领|士)|有有(?=关|的|条件|效)(?<![所没只])|不不(?=[得能应可])|([\u4e00-\u9fff]{3,8})\4|(?<![存现正潜旨实内所自外好就不老健又还仍])在在(?!校|职|册|编|建|场|线|岗|押|逃|座|外|世|野|地|即|于|读)/g;
/** Three characters and more said twice on purpose: 一家一家, 一项一项, 千千万万. */
const ON_PURPOSE = /^([一二三两每各逐])[\u4e00-\u9fff]{1,3}\1/;

export const wordDoubled = defineRule({
  id: 'word-doubled',
  title: '字词重复',
  severity: 'warning',
  gate: 'content',
  source: '政务公开检查通报中的“错别字”',
  documentation:
    '多打了一遍的字词，如“的的”“进行进行”“市政府市政府”。只报有把握的：“目的的”“为了了解”“一家一家”都是对的，不报。',
  valid: [
    { shows: '两个词相连', sections: { benefits: ['以营利为目的的不适用，为了了解情况，的的确确要核对。'] } },
    { shows: '有意重复', sections: { benefits: ['一家一家走访，一项一项落实，千千万万户受益。'] } },
    {
      shows: '两个“在”各属一个词',
      sections: { benefits: ['名单现在在网上公布，问题还存在在校学生里，已在在册人员中核对。'] },
    },
    { shows: '不了了之', sections: { benefits: ['不能不了了之。'] } },
  ],
  invalid: [
    { shows: '多了一个“的”', sections: { benefits: ['符合条件的的家庭可以申请。'] }, finds: ['的的'] },
    { shows: '词打了两遍', sections: { benefits: ['对材料进行进行核对。'] }, finds: ['进行进行'] },
    { shows: '机关名打了两遍', sections: { background: ['经市政府市政府同意。'] }, finds: ['市政府市政府'] },
    { shows: '多了一个“在”', sections: { background: ['决定在在全市试点。'] }, finds: ['在在'] },
    { shows: '多了一个“了”', sections: { changes: ['标准提高了了不少。'] }, finds: ['了了'] },
  ],
  checkPassage: (passage) =>
    passage.role === 'quotation'
      ? []
      : [...passage.text.matchAll(DOUBLED)]
          .filter(([words]) => !ON_PURPOSE.test(words))
          .map(({ 0: words, index }): RuleFinding => {
            const once = words.slice(0, words.length / 2);
            const to = index + words.length;
            return {
              message: `“${once}”写了两遍。请删去一个。`,
              place: placeIn(passage, index, to),
              ...fixIn(passage, index, to, once),
            };
          }),
});
