import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { useDossier } from '../../dossier-context.tsx';
import { InlineField } from '../../parts/inline-field.tsx';
import { textOf } from './view-parts.tsx';

/** Drawing waits for a pause in typing. */
const PAUSE_MS = 500;

/** A relation diagram (关系图): its source beside its picture, and in words what it says. */
export function DiagramView({ node, updateAttributes }: NodeViewProps) {
  const { drawDiagram, readOnly } = useDossier();
  const source = textOf(node, 'source');
  const [picture, setPicture] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    const timer = window.setTimeout(() => {
      void drawDiagram(source).then((result) => {
        if (!current) return;
        // The last good picture stays while the source is being mended.
        if ('src' in result) setPicture(result.src);
        setFault('error' in result ? result.error : null);
      });
    }, PAUSE_MS);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [source, drawDiagram]);
  return (
    <NodeViewWrapper className="tj-diagram" contentEditable={false}>
      <div className="tj-block-title">
        <InlineField
          label="图的题目"
          value={textOf(node, 'title')}
          placeholder="图的题目"
          maxLength={60}
          disabled={readOnly}
          onChange={(title) => updateAttributes({ title })}
        />
      </div>
      {picture && (
        <img className="tj-diagram-picture" src={picture} alt={textOf(node, 'description') || '关系图'} />
      )}
      {fault && <p className="tj-c-amber tj-s">图没画出来：{fault}</p>}
      {!readOnly && (
        <div className="tj-diagram-source">
          <label>
            图的源码（Mermaid）
            <textarea
              rows={5}
              spellCheck={false}
              maxLength={8000}
              value={source}
              onChange={(event) => updateAttributes({ source: event.target.value })}
            />
          </label>
          <label>
            图上说的，用一句话写出来
            <textarea
              rows={2}
              maxLength={500}
              value={textOf(node, 'description')}
              onChange={(event) => updateAttributes({ description: event.target.value })}
            />
          </label>
        </div>
      )}
    </NodeViewWrapper>
  );
}
