import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Channel, Release } from './channel.ts';
import { folderChannel } from './folder-channel.ts';
import { RevealError, revealOnChannels, StageError, stageOnChannels } from './release-on-channels.ts';

const bytes = (words: string) => new TextEncoder().encode(words);
const version = (hash: string, words: string): Release => ({
  dossier: 'heating-2030',
  hash: hash.repeat(64),
  at: '2025-06-03T01:00:00.000Z',
  files: [{ file: 'web/interpretation.html', bytes: bytes(words) }],
});

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tongjie-publish-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function releaseOnChannels(channels: readonly Channel[], release: Release): Promise<void> {
  await stageOnChannels(channels, release);
  await revealOnChannels(channels, release);
}
const visible = () => readFile(join(root, 'heating-2030/web/interpretation.html'), 'utf8');

describe('releasing on channels', () => {
  it('shows nothing of what is only staged', async () => {
    await folderChannel(root, null).stage(version('a', '初版'));
    await expect(visible()).rejects.toThrow('ENOENT');
  });

  it('switches from one version to the next, and says where it is seen', async () => {
    const channel = folderChannel(root, 'http://127.0.0.1:4020/public');
    await releaseOnChannels([channel], version('a', '初版'));
    await releaseOnChannels([channel], version('b', '修订版'));
    expect(await visible()).toBe('修订版');
    expect(await channel.isRevealed(version('a', ''))).toBe(false);
    expect(await channel.isRevealed(version('b', ''))).toBe(true);
    expect(channel.addressOf('heating-2030')).toBe(
      'http://127.0.0.1:4020/public/heating-2030/web/interpretation.html',
    );
  });

  it('may be repeated after a crash', async () => {
    const channel = folderChannel(root, null);
    await releaseOnChannels([channel], version('a', '初版'));
    await releaseOnChannels([channel], version('a', '初版'));
    expect(await visible()).toBe('初版');
  });

  it('shows nothing anywhere when one channel cannot stage', async () => {
    const broken: Channel = {
      ...folderChannel(join(root, 'other'), null),
      title: '门户网站',
      stage: () => Promise.reject(new Error('连不上')),
    };
    const release = releaseOnChannels([folderChannel(root, null), broken], version('a', '初版'));
    await expect(release).rejects.toThrow(StageError);
    await expect(release).rejects.toThrow('“门户网站”没有准备好（连不上）');
    await expect(visible()).rejects.toThrow('ENOENT');
    expect(await readdir(join(root, '.versions'))).toEqual([]);
  });

  it('says which channel does not show what was staged', async () => {
    const channel = folderChannel(root, null);
    const unstaged = revealOnChannels([channel], version('a', '初版'));
    await expect(unstaged).rejects.toThrow(RevealError);
    await expect(unstaged).rejects.toThrow('“本机公开目录”还没有显示');
  });

  it('takes a release out of sight', async () => {
    const channel = folderChannel(root, null);
    await releaseOnChannels([channel], version('a', '初版'));
    await channel.withdraw('heating-2030');
    await expect(visible()).rejects.toThrow('ENOENT');
  });

  it('refuses a file name that leaves the folder', async () => {
    const hostile: Release = { ...version('a', ''), files: [{ file: '../../out.html', bytes: bytes('') }] };
    await expect(releaseOnChannels([folderChannel(root, null)], hostile)).rejects.toThrow('越出了目录');
  });
});
