import { placeIn } from '../check-context.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** Whether the check digit of an identity number is right (GB 11643-1999): other 18 digits are something else. */
function isIdentityNumber(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return CHECK_DIGITS[sum % 11] === digits[17]?.toUpperCase();
}

/** Whether a card number passes the check of ISO/IEC 7812 (Luhn). */
function isCardNumber(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

const kinds: readonly {
  readonly name: string;
  readonly pattern: RegExp;
  readonly accepts: (digits: string) => boolean;
  readonly severity: 'error' | 'warning';
}[] = [
  {
    name: '身份证号',
    pattern: /(?<!\d)\d{17}[\dXx](?![\dA-Za-z])/g,
    accepts: isIdentityNumber,
    severity: 'error',
  },
  { name: '银行卡号', pattern: /(?<!\d)62\d{14,17}(?!\d)/g, accepts: isCardNumber, severity: 'error' },
  { name: '手机号', pattern: /(?<![\d-])1[3-9]\d{9}(?!\d)/g, accepts: () => true, severity: 'warning' },
];

export const personalData = defineRule({
  id: 'personal-data',
  title: '泄露个人信息',
  severity: 'error',
  gate: 'political',
  binding: true,
  source:
    '《中华人民共和国政府信息公开条例》第十五条；政务公开检查通报：个人身份证号、手机号、银行卡号未进行模糊处理',
  documentation:
    '身份证号（校验位正确）、银行卡号（校验正确）报为错误；手机号报为提醒，因为它可能是对外公布的办公电话。图的文字说明和表格也检查。',
  valid: [
    { shows: '公开的座机号码', sections: { benefits: ['咨询电话：0635-5231234。'] } },
    { shows: '18 位数字，但不是身份证号', sections: { benefits: ['受理编号：110101199001011230。'] } },
  ],
  invalid: [
    {
      shows: '身份证号',
      sections: { benefits: ['申请人身份证号11010519491231002X。'] },
      finds: ['11010519491231002X'],
    },
    {
      shows: '手机号',
      sections: { benefits: ['联系人电话13800138000。'] },
      finds: ['13800138000'],
      severity: 'warning',
    },
  ],
  checkPassage: (passage) =>
    kinds.flatMap(({ name, pattern, accepts, severity }) =>
      [...passage.text.matchAll(pattern)]
        .filter(([digits]) => accepts(digits))
        .map((match): RuleFinding => {
          const remedy =
            severity === 'error'
              ? '请删去，或者只留首尾几位。'
              : '是个人号码的请删去，是办公电话的可以保留。';
          const place = placeIn(passage, match.index, match.index + match[0].length);
          return { message: `这里有${name}。${remedy}`, place, severity };
        }),
    ),
});
