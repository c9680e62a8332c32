import type { Waiver } from '@tongjie/model';
import { CircleCheck, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { headOf } from './note-words.ts';
import { type WaiverActions, wordsOf } from './waiver-actions.ts';

interface WaiverNoteProps {
  readonly waiver: Waiver;
  /** The sentence or the clause has changed since, or the fault is mended. */
  readonly isLapsed: boolean;
  readonly onGo: () => void;
  readonly waiverActions: WaiverActions | null;
}

const dayOf = (iso: string): string => {
  const date = new Date(iso);
  return `${date.getMonth() + 1}月${date.getDate()}日`;
};

/** What is let through: one grey line, by whom and why. One that has lapsed says so until it is put away. */
export function WaiverNote({ waiver, isLapsed, onGo, waiverActions }: WaiverNoteProps) {
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { key, name, at, reason } = waiver;
  const Icon = isLapsed ? RefreshCw : CircleCheck;
  const withdraw = async () => {
    setPending(true);
    try {
      await waiverActions?.withdraw(key);
    } catch (error) {
      setProblem(wordsOf(error));
      setPending(false);
    }
  };
  return (
    <>
      <button type="button" className="tj-note-head" onClick={onGo}>
        <Icon size={14} strokeWidth={2} aria-label={isLapsed ? '放行已失效' : '已放行'} />
        <span>{headOf(waiver)}</span>
      </button>
      <p>
        {isLapsed ? '字句或条款改过，放行失效。当时的理由：' : ''}
        {reason}
        <span className="tj-who">
          {name} {dayOf(at)}
        </span>
      </p>
      {problem && <p role="alert">{problem}</p>}
      {waiverActions && (
        <div className="tj-acts">
          <Button
            className="tj-btn tj-sm tj-quiet"
            aria-label={`${isLapsed ? '知道了' : '撤回放行'}：${headOf(waiver)}`}
            isPending={isPending}
            onPress={() => void withdraw()}
          >
            {isLapsed ? '知道了' : '撤回放行'}
          </Button>
        </div>
      )}
    </>
  );
}
