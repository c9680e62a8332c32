import { type Lexicon, lexicons, rules, type Term } from '@tongjie/model';

/** A word list may hold the same fault in dozens of spellings: so many are shown. */
const MOST_SHOWN = 8;

function printTerm({ words, instead, why }: Term): string {
  const shown = words.slice(0, MOST_SHOWN).join('；');
  const more = words.length > MOST_SHOWN ? ` …… 共 ${words.length} 种写法` : '';
  const cells = [shown + more, instead ?? '—', why === '' ? '—' : why];
  return `| ${cells.map((cell) => cell.replaceAll('|', '｜')).join(' | ')} |`;
}

function printLexicon({ rule, lexicon }: { rule: string; lexicon: Lexicon }): string {
  const { title, source, revised, terms } = lexicon;
  const name = rules.find(({ id }) => id === rule)?.title ?? rule;
  return [
    `## ${title}`,
    '',
    `规则：[${name}](checks.md#${rule})。${revised} 修订，${terms.length} 条。`,
    '',
    `依据：${source}。`,
    '',
    '| 用语 | 应当写 | 说明 |',
    '|---|---|---|',
    ...terms.map(printTerm),
    '',
  ].join('\n');
}

/** The word lists that come with the rules as Chinese Markdown, made from the lists themselves. */
export function printWordLists(): string {
  const head = [
    '# 词表',
    '',
    '<!-- 本页由 `tongjie rules --words` 生成，请改词表，不要改本页。 -->',
    '',
    '规则按这些词表查找用语。每张表写明依据和修订时间。表里的词只在用错的地方才报：更长的词里、特定的上下文里是对的，规则会避开，例子见[检查规则](checks.md)。',
    '',
    '一个单位可以在自己的 `checks.json` 里给任何一张表加词、去掉词：',
    '',
    '```json',
    JSON.stringify(
      {
        rules: {
          'wrong-word': {
            options: {
              words: {
                add: [{ words: ['一站通办'], instead: '一窗通办', why: '本市统一叫法。' }],
                remove: ['其它'],
              },
            },
          },
        },
      },
      null,
      2,
    ),
    '```',
    '',
  ].join('\n');
  return `${head}\n${lexicons.map(printLexicon).join('\n')}`;
}
