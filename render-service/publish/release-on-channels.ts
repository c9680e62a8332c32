import type { Channel, Release } from './channel.ts';

/** A channel that could not stage; nothing was shown on any. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
  readonly code = 'channel-not-staged';
  /** Title of the channel. */
  readonly channel: string;

  constructor(channel: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`“${channel}”没有准备好（${reason}），所以各渠道都没有发布。排除故障后再发布一次。`, { cause });
    this.channel = channel;
  }
}

/** Where a channel shows the release. */
export interface Revealed {
  readonly channel: string;
  readonly address: string | null;
}

/**
 * Stages a release on every channel, then makes it visible on every channel.
 *
 * @throws {ReleaseError} when a channel cannot stage; what the others had staged is discarded.
 */
export async function releaseOnChannels(
  channels: readonly Channel[],
  release: Release,
): Promise<readonly Revealed[]> {
  const staged: Channel[] = [];
  for (const channel of channels) {
    try {
      await channel.stage(release);
      staged.push(channel);
    } catch (cause) {
      await Promise.allSettled([...staged, channel].map((each) => each.discard(release)));
      throw new ReleaseError(channel.title, cause);
    }
  }
  return Promise.all(
    channels.map(async (channel) => ({ channel: channel.title, address: await channel.reveal(release) })),
  );
}
