const HOVER_STYLES = /<style[^>]{0,100}>[^<]*<!\[CDATA\[[^\]]*\]\]>[^<]*<\/style>/g;
const HOVER_CLASS = / class="zr\d{1,9}-cls-\d{1,9}"/g;
const COUNTED_NAME = /\bzr\d{1,9}-[a-z]{1,20}\d{1,9}\b/g;

/**
 * SVG of ECharts as it stands on paper: without what changes under a pointer, and with names that don't count the charts
 * that were drawn before. The words of a chart are untouched: in them quotation marks are escaped.
 */
export function stillSvg(svg: string): string {
  const names = new Map<string, string>();
  return svg
    .replace(HOVER_STYLES, '')
    .replace(HOVER_CLASS, '')
    .replace(/(?:id="|url\(#)zr[^")]{1,40}/g, (reference) =>
      reference.replace(COUNTED_NAME, (name) => {
        const known = names.get(name) ?? `part-${names.size + 1}`;
        names.set(name, known);
        return known;
      }),
    );
}
