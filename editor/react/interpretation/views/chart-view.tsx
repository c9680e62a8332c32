import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { chartKindSchema, chartSeriesSchema } from '@tongjie/model';
import { Plus, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { z } from 'zod';
import { CitationChip } from '../../clauses/citation-chip.tsx';
import { ClauseMenu } from '../../clauses/clause-menu.tsx';
import { useDossier } from '../../dossier-context.tsx';
import { InlineField } from '../../parts/inline-field.tsx';
import { textOf } from './view-parts.tsx';

const kinds = { bar: '横条', line: '折线', pie: '占比', stacked: '分段' } as const;
const texts = z.array(z.string()).catch([]);
const seriesList = z.array(chartSeriesSchema).catch([]);

/** A chart (图表): a small sheet of names and numbers, with bars that show their measure. */
export function ChartView({ node, updateAttributes }: NodeViewProps) {
  const { readOnly } = useDossier();
  const categories = texts.parse(node.attrs.categories);
  const series = seriesList.parse(node.attrs.series);
  const clauses = texts.parse(node.attrs.clauses);
  const values = series[0]?.values ?? [];
  const largest = Math.max(...values, 0);
  const setRow = (row: number, category: string, value: number) => {
    const first = {
      name: series[0]?.name ?? '',
      values: categories.map((_, at) => (at === row ? value : (values[at] ?? 0))),
    };
    updateAttributes({
      categories: categories.map((old, at) => (at === row ? category : old)),
      series: [first, ...series.slice(1)],
    });
  };
  const keepRows = (rows: readonly number[]) =>
    updateAttributes({
      categories: rows.map((row) => categories[row] ?? ''),
      series: (series.length > 0 ? series : [{ name: '', values: [] }]).map((one) => ({
        ...one,
        values: rows.map((row) => one.values[row] ?? 0),
      })),
    });
  const rows = categories.map((_, row) => row);
  return (
    <NodeViewWrapper className="tj-chart" contentEditable={false}>
      <div className="tj-block-title">
        <InlineField
          label="图表的题目"
          value={textOf(node, 'title')}
          placeholder="图表的题目"
          maxLength={60}
          disabled={readOnly}
          onChange={(title) => updateAttributes({ title })}
        />
        {clauses.map((clause) => (
          <CitationChip key={clause} clause={clause} of="policy" />
        ))}
        {!readOnly && (
          <ClauseMenu
            label="图表：引条款"
            className="tj-link-button tj-quiet"
            onPick={({ clause }) => updateAttributes({ clauses: [...new Set([...clauses, clause])] })}
          >
            引条款
          </ClauseMenu>
        )}
      </div>
      {rows.map((row) => (
        <div className="tj-chart-row" key={row}>
          <InlineField
            label={`第${row + 1}项的名称`}
            value={categories[row] ?? ''}
            placeholder="名称"
            maxLength={30}
            disabled={readOnly}
            onChange={(category) => setRow(row, category, values[row] ?? 0)}
          />
          <span className="tj-chart-track">
            <i style={{ width: `${largest > 0 ? (Math.max(values[row] ?? 0, 0) / largest) * 100 : 0}%` }} />
          </span>
          <span className="tj-chart-value">
            <InlineField
              label={`第${row + 1}项的数`}
              value={String(values[row] ?? 0)}
              placeholder="0"
              disabled={readOnly}
              onChange={(text) => {
                const value = Number(text);
                if (text.trim() !== '' && Number.isFinite(value)) setRow(row, categories[row] ?? '', value);
              }}
            />
            {textOf(node, 'unit')}
          </span>
          {!readOnly && rows.length > 1 && (
            <Button
              className="tj-link-button tj-quiet"
              aria-label={`删去第${row + 1}项`}
              onPress={() => keepRows(rows.filter((other) => other !== row))}
            >
              <X size={13} aria-hidden />
            </Button>
          )}
        </div>
      ))}
      {!readOnly && (
        <div className="tj-chart-foot">
          <Button className="tj-link-button" onPress={() => keepRows([...rows, rows.length])}>
            <Plus size={13} aria-hidden />
            加一项
          </Button>
          <InlineField
            label="图表的单位"
            value={textOf(node, 'unit')}
            placeholder="单位"
            maxLength={20}
            onChange={(unit) => updateAttributes({ unit })}
          />
          <select
            aria-label="画成"
            value={chartKindSchema.catch('bar').parse(node.attrs.kind)}
            onChange={(event) => updateAttributes({ kind: event.target.value })}
          >
            {Object.entries(kinds).map(([kind, title]) => (
              <option key={kind} value={kind}>
                {title}
              </option>
            ))}
          </select>
        </div>
      )}
    </NodeViewWrapper>
  );
}
