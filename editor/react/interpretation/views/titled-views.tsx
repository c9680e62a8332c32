import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useDossier } from '../../dossier-context.tsx';
import { InlineField } from '../../parts/inline-field.tsx';
import { textOf } from './view-parts.tsx';

function TitledBlock({
  node,
  updateAttributes,
  className,
  placeholder,
}: NodeViewProps & { className: string; placeholder: string }) {
  const { readOnly } = useDossier();
  const title = textOf(node, 'title');
  return (
    <NodeViewWrapper className={className}>
      {(!readOnly || title !== '') && (
        <div className="tj-block-title" contentEditable={false}>
          <InlineField
            label={placeholder}
            value={title}
            placeholder={placeholder}
            maxLength={40}
            disabled={readOnly}
            onChange={(next) => updateAttributes({ title: next })}
          />
        </div>
      )}
      <NodeViewContent className="tj-block-content" />
    </NodeViewWrapper>
  );
}

export function ServiceCardView(props: NodeViewProps) {
  return <TitledBlock {...props} className="tj-service-card" placeholder="办的是什么事" />;
}

export function DialogueView(props: NodeViewProps) {
  return <TitledBlock {...props} className="tj-dialogue" placeholder="这段对话的题目" />;
}

/** Old against new (新旧对比): two headings over the rows. */
export function ComparisonView({ node, updateAttributes }: NodeViewProps) {
  const { readOnly } = useDossier();
  const heading = (name: 'oldTitle' | 'newTitle', placeholder: string) => (
    <InlineField
      label={placeholder}
      value={textOf(node, name)}
      placeholder={placeholder}
      maxLength={60}
      disabled={readOnly}
      onChange={(value) => updateAttributes({ [name]: value })}
    />
  );
  return (
    <NodeViewWrapper className="tj-comparison">
      <div className="tj-comparison-head" contentEditable={false}>
        <span>项目</span>
        {heading('oldTitle', '过去怎么定')}
        {heading('newTitle', '现在怎么定')}
      </div>
      <NodeViewContent className="tj-comparison-rows" />
    </NodeViewWrapper>
  );
}

const changes = { added: '新增', removed: '取消', changed: '调整' } as const;

export function ComparisonRowView({ node, updateAttributes }: NodeViewProps) {
  const { readOnly } = useDossier();
  return (
    <NodeViewWrapper className="tj-comparison-row">
      <NodeViewContent className="tj-comparison-cells" />
      <select
        aria-label="变化"
        contentEditable={false}
        className={`tj-change tj-change-${textOf(node, 'change')}`}
        value={textOf(node, 'change')}
        disabled={readOnly}
        onChange={(event) => updateAttributes({ change: event.target.value })}
      >
        {Object.entries(changes).map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </NodeViewWrapper>
  );
}
