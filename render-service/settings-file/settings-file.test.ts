import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstExisting, readSettingsText, settingsPlaces } from './settings-file.ts';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tongjie-settings-'));
});
afterAll(() => rm(dir, { recursive: true }));

describe('a settings file', () => {
  it('is read up to its bound, and no byte further', async () => {
    const path = join(dir, 'bound.json');
    await writeFile(path, '甲乙');
    expect(await readSettingsText(path, 6)).toBe('甲乙');
    await expect(readSettingsText(path, 5)).rejects.toBeInstanceOf(RangeError);
  });

  it('is UTF-8 or nothing', async () => {
    const path = join(dir, 'bytes.json');
    await writeFile(path, Uint8Array.of(0x7b, 0xff, 0x7d));
    await expect(readSettingsText(path, 100)).rejects.toBeInstanceOf(TypeError);
  });

  it('is the one in the folder before the one above it', async () => {
    const [own = '', above = ''] = settingsPlaces(join(dir, 'heating'), 'x.json');
    expect([own, above]).toEqual([join(dir, 'heating', 'x.json'), join(dir, 'x.json')]);
    expect(await firstExisting([own, above])).toBeNull();
    await writeFile(above, '{}');
    expect(await firstExisting([own, above])).toBe(above);
  });
});
