import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { expressionSchema, speakerSchema, speakerTitles } from '@tongjie/model';
import { bindFigure } from '../../clauses/bind-figure.ts';
import { useDossier } from '../../dossier-context.tsx';
import { InlineField } from '../../parts/inline-field.tsx';
import { Source, textOf } from './view-parts.tsx';

/** One entry of a timeline (时间节点). */
export function TimelineEntryView({ node, updateAttributes }: NodeViewProps) {
  const { index, readOnly } = useDossier();
  return (
    <NodeViewWrapper className="tj-timeline-entry">
      <div className="tj-timeline-date" contentEditable={false}>
        <InlineField
          label="日期"
          value={textOf(node, 'date')}
          placeholder="2025年1月1日"
          maxLength={30}
          disabled={readOnly}
          onChange={(date) => updateAttributes({ date })}
          onLeave={() => {
            const bound = textOf(node, 'clause') === '' ? bindFigure(index, textOf(node, 'date')) : null;
            if (bound && !readOnly) updateAttributes({ ...bound });
          }}
        />
        <Source node={node} updateAttributes={updateAttributes} what="时间节点" />
      </div>
      <NodeViewContent className="tj-timeline-text" />
    </NodeViewWrapper>
  );
}

/** What applies to the case (案例), with the figure that comes out. */
export function CaseOutcomeView({ node, updateAttributes }: NodeViewProps) {
  const { readOnly } = useDossier();
  return (
    <NodeViewWrapper className="tj-case-outcome">
      <div className="tj-case-head" contentEditable={false}>
        <b>适用</b>
        <span className="tj-case-figure">
          <InlineField
            label="适用的数字"
            value={textOf(node, 'value')}
            placeholder="数字"
            maxLength={20}
            disabled={readOnly}
            onChange={(value) => updateAttributes({ value })}
          />
          <InlineField
            label="适用数字的单位"
            value={textOf(node, 'unit')}
            placeholder="单位"
            maxLength={12}
            disabled={readOnly}
            onChange={(unit) => updateAttributes({ unit })}
          />
        </span>
        <Source node={node} updateAttributes={updateAttributes} what="案例" />
      </div>
      <NodeViewContent />
    </NodeViewWrapper>
  );
}

const expressionTitles = {
  calm: '平静',
  smile: '微笑',
  puzzled: '疑惑',
  surprised: '惊讶',
  thinking: '思考',
} as const;

/** One bubble of a dialogue (漫画对话). */
export function UtteranceView({ node, updateAttributes }: NodeViewProps) {
  const { readOnly } = useDossier();
  const speaker = speakerSchema.catch('clerk').parse(node.attrs.speaker);
  const expression = expressionSchema.catch('calm').parse(node.attrs.expression);
  return (
    <NodeViewWrapper className={`tj-utterance ${speaker === 'clerk' ? 'tj-from-office' : ''}`}>
      <div className="tj-utterance-who" contentEditable={false}>
        <select
          aria-label="谁说"
          value={speaker}
          disabled={readOnly}
          onChange={(event) => updateAttributes({ speaker: event.target.value })}
        >
          {speakerSchema.options.map((option) => (
            <option key={option} value={option}>
              {speakerTitles[option]}
            </option>
          ))}
        </select>
        <select
          aria-label="表情"
          value={expression}
          disabled={readOnly}
          onChange={(event) => updateAttributes({ expression: event.target.value })}
        >
          {expressionSchema.options.map((option) => (
            <option key={option} value={option}>
              {expressionTitles[option]}
            </option>
          ))}
        </select>
      </div>
      <NodeViewContent className="tj-bubble" />
    </NodeViewWrapper>
  );
}

/** The policy's own words (原文), with their clause. */
export function QuotationView({ node, updateAttributes }: NodeViewProps) {
  return (
    <NodeViewWrapper as="blockquote" className="tj-quotation">
      <NodeViewContent className="tj-official" />
      <Source node={node} updateAttributes={updateAttributes} what="原文" />
    </NodeViewWrapper>
  );
}
