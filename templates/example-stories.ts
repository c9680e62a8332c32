import type { Story, StoryBlock, StoryFigure, StoryProse, StorySource, StoryText } from '@tongjie/model';

const source = (label: string): StorySource => ({ clause: label, of: 'policy', label });
const cited = (words: string, ...labels: string[]): StoryText => ({
  runs: [{ kind: 'text', text: words, strong: false }],
  sources: labels.map(source),
});
const paragraph = (words: string, ...labels: string[]): StoryProse => ({
  kind: 'paragraph',
  text: cited(words, ...labels),
});
const figure = (
  caption: string,
  value: string,
  unit: string,
  scope: string,
  label: string,
  hot = false,
  bound = '',
): StoryFigure => ({ caption, value, unit, scope, bound, hot, source: source(label) });

const hero = figure('全市城乡最低生活保障标准', '1309', '元', '每人每月', '一（一）', true);

/** One block of each kind, with words of 穗民规字〔2025〕2号. */
export const exampleBlocks = {
  paragraph: paragraph('特困人员标准按1.6倍确定，且不低于所在区现行特困人员基本生活标准。', '一（三）'),
  bulletList: {
    kind: 'bulletList',
    items: [
      [paragraph('城乡最低生活保障')],
      [paragraph('特困人员')],
      [paragraph('孤儿养育')],
      [paragraph('流浪乞讨')],
    ],
  },
  orderedList: {
    kind: 'orderedList',
    items: [
      [paragraph('各区对本通知印发当月在册的最低生活保障对象、特困人员补发。', '二（一）')],
      [paragraph('按新旧标准的差额和实际批准月份数进行补发。', '二（一）')],
    ],
  },
  subheading: { kind: 'subheading', text: '农村特困人员，三个区单列' },
  table: {
    kind: 'table',
    rows: [
      ['供养地', '城镇', '农村'],
      ['市财政供养', '2094.4', '2094.4'],
      ['黄埔区', '2094.4', '2413'],
      ['番禺区', '2094.4', '2512'],
      ['南沙区', '2094.4', '2121'],
    ].map((row, index) =>
      row.map((words) => ({ header: index === 0, colspan: 1, rowspan: 1, content: [paragraph(words)] })),
    ),
  },
  keyFigures: {
    kind: 'keyFigures',
    figures: [
      figure('孤儿养育', '2976', '元', '每人每月', '一（四）'),
      figure('特困人员基本生活', '2094.4', '元', '每人每月', '一（三）'),
      figure('低保边缘家庭认定', '1963.5', '元', '每人每月', '一（二）'),
      hero,
      figure('未成年受助人员基本饮食', '916.3', '元', '每人每月', '一（五）'),
      figure('成年受助人员基本饮食', '785.4', '元', '每人每月', '一（五）'),
    ],
  },
  steps: {
    kind: 'steps',
    ordered: true,
    steps: [
      { label: '核对名册', text: [cited('通知印发当月在册的最低生活保障对象、特困人员。', '二（一）')] },
      { label: '算出差额', text: [cited('新标准减旧标准，乘以实际批准的月份数。', '二（一）')] },
      { label: '各区补发', text: [cited('补发不含分类救济金。', '二（一）')] },
    ],
  },
  timeline: {
    kind: 'timeline',
    entries: [
      {
        date: '2025年1月1日起',
        iso: '2025-01-01',
        text: [cited('执行最低生活保障、特困人员基本生活、孤儿养育、事实无人抚养儿童基本生活补贴标准。')],
        source: source('二（一）'),
      },
      {
        date: '2025年6月1日起',
        iso: '2025-06-01',
        text: [cited('执行低保边缘家庭认定标准、分类救济标准、流浪乞讨受助人员基本饮食标准。')],
        source: source('二（二）'),
      },
    ],
  },
  comparison: {
    kind: 'comparison',
    oldTitle: '2024年的通知',
    newTitle: '2025年的通知',
    rows: [
      {
        label: '执行依据',
        change: 'changed',
        before: [cited('《广州市民政局　广州市财政局关于印发2024年标准的通知》（穗民规字〔2024〕5号）')],
        after: [cited('穗民规字〔2025〕2号，有效期1年', '二')],
      },
      {
        label: '分类救济标准',
        change: 'added',
        before: [],
        after: [cited('自2025年6月1日起按新标准计算执行。', '二（二）')],
      },
    ],
  },
  questionAnswer: {
    kind: 'questionAnswer',
    question: '孤儿和事实无人抚养儿童，标准一样吗？',
    answer: [
      paragraph('一样。孤儿养育标准和事实无人抚养儿童基本生活补贴标准，都是每人每月2976元。', '一（四）'),
    ],
  },
  caseExample: {
    kind: 'caseExample',
    situation: [cited('一名在黄埔区供养的农村特困人员，本通知印发当月在册。', '一（三）')],
    outcome: [cited('基本生活标准为每人每月', '一（三）')],
    value: '2413',
    unit: '元',
    source: source('一（三）'),
  },
  serviceCard: {
    kind: 'serviceCard',
    title: '补发差额',
    items: [
      {
        name: 'serviceConditions',
        title: '申请条件',
        content: [paragraph('通知印发当月在册的低保对象、特困人员。', '二（一）')],
      },
      { name: 'serviceMaterials', title: '申报材料', content: [] },
      { name: 'serviceProcedure', title: '办理流程', content: [] },
      { name: 'serviceDepartment', title: '承办部门', content: [paragraph('各区民政部门')] },
      { name: 'serviceContact', title: '联系方式', content: [] },
      { name: 'servicePeriod', title: '起止时间', content: [paragraph('2025年1月1日起执行。', '二（一）')] },
    ],
  },
  diagram: {
    kind: 'diagram',
    key: 'diagram-1',
    title: '三档标准怎么定',
    source: 'flowchart TD',
    description: '以低保标准1309元为基准，低保边缘家庭认定标准是它的1.5倍，特困人员基本生活标准是它的1.6倍。',
    sources: [source('一（二）'), source('一（三）')],
  },
  chart: {
    kind: 'chart',
    key: 'chart-1',
    chart: 'bar',
    title: '农村特困人员基本生活标准',
    unit: '元／每人每月',
    categories: ['黄埔区', '番禺区', '南沙区'],
    series: [{ name: '标准', values: [2413, 2512, 2121] }],
    sources: [source('一（三）')],
  },
  dialogue: {
    kind: 'dialogue',
    title: '低保标准，问清楚',
    utterances: [
      { speaker: 'elder', expression: 'puzzled', text: cited('今年的低保标准是多少？') },
      {
        speaker: 'clerk',
        expression: 'smile',
        text: {
          runs: [
            { kind: 'text', text: '全市城乡每人每月', strong: false },
            { kind: 'fact', text: '1309元', strong: true, source: source('一（一）') },
            { kind: 'text', text: '。', strong: false },
          ],
          sources: [source('一（一）')],
        },
      },
      { speaker: 'elder', expression: 'calm', text: cited('前几个月的差额呢？') },
      {
        speaker: 'clerk',
        expression: 'calm',
        text: cited(
          '通知印发当月在册的最低生活保障对象、特困人员，按新旧标准的差额和实际批准月份数补发。',
          '二（一）',
        ),
      },
      { speaker: 'resident', expression: 'smile', text: cited('这下清楚了！') },
    ],
  },
  quotation: {
    kind: 'quotation',
    text: '各区对本通知印发当月在册的最低生活保障对象、特困人员，按新旧标准的差额和实际批准月份数进行补发',
    source: source('二（一）'),
  },
  term: {
    kind: 'term',
    term: '低保边缘家庭',
    definition: [cited('认定标准按最低生活保障标准的1.5倍确定的家庭。', '一（二）')],
  },
} as const satisfies { readonly [Kind in StoryBlock['kind']]: StoryBlock };

/** A story as the policy's office would tell it: seven sections, every kind of block. */
export const exampleStory: Story = {
  title: '《广州市民政局 广州市财政局关于印发我市2025年最低生活保障及相关社会救助标准的通知》政策解读',
  policyTitle: '广州市民政局 广州市财政局关于印发我市2025年最低生活保障及相关社会救助标准的通知',
  documentNumber: '穗民规字〔2025〕2号',
  issuers: ['广州市民政局', '广州市财政局'],
  dates: { signed: '2025-05-30', issued: null, effective: '2025-01-01', expires: null },
  link: 'https://www.gz.gov.cn/gfxwj/sbmgfxwj/gzsmzj/content/post_10295912.html',
  lead: cited(
    '经市人民政府同意，广州公布2025年城乡低保、低保边缘家庭认定、特困人员、孤儿、事实无人抚养儿童、流浪乞讨受助人员等标准。',
  ),
  hero,
  sections: [
    {
      kind: 'standards',
      number: 1,
      name: '执行标准',
      headline: '六项标准，一图看清',
      notApplicable: null,
      blocks: [exampleBlocks.keyFigures],
    },
    {
      kind: 'mainContent',
      number: 2,
      name: '主要内容',
      headline: '三档标准，怎么定',
      notApplicable: null,
      blocks: [
        exampleBlocks.paragraph,
        exampleBlocks.chart,
        exampleBlocks.subheading,
        exampleBlocks.table,
        exampleBlocks.quotation,
        exampleBlocks.term,
      ],
    },
    {
      kind: 'benefits',
      number: 3,
      name: '惠民利民举措',
      headline: '1月以来的差额，补发',
      notApplicable: null,
      blocks: [exampleBlocks.steps, exampleBlocks.caseExample, exampleBlocks.serviceCard],
    },
    {
      kind: 'objectives',
      number: 4,
      name: '目标任务',
      headline: '从哪天起执行',
      notApplicable: null,
      blocks: [exampleBlocks.timeline, exampleBlocks.bulletList, exampleBlocks.orderedList],
    },
    {
      kind: 'changes',
      number: 5,
      name: '新旧政策差异',
      headline: '',
      notApplicable: null,
      blocks: [exampleBlocks.comparison, exampleBlocks.diagram],
    },
    {
      kind: 'scope',
      number: 6,
      name: '适用范围',
      headline: '',
      notApplicable: '本通知只规定标准，适用对象由各专项规定确定。',
      blocks: [],
    },
    {
      kind: 'extra',
      number: 7,
      name: '漫画说政策',
      headline: '',
      notApplicable: null,
      blocks: [exampleBlocks.dialogue],
    },
    {
      kind: 'extra',
      number: 8,
      name: '还想问',
      headline: '',
      notApplicable: null,
      blocks: [
        exampleBlocks.questionAnswer,
        {
          kind: 'questionAnswer',
          question: '2024年的标准还能用吗？',
          answer: [paragraph('2024年的通知（穗民规字〔2024〕5号）同时废止。本通知有效期1年。', '二')],
        },
      ],
    },
  ],
};
