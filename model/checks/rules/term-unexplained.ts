import { placeIn } from '../check-context.ts';
import { explainsAt } from '../explains-at.ts';
import { findNodes } from '../find-nodes.ts';
import { findTerms } from '../lexicons/find-terms.ts';
import { hardTerms } from '../lexicons/hard-terms.ts';
import { termList } from '../lexicons/lexicon.ts';
import { withoutTitles } from '../lexicons/own-words.ts';
import type { Passage } from '../passage.ts';
import type { PreparedDocument } from '../prepared-document.ts';
import { defineRule } from '../rule.ts';

/** So many terms are told with their meaning, the rest by name: a finding must be read at a glance. */
const MOST_MEANINGS = 3;
const DEFINED = /(?:^|[。；\n])(?:本[\u4e00-\u9fff]{1,4}所称的?)?“?([\u4e00-\u9fff]{2,12}?)”?，?是指/g;

/** Terms that the policy itself defines, with the id of the clause that does. */
function findDefined({ clauses }: PreparedDocument): Map<string, string> {
  return new Map(
    clauses.flatMap(({ id, text }) =>
      [...text.matchAll(DEFINED)].map((match): [string, string] => [match[1] ?? '', id]),
    ),
  );
}

const cache = new WeakMap<PreparedDocument, Map<string, string>>();
function definedIn(document: PreparedDocument): Map<string, string> {
  const known = cache.get(document) ?? findDefined(document);
  cache.set(document, known);
  return known;
}

interface Use {
  readonly words: string;
  readonly meaning: string | null;
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

export const termUnexplained = defineRule({
  id: 'term-unexplained',
  title: '专业术语没有解释',
  severity: 'hint',
  gate: 'content',
  source: hardTerms.source,
  documentation:
    '“容缺受理”“留抵退税”一类的词，以及政策专门下了定义的词，群众不一定懂。第一次出现时用一句话说明，或者加一个“术语”版块。提示里的白话释义供参考，请对照政策再用。',
  options: { terms: termList(hardTerms) },
  valid: [
    { shows: '就地解释了', sections: { benefits: ['实行容缺受理（主要材料齐了就先办）。'] } },
    {
      shows: '用“术语”版块解释了',
      sections: {
        benefits: [
          '实行首违不罚。',
          {
            type: 'term',
            content: [
              { type: 'label', content: [{ type: 'text', text: '首违不罚' }] },
              {
                type: 'paragraph',
                content: [{ type: 'text', text: '第一次违法、后果轻微、及时改正的，不罚款。' }],
              },
            ],
          },
        ],
      },
    },
    {
      shows: '政策下的定义已经引到',
      policy: ['一、本办法所称困难职工，是指收入低于标准的职工。', '二、给困难职工补贴。'],
      sections: { scope: [], benefits: ['收入低于标准的困难职工，可以领补贴。[一]'] },
    },
    {
      shows: '问答里问了',
      sections: { benefits: ['什么是免申即享？不用申请，钱直接到账。', '免申即享从今年开始。'] },
    },
  ],
  invalid: [
    { shows: '没有解释', sections: { benefits: ['实行容缺受理，方便群众。'] }, finds: ['容缺受理'] },
    { shows: '两个词报在一起', sections: { benefits: ['实行容缺受理和首违不罚。'] }, finds: ['容缺受理'] },
    {
      shows: '政策定义的词',
      policy: ['一、本办法所称困难职工，是指收入低于标准的职工。', '二、给困难职工补贴。'],
      sections: {
        benefits: ['困难职工可以领补贴。[二]'],
        background: ['为了帮大家。[二]'],
        objectives: ['让大家过得好。[二]'],
        mainContent: ['讲了给多少、给谁。[二]'],
        standards: ['按规定给。[二]'],
        changes: ['以前没有这份文件。[二]'],
      },
      finds: ['困难职工'],
    },
    {
      shows: '本单位加的词',
      options: { terms: { add: [{ words: ['湾区通办'], instead: '在大湾区哪个市都能办' }] } },
      sections: { benefits: ['实行湾区通办。'] },
      finds: ['湾区通办'],
    },
  ],
  check: ({ passages, documents, interpretation }, { terms }) => {
    const defined = definedIn(documents.policy);
    const cited = new Set(passages.flatMap(({ references }) => references.map(({ clause }) => clause)));
    const labels = findNodes(interpretation, 'term').map(({ node }) => node.firstChild?.textContent ?? '');
    const own = [...defined].filter(([, clause]) => !cited.has(clause)).map(([words]) => words);
    const uses = new Map<string, Use>();
    const explained = new Set<string>();
    for (const passage of passages) {
      const text = withoutTitles(passage.text);
      const found: Omit<Use, 'passage'>[] = [];
      for (const { from, to, words, term } of findTerms(text, terms))
        found.push({ from, to, words, meaning: term.instead });
      for (const words of own) {
        const from = text.indexOf(words);
        if (from >= 0) found.push({ from, to: from + words.length, words, meaning: null });
      }
      for (const { words, from, to, meaning } of found) {
        const name = meaning ?? words;
        if (explainsAt(text, from, to)) explained.add(name);
        if (passage.role !== 'quotation' && !uses.has(name))
          uses.set(name, { words, meaning, passage, from, to });
      }
    }
    const bare = [...uses.values()].filter(
      ({ words, meaning }) =>
        !explained.has(meaning ?? words) && !labels.some((label) => label.includes(words)),
    );
    const [first, ...others] = bare;
    if (!first) return [];
    const list = bare
      .map(({ words, meaning }, index) =>
        meaning && index < MOST_MEANINGS ? `“${words}”（可以说：${meaning}）` : `“${words}”`,
      )
      .join('、');
    return [
      {
        message: `群众不一定懂的词没有解释：${list}。请在第一次出现时说明，或者加“术语”版块；释义请对照政策。`,
        place: placeIn(first.passage, first.from, first.to),
        related: others.map(({ passage, from, to }) => placeIn(passage, from, to)),
      },
    ];
  },
});
