import { afterAll, describe, expect, it } from 'vitest';
import { readExampleDossier } from '../testing/example-dossier.ts';
import { ContentFault } from './content-fault.ts';
import { renderArtifacts } from './render-artifacts.ts';
import { RenderPool } from './render-pool.ts';

const pool = new RenderPool({ size: 2 });
afterAll(() => pool.close());

const only = ['cover'] as const;
const hashes = (artifacts: readonly { readonly sha256: string }[]) => artifacts.map(({ sha256 }) => sha256);

describe('RenderPool', () => {
  it('renders the same bytes as the engine here, any number of dossiers in turn, and leaves this thread free', async () => {
    const dossier = await readExampleDossier();
    let turns = 0;
    const clock = setInterval(() => turns++, 5);
    const rendered = await Promise.all([1, 2, 3, 4, 5].map(() => pool.render(dossier, { only })));
    clearInterval(clock);
    const expected = hashes(await renderArtifacts(dossier, { only }));
    for (const artifacts of rendered) expect(hashes(artifacts)).toEqual(expected);
    expect(turns).toBeGreaterThan(10);
  });

  it('tells what people must mend from what they cannot', async () => {
    const dossier = await readExampleDossier();
    const broken = JSON.parse(JSON.stringify(dossier).replaceAll(/"clause":"c[^"]*"/g, '"clause":"c-gone"'));
    await expect(pool.render(broken, { only })).rejects.toBeInstanceOf(ContentFault);
    await expect(pool.render({ ...dossier, policy: JSON.parse('null') })).rejects.not.toBeInstanceOf(
      ContentFault,
    );
  });

  it('replaces a thread that takes too long', async () => {
    const dossier = await readExampleDossier();
    const hasty = new RenderPool({ size: 1, timeout: 1 });
    await expect(hasty.render(dossier)).rejects.toThrow('not rendered within 1 ms');
    await expect(hasty.render(dossier)).rejects.toThrow('not rendered within 1 ms');
    await hasty.close();
    expect((await pool.render(dossier, { only })).length).toBe(2);
  });
});
