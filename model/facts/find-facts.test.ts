import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../policy/parse-policy.ts';
import type { Fact } from './fact.ts';
import { factsOf } from './facts-of.ts';
import { findFacts } from './find-facts.ts';
import { sameFact } from './same-fact.ts';

const figures = (text: string): Fact[] => findFacts(text).filter(({ kind }) => kind !== 'obligation');
const short = ({ kind, text, value, unit, bound, per }: Fact): string =>
  [kind, text, value, unit, bound ?? '', per?.join('·') ?? ''].join('|').replace(/\|+$/, '');

describe('findFacts', () => {
  it.each([
    ['补贴3万元', 'money|3万元|30000|元'],
    ['报告表7个工作日内办结', 'term|7个工作日|P7D|工作日|atMost'],
    ['补贴 1,309.5 元', 'money|1,309.5 元|1309.5|元'],
    ['补贴三千万元', 'money|三千万元|30000000|元'],
    ['每人每月1309元', 'money|1309元|1309|元||人·月'],
    ['给予1500元/人·月', 'money|1500元|1500|元||人·月'],
    ['不超过5万元', 'money|5万元|50000|元|atMost'],
    ['达３０％以上', 'percent|３０％|30|%|atLeast'],
    ['百分之五十', 'percent|百分之五十|50|%'],
    ['千分之二点五', 'percent|千分之二点五|2.5|‰'],
    ['按日加收万分之五的滞纳金', 'percent|万分之五|0.05|%'],
    ['年龄与期限之和不超过70。', 'number|70|70||atMost'],
    ['上限为上一年度在岗职工月平均工资的3倍', 'ratio|3倍|3|倍|atMost'],
    ['三分之二以上', 'number|三分之二|0.666666666667||atLeast'],
    ['三成', 'percent|三成|30|%'],
    ['标准的1.6倍', 'ratio|1.6倍|1.6|倍'],
    ['45周岁以下', 'age|45周岁|45|岁|atMost'],
    ['年满十八周岁', 'age|十八周岁|18|岁|atLeast'],
    ['有效期3年', 'term|3年|P3Y|年'],
    ['试行三年', 'term|三年|P3Y|年'],
    ['15日内', 'term|15日|P15D|日|atMost'],
    ['20个工作日内', 'term|20个工作日|P20D|工作日|atMost'],
    ['两周', 'term|两周|P14D|日'],
    ['一年半', 'term|一年半|P18M|年'],
    ['半年', 'term|半年|P6M|月'],
    ['2020年7月16日', 'date|2020年7月16日|2020-07-16|'],
    ['二〇二〇年七月十六日', 'date|二〇二〇年七月十六日|2020-07-16|'],
    ['2020 年 7 月', 'date|2020 年 7 月|2020-07|'],
    ['新标准，2025年1月1日起执行', 'date|2025年1月1日|2025-01-01|'],

    ['今年11月底前', 'date|11月底|--11-30||atMost'],
    ['每年1月1日至6月30日', 'period|1月1日至6月30日|--01-01/--06-30|'],
    ['2022年1-8月', 'period|2022年1-8月|2022-01/2022-08|'],
    ['26 个试点领域', 'count|26 个|26|个'],
    ['三个梯度', 'count|三个|3|个'],
    ['最多申报5人', 'count|5人|5|人|atMost'],
    ['面积5公顷', 'area|5公顷|50000|平方米'],
    ['至少2米宽', 'length|2米|2|米|atLeast'],
    ['拨打12345热线', 'phone|12345|12345|'],
    ['电话：0531-88886666', 'phone|0531-88886666|053188886666|'],
    ['（鲁政办字〔2020〕78号）', 'documentNumber|鲁政办字〔2020〕78号|鲁政办字〔2020〕78号|'],
    ['国务院令第711号', 'documentNumber|国务院令第711号|国务院令第711号|'],
    ['第十三条第四款', 'reference|第十三条第四款|第十三条第四款|'],
    ['不得高于每人每天35元', 'money|35元|35|元|atMost|人·天'],
    ['不得低于所在区上年度平均工资的5%', 'percent|5%|5|%|atLeast'],
  ])('reads %s', (text, expected) => {
    expect(figures(text).map(short)).toContain(expected.replace(/\|+$/, ''));
  });

  it.each([
    ['补贴标准为800元/亩', ['money|800元|800|元||亩']],
    [
      '有效期不得低于2年或者行驶里程50,000公里',
      ['term|2年|P2Y|年|atLeast', 'length|50,000公里|50000000|米|atLeast'],
    ],
    [
      '出口额首次达到1000万美元、1亿美元的，奖励10万元',
      [
        'money|1000万美元|10000000|美元|atLeast',
        'money|1亿美元|100000000|美元|atLeast',
        'money|10万元|100000|元',
      ],
    ],
    ['三级以上企业给予最高300万元资助', ['grade|三级|3|级|atLeast', 'money|300万元|3000000|元|atMost']],
    ['个人单次最高2万元', ['money|2万元|20000|元|atMost|次']],
    ['周边100米范围内禁止燃放', ['length|100米|100|米|atMost']],
    ['每签约一人每年补助 20 元', ['count|一人|1|人', 'money|20 元|20|元||人·年']],
    ['设24小时值班电话0999-5550123', ['phone|0999-5550123|09995550123']],
    ['2 型糖尿病患者每人每年80元', ['money|80元|80|元||人·年']],
    ['年报销封顶线为1500元', ['money|1500元|1500|元|atMost']],
    ['每诊次限额一级医院40元', ['money|40元|40|元|atMost|诊次']],
    ['最低标准每人每月增加20元', ['money|20元|20|元||人·月']],
    ['每户限养1只', ['count|1只|1|只|atMost|户']],
    ['概算超过可行性研究报告批复估算10%的', ['percent|10%|10|%|moreThan']],
    ['有二起以上违法行为', ['count|二起|2|起|atLeast']],
    ['拨打12339举报受理电话', ['phone|12339|12339']],
    ['按4:3:3比例拨付', ['ratio|4:3:3|4:3:3|:']],
    ['由市、县（区）按6∶4分担', ['ratio|6∶4|6:4|:']],
    ['每生每学年1000元', ['money|1000元|1000|元||生·学年']],
    ['住宿2晚及以上', ['count|2晚|2|晚|atLeast']],
    ['比照受理费标准的1/3交纳', ['number|1/3|0.333333333333']],
    ['5/6号楼', []],
    ['代表十分之一以上表决权', ['number|十分之一|0.1||atLeast']],
    ['不得少于产品保质期满后六个月', ['term|六个月|P6M|月|atLeast']],
    ['配建比例不低于1:1.2', ['ratio|1:1.2|1:1.2|:|atLeast']],
    ['工本费10元/证；', ['money|10元|10|元||证']],
    ['座位数×年均运营天数×0.8元', ['money|0.8元|0.8|元']],
    [
      '12小时以上至24小时（含）的，按每小时3元/辆.次收取，最高每车次40元',
      [
        'term|12小时|PT12H|小时|atLeast',
        'term|24小时|PT24H|小时|atMost',
        'money|3元|3|元||小时·辆·次',
        'money|40元|40|元|atMost|车次',
      ],
    ],
    [
      '每小时加收1元（不足1小时按1小时计算）',
      ['money|1元|1|元||小时', 'term|1小时|PT1H|小时|lessThan', 'term|1小时|PT1H|小时'],
    ],
    ['9座以上客车（含9座）', ['count|9座|9|座|atLeast']],
    ['电压不超过48伏', ['number|48伏|48|伏|atMost']],
    ['10千伏以上的电力线', ['number|10千伏|10000|伏|atLeast']],
    ['配比不低于1:4', ['ratio|1:4|1:4|:|atLeast']],
    ['工业APP每个奖励2万元', ['money|2万元|20000|元||个']],
    ['按每集10万元奖励', ['money|10万元|100000|元||集']],
    ['休渔期为5月1日12时至8月16日12时', ['period|5月1日12时至8月16日12时|--05-01/--08-16']],
    ['不低于城镇常住人口10天市场供应量', ['term|10天|P10D|日|atLeast']],
    ['修理时间超过5日（包括等待零部件时间）的', ['term|5日|P5D|日|moreThan']],
    ['不超过其实际缴费的2/3。', ['number|2/3|0.666666666667||atMost']],
    ['推荐给每个工作室2-3位人员', ['count|2|2|位|atLeast|工作室', 'count|3位|3|位|atMost|工作室']],
    ['月工作日：250天÷12月', ['term|250天|P250D|日', 'term|12月|P12M|月']],
    ['不计入本条第一款第（四）项规定的时间', ['reference|本条第一款第（四）项|本条第一款第(四)项']],
    ['电话：县医保局 0839-3221234，县税务局 12366', ['phone|0839-3221234|08393221234', 'phone|12366|12366']],
    ['3000元/（人·月）', ['money|3000元|3000|元||人·月']],
    ['人均可支配收入13600元/年', ['money|13600元|13600|元||人·年']],
    [
      '每家80万元、30万元、20万元',
      ['money|80万元|800000|元||家', 'money|30万元|300000|元||家', 'money|20万元|200000|元||家'],
    ],
    ['单个项目最高补助金额不超过 100 万元', ['money|100 万元|1000000|元|atMost|项目']],
    ['产值首次突破 5 亿元', ['money|5 亿元|500000000|元|moreThan']],
    ['纳税过1亿元', ['money|1亿元|100000000|元|moreThan']],
    ['给予一次性奖补20—50万元', ['money|20|200000|元|atLeast', 'money|50万元|500000|元|atMost']],
    ['处五千元以上五万元以下罚款', ['money|五千元|5000|元|atLeast', 'money|五万元|50000|元|atMost']],
    ['处违法所得一倍以上五倍以下罚款', ['ratio|一倍|1|倍|atLeast', 'ratio|五倍|5|倍|atMost']],
    ['最高补贴额度为3万元', ['money|3万元|30000|元|atMost']],
    ['全市最低生活保障标准为每人每月1309元', ['money|1309元|1309|元||人·月']],
    ['按1:1比例配套', ['ratio|1:1|1:1|:']],
    ['享受8.5折优惠', ['percent|8.5折|85|%']],
    ['门票八五折', ['percent|八五折|85|%']],
    ['增长5.2个百分点', ['percent|5.2个百分点|5.2|百分点']],
    ['费率为1.2‰', ['percent|1.2‰|1.2|‰']],
    ['租金补一半', ['percent|一半|50|%']],
    ['经三分之二以上业主同意', ['number|三分之二|0.666666666667||atLeast']],
    ['年满60周岁不满65周岁', ['age|60周岁|60|岁|atLeast', 'age|65周岁|65|岁|lessThan']],
    ['满35周岁至未满45周岁', ['age|35周岁|35|岁|atLeast', 'age|45周岁|45|岁|lessThan']],
    ['40周岁以下（含40周岁）', ['age|40周岁|40|岁|atMost']],
    ['人均面积低于15平方米（含）', ['area|15平方米|15|平方米|atMost|人']],
    ['男性满六十周岁（不含）', ['age|六十周岁|60|岁|moreThan']],
    ['在边缘线向左一点五米的范围内', ['length|一点五米|1.5|米']],
    ['占地180余亩', ['area|180余亩|120000|平方米']],
    ['用电量超过4万度', ['energy|4万度|40000|千瓦时|moreThan']],
    ['装机容量不低于6兆瓦', ['power|6兆瓦|6000|千瓦|atLeast']],
    ['室温不低于18℃', ['temperature|18℃|18|℃|atLeast']],
    ['噪声不超过55分贝', ['sound|55分贝|55|分贝|atMost']],
    ['年耗能5000吨标准煤以上', ['energy|5000吨标准煤|5000|吨标准煤|atLeast']],
    ['享受1～3级待遇', ['grade|1|1|级|atLeast', 'grade|3级|3|级|atMost']],
    ['一级至四级伤残', ['grade|一级|1|级|atLeast', 'grade|四级|4|级|atMost']],
    ['一个年度内不超过2次', ['term|一个年度|P1Y|年|atMost', 'count|2次|2|次|atMost']],
    ['每月服务时间为28小时', ['term|28小时|PT28H|小时||月']],
    ['在举行听证的7日前通知', ['term|7日|P7D|日|atLeast']],
    ['一个半小时', ['term|一个半小时|PT90M|分钟']],
    ['每人仅可申请一次', ['count|一次|1|次|atMost|人']],
    ['夫妻双方至少有一方', ['count|一方|1|方|atLeast']],
    [
      '5月1日、2日放假，10月1日至3日值班',
      ['date|5月1日|--05-01', 'date|2日|--05-02', 'period|10月1日至3日|--10-01/--10-03'],
    ],
    ['每月15日前申报', ['date|15日|---15||atMost']],
    ['2025年上半年', ['period|2025年上半年|2025-01/2025-06']],
    ['前三季度', ['period|前三季度|--01/--09']],
    ['2025年底前', ['date|2025年底|2025-12-31||atMost']],
    ['2024—2026年', ['period|2024—2026年|2024/2026']],
    ['1975年11月3日以后出生', ['date|1975年11月3日|1975-11-03||atLeast']],
    [
      '上午9:00-12:00，下午14:00-17:00',
      ['time|上午9:00-12:00|T09:00/T12:00', 'time|下午14:00-17:00|T14:00/T17:00'],
    ],
    ['营业时间限于8时至24时', ['time|8时至24时|T08:00/T24:00']],
    ['下午2时30分前', ['time|下午2时30分|T14:30||atMost']],
    [
      '电话：010-66668888、66669999转8001',
      ['phone|010-66668888|01066668888', 'phone|66669999转8001|66669999转8001'],
    ],
    ['咨询400-810-8888或13812345678', ['phone|400-810-8888|4008108888', 'phone|13812345678|13812345678']],
    ['邮箱：abc_d@gz.gov.cn', ['email|abc_d@gz.gov.cn|abc_d@gz.gov.cn']],
    ['网址：https://www.gdzwfw.gov.cn/。', ['web|https://www.gdzwfw.gov.cn/|https://www.gdzwfw.gov.cn/']],
    ['地址：广州市天河区天府路1号3楼', ['address|广州市天河区天府路1号3楼|广州市天河区天府路1号3楼']],
    ['（市民中心位于坪山区龙窝路23号）', ['address|坪山区龙窝路23号|坪山区龙窝路23号']],
    ['第五条至第八条、第十条', ['reference|第五条至第八条|第五条至第八条', 'reference|第十条|第十条']],
    ['第十三条第四款第（二）项', ['reference|第十三条第四款第（二）项|第十三条第四款第(二)项']],
    [
      '廊坊市人民政府令〔2018〕第2号',
      ['documentNumber|廊坊市人民政府令〔2018〕第2号|廊坊市人民政府令〔2018〕2号'],
    ],
    [
      '《养猫办法》（猫政〔2020〕3号）同时废止',
      ['documentNumber|猫政〔2020〕3号|猫政〔2020〕3号', 'repeal|废止|《养猫办法》'],
    ],
    ['《甲办法》《乙办法》自本办法施行之日起废止', ['repeal|废止|《甲办法》、《乙办法》']],
    ['分别奖励1、2、3万元', ['money|1|10000|元', 'money|2|20000|元', 'money|3万元|30000|元']],
    [
      '每人每次不超过200元、每年累计不超过1000元',
      ['money|200元|200|元|atMost|人·次', 'money|1000元|1000|元|atMost|年'],
    ],
    [
      '年度营业收入在5000万元（含）—1亿元之间',
      ['money|5000万元|50000000|元|atLeast', 'money|1亿元|100000000|元|atMost'],
    ],
    ['分别给予2万/5万/10万元奖励', ['money|2万|20000|元', 'money|5万|50000|元', 'money|10万元|100000|元']],
    ['第一年按18元/㎡/月', ['money|18元|18|元||㎡·月']],
    ['单个空间每年支持经费不超过20万元', ['money|20万元|200000|元|atMost|空间·年']],
    ['第2—3年租金50%补贴', ['percent|50%|50|%']],
    ['早上8点至21点在全镇播放', ['time|早上8点至21点|T08:00/T21:00']],
    [
      '前款第二项和市政府令第56号',
      ['reference|前款第二项|前款第二项', 'documentNumber|市政府令第56号|市政府令第56号'],
    ],
    ['通过12345平台反映', ['phone|12345|12345']],
    ['每千名老年人拥有床位不少于30张', ['count|30张|30|张|atLeast|千名']],
    ['服务面积达万亩以上', ['area|万亩|6666666.66667|平方米|atLeast']],
    ['晚6点至次日早8点', ['time|晚6点至次日早8点|T18:00/T08:00']],
    ['连续3年均未达标的', ['term|3年|P3Y|年']],
    ['每满1年报送一次', ['term|1年|P1Y|年|atLeast', 'count|一次|1|次||年']],
    ['现有3所在建学校', ['count|3所|3|所']],
    ['2023、2024年', ['date|2023|2023', 'date|2024年|2024']],
    ['至少每2年接受一次培训', ['term|2年|P2Y|年', 'count|一次|1|次|atLeast']],
    ['两三年', ['term|两|P2Y|年|atLeast', 'term|三年|P3Y|年|atMost']],
  ])('reads all of %s', (text, expected) => {
    expect(figures(text).map(short)).toEqual(expected);
  });

  it.each([
    '一次性给予支持',
    '“三农”发展',
    '深化“一窗受理·一次办好”改革',
    '第三方服务机构',
    '十四五时期',
    '统一部署',
    '第二十二次会议',
    '一级响应',
    '进一步完善',
    '上一年度',
    '情况复杂、一时难以解决',
    '党的十九届二中、三中全会精神',
    '“五位一体”总体布局',
    '乘坐366路、978路公交',
    '1号至4号窗口办理',
    '详见附件2',
    '建立健全一体化机制',
    '各方面一视同仁',
    '三轮车、二维码、一卡通',
    '千方百计稳定就业',
    '单位和个人建议废止有关规定',
    '（1）材料齐全；（2）格式规范',
    '落实中央八项规定',
    '发展2.5次产业',
  ])('finds no figure in %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it('reads a subtraction as two figures, no range', () => {
    expect(figures('年工作日：365天-104天').map(short)).toEqual([
      'term|365天|P365D|日',
      'term|104天|P104D|日',
    ]);
  });

  it.each([
    ['补贴期限最长不超过6个月', '补贴期限'],
    ['给予5万元的就业补贴', '就业补贴'],
    ['最多支持10个港澳青年企业', '港澳青年企业'],
    ['场地租金总额的50%', '场地租金总额'],
    ['自受理申请之日起20日内', '自受理申请之日起'],
    ['自2025年1月1日起施行', '施行'],
    ['处三千元以上三万元以下罚款', '罚款'],
  ])('knows what the figure of %s is of', (text, about) => {
    expect(figures(text).at(0)?.about).toBe(about);
  });

  it('reads a range as two bounded figures', () => {
    expect(figures('18—40周岁').map(short)).toEqual(['age|18|18|岁|atLeast', 'age|40周岁|40|岁|atMost']);
    expect(figures('60%至70%').map(short)).toEqual(['percent|60%|60|%|atLeast', 'percent|70%|70|%|atMost']);
  });

  it('names obligation words by class, and only where they oblige', () => {
    const words = (text: string) =>
      findFacts(text).flatMap(({ kind, text: word, value }) =>
        kind === 'obligation' ? [`${word}=${value}`] : [],
      );
    expect(words('申请人应当提交材料，不得弄虚作假，可以委托他人，鼓励网上办理，无需现场')).toEqual([
      '应当=duty',
      '不得=prohibition',
      '可以=permission',
      '鼓励=encouragement',
      '无需=exemption',
    ]);
    expect(words('主要要求是回应需求，许可和可能的供应')).toEqual([]);
  });

  it.each([
    ['为了鼓励和支持养猫，制定本办法', []],
    ['给予支持和服务，加强引导，予以鼓励', []],
    ['国家鼓励和支持家庭养猫', ['鼓励', '支持']],
    ['税费支持、创业扶持、支持政策', []],
    ['应当支持家庭养猫', ['应当', '支持']],
    ['由有权机关处理，未经允许的除外', []],
    ['在地方可对家庭给予补贴', ['可']],
    ['方可养猫', ['方可']],
    ['在有效期内需调整的', ['需']],
    ['扩大内需，可持续，可支配收入', []],
    ['根据经营需要，确有需要的', []],
    ['登记机关应对材料进行审查', ['应']],
    ['提高应对突发事件的能力', []],
    ['做到应公开，尽公开，应保尽保', []],
    ['应保持清洁，应收取费用', ['应', '应']],
    ['应当年满18周岁', ['应当']],
    ['法律禁止进入的行业', []],
    ['禁止遗弃猫只', ['禁止']],
    ['允许带入易燃物品的；', []],
    ['应申请人要求进行调查', []],
    ['鼓励、支持公民参与救助', ['鼓励', '支持']],
    ['应当引导、护送到救助机构', ['应当', '引导']],
    ['应按照要求整改', ['应']],
    ['本市支持与城市定位相符的场馆建设', ['支持']],
    ['负责综合协调、引导规范和服务保障等工作', []],
  ])('finds the obligation words of %s', (text, expected) => {
    expect(findFacts(text).flatMap(({ kind, text: word }) => (kind === 'obligation' ? [word] : []))).toEqual(
      expected,
    );
  });

  it('finds the figures of the minimum living notice, all and no others', () => {
    const text = readFileSync(
      new URL('../../examples/policies/minimum-living-2025.txt', import.meta.url),
      'utf8',
    );
    const facts = factsOf(parsePolicy({ text }).clauses).filter(
      ({ kind }) => kind !== 'obligation' && kind !== 'reference',
    );
    expect(facts.map(({ clause, text: words }) => `${clause} ${words}`)).toEqual([
      'c1-1-1 1309元',
      'c1-1-2 1.5倍',
      'c1-1-2 1963.5元',
      'c1-1-3 1.6倍',
      'c1-1-3 2094.4元',
      'c1-1-3 2094.4元',
      'c1-1-3 2094.4元',
      'c1-1-3 2413元',
      'c1-1-3 2512元',
      'c1-1-3 2121元',
      'c1-1-4 2976元',
      'c1-1-5 785.4元',
      'c1-1-5 916.3元',
      'c1-2-1 2025年1月1日',
      'c1-2-2 2025年6月1日',
      'c1-2-3 2025年6月1日',
    ]);
    expect(facts.filter(({ kind }) => kind === 'money').every(({ per }) => per?.join('') === '人月')).toBe(
      true,
    );
  });

  it('never throws, and facts lie in order inside the text without overlap', () => {
    const piece = fc.constantFrom(
      '3',
      '三',
      '万',
      '元',
      '%',
      '至',
      '年',
      '月',
      '日',
      '第',
      '条',
      '每人',
      '不超过',
      '以上',
      '半',
      '分之',
      '，',
      '〔2020〕',
      '号',
      '应当',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 }),
        (pieces) => {
          const text = pieces.join('');
          let end = 0;
          for (const fact of findFacts(text)) {
            expect(fact.from).toBeGreaterThanOrEqual(end);
            expect(text.slice(fact.from, fact.to)).toBe(fact.text);
            expect(Number.isNaN(fact.value)).toBe(false);
            end = fact.to;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('sets figures apart that a long dash parts after a unit', () => {
    expect(figures('不足6年——9个月').map(short)).toEqual(['term|6年|P6Y|年|lessThan', 'term|9个月|P9M|月']);
  });

  it('takes linear time on adversarial input', () => {
    for (const piece of [
      '1',
      '三',
      '3万至',
      '第十',
      '《〔',
      '国务院',
      '1月',
      '每',
      '不得超过',
      '（一）、',
      '应',
      '1,111',
      '百分之',
      '“',
      '两三个',
      '》废止',
      '《a》废止',
      '区路1号',
      '9:00-',
      'www.',
      'a@',
      '支持',
      '为了支持',
      '1、',
      '5元以上',
    ]) {
      const start = performance.now();
      findFacts(piece.repeat(Math.ceil(50_000 / piece.length)));
      expect(performance.now() - start, piece).toBeLessThan(4000);
    }
  });
});

describe('sameFact', () => {
  const fact = (text: string): Fact => {
    const [first] = figures(text);
    if (!first) throw new Error(`no figure in ${text}`);
    return first;
  };
  it.each([
    ['3万元', '30000元'],
    ['50%', '百分之五十'],
    ['一年', '12个月'],
    ['二〇二〇年七月十六日', '2020年7月16日'],
    ['5公顷', '50000平方米'],
  ])('holds for %s and %s', (a, b) => {
    expect(sameFact(fact(a), fact(b))).toBe(true);
  });
  it.each([
    ['30日', '30个工作日'],
    ['30日', '1个月'],
    ['5万元', '50%'],
    ['5个', '5户'],
  ])('fails for %s and %s', (a, b) => {
    expect(sameFact(fact(a), fact(b))).toBe(false);
  });
});
