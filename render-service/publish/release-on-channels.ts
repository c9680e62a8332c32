import type { Channel, Release, ReleasedVersion } from './channel.ts';

const reasonOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));

/** A channel that could not stage; nothing was shown on any. */
export class StageError extends Error {
  override readonly name = 'StageError';
  readonly code = 'channel-not-staged';
  /** Title of the channel. */
  readonly channel: string;

  constructor(channel: string, cause: unknown) {
    super(`“${channel}”没有准备好（${reasonOf(cause)}），所以各渠道都没有发布。排除故障后再发布一次。`, {
      cause,
    });
    this.channel = channel;
  }
}

/** A channel that does not show what is released. The others do. */
export class RevealError extends Error {
  override readonly name = 'RevealError';
  readonly code = 'channel-not-revealed';
  /** Title of the channel. */
  readonly channel: string;

  constructor(channel: string, cause: unknown) {
    super(`卷宗已经发布，但“${channel}”还没有显示（${reasonOf(cause)}）。排除故障后再点一次同步发布。`, {
      cause,
    });
    this.channel = channel;
  }
}

/** A channel that still shows what was withdrawn. */
export class WithdrawError extends Error {
  override readonly name = 'WithdrawError';
  readonly code = 'channel-not-withdrawn';
  /** Title of the channel. */
  readonly channel: string;

  constructor(channel: string, cause: unknown) {
    super(`卷宗已经撤回，但“${channel}”可能还在显示（${reasonOf(cause)}）。排除故障后再撤回一次。`, {
      cause,
    });
    this.channel = channel;
  }
}

/**
 * Stages a release on every channel.
 *
 * @throws {StageError} when a channel cannot; what the others had staged is discarded.
 */
export async function stageOnChannels(channels: readonly Channel[], release: Release): Promise<void> {
  const staged: Channel[] = [];
  for (const channel of channels) {
    staged.push(channel);
    try {
      await channel.stage(release);
    } catch (cause) {
      await discardOnChannels(staged, release);
      throw new StageError(channel.title, cause);
    }
  }
}

/** Takes back what was staged, as far as the channels can be reached: what is left shows to nobody. */
export async function discardOnChannels(
  channels: readonly Channel[],
  version: ReleasedVersion,
): Promise<void> {
  await Promise.allSettled(channels.map((channel) => channel.discard(version)));
}

/**
 * Makes what every channel has staged visible. One that fails holds up no other.
 *
 * @throws {RevealError} naming the first channel that failed
 */
export async function revealOnChannels(
  channels: readonly Channel[],
  version: ReleasedVersion,
): Promise<void> {
  await onEach(channels, (channel) => channel.reveal(version), RevealError);
}

/**
 * Shows a release that is already recorded on channels that do not show it, staging it again where need be.
 *
 * @throws {RevealError} naming the first channel that failed
 */
export async function showOnChannels(channels: readonly Channel[], release: Release): Promise<void> {
  const show = async (channel: Channel) => {
    await channel.stage(release);
    await channel.reveal(release);
  };
  await onEach(channels, show, RevealError);
}

/**
 * Takes a dossier out of sight on every channel. One that fails holds up no other.
 *
 * @throws {WithdrawError} naming the first channel that failed
 */
export async function withdrawFromChannels(channels: readonly Channel[], dossier: string): Promise<void> {
  await onEach(channels, (channel) => channel.withdraw(dossier), WithdrawError);
}

async function onEach(
  channels: readonly Channel[],
  act: (channel: Channel) => Promise<void>,
  Failure: new (channel: string, cause: unknown) => Error,
): Promise<void> {
  const failures: Error[] = [];
  await Promise.all(
    channels.map((channel) =>
      act(channel).catch((cause: unknown) => failures.push(new Failure(channel.title, cause))),
    ),
  );
  const [first] = failures;
  if (first) throw first;
}
