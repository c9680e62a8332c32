import { placeIn, placeOf } from '../check-context.ts';
import { defineRule, type RuleFinding } from '../rule.ts';
import { wordList } from '../word-list.ts';

/** A host with a common ending, with or without https:// before it. */
const LINK =
  /(?:https?:\/\/)?(?<![A-Za-z0-9@.-])((?:[A-Za-z0-9-]{1,40}\.){1,5}(?:com|cn|net|org|gov|edu|info|top|xyz|vip|shop|site|online|club|cc|me|io|co|app|link|wang|ltd|政务|公益))(?![A-Za-z0-9-])/g;
/** An address in digits: of a system inside an office. */
const ADDRESS = /https?:\/\/\d{1,3}(?:\.\d{1,3}){3}(?::\d{2,5})?/g;
const SHORTENED = new Set([
  't.cn',
  'dwz.cn',
  'url.cn',
  'bit.ly',
  'suo.im',
  'w.url.cn',
  'tb.cn',
  'u.to',
  'is.gd',
  'dwz.com',
]);

const allowed = ['gov.cn', 'mil.cn', '政务'];
const isUnder = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

function explain(host: string): string {
  return SHORTENED.has(host)
    ? `“${host}”是短网址，看不出通到哪里，也可能被人改掉。请写政府网站的完整网址。`
    : `“${host}”不是政府网站。请核实是不是非写不可；能用政府网站的，请改用政府网站的网址。`;
}

export const linkNotGovernment = defineRule({
  id: 'link-not-government',
  title: '链接到非政府网站',
  severity: 'warning',
  gate: 'political',
  source:
    '国办发〔2018〕123号 四（二）：不得刊登商业广告或链接商业广告页面；国办发〔2017〕47号《政府网站发展指引》：链接非政府网站要有提示',
  documentation:
    '网址以 .gov.cn 结尾的是政府网站。别的网站可能变成广告、被人冒用，请核实。本单位常用的（如办事平台的网址）可以加到“准许的域名”里。电子邮箱不算。',
  options: { allowed: wordList(allowed).describe('准许的域名，下级域名都算') },
  valid: [
    {
      shows: '政府网站',
      sections: { benefits: ['登录https://zwfw.shandong.gov.cn申请，或者看www.gov.cn。'] },
    },
    { shows: '电子邮箱', sections: { benefits: ['意见发到mzj@163.com。'] } },
    {
      shows: '本单位准许的',
      options: { allowed: { add: ['gjzwfw.example.cn'] } },
      sections: { benefits: ['登录m.gjzwfw.example.cn申请。'] },
    },
  ],
  invalid: [
    { shows: '商业网站', sections: { benefits: ['登录www.baidu.com查询。'] }, finds: ['www.baidu.com'] },
    {
      shows: '数字网址',
      sections: { benefits: ['登录http://10.2.3.4:8080办理。'] },
      finds: ['http://10.2.3.4:8080'],
    },
    { shows: '短网址', sections: { benefits: ['点击https://t.cn/A6xyz报名。'] }, finds: ['https://t.cn'] },
    {
      shows: '冒充政府网站',
      sections: { benefits: ['登录www.gov.cn.vip查询。'] },
      finds: ['www.gov.cn.vip'],
    },
    {
      shows: '政策链接',
      metadata: { link: 'https://mp.weixin.qq.com/s/abc' },
      finds: ['https://mp.weixin.qq.com/s/abc'],
    },
  ],
  checkPassage: (passage, _context, { allowed: domains }) => [
    ...[...passage.text.matchAll(ADDRESS)].map(({ 0: words, index }) => ({
      message: `“${words}”是用数字写的网址，多半是内部系统，群众打不开，也不能对外公布。请改用政府网站的网址。`,
      place: placeIn(passage, index, index + words.length),
    })),
    ...[...passage.text.matchAll(LINK)].flatMap(({ 0: words, 1: host = '', index }): RuleFinding[] => {
      const name = host.toLowerCase();
      if (domains.some((domain) => isUnder(name, domain))) return [];
      return [{ message: explain(name), place: placeIn(passage, index, index + words.length) }];
    }),
  ],
  check: ({ dossier: { policy } }, { allowed: domains }) => {
    const link = policy.link ?? '';
    const host = /^https?:\/\/([^/:?#]{1,200})/.exec(link)?.[1]?.toLowerCase() ?? null;
    if (host === null || domains.some((domain) => isUnder(host, domain))) return [];
    return [{ message: explain(host), place: placeOf('policy', { excerpt: link.slice(0, 60) }) }];
  },
});
