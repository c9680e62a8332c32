import { MessageSquare, PencilLine } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { OpenSuggestion } from '../../extensions/index.ts';
import { changeOf, type Decision, saidBy } from './suggestion-actions.ts';
import { wordsOf } from './waiver-actions.ts';

interface SuggestionNoteProps {
  readonly suggestion: OpenSuggestion;
  readonly onGo: () => void;
  /** Null where nothing may be changed. */
  readonly onDecide: ((decision: Decision) => Promise<void>) | null;
}

/** A change or a comment that came back: who said it, what it is, and the two things that can be done with it. */
export function SuggestionNote({ suggestion, onGo, onDecide }: SuggestionNoteProps) {
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isComment = suggestion.kind === 'comment';
  const what = isComment ? suggestion.comment : changeOf(suggestion);
  const Icon = isComment ? MessageSquare : PencilLine;
  const decide = async (decision: Decision) => {
    if (!onDecide || isPending) return;
    setPending(true);
    setProblem(null);
    try {
      await onDecide(decision);
    } catch (error) {
      setProblem(wordsOf(error));
      setPending(false);
    }
  };
  const take = isComment || suggestion.place === null ? '已改好' : '采纳';
  return (
    <>
      <button
        type="button"
        className="tj-note-head"
        onClick={onGo}
        onKeyDown={(event) => {
          if (!onDecide) return;
          const accepts = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
          if (!accepts && event.key !== 'Delete') return;
          event.preventDefault();
          void decide(accepts ? 'accepted' : 'refused');
        }}
      >
        <Icon size={14} strokeWidth={2} aria-label={isComment ? '批注' : '修订'} />
        <span>{saidBy(suggestion)}</span>
      </button>
      <p>{what}</p>
      {problem && <p role="alert">{problem}</p>}
      {onDecide && (
        <div className="tj-acts">
          <Button
            className="tj-btn tj-sm"
            aria-label={`${take}：${what}`}
            isPending={isPending}
            onPress={() => void decide('accepted')}
          >
            {take}
          </Button>
          <Button
            className="tj-btn tj-sm tj-quiet"
            aria-label={`不采纳：${what}`}
            isDisabled={isPending}
            onPress={() => void decide('refused')}
          >
            不采纳
          </Button>
        </div>
      )}
    </>
  );
}
