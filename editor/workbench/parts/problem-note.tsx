import { CircleAlert } from 'lucide-react';
import { Button } from 'react-aria-components';
import { explain } from '../api/problem.ts';

interface ProblemNoteProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** A refusal, in place and in words: what happened, what to do, and the code to quote. */
export function ProblemNote({ error, onRetry }: ProblemNoteProps) {
  const { code, title, detail } = explain(error);
  return (
    <div className="tj-problem" role="alert">
      <CircleAlert className="tj-problem-icon" size={16} strokeWidth={1.75} aria-hidden />
      <div className="tj-problem-words">
        <b>{title}</b>
        <p>{detail}</p>
        <p className="tj-muted tj-s">代码 {code}</p>
      </div>
      {onRetry && (
        <Button className="tj-btn tj-sm" onPress={onRetry}>
          再试
        </Button>
      )}
    </div>
  );
}
