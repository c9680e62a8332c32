import { z } from 'zod';
import { formatClausePath } from '../../policy/clause.ts';
import { type CheckContext, placeInClause } from '../check-context.ts';
import {
  type ConsequentialClause,
  consequenceTitles,
  consequentialClauses,
  figureKey,
} from '../completeness/consequences.ts';
import { findNodes } from '../find-nodes.ts';
import type { PreparedDocument } from '../prepared-document.ts';
import { rememberByText } from '../remember-by-text.ts';
import { defineRule } from '../rule.ts';
import { wordPairs } from '../word-pairs.ts';

/** A citation of a clause with more clauses below it than this says that the part was read, not that each was told. */
const MOST_BELOW = 12;

/** A clause of consequence, its pairs of characters by their numbers. */
interface Asked {
  readonly one: ConsequentialClause;
  readonly pairs: Int32Array;
}

/** What a text tells that clauses of consequence say: the numbers of pairs, and figures. */
interface Telling {
  readonly pairs: Int32Array;
  readonly figures: readonly string[];
}

/** The clauses of consequence of a policy, with every pair of characters that they hold numbered. */
interface Numbered {
  readonly asked: readonly Asked[];
  readonly size: number;
  telling(text: string): Telling;
}

const known = new WeakMap<PreparedDocument, Numbered>();

/** Numbers what a policy asks for; what texts tell of it is found once a text, as most of what they say is in none. */
function numberPairs({ documents: { policy }, factsIn }: CheckContext): Numbered {
  const before = known.get(policy);
  if (before) return before;
  const numbers = new Map<number, number>();
  const clauses = consequentialClauses(policy, factsIn);
  for (const { pairs } of clauses)
    for (const pair of pairs) if (!numbers.has(pair)) numbers.set(pair, numbers.size);
  const numbersOf = (pairs: readonly number[]) => pairs.flatMap((pair) => numbers.get(pair) ?? []);
  const numbered = {
    asked: clauses.map((one) => ({ one, pairs: Int32Array.from(numbersOf(one.pairs)) })),
    size: numbers.size,
    telling: rememberByText((text): Telling => {
      const pairs = Int32Array.from(new Set(numbersOf(wordPairs(text))));
      return { pairs, figures: factsIn(text).map(figureKey) };
    }),
  };
  known.set(policy, numbered);
  return numbered;
}

/** How much of a clause's words is told: 0 to 1. */
function shareTold(pairs: Int32Array, told: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < pairs.length; at += 1) count += told[pairs[at] ?? 0] ?? 0;
  return pairs.length === 0 ? 0 : count / pairs.length;
}

/** So many clauses can be gone to from the finding. */
const MOST_SHOWN = 20;

/** Ids of the clauses that the interpretation cites, with what stands below and above them. */
function citedIn({ passages, interpretation, documents: { policy } }: CheckContext): Set<string> {
  const cited = new Set<string>();
  const cite = (id: string | null) => {
    if (id === null) return;
    const below = policy.withBelow(id);
    for (const clause of below.length > MOST_BELOW ? below.slice(0, 1) : below) cited.add(clause.id);
    for (const clause of policy.above(id)) cited.add(clause.id);
  };
  for (const { references } of passages) {
    for (const { of, clause } of references) if (of === 'policy') cite(clause);
  }
  for (const { node } of findNodes(
    interpretation,
    'diagram',
    'chart',
    'keyFigure',
    'timelineEntry',
    'caseOutcome',
    'quotation',
  )) {
    const { clause, clauses, of } = node.attrs;
    if (of !== 'predecessor' && typeof clause === 'string') cite(clause);
    if (Array.isArray(clauses)) for (const id of clauses) cite(String(id));
  }
  return cited;
}

function list(clauses: readonly ConsequentialClause[]): string {
  const names = clauses.map(({ clause }) => formatClausePath(clause.path));
  return names.length > 6 ? `${names.slice(0, 6).join('、')}等 ${names.length} 条` : names.join('、');
}

const policy = [
  '一、标准为每人每月1309元，由区财政发放补贴。',
  '二、申请人应当在每月10日以前提交申请，逾期不予受理。',
  '三、市民政局会同有关部门加强宣传和人员培训工作。',
];

export const consequentialClauseUninterpreted = defineRule({
  id: 'consequential-clause-uninterpreted',
  title: '直接关系群众的条款没有解读',
  severity: 'warning',
  gate: 'policy',
  source:
    '云政办发〔2023〕13号 第二条：涉及公民、法人权利义务的条款要说明具体做法、制定依据；郑州等地：对涉及公共利益的条款逐条说明',
  documentation:
    '政策里关于钱、处罚和追回、谁能申请、期限、必须做和不得做的条款，群众都要知道。解读没有引到、也没有说到的，合在一起列出来，请补上。机关内部分工、宣传、保障的条款不算，附件不算。',
  options: {
    coverage: z
      .number()
      .min(0.2)
      .max(1)
      .default(0.5)
      .describe('没有引到的条款，字词有这么多在解读里出现，就算说到了；0.5 就是一半'),
  },
  valid: [
    {
      shows: '都引到了',
      policy,
      sections: {
        standards: ['每人每月1309元。[一]'],
        benefits: ['每月10日前去申请，晚了当月就不收了。[二]'],
      },
    },
    {
      shows: '没有引，但是说到了',
      policy: policy.slice(0, 1),
      sections: {
        background: ['按规定办。'],
        objectives: ['按规定办。'],
        mainContent: ['按规定办。'],
        standards: ['标准为每人每月1309元。'],
        benefits: ['由区财政发放补贴。'],
        changes: ['以前没有。'],
      },
    },
    { shows: '机关内部分工的条款不用解读', policy: ['一、标准按规定执行。', ...policy.slice(2)] },
    {
      shows: '引了上一级条款',
      policy: ['一、申请条件', '（一）申请人应当符合下列条件：年满18周岁。', '（二）补贴标准为每月500元。'],
      sections: { standards: ['满18岁就能申请，每月补500元。[一]'] },
    },
  ],
  invalid: [
    { shows: '期限没有说', policy, finds: ['申请人应当在每月10日以前提交申请，逾期不予受理。'] },
    {
      shows: '几条合在一起列出来',
      policy: [...policy, '四、骗取补贴的，追回补贴，并处以罚款。'],
      finds: ['申请人应当在每月10日以前提交申请，逾期不予受理。'],
    },
    {
      shows: '罚则没有说',
      policy: ['一、标准按规定执行。', '二、骗取补贴的，追回补贴，处以骗取金额1倍的罚款。'],
      finds: ['骗取补贴的，追回补贴，处以骗取金额1倍的罚款。'],
    },
    {
      shows: '禁止的事没有说',
      policy: ['一、标准按规定执行。', '二、任何单位和个人不得截留、挪用困难群众的生活物资。'],
      finds: ['任何单位和个人不得截留、挪用困难群众的生活物资。'],
    },
  ],
  check: (context, { coverage }) => {
    const { passages, documents } = context;
    const { asked, size, telling } = numberPairs(context);
    const cited = citedIn(context);
    const open = asked.filter(({ one }) => !cited.has(one.clause.id));
    if (open.length === 0) return [];
    const told = new Uint8Array(size);
    const figures = new Set<string>();
    for (const { text } of passages) {
      const tells = telling(text);
      for (let at = 0; at < tells.pairs.length; at += 1) told[tells.pairs[at] ?? 0] = 1;
      for (const figure of tells.figures) figures.add(figure);
    }
    const untold = open
      .filter(
        ({ one, pairs }) =>
          one.figures.some((figure) => !figures.has(figure)) || shareTold(pairs, told) < coverage,
      )
      .map(({ one }) => one);
    const [first, ...others] = untold;
    if (!first) return [];
    const groups = Map.groupBy(untold, ({ consequence }) => consequence);
    const listed = Object.entries(consequenceTitles).flatMap(([consequence, title]) => {
      const group = [...groups].find(([kind]) => kind === consequence)?.[1];
      return group ? [`${title}：${list(group)}`] : [];
    });
    const place = ({ clause }: ConsequentialClause) =>
      placeInClause({ document: documents.policy, clause }, clause.text.split('\n')[0]);
    return [
      {
        message: `政策里有 ${untold.length} 条直接关系群众的规定，解读没有讲到——${listed.join('；')}。请在相应的要素里说明，并引到条款。`,
        place: place(first),
        related: others.slice(0, MOST_SHOWN).map(place),
      },
    ];
  },
});
