import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { Flame } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { bindFigure } from '../../clauses/bind-figure.ts';
import { useDossier } from '../../dossier-context.tsx';
import { InlineField } from '../../parts/inline-field.tsx';
import { Source, textOf } from './view-parts.tsx';

/** One key figure (数字看点): the number is typed in place, its caption below, its clause beside. */
export function KeyFigureView({ node, updateAttributes }: NodeViewProps) {
  const { index, readOnly } = useDossier();
  const field = (name: string, label: string, placeholder: string, className: string, maxLength: number) => (
    <InlineField
      label={label}
      value={textOf(node, name)}
      placeholder={readOnly ? '' : placeholder}
      className={className}
      maxLength={maxLength}
      disabled={readOnly}
      onChange={(value) => updateAttributes({ [name]: value })}
      onLeave={() => {
        if (readOnly || textOf(node, 'clause') !== '') return;
        const bound = bindFigure(index, `${textOf(node, 'value')}${textOf(node, 'unit')}`);
        if (bound) updateAttributes({ ...bound });
      }}
    />
  );
  return (
    <NodeViewWrapper className="tj-figure">
      <div className="tj-figure-value" contentEditable={false}>
        {field('bound', '数字前的词', '最高', 'tj-figure-bound', 8)}
        {field('value', '数字', '0', 'tj-figure-number', 20)}
        {field('unit', '单位', '单位', 'tj-figure-unit', 12)}
      </div>
      <div className="tj-figure-scope" contentEditable={false}>
        {field('scope', '按什么算', '每人每月', '', 16)}
      </div>
      <NodeViewContent
        className="tj-figure-caption"
        data-placeholder={node.content.size === 0 ? '说的是什么' : ''}
      />
      <div className="tj-figure-foot" contentEditable={false}>
        <Source node={node} updateAttributes={updateAttributes} what="数字看点" />
        {!readOnly && (
          <ToggleButton
            className="tj-link-button tj-quiet"
            aria-label="作为首要数字"
            isSelected={node.attrs.hot === true}
            onChange={(hot) => updateAttributes({ hot })}
          >
            <Flame size={13} strokeWidth={2} aria-hidden />
          </ToggleButton>
        )}
      </div>
    </NodeViewWrapper>
  );
}
