import { placeOf } from '../check-context.ts';
import { findMarksIn, findMarksInPolicy, type Mark } from '../find-marks.ts';
import { isCardNumber, isIdentityNumber } from '../personal-numbers.ts';
import { rememberByText } from '../remember-by-text.ts';
import { defineRule } from '../rule.ts';

interface Kind {
  readonly name: string;
  readonly pattern: RegExp;
  readonly accepts: (words: string, before: string) => boolean;
  readonly severity: 'error' | 'warning';
}

const squeeze = (digits: string) => digits.replace(/[\s-]/g, '');
/** Words before a mobile number that make it a number for the public. */
const OFFICE =
  /(?:办公|值班|咨询|热线|服务|客服|投诉|监督|举报|报修|联系(?!人)|业务|窗口|大厅|科室|传真)[^，。；]{0,10}$/;

const CARD = /(?<![\d.])62\d{2}(?:[\s-]?\d{4}){3}(?:[\s-]?\d{1,3})?(?!\d)/g;
/** Words before a number by which it is said to be one of a bank. One number in ten passes the check by chance. */
const ACCOUNT = /[卡账帐户]|银行/;

const kinds: readonly Kind[] = [
  {
    name: '身份证号',
    pattern: /(?<![\dA-Za-z])\d{6}[\s-]?\d{8}[\s-]?\d{3}[\dXx](?![\dA-Za-z])/g,
    accepts: (digits) => isIdentityNumber(squeeze(digits)),
    severity: 'error',
  },
  {
    name: '身份证号（15位）',
    pattern: /(?<![\dA-Za-z])[1-8]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?![\dA-Za-z])/g,
    accepts: (_digits, before) => /身份证[^，。；]{0,8}$/.test(before),
    severity: 'error',
  },
  {
    name: '护照号',
    pattern: /(?<![A-Za-z\d])[EGDSPH][A-Z]?\d{7,8}(?![A-Za-z\d])/g,
    accepts: (_digits, before) => /(?:护照|通行证)[^，。；]{0,6}$/.test(before),
    severity: 'warning',
  },
  {
    name: '银行卡号',
    pattern: CARD,
    accepts: (digits, before) => isCardNumber(squeeze(digits)) && ACCOUNT.test(before),
    severity: 'error',
  },
  {
    name: '像是银行卡号的一串数字',
    pattern: CARD,
    accepts: (digits, before) => isCardNumber(squeeze(digits)) && !ACCOUNT.test(before),
    severity: 'warning',
  },
  {
    name: '手机号',
    pattern: /(?<![\d-])1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/g,
    accepts: (_digits, before) => !OFFICE.test(before),
    severity: 'warning',
  },
  {
    name: '个人的姓名和住址',
    pattern:
      /(?:姓名[：:]?\s?|申请人|受助人|救助对象|低保户|低保对象|特困人员|户主|当事人|居民|村民|业主|患者|学生)[\u4e00-\u9fff]{2,4}[，,（(、；\s][^。]{0,20}?(?:家住|现住|(?<=[，,（(、；\s])住(?!院|房|所|宿|建|户)|住址|家庭住址|户籍地址|户籍地)[：:是在]?[^。，]{2,30}?\d{1,5}(?:号|室|栋|单元|组|户)/g,
    accepts: () => true,
    severity: 'warning',
  },
];

const remedies = {
  error: '请删去，或者只留首尾几位。',
  warning: '是个人信息的请删去，是对外公布的办公信息可以保留。',
} as const;

/** Full-width digits and letters as the others, of the same length. */
const levelled = (text: string) =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ－]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const findPersonal = rememberByText((written): Mark[] => {
  const text = levelled(written);
  return kinds.flatMap(({ name, pattern, accepts, severity }) =>
    [...text.matchAll(pattern)]
      .filter(({ 0: words, index }) => accepts(words, text.slice(Math.max(0, index - 24), index)))
      .map(({ 0: words, index }) => ({
        words: written.slice(index, index + words.length),
        from: index,
        message: `这里有${name}。${remedies[severity]}`,
        severity,
      })),
  );
});

export const personalData = defineRule({
  id: 'personal-data',
  title: '泄露个人信息',
  severity: 'error',
  gate: 'political',
  binding: true,
  source:
    '《中华人民共和国政府信息公开条例》第十五条；《中华人民共和国个人信息保护法》；政务公开检查通报：个人身份证号、手机号、银行卡号未进行模糊处理',
  documentation:
    '身份证号（地区、出生日期、校验位都对）、写明是银行卡、账号的银行卡号（校验位对）报为错误，没有写明的报为提醒。手机号，以及姓名连着门牌号的，报为提醒；办事卡的“联系方式”里和写明是咨询、值班电话的手机号，是办公电话，不报。解读的正文、表格、图的说明，政策全文，解读方案，都检查。已经遮去中间几位的不报。',
  valid: [
    { shows: '公开的座机号码', sections: { benefits: ['咨询电话：0635-5231234，热线12345。'] } },
    {
      shows: '18 位数字，但不是身份证号',
      sections: { benefits: ['受理编号：110101199001011230，又一个：371525202007160334。'] },
    },
    { shows: '写明是值班电话的手机号', sections: { benefits: ['值班电话：13800138000。'] } },
    {
      shows: '已经遮去中间几位',
      sections: { benefits: ['张某，身份证号110105********002X，手机138****8000。'] },
    },
    { shows: '单位的地址', sections: { benefits: ['申请人到县民政局办理，地址是振兴路12号。'] } },
  ],
  invalid: [
    {
      shows: '身份证号',
      sections: { benefits: ['申请人身份证号11010519491231002X。'] },
      finds: ['11010519491231002X'],
    },
    {
      shows: '全角数字的身份证号',
      sections: { benefits: ['身份证号：１１０１０５１９４９１２３１００２Ｘ。'] },
      finds: ['１１０１０５１９４９１２３１００２Ｘ'],
    },
    {
      shows: '15 位的旧身份证号',
      sections: { benefits: ['身份证号110105491231002。'] },
      finds: ['110105491231002'],
    },
    {
      shows: '手机号',
      sections: { benefits: ['周某13800138000。'] },
      finds: ['13800138000'],
      severity: 'warning',
    },
    {
      shows: '分成几段写的银行卡号',
      sections: { benefits: ['打到卡6222 0212 3456 7890 128上。'] },
      finds: ['6222 0212 3456 7890 128'],
    },
    {
      shows: '图的说明里的身份证号',
      sections: {
        standards: [
          '按规定给。[一]',
          { type: 'diagram', attrs: { source: 'graph TD; A-->B', description: '样表：11010519491231002X' } },
        ],
      },
      finds: ['11010519491231002X'],
    },
    {
      shows: '政策附表里的身份证号',
      policy: ['一、获奖人员身份证号11010519491231002X。'],
      finds: ['11010519491231002X'],
    },
    {
      shows: '姓名连着门牌号',
      sections: { benefits: ['申请人王小明，家住振兴路12号3单元502室，每月领补贴。'] },
      finds: ['申请人王小明，家住振兴路12号'],
      severity: 'warning',
    },
  ],
  // The number in a service card's 联系方式 is there to be rung.
  checkPassage: (passage) =>
    findMarksIn(passage, (text) =>
      findPersonal(text).filter(({ severity }) => severity === 'error' || passage.block !== 'serviceContact'),
    ),
  check: (context) => {
    const { drafter, firstInterpreter, outline, channels, schedule } = context.dossier.plan;
    const planned = [drafter, firstInterpreter.name, ...outline, ...channels, schedule];
    return [
      ...findMarksInPolicy(context, findPersonal),
      ...planned.flatMap((line) =>
        findPersonal(line).map(({ words, from: _from, ...mark }) => ({
          ...mark,
          place: placeOf('plan', { excerpt: words }),
        })),
      ),
    ];
  },
});
