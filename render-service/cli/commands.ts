import type { Command } from './command.ts';

/** A command as help lists it, and how to load it. */
export interface CommandEntry {
  /** `tongjie outline FILE` */
  readonly usage: string;
  /** One line. */
  readonly summary: string;
  /** Commands are loaded when they are called: fonts and databases take time that `outline` need not pay. */
  readonly load: () => Promise<Command>;
}

/** Commands by name, in the order of a dossier's way. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  outline: {
    usage: 'tongjie outline FILE [--answers FILE] [--json]',
    summary: '读出政策文件的条款结构（docx、txt、md、html、pdf）',
    load: async () => (await import('./commands/outline.ts')).outline,
  },
  facts: {
    usage: 'tongjie facts FILE [--json]',
    summary: '找出政策里的金额、比例、日期、期限、数量等，连同所在条款',
    load: async () => (await import('./commands/facts.ts')).facts,
  },
  compare: {
    usage: 'tongjie compare OLD NEW [--json]',
    summary: '逐条比较新旧两份政策',
    load: async () => (await import('./commands/compare.ts')).compare,
  },
  new: {
    usage:
      'tongjie new DIR --policy FILE [--interpretation FILE] [--predecessor FILE] [--answers FILE] [--type general|enterprise|normative|planning] [--json]',
    summary: '由政策文件（和已有的解读稿）建立卷宗',
    load: async () => (await import('./commands/new.ts')).newCommand,
  },
  check: {
    usage: 'tongjie check DIR [--config FILE] [--fail-on error|warning] [--format text|sarif] [--json]',
    summary: '检查卷宗：数字、日期、期限、义务是否与政策一致，要素是否齐全',
    load: async () => (await import('./commands/check.ts')).check,
  },
  render: {
    usage:
      'tongjie render DIR --out DIR [--only infographic,cards,…] [--theme NAME] [--brand FILE] [--site FILE] [--letterhead FILE.docx] [--published TIME] [--json]',
    summary:
      '生成成品：长图、封面、卡片、方形卡片、漫画、触控屏、图解单页、展板、网页、Word 文档、阅读版 PDF',
    load: async () => (await import('./commands/render.ts')).render,
  },
  brand: {
    usage: 'tongjie brand FILE [--json] | tongjie brand --schema',
    summary: '检查单位的品牌文件（brand.json），说出由它推出的颜色；--schema 打印它的 JSON Schema',
    load: async () => (await import('./commands/brand.ts')).brandCommand,
  },
  letterhead: {
    usage: 'tongjie letterhead FILE.docx [--json] | tongjie letterhead --example FILE.docx',
    summary: '检查单位自己的红头模板（letterhead.docx），列出里面的标签；--example 写出一份可以照着改的模板',
    load: async () => (await import('./commands/letterhead.ts')).letterheadCommand,
  },
  review: {
    usage: 'tongjie review DIR --out DIR [--json]',
    summary: '生成送审材料：送审稿（政策、解读、方案合订，Word 和 PDF）、送审签批单、解读方案',
    load: async () => (await import('./commands/review.ts')).review,
  },
  returned: {
    usage: 'tongjie returned DIR FILE.docx [--accept all|1,3] [--json]',
    summary: '读退回的 Word 解读稿：修订和批注逐条列出作者和位置，可以逐条接受',
    load: async () => (await import('./commands/returned.ts')).returned,
  },
  package: {
    usage:
      'tongjie package DIR --out FILE.zip [--config FILE] [--site FILE] [--letterhead FILE.docx] [--published TIME] [--json]',
    summary: '生成全部成品并打成一个包，附摘要清单；解读不完整的卷宗不打包',
    load: async () => (await import('./commands/package.ts')).packageCommand,
  },
  verify: {
    usage: 'tongjie verify FILE.zip [--published DIR] [--json]',
    summary: '核对一个包：文件摘要、签署、流转记录，是不是当初签署的那一份；--published 再核对公开的文件',
    load: async () => (await import('./commands/verify.ts')).verify,
  },
  serve: {
    usage: 'tongjie serve [--data DIR] [--host H] [--port N] [--accounts FILE]',
    summary:
      '启动服务和工作台；环境变量 PORT、HOST、DATABASE_URL、TONGJIE_ACCOUNTS、TONGJIE_CHECKS 也可以设置',
    load: async () => (await import('./commands/serve.ts')).serveCommand,
  },
  account: {
    usage: 'tongjie account --id ID --name NAME --role drafter|firstInterpreter|mediaEditor < 密码',
    summary: '从标准输入读密码，打印 accounts.json 里的一条',
    load: async () => (await import('./commands/account.ts')).account,
  },
  rules: {
    usage: 'tongjie rules [--schema | --words]',
    summary: '打印全部检查规则的说明（docs/checks.md 就是这样生成的）；--schema 打印检查设置的 JSON Schema',
    load: async () => (await import('./commands/rules.ts')).rulesCommand,
  },
};
