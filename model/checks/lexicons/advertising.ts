import { joinWords, type Lexicon, term } from './lexicon.ts';

const goods = '是商业推广的写法，政务信息不得带广告。请删去。';
const shops = '是卖东西的平台，政务信息不得链接商业广告页面。请删去，或者改成政务平台。';

const OUTSIDE = /(?:^|[，。！；、：\s（])$/;
const END = /^(?:[，。！；、）]|$)/;

/** Phrases that sell something (广告用语). */
export const advertising: Lexicon = {
  title: '广告用语表',
  source:
    '国办发〔2018〕123号 四（二）：不得刊登商业广告或链接商业广告页面；《中华人民共和国广告法》第九条：广告不得使用“国家级”“最高级”“最佳”等用语',
  revised: '2026-11',
  terms: [
    {
      ...term(joinWords('扫码', '领取 抢购 下单 购买 领红包 领券 领优惠 加微信 有礼'), null, goods),
      after: /^(?!消费券|惠民|政府|补贴|证|号|手册|指南|表|材料|政策|结果|码)/,
    },
    term(
      '优惠热线 订购热线 加盟热线 秒杀 限时抢购 限时优惠 抢购价 内部价 买一送一 全网最低 包过包成 加我微信',
      null,
      goods,
    ),
    { ...term('包过', null, goods), before: OUTSIDE, after: END },
    { ...term('加微信', null, goods), before: /(?:^|[^参增添])$/, after: /^(?!公众|小程序|政务|官方)/ },
    { ...term('微信号： VX：', null, goods), before: /(?:^|[^方务众])$/ },
    term('淘宝店 直播间下单 点击购买 立即购买 立即下单 立即抢购', null, goods),
    term('无效退款 疗效最佳 药到病除 销量第一 全国第一品牌 领导品牌 欢迎选购 欢迎加盟', null, goods),
    term('名额有限，先到先得 不收任何中介费 赞助单位 冠名商 特约赞助', null, goods),
    {
      ...term(
        '名额有限，抓紧 名额有限，速 政府指定品牌 指定品牌 品质保证 诚邀加盟 诚招代理 专业代办 代办公司 添加客服 加客服 加客服微信 领取优惠券 优惠大酬宾 折扣价 免费试用 限量发售',
        null,
        goods,
      ),
      before: /(?:^|[^不禁止得])$/,
    },
    { ...term('联系', null, goods), after: /^[\u4e00-\u9fff]经理/ },
    {
      ...term(
        '最佳 最优惠 第一品牌 独一无二 国家级品牌 顶级',
        null,
        '是绝对化的广告用语。请删去，或者写明评定的依据。',
      ),
      before: /(?:全国|全省|全市|全县|本县|本市|我县|我市|行业|同类)$/,
    },
    term('taobao.com tmall.com jd.com pinduoduo.com yangkeduo.com weidian.com', null, shops),
  ],
};
