import type { Node } from 'prosemirror-model';
import { serviceItems } from '../blocks/service-card.ts';
import { inlineFromSource, splitCitations, type UncitedWords } from './inline-from-source.ts';
import { type BlockMaking, proseFromSource } from './prose-from-source.ts';
import { type CitedClause, type SourceCell, type SourceTable, wordsOfParagraph } from './source-block.ts';

const BOUNDS = /(?:不超过|不高于|不低于|不少于|最高|最低|最多|最少|至少|至多|超过|约|达到|低于|高于)$/u;
const FIGURE = /^(\D{0,24}?)(\d[\d.,]{0,17})(\D{0,20})$/u;
const AFTER = /(?:以上|以下|以内|以外)$/u;

const wordsOf = (cell: SourceCell | undefined): string =>
  (cell?.content ?? []).map(wordsOfParagraph).join('').trim();

/** 每人每月不超过5万元 taken apart; the whole as value where it has no one number. */
function readFigure(words: string) {
  const [, before, value, after] = FIGURE.exec(words) ?? [];
  if (before === undefined || value === undefined || after === undefined)
    return { value: words.slice(0, 20) };
  const bound = BOUNDS.exec(before)?.[0] ?? '';
  const behind = bound === '' ? (AFTER.exec(after)?.[0] ?? '') : '';
  const unit = behind === '' ? after : after.slice(0, -behind.length);
  const scope = before.slice(0, before.length - bound.length);
  return unit.length <= 12 && scope.length <= 16
    ? { value, unit, bound: bound || behind, scope }
    : { value: words.slice(0, 20) };
}

/** The paragraphs of a cell, and the clause of a citation that stands there by itself. */
function cellTexts({ schema, clauses }: BlockMaking, cell: SourceCell | undefined) {
  let own: CitedClause | null = null;
  const nodes: Node[] = [];
  for (const paragraph of cell?.content ?? []) {
    const { words, cited } = splitCitations(schema, paragraph, clauses);
    if (words === '' && cited !== null) own ??= cited;
    else if (wordsOfParagraph(paragraph).trim() !== '')
      nodes.push(schema.node('paragraph', null, inlineFromSource(schema, paragraph, clauses)));
  }
  return { cited: own, nodes: nodes.length > 0 ? nodes : [schema.node('paragraph')] };
}

function makeKeyFigures(making: BlockMaking, rows: SourceTable['rows']): Node | null {
  const { schema, clauses } = making;
  const figures = rows.flatMap(([caption, figure]) => {
    const paragraph = caption?.content[0];
    if (!paragraph || wordsOf(figure) === '' || wordsOf(figure).length > 60) return [];
    const { words, cited } = splitCitations(schema, paragraph, clauses);
    const attributes = {
      ...readFigure(wordsOf(figure)),
      ...cited,
      hot: figure?.content[0]?.runs[0]?.strong ?? false,
    };
    return [schema.node('keyFigure', attributes, words === '' ? [] : [schema.text(words)])];
  });
  return figures.length === rows.length && figures.length > 0
    ? schema.node('keyFigures', null, figures)
    : null;
}

function makeTimeline(making: BlockMaking, rows: SourceTable['rows']): Node | null {
  const { schema } = making;
  if (rows.some(([date]) => wordsOf(date).length > 30)) return null;
  const entries = rows.map(([date, text]) => {
    const { cited, nodes } = cellTexts(making, text);
    return schema.node('timelineEntry', { date: wordsOf(date), ...cited }, nodes);
  });
  return entries.length > 0 ? schema.node('timeline', null, entries) : null;
}

const changes = { 新增: 'added', 取消: 'removed', 调整: 'changed' } as const;
const changeOf = (words: string) =>
  words === '新增' || words === '取消' || words === '调整' ? changes[words] : null;

function makeComparison(making: BlockMaking, [head, ...rows]: SourceTable['rows']): Node | null {
  const { schema } = making;
  const made = rows.flatMap((cells) => {
    const [label, before, after] = cells;
    if (!label || !before || !after) return [];
    const lines = label.content.map(wordsOfParagraph);
    const change = changeOf(lines.at(-1) ?? '');
    const name = (change === null ? lines : lines.slice(0, -1)).join('');
    const side = (cell: SourceCell, nothing: string) =>
      wordsOf(cell) === nothing ? [schema.node('paragraph')] : cellTexts(making, cell).nodes;
    return [
      schema.node('comparisonRow', { change: change ?? 'changed' }, [
        schema.node('label', null, name === '' ? [] : [schema.text(name)]),
        schema.node('comparisonCell', null, side(before, '无此规定')),
        schema.node('comparisonCell', null, side(after, '不再规定')),
      ]),
    ];
  });
  if (made.length !== rows.length || made.length === 0) return null;
  const title = (cell: SourceCell | undefined, usual: string) =>
    wordsOf(cell) === usual ? '' : wordsOf(cell).slice(0, 60);
  return schema.node(
    'comparison',
    { oldTitle: title(head?.[1], '原规定'), newTitle: title(head?.[2], '现规定') },
    made,
  );
}

function makeCase(making: BlockMaking, [situation, outcome]: SourceTable['rows']): Node | null {
  const { schema, clauses } = making;
  const cell = outcome?.[1];
  if (!situation?.[1] || !cell) return null;
  const last = cell.content.at(-1);
  const cited = last && splitCitations(schema, last, clauses);
  const figure = cited && /^\d[\d.,]{0,17}\D{0,12}$/u.test(cited.words) ? cited : null;
  const { value = '', unit = '' } = figure ? readFigure(figure.words) : {};
  const said = figure ? { ...cell, content: cell.content.slice(0, -1) } : cell;
  return schema.node('caseExample', null, [
    schema.node('caseSituation', null, cellTexts(making, situation[1]).nodes),
    schema.node('caseOutcome', { value, unit, ...figure?.cited }, cellTexts(making, said).nodes),
  ]);
}

function makeServiceCard(making: BlockMaking, title: string, rows: SourceTable['rows']): Node | null {
  const { schema } = making;
  const byTitle = new Map(rows.map(([name, content]) => [wordsOf(name), content]));
  if (rows.length !== serviceItems.length || serviceItems.some((item) => !byTitle.has(item.title)))
    return null;
  return schema.node(
    'serviceCard',
    { title: title.slice(0, 40) },
    serviceItems.map((item) => {
      const content = byTitle.get(item.title)?.content ?? [];
      const filled = content.filter((paragraph) => wordsOfParagraph(paragraph) !== '（由发文机关填写）');
      return schema.node(item.name, null, proseFromSource(making, filled));
    }),
  );
}

function makeChart(
  { schema }: BlockMaking,
  [head, ...rows]: SourceTable['rows'],
  caption: UncitedWords,
): Node | null {
  const numbers = rows.map((cells) => cells.slice(1).map((cell) => Number(wordsOf(cell) || Number.NaN)));
  if (rows.length === 0 || rows.length > 40 || numbers.some((row) => row.some(Number.isNaN))) return null;
  const [, title = caption.words, unit = ''] = /^(.*)（单位：([^（）]{1,20})）$/u.exec(caption.words) ?? [];
  const series = (head ?? []).slice(1).map((cell, at) => ({
    name: wordsOf(cell) === '数值' ? '' : wordsOf(cell).slice(0, 30),
    values: numbers.map((row) => row[at] ?? 0),
  }));
  if (series.length === 0 || series.length > 6) return null;
  const categories = rows.map(([name]) => wordsOf(name).slice(0, 30));
  const clauses = caption.cited === null ? [] : [caption.cited.clause];
  return schema.node('chart', { title: title.slice(0, 60), unit, categories, series, clauses });
}

function makeTable(making: BlockMaking, { rows }: SourceTable): Node {
  const { schema } = making;
  const made = rows
    .filter((row) => row.length > 0)
    .map((row) =>
      schema.node(
        'tableRow',
        null,
        row.map(({ header, colspan, rowspan, content }) =>
          schema.node(
            header ? 'tableHeader' : 'tableCell',
            { colspan, rowspan },
            proseFromSource(making, content),
          ),
        ),
      ),
    );
  return made.length > 0 ? schema.node('table', null, made) : schema.node('paragraph');
}

/**
 * A table of a file as the block that its title names (数字看点, 时间节点, 新旧对比, 案例, 办事卡), with its caption as a
 * chart; a plain table where it is none of these or doesn't have their shape.
 */
export function tableFromSource(making: BlockMaking, table: SourceTable, caption: UncitedWords | null): Node {
  const { title, rows } = table;
  const [, ...body] = rows;
  const special = (): Node | null => {
    if (title === '数字看点') return makeKeyFigures(making, body);
    if (title === '时间节点') return makeTimeline(making, body);
    if (title === '新旧对比') return makeComparison(making, rows);
    if (title === '案例') return makeCase(making, rows);
    if (title.startsWith('办事卡')) return makeServiceCard(making, title.replace(/^办事卡：?/u, ''), body);
    if (title.endsWith('的数据') && caption) return makeChart(making, rows, caption);
    return null;
  };
  return special() ?? makeTable(making, table);
}
