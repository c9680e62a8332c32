/**
 * takumi writes a drawing's inline SVG as an image with a data address. Drawing programs show such an image but can't
 * edit it, so it becomes a nested `svg` element with the same box. Bitmaps stay as they are.
 */
export function inlineArt(svg: string): string {
  return svg.replace(
    /<image x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)" href="data:image\/svg\+xml;base64,([^"]*)"[^>]*\/>/g,
    (_, x: string, y: string, width: string, height: string, data: string) => {
      const art = Buffer.from(data, 'base64').toString('utf8');
      const attributes = art.slice(0, art.indexOf('>')).replace(/\s(?:x|y|width|height)="[^"]*"/g, '');
      const box = ` x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="none"`;
      return attributes + box + art.slice(art.indexOf('>'));
    },
  );
}
