import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPublication } from './read-publication.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tongjie-publication-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

describe('readPublication', () => {
  it('takes the site beside the dossier, and another one where it is named', async () => {
    await writeFile(join(dir, 'site.json'), '{"name": "某县人民政府"}');
    await writeFile(join(dir, 'other.json'), '{"name": "某局"}');
    expect(await readPublication(dir, {})).toEqual({
      site: { name: '某县人民政府' },
      letterhead: null,
    });
    expect(
      await readPublication(dir, { site: join(dir, 'other.json'), published: '2025-06-03 09:00' }),
    ).toEqual({
      site: { name: '某局' },
      letterhead: null,
      publishedAt: '2025-06-03 09:00',
    });
  });

  it.each(['2025-06-03', '2025-06-31 09:00', '2025-06-03 24:00', '2025/06/03 09:00', '今天'])(
    'refuses a time that is none: %s',
    async (published) => {
      await expect(readPublication(dir, { published })).rejects.toMatchObject({ code: 'bad-arguments' });
    },
  );
});
