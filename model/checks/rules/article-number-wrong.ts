import { readNumeral, writeNumeral } from '../../facts/chinese-numeral.ts';
import type { Clause } from '../../policy/clause.ts';
import type { AlignedSentence } from '../alignment/align-sentence.ts';
import { alignmentOf } from '../alignment/sentence-alignment.ts';
import { type PassageContext, placeIn, placeInClause } from '../check-context.ts';
import { figuresIn, figuresOf } from '../figures/figure-facts.ts';
import { sameFigure } from '../figures/same-figure.ts';
import type { Passage, Sentence } from '../passage.ts';
import type { PreparedDocument } from '../prepared-document.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const policy = [
  '第一条 为了方便群众，制定本办法。',
  '第二条 申请人应当在十五日内提交户口簿和收入证明。',
  '第三条 骗取补贴的，退回补贴，并处骗取金额一倍以上三倍以下的罚款。',
];

const NUMBER = '[〇零一二三四五六七八九十百0-9]{1,7}';
const ARTICLE = new RegExp(`第\\s?(${NUMBER})\\s?条(?!例)`, 'g');
/** Words before an article of another document: 民法典第…条, 《…》第…条, 社会保险法第…条. */
const OTHER = /(?:附录|附件|法|典|宪法|司法解释|《[^》]{0,60}》)(?:的)?(?:规定)?(?:[（(][^）)]{0,20}[）)])?$/;
/** 三条缺一不可：第一，…不符合第二条的: articles of the writer's own list. */
const OWN_LIST = /第一[，,、：:]|[两三四五六七八九十]条(?:缺一不可|标准|要求|[：:])/;
const CHAIN = new RegExp(`(?:第${NUMBER}条(?:第${NUMBER}款)?(?:规定)?[、和及或]{1,2}){1,6}$`);
/** 原第五条, 修订前的第五条: of an earlier text. */
const EARLIER = /(?:原|旧|原来|修订前|修改前|此前|老)[^，。；]{0,8}$/;

/** How much of the sentence (0 to 1) another article must have, how much more than the named one, and at most of it. */
const FITS = 0.45;
const MORE = 0.2;
const SHARE = 0.55;
/** Less is enough where it alone has the figures of the sentence. */
const FITS_FIGURES = 0.2;
const LESS = 0.6;

const labelOf = ({ path }: Clause) => path.find((label) => /^第.+条/.test(label));

/** The best coverage of a sentence by each article. */
function coverageByArticle(document: PreparedDocument, { units }: AlignedSentence): Map<string, number> {
  const best = new Map<string, number>();
  for (const { unit, coverage } of units) {
    const clause = unit.clause === null ? undefined : document.find(unit.clause);
    const label = clause && labelOf(clause);
    if (label !== undefined) best.set(label, Math.max(best.get(label) ?? 0, coverage));
  }
  return best;
}

/** The only article that has every figure of a sentence; null where none or several have, or there is no figure. */
function onlyWithFigures(context: PassageContext, document: PreparedDocument, text: string): string | null {
  const figures = figuresIn(context, text).filter(({ kind }) => kind !== 'count' && kind !== 'grade');
  if (figures.length === 0) return null;
  const { all } = figuresOf(context, document);
  const articles = figures.map((fact) => {
    const clauses = all.flatMap((written) =>
      written.clause !== null && sameFigure(fact, written) ? (document.find(written.clause) ?? []) : [],
    );
    return new Set(clauses.flatMap((clause) => labelOf(clause) ?? []));
  });
  const [first, ...others] = articles;
  const shared = [...(first ?? [])].filter((label) => others.every((labels) => labels.has(label)));
  return shared.length === 1 ? (shared[0] ?? null) : null;
}

export const articleNumberWrong = defineRule({
  id: 'article-number-wrong',
  title: '条号说错了',
  severity: 'error',
  gate: 'policy',
  waivable: true,
  source: '政策解读不得误读政策：读者按条号去查原文，查到的要是同一件事',
  documentation:
    '解读正文里写的“第几条”，政策里要有这一条，说的也要是这件事。政策没有这一条，或者这句话说的明显是另一条，报为错误。写的是别的法律、文件的条号，不查。',
  valid: [
    { shows: '条号相符', policy, sections: { standards: ['根据第二条，十五日内要交户口簿和收入证明。'] } },
    { shows: '别的法律的条号', policy, sections: { background: ['依据《社会保险法》第九十条制定。'] } },
  ],
  invalid: [
    {
      shows: '没有这一条',
      policy,
      sections: { standards: ['第九条规定，十五日内要交户口簿和收入证明。'] },
      finds: ['第九条'],
    },
    {
      shows: '说的是另一条的事',
      policy,
      sections: { standards: ['根据第二条，骗取补贴的，退回补贴，还要罚款。'] },
      finds: ['第二条'],
    },
  ],
  checkPassage: (passage, context) => {
    const { role, tells } = passage;
    if ((role !== 'text' && role !== 'heading') || tells !== 'policy') return [];
    if (passage.text.search(ARTICLE) < 0) return [];
    const { policy: document, predecessor } = context.documents;
    const labels = new Map(
      document.clauses.flatMap((clause) => {
        const label = labelOf(clause);
        return label === undefined || clause.path.at(-1) !== label ? [] : [[label, clause] as const];
      }),
    );
    if (labels.size === 0 || predecessor || OWN_LIST.test(passage.text)) return [];
    return passage.sentences.flatMap((sentence) => judge(context, passage, sentence, document, labels));
  },
});

function judge(
  context: PassageContext,
  passage: Passage,
  sentence: Sentence,
  document: PreparedDocument,
  labels: ReadonlyMap<string, Clause>,
): RuleFinding[] {
  const named = [...sentence.text.matchAll(ARTICLE)].filter(({ index }) => {
    const before = sentence.text.slice(Math.max(0, index - 70), index);
    const title = /《([^》]{0,60})》[^，。；]{0,6}$/.exec(before)?.[1];
    if (title !== undefined) return document.policy.title.includes(title) && title !== '';
    // 附录第一条、第二条: all of a chain are of one document.
    return !OTHER.test(before.replace(CHAIN, '')) && !EARLIER.test(before);
  });
  return named.flatMap(({ 0: words, 1: number = '', index }): RuleFinding[] => {
    const value = readNumeral(number);
    if (!(value > 0)) return [];
    const label = `第${writeNumeral(value)}条`;
    const place = placeIn(passage, sentence.from + index, sentence.from + index + words.length);
    const clause = labels.get(label);
    if (!clause) return [{ message: `政策没有“${label}”，共${labels.size}条。请核对条号。`, place }];
    // Several articles named at once share the sentence between them.
    if (named.length > 1) return [];
    const coverage = coverageByArticle(document, alignmentOf(context, document, sentence, new Set()));
    const [best] = [...coverage].sort((a, b) => b[1] - a[1]);
    const own = coverage.get(label) ?? 0;
    const byFigures = onlyWithFigures(context, document, sentence.text);
    const hasFigures =
      byFigures !== null && (coverage.get(byFigures) ?? 0) >= Math.max(LESS * own, FITS_FIGURES);
    const isPlain = best !== undefined && best[1] >= FITS && best[1] - own >= MORE && own <= SHARE * best[1];
    const other = hasFigures ? byFigures : isPlain ? best[0] : label;
    const meant = labels.get(other);
    if (!meant || other === label) return [];
    // 违反第六条规定的，处…: the other article itself leads there.
    if (document.withBelow(meant.id).some(({ text }) => text.includes(label))) return [];
    const message = `解读写“${words}”，这件事政策写在${other}。请核对条号。`;
    return [
      { message, place, related: [meant, clause].map((of) => placeInClause({ document, clause: of })) },
    ];
  });
}
