import type { Brand } from '@tongjie/model';

const art = (width: number, height: number, path: string) =>
  ({
    kind: 'svg',
    data: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><path d="${path}" fill="currentColor"/></svg>`,
    width,
    height,
  }) as const;

/** A brand with everything that one can have. */
export const exampleBrand: Brand = {
  name: '广州市民政局',
  colours: { main: '#0B6E4F', second: '#F2C14E' },
  composition: 'livelihood-orange',
  logo: art(120, 120, 'M60 4L112 34V86L60 116L8 86V34Z'),
  ornament: art(1080, 150, 'M0 150V120H80V60L140 20L200 60V120H400V40H460V120H1080V150Z'),
  link: { address: 'https://www.gz.gov.cn/', words: '关注我们' },
};
