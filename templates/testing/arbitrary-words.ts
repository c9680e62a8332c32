import fc from 'fast-check';

/**
 * Stands for a serial number in generated words: `numberStory` puts a number there that occurs nowhere else, so that a
 * test can find each text of a story in a drawing exactly once.
 */
export const SERIAL = '◆';

const words =
  '各区 对本通知 印发当月 在册的 最低生活保障 对象 按新旧标准 差额 和 实际批准 月份数 进行 补发 市财政局 会同 人力资源社会保障部门 负责 解释 符合条件的 小微企业 可以 申请 一次性 创业补贴 应当 提交 营业执照 复印件 由 街道办事处 受理 自 受理之日起 作出 决定 并 公示 不得 超过 上年度 全市 平均水平 数字化转型 专精特新 营商环境 县级以上 人民政府 加强 监督检查 鼓励 金融机构 提供 贷款贴息'.split(
    ' ',
  );

const word = fc.constantFrom(...words);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));

const quantity = fc
  .tuple(
    fc.constantFrom('', '不超过', '最高', '每人每月', '共'),
    fc.oneof(fc.nat({ max: 99_999 }).map(String), fc.constantFrom('1963.5', '2094.4', '0.75', '10/20/50')),
    fc.constantFrom('元', '万元', '%', '个工作日', '年', '平方米', '人次', '个百分点'),
  )
  .map((parts) => parts.join(''));

/** What official texts have between plain words: marks, dates, document numbers, Latin. */
const inset = fc.oneof(
  phrase.map((inner) => `“${inner}”`),
  phrase.map((inner) => `（${inner}）`),
  phrase.map((inner) => `《关于${inner}的通知》`),
  quantity,
  fc.constantFrom(
    '2025年5月30日',
    '穗民规字〔2025〕2号',
    '第十二条',
    '12345',
    'APP',
    'Wi-Fi',
    '3A级',
    'PM2.5',
  ),
);

/** What breaks layouts: words that can't be broken, rare characters, punctuation upon punctuation, one-letter words. */
const hostile = fc.constantFrom(
  'https://www.gz.gov.cn/gfxwj/sbmgfxwj/gzsmzj/content/post_10295912.html',
  '91370000MA3C1X2Y4Z7QK0081234567890',
  '13800138000、020-83105812转8001',
  'service-hall@government-affairs.example.gov.cn',
  'Pneumonoultramicroscopicsilicovolcanoconiosis',
  '㧑谦䶮路',
  '《（“甲”）》、（“乙”）',
  '——',
  '……',
  '“‘甲’，‘乙’。”',
  '（一）（二）（三）',
  'A/B',
  'é, ü',
);

const clause = fc
  .array(fc.oneof({ weight: 8, arbitrary: phrase }, { weight: 3, arbitrary: inset }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(''));

const sentence = fc
  .tuple(fc.array(clause, { minLength: 1, maxLength: 3 }), fc.constantFrom('。', '。', '；', '？', '！'))
  .map(([clauses, end]) => `${clauses.join(`，${SERIAL}条`)}${end}`);

const wild = fc.tuple(clause, hostile, clause).map(([before, middle, after]) => `${before}${middle}${after}`);

/** Running text: a few characters, a paragraph, or a page; sometimes with what breaks layouts. */
export const runningWords = fc
  .oneof(
    { weight: 4, arbitrary: word },
    { weight: 10, arbitrary: sentence },
    { weight: 4, arbitrary: fc.array(sentence, { minLength: 2, maxLength: 4 }).map((all) => all.join('')) },
    { weight: 1, arbitrary: fc.array(sentence, { minLength: 8, maxLength: 20 }).map((all) => all.join('')) },
    { weight: 3, arbitrary: wild },
  )
  .map((text) => `${text.slice(0, 1)}${SERIAL}${text.slice(1)}`.replace(/^([《（“‘—…])(◆)/, '$2$1'));

/** A label, a name, a heading: from two characters to `longest`. */
export const shortWords = (longest: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 3, arbitrary: word },
      { weight: 4, arbitrary: phrase },
      { weight: 2, arbitrary: clause },
      { weight: 1, arbitrary: fc.array(clause, { minLength: 2, maxLength: 8 }).map((all) => all.join('')) },
      { weight: 1, arbitrary: wild },
    )
    // A serial number takes four characters.
    .map((text) => `${SERIAL}${[...text].slice(0, Math.max(1, longest - 4)).join('')}`)
    .map((text) => text.replace(/[（《“‘【〔—…，、：]+$/u, ''));
