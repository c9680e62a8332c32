import { Problem } from '../problem.ts';
import { RevealError, StageError, WithdrawError } from '../publish/release-on-channels.ts';

const titles = {
  'channel-not-staged': '没有发布',
  'channel-not-revealed': '已发布，有渠道还没显示',
  'channel-not-withdrawn': '已撤回，有渠道还没撤下',
} as const;

/** What a channel could not do, as an answer to a request; anything else as it is. */
export function toChannelProblem(error: unknown): unknown {
  if (!(error instanceof StageError || error instanceof RevealError || error instanceof WithdrawError)) {
    return error;
  }
  const { code, message, channel } = error;
  return new Problem(
    { status: 502, code, title: titles[code], detail: message, extra: { channel } },
    { cause: error },
  );
}
