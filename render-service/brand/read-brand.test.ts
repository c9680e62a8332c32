import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BrandArtError, neutraliseBrand } from './brand-art.ts';
import { BrandError, brandFor, readBrandFile } from './read-brand.ts';

let office = '';
beforeEach(async () => {
  office = await mkdtemp(join(tmpdir(), 'tongjie-brand-'));
});
afterEach(() => rm(office, { recursive: true, force: true }));

const svg = (width: number, height: number, content = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${content}<path d="M0 0H9V9Z" fill="currentColor"/></svg>`;
const least = { name: '某县人民政府办公室', colours: { main: '#005bac', second: '#F2C14E' } };

async function write(content: unknown, dir = office): Promise<string> {
  const path = join(dir, 'brand.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('brand.json', () => {
  it('needs a name and two colours', async () => {
    expect(await readBrandFile(await write(least))).toEqual({
      name: '某县人民政府办公室',
      colours: { main: '#005BAC', second: '#F2C14E' },
      composition: 'government-red',
      logo: null,
      ornament: null,
      link: null,
    });
  });

  it('takes its art from files beside it, made neutral', async () => {
    await writeFile(
      join(office, 'logo.png'),
      await sharp({ create: { width: 60, height: 20, channels: 4, background: '#005BAC' } })
        .png()
        .toBuffer(),
    );
    await writeFile(join(office, 'band.svg'), svg(800, 100, '<script>alert(1)</script>'));
    const more = { logo: 'logo.png', ornament: 'band.svg', link: { address: 'https://example.org/' } };
    const brand = await readBrandFile(await write({ ...least, ...more }));
    expect(brand).toMatchObject({
      logo: { kind: 'png', width: 60, height: 20 },
      ornament: { kind: 'svg', width: 800, height: 100 },
      link: { address: 'https://example.org/', words: '关注我们' },
    });
    expect(brand.ornament?.data).not.toContain('script');
    expect(await neutraliseBrand(brand)).toEqual(brand);
  });

  it('is one for all dossiers of a folder, and absent means none', async () => {
    const dir = join(office, 'heating');
    await mkdir(dir);
    expect(await brandFor(dir, undefined)).toBeNull();
    await write(least);
    expect(await brandFor(dir, undefined)).toMatchObject({ name: '某县人民政府办公室' });
  });

  it.each([
    ['not JSON', '{"name": ', '不是 JSON'],
    ['without colours', { name: '某县' }, 'colours 没有写'],
    ['a colour by name', { ...least, colours: { main: 'red', second: '#F2C14E' } }, 'colours.main 应是'],
    ['an unknown field', { ...least, title: '某县' }, '没有 title 这一项'],
    ['a file elsewhere', { ...least, logo: '../logo.svg' }, 'logo 应是放在同一文件夹'],
    ['a file that is missing', { ...least, logo: 'none.svg' }, 'logo（'],
    ['an address that runs something', { ...least, link: { address: 'javascript:alert(1)' } }, '应是网址'],
  ])('is refused with the field that is wrong: %s', async (_case, content, said) => {
    const reading = readBrandFile(await write(content));
    await expect(reading).rejects.toBeInstanceOf(BrandError);
    await expect(reading).rejects.toThrow(said);
  });

  it('is refused where an ornament is no band, or a logo is not what it says', async () => {
    await writeFile(join(office, 'band.svg'), svg(300, 100));
    await expect(readBrandFile(await write({ ...least, ornament: 'band.svg' }))).rejects.toThrow(
      '宽应至少是高的四倍',
    );
    await writeFile(join(office, 'logo.png'), 'GIF89a');
    await expect(readBrandFile(await write({ ...least, logo: 'logo.png' }))).rejects.toThrow('重新导出');
  });
});

describe('the brand in a dossier from elsewhere', () => {
  const brand = {
    name: '某县',
    colours: { main: '#005BAC', second: '#F2C14E' },
    composition: 'ink',
    ornament: null,
    link: null,
  } as const;

  it('is made neutral again before anything is drawn', async () => {
    const data = svg(10, 10, '<script>alert(1)</script>');
    const { logo } = await neutraliseBrand({ ...brand, logo: { kind: 'svg', data, width: 10, height: 10 } });
    expect(logo?.data).not.toContain('alert');
  });

  it('is refused with a picture that unpacks to more than it may', async () => {
    const bomb = await sharp({ create: { width: 6000, height: 6000, channels: 3, background: '#fff' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    const logo = { kind: 'png', data: bomb.toString('base64'), width: 10, height: 10 } as const;
    await expect(neutraliseBrand({ ...brand, logo })).rejects.toBeInstanceOf(BrandArtError);
  });
});
