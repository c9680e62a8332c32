import type { Finding } from '@tongjie/model';
import { Info, OctagonX, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { bodyOf, headOf } from './note-words.ts';
import { WaiveForm } from './waive-form.tsx';
import type { WaiverActions } from './waiver-actions.ts';

const icons = { error: OctagonX, warning: TriangleAlert, hint: Info } as const;
export const severityTitles = { error: '错误', warning: '警告', hint: '提示' } as const;

interface FindingNoteProps {
  readonly finding: Finding;
  readonly onGo: () => void;
  /** Null where nothing may be changed. */
  readonly onFix: (() => void) | null;
  readonly waiverActions: WaiverActions | null;
}

/** What is wrong, and what can be done about it: go there, mend it, or say why it may stay. */
export function FindingNote({ finding, onGo, onFix, waiverActions }: FindingNoteProps) {
  const [writing, setWriting] = useState(false);
  const { fix, severity, waivable, key } = finding;
  const Icon = icons[severity];
  const mayWaive = waivable && waiverActions !== null && severity !== 'hint';
  return (
    <>
      <button
        type="button"
        className="tj-note-head"
        onClick={onGo}
        onKeyDown={(event) => {
          if (!onFix || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          onFix();
        }}
      >
        <Icon size={14} strokeWidth={2} aria-label={severityTitles[severity]} />
        <span>{headOf(finding)}</span>
      </button>
      <p>{bodyOf(finding)}</p>
      {writing && waiverActions ? (
        <WaiveForm
          about={headOf(finding)}
          onGive={(reason) => waiverActions.give(key, reason)}
          onCancel={() => setWriting(false)}
        />
      ) : (
        (fix || mayWaive) && (
          <div className="tj-acts">
            {fix && onFix && (
              <Button className="tj-btn tj-sm" onPress={onFix}>
                {fix.title}
              </Button>
            )}
            {mayWaive && (
              <Button
                className="tj-btn tj-sm tj-quiet"
                aria-label={`说明放行：${headOf(finding)}`}
                onPress={() => setWriting(true)}
              >
                说明放行
              </Button>
            )}
          </div>
        )
      )}
    </>
  );
}
