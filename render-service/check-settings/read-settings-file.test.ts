import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultCheckSettings } from '@tongjie/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSettings, readSettingsFile } from './read-settings-file.ts';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tongjie-settings-'));
});
afterAll(() => rm(dir, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(dir, name);
  await writeFile(path, content);
  return path;
}

describe('the check settings of an office', () => {
  it('are those of the first file that exists', async () => {
    const first = join(dir, 'none.json');
    const second = await file('second.json', '{"rules": {"half-width-punctuation": {"severity": "off"}}}');
    expect(await findSettings([first, second])).toEqual({
      rules: { 'half-width-punctuation': { severity: 'off' } },
    });
    expect(await findSettings([first])).toBe(defaultCheckSettings);
  });

  it('name every line that is wrong, in one message', async () => {
    const path = await file(
      'wrong.json',
      '{"rules": {\n"duty-changed": {"severity": "hint"},\n"no-such": {}}}',
    );
    await expect(readSettingsFile(path)).rejects.toMatchObject({
      code: 'check-settings-invalid',
      message: expect.stringMatching(
        /有 2 处要改。第 2 行 rules\.duty-changed\.severity：.*第 3 行 rules\.no-such：/,
      ),
    });
  });

  it.each([
    ['not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
    ['a megabyte of spaces and more', ' '.repeat(1024 * 1024 + 1)],
  ])('are refused where the file is %s', async (_why, content) => {
    await expect(readSettingsFile(await file('broken.json', content))).rejects.toMatchObject({
      code: 'check-settings-unreadable',
    });
  });
});
