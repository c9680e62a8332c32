import { type Gate, gateTitles } from '@tongjie/model';
import { CircleCheck, CircleX } from 'lucide-react';
import { useState } from 'react';
import { Button, TextArea, TextField } from 'react-aria-components';
import type { DossierView } from '../api/shapes.ts';
import { formatTime } from '../parts/format-time.ts';
import { useNameOf } from '../session.tsx';

/** What each gate answers for. */
const purposes: Readonly<Record<Gate, string>> = {
  political: '表述、称谓、引用文件',
  policy: '数值、条件、期限与条款一致',
  content: '用语、要素、图片说明',
};

/** A reason that a person can act on is at least this long. */
const SHORTEST_REASON = 4;

interface GateBoxProps {
  readonly gate: Gate;
  readonly decision: DossierView['gates'][Gate];
  /** Findings that belong to this gate. */
  readonly open: number;
  readonly mayDecide: boolean;
  readonly onDecide: (decision: 'passed' | 'returned', reason?: string) => void;
}

/** One of the three gates (三关): passed, or sent back with a reason written in place. */
export function GateBox({ gate, decision, open, mayDecide, onDecide }: GateBoxProps) {
  const nameOf = useNameOf();
  const [writing, setWriting] = useState(false);
  const [reason, setReason] = useState('');
  const title = gateTitles[gate];
  const Icon = decision?.decision === 'returned' ? CircleX : CircleCheck;
  return (
    <fieldset className={`tj-gate tj-${decision?.decision ?? 'open'}`}>
      <legend className="tj-hidden-words">{title}</legend>
      <p className="tj-gate-title">
        {decision ? (
          <Icon size={18} strokeWidth={1.75} aria-hidden />
        ) : (
          <i className="tj-gate-ring" aria-hidden />
        )}
        <b>{title}</b>
        <span className="tj-gate-state">
          {decision
            ? `${nameOf(decision.by)} ${decision.decision === 'passed' ? '通过' : '退回'} ${formatTime(decision.at)}`
            : open > 0
              ? `${open}件待看`
              : ''}
        </span>
      </p>
      <p className="tj-gate-words">{decision?.reason ?? purposes[gate]}</p>
      {mayDecide && decision?.decision !== 'passed' && (
        <div className="tj-acts">
          <Button className="tj-btn tj-sm" aria-label={`${title}通过`} onPress={() => onDecide('passed')}>
            通过
          </Button>
          <Button
            className="tj-btn tj-sm"
            aria-label={`${title}退回并写理由`}
            aria-expanded={writing}
            onPress={() => setWriting((old) => !old)}
          >
            退回并写理由
          </Button>
        </div>
      )}
      {mayDecide && writing && (
        <form
          className="tj-reason"
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim().length >= SHORTEST_REASON) onDecide('returned', reason.trim());
          }}
        >
          <TextField
            aria-label={`${title}退回的理由`}
            value={reason}
            onChange={setReason}
            autoFocus
            maxLength={1000}
          >
            <TextArea rows={3} placeholder="哪里不对，怎么改？起草人会看到" />
          </TextField>
          <Button
            type="submit"
            className="tj-btn tj-sm tj-primary"
            isDisabled={reason.trim().length < SHORTEST_REASON}
          >
            退回起草
          </Button>
        </form>
      )}
    </fieldset>
  );
}
