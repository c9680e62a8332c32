import { Fragment } from 'react';

/** A stretch of a text, in UTF-16 units. */
export interface MarkedRange {
  readonly from: number;
  readonly to: number;
}

interface MarkedTextProps {
  readonly text: string;
  readonly ranges: readonly MarkedRange[];
  /** `ins` for what is new, `del` for what is gone. */
  readonly as: 'ins' | 'del';
}

/** A clause's words, a paragraph a line, with what changed marked; for who listens, in words. */
export function MarkedText({ text, ranges, as: Mark }: MarkedTextProps) {
  const said = Mark === 'ins' ? '新增：' : '删去：';
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start;
    start += line.length + 1;
    const own = ranges
      .map((range) => ({ from: Math.max(range.from - from, 0), to: Math.min(range.to - from, line.length) }))
      .filter((range) => range.to > range.from);
    let at = 0;
    const pieces = own.map((range) => {
      const before = line.slice(at, range.from);
      at = range.to;
      return (
        <Fragment key={range.from}>
          {before}
          <Mark>
            <span className="tj-hidden-words">{said}</span>
            {line.slice(range.from, range.to)}
          </Mark>
        </Fragment>
      );
    });
    return (
      <p key={from}>
        {pieces}
        {line.slice(at)}
      </p>
    );
  });
}
