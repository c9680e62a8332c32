import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { sectionKindOf, sectionTitles } from '@tongjie/model';
import { FileDiff, Lock, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, TextArea, TextField } from 'react-aria-components';
import { appendParagraph, sectionStatus } from '../../../extensions/index.ts';
import { useDossier } from '../../dossier-context.tsx';
import { InlineField } from '../../parts/inline-field.tsx';
import { BlockMenuButton } from '../block-menu.tsx';
import { textOf } from './view-parts.tsx';

const ordinals = '一二三四五六七八九';

/** One section (解读要素): its fixed heading, what belongs there while it is empty, and its content. */
export function SectionView(props: NodeViewProps) {
  const { node, editor, getPos, updateAttributes } = props;
  const { requirementSet, readOnly } = useDossier();
  const kind = sectionKindOf(node.type.name);
  const title = kind ? sectionTitles[kind] : textOf(node, 'title');
  const number = requirementSet?.sections.findIndex((section) => section.kind === kind) ?? -1;
  const status = sectionStatus(node);
  const guidance = requirementSet?.sections.find((section) => section.kind === kind)?.guidance;
  const write = () => {
    const position = getPos();
    const transaction = position === undefined ? null : appendParagraph(editor.state, position);
    if (transaction) editor.view.dispatch(transaction);
    editor.view.focus();
  };
  return (
    <NodeViewWrapper
      as="section"
      className={`tj-section tj-section-${status}`}
      aria-label={title}
      data-section={kind ?? 'extra'}
    >
      <header className="tj-section-head" contentEditable={false}>
        <h2 id={`section-${kind ?? 'extra'}`}>
          {number >= 0 && <span className="tj-section-number">{ordinals[number]}</span>}
          {title}
        </h2>
        {status === 'written' && (!readOnly || textOf(node, 'headline') !== '') && (
          <InlineField
            label={`${title}的看点标题`}
            className="tj-headline"
            value={textOf(node, 'headline')}
            placeholder="看点标题，一句话说结果"
            maxLength={40}
            disabled={readOnly}
            onChange={(headline) => updateAttributes({ headline })}
          />
        )}
        <span className="tj-section-lock" title="必备要素，不能删去">
          <Lock size={14} strokeWidth={2} aria-label="必备要素" />
        </span>
      </header>
      {status === 'notApplicable' && <NotApplicable {...props} />}
      <div className="tj-section-body" hidden={status === 'notApplicable'}>
        {status === 'empty' && (
          <p className="tj-guidance" contentEditable={false}>
            {readOnly ? '还没写' : guidance}
          </p>
        )}
        <NodeViewContent className="tj-section-content" />
        {status === 'empty' && !readOnly && <EmptySectionActions {...props} title={title} />}
      </div>
      {!readOnly && status === 'written' && (
        <div className="tj-section-foot" contentEditable={false}>
          <Button className="tj-link-button tj-quiet" aria-label={`在${title}接着写`} onPress={write}>
            <Plus size={14} strokeWidth={2} aria-hidden />
            接着写
          </Button>
        </div>
      )}
    </NodeViewWrapper>
  );
}

function NotApplicable({ node, updateAttributes }: NodeViewProps) {
  const { readOnly } = useDossier();
  return (
    <div className="tj-not-applicable" contentEditable={false}>
      <p>不适用：{textOf(node, 'notApplicable')}</p>
      {!readOnly && (
        <Button className="tj-btn tj-sm tj-quiet" onPress={() => updateAttributes({ notApplicable: null })}>
          改为要写
        </Button>
      )}
    </div>
  );
}

interface EmptySectionProps extends NodeViewProps {
  readonly title: string;
}

/** The two ways out of an empty section besides writing: put in a block, or say why it does not apply. */
function EmptySectionActions({ editor, getPos, node, updateAttributes, title }: EmptySectionProps) {
  const { compare } = useDossier();
  const isChanges = sectionKindOf(node.type.name) === 'changes';
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  return (
    <div contentEditable={false}>
      {asking ? (
        <form
          className="tj-reason"
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim().length >= 4) updateAttributes({ notApplicable: reason.trim() });
          }}
        >
          <TextField
            aria-label={`${title}不适用的理由`}
            value={reason}
            onChange={setReason}
            maxLength={300}
            autoFocus
          >
            <TextArea rows={2} placeholder="为什么不适用？签署人会看到这句话" />
          </TextField>
          <div className="tj-acts">
            <Button type="submit" className="tj-btn tj-sm tj-primary" isDisabled={reason.trim().length < 4}>
              注明
            </Button>
            <Button className="tj-btn tj-sm tj-quiet" onPress={() => setAsking(false)}>
              取消
            </Button>
          </div>
        </form>
      ) : (
        <div className="tj-acts">
          <BlockMenuButton
            editor={editor}
            label={`在${title}放入版块`}
            className="tj-btn tj-sm"
            before={() => {
              const position = getPos();
              const transaction = position === undefined ? null : appendParagraph(editor.state, position);
              if (transaction) editor.view.dispatch(transaction);
            }}
          >
            <Plus size={14} strokeWidth={2} aria-hidden />
            放入版块
          </BlockMenuButton>
          {isChanges && compare && (
            <Button className="tj-btn tj-sm" onPress={compare}>
              <FileDiff size={14} strokeWidth={2} aria-hidden />
              与旧政策逐条比对
            </Button>
          )}
          <Button
            className="tj-btn tj-sm tj-quiet"
            aria-label={`${title}注明不适用`}
            onPress={() => setAsking(true)}
          >
            注明不适用
          </Button>
        </div>
      )}
    </div>
  );
}
