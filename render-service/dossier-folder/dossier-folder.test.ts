import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDossierFolder, writeDossierFolder } from './dossier-folder.ts';

const example = join(import.meta.dirname, '../../examples/dossiers/self-employed-2022');
let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tongjie-folder-'));
});
afterEach(async () => {
  await rm(dir, { recursive: true });
});

/** The example with one file changed. */
async function spoil(file: string, change: (text: string) => string): Promise<string> {
  const copy = join(dir, 'copy');
  await cp(example, copy, { recursive: true });
  await writeFile(join(copy, file), change(await readFile(join(copy, file), 'utf8')));
  return copy;
}

describe('a dossier as a folder', () => {
  it('is read, written and read again as the same dossier', async () => {
    const dossier = await readDossierFolder(example);
    await writeDossierFolder(join(dir, 'new'), dossier);
    expect(await readDossierFolder(join(dir, 'new'))).toEqual(dossier);
    expect((await readdir(join(dir, 'new'))).sort()).toEqual([
      'dossier.json',
      'interpretation.json',
      'plan.json',
      'policy.json',
      'predecessor.json',
    ]);
  });

  it('keeps waivers in a file of their own, and removes it when there are none left', async () => {
    const dossier = await readDossierFolder(example);
    const waiver = {
      ...{ key: 'a'.repeat(64), rule: 'duty-changed', severity: 'error' as const, section: null },
      ...{ message: '说反了。', excerpt: '可以', reason: '与法规处核对过，没有说反' },
      ...{ by: 'lin', name: '林晓', at: '2025-06-01T02:00:00.000Z' },
    };
    const folder = join(dir, 'waived');
    await writeDossierFolder(folder, { ...dossier, waivers: [waiver] });
    expect((await readDossierFolder(folder)).waivers).toEqual([waiver]);
    await writeFile(join(folder, 'waivers.json'), JSON.stringify([{ ...waiver, reason: '无' }]));
    await expect(readDossierFolder(folder)).rejects.toMatchObject({ file: 'waivers.json' });
    await writeDossierFolder(folder, dossier);
    expect(await readdir(folder)).not.toContain('waivers.json');
  });

  it('keeps assets, and loses the predecessor that the dossier no longer has', async () => {
    const folder = await spoil('plan.json', (text) => text);
    await writeFile(join(folder, 'assets.txt'), '照片');
    await writeDossierFolder(folder, { ...(await readDossierFolder(folder)), predecessor: null });
    expect((await readDossierFolder(folder)).predecessor).toBeNull();
    expect(await readFile(join(folder, 'assets.txt'), 'utf8')).toBe('照片');
  });

  it.each([
    ['plan.json', () => '{', 'plan.json'],
    ['plan.json', (text: string) => text.replace('"forms": [', '"forms": ["leaflet", '), 'forms'],
    ['dossier.json', (text: string) => text.replace('tongjie-dossier/1', 'tongjie-dossier/9'), 'format'],
    [
      'interpretation.json',
      (text: string) => text.replace('"standardsSection"', '"backgroundSection"'),
      'interpretation.json',
    ],
    ['policy.json', (text: string) => text.replace('"partTitle"', '"clauseText"'), 'policy.json'],
  ])('says which file is broken and where: %s', async (file, change, named) => {
    const folder = await spoil(file, change);
    await expect(readDossierFolder(folder)).rejects.toMatchObject({ code: 'dossier-files-broken', file });
    await expect(readDossierFolder(folder)).rejects.toThrow(named);
  });

  it('says that a folder without a dossier is none', async () => {
    await expect(readDossierFolder(dir)).rejects.toThrow('不是卷宗文件夹');
  });
});
