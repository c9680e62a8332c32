import { SHORTEST_WAIVER_REASON } from '@tongjie/model';
import { useState } from 'react';
import { Button, TextArea, TextField } from 'react-aria-components';
import { type WaiverActions, wordsOf } from './waiver-actions.ts';

interface WaiveFormProps {
  /** The first words of what is let through, by which the field is called. */
  readonly about: string;
  readonly onGive: (reason: string) => ReturnType<WaiverActions['give']>;
  readonly onCancel: () => void;
}

/** Asks in place why a finding need not be mended. */
export function WaiveForm({ about, onGive, onCancel }: WaiveFormProps) {
  const [reason, setReason] = useState('');
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isEnough = [...reason.trim()].length >= SHORTEST_WAIVER_REASON;
  const give = async () => {
    setPending(true);
    try {
      await onGive(reason.trim());
    } catch (error) {
      setProblem(wordsOf(error));
      setPending(false);
    }
  };
  return (
    <form
      className="tj-waive"
      onSubmit={(event) => {
        event.preventDefault();
        if (isEnough && !isPending) void give();
      }}
    >
      <TextField
        aria-label={`为什么不用改：${about}`}
        value={reason}
        onChange={setReason}
        autoFocus
        maxLength={300}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          else event.continuePropagation();
        }}
      >
        <TextArea rows={3} placeholder="为什么不用改？签署人会看到" />
      </TextField>
      {problem && <p role="alert">{problem}</p>}
      <div className="tj-acts">
        <Button
          type="submit"
          className="tj-btn tj-sm tj-primary"
          isDisabled={!isEnough}
          isPending={isPending}
        >
          放行
        </Button>
        <Button className="tj-btn tj-sm tj-quiet" onPress={onCancel}>
          取消
        </Button>
        {!isEnough && <span className="tj-muted tj-s">至少{SHORTEST_WAIVER_REASON}个字</span>}
      </div>
    </form>
  );
}
