/** Elements that only draw. Everything else is dropped or refused. */
export const drawn = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'defs',
  'clipPath',
  'linearGradient',
  'radialGradient',
  'stop',
]);

/** Elements whose loss changes what is seen: the file is refused, with what to do about it. */
export const refused: Readonly<Record<string, string>> = {
  text: '里面有文字：请在绘图软件里把文字转成轮廓（转曲）再导出。',
  image: '里面嵌着位图：请描成矢量，或者直接用 PNG。',
  use: '里面有引用的图形（use）：请在绘图软件里展开后再导出。',
  symbol: '里面有符号（symbol）：请在绘图软件里展开后再导出。',
  foreignObject: '里面嵌着网页内容：请只保留图形再导出。',
  mask: '里面有蒙版：请在绘图软件里展开后再导出。',
  filter: '里面有滤镜效果：请去掉阴影、模糊等效果再导出。',
  pattern: '里面有图案填充：请在绘图软件里展开后再导出。',
  marker: '里面有箭头标记：请在绘图软件里展开后再导出。',
};

const number = /^[-+]?(?:\d{1,9}\.?\d{0,9}|\.\d{1,9})(?:[eE][-+]?\d{1,3})?(?:px|%)?$/;
const numbers = /^[-+0-9.eE,\s%]{0,4000}$/;
const keyword = /^[A-Za-z-]{1,30}$/;
const transform = /^[A-Za-z0-9(),.+\-\s]{0,1000}$/;
const paint =
  /^(?:none|currentColor|[A-Za-z]{3,24}|#[0-9A-Fa-f]{3,8}|rgba?\([0-9.,%\s/]{3,60}\)|url\(#[A-Za-z_][\w.-]{0,80}\))$/;
const reference = /^#[A-Za-z_][\w.-]{0,80}$/;
const name = /^[A-Za-z_][\w.-]{0,80}$/;

const geometry = [
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'fx',
  'fy',
  'width',
  'height',
];

/** What may be said of the look of an element, as attribute or in a style sheet, with the values that are taken. */
export const looks: ReadonlyMap<string, RegExp> = new Map([
  ['fill', paint],
  ['stroke', paint],
  ['color', paint],
  ['stop-color', paint],
  ['clip-path', paint],
  ...['fill-opacity', 'stroke-opacity', 'stop-opacity', 'opacity', 'stroke-width', 'stroke-miterlimit'].map(
    (attribute) => [attribute, number] as const,
  ),
  ...['fill-rule', 'clip-rule', 'stroke-linecap', 'stroke-linejoin', 'display', 'visibility'].map(
    (attribute) => [attribute, keyword] as const,
  ),
  ['stroke-dasharray', numbers],
]);

/** Every attribute that is kept, with the values that are taken. */
export const attributes: ReadonlyMap<string, RegExp> = new Map([
  ...looks,
  ...geometry.map((attribute) => [attribute, number] as const),
  ['d', /^[MmLlHhVvCcSsQqTtAaZz0-9eE+\-.,\s]{0,400000}$/],
  ['points', /^[-+0-9.eE,\s]{0,400000}$/],
  ['transform', transform],
  ['gradientTransform', transform],
  ['gradientUnits', keyword],
  ['clipPathUnits', keyword],
  ['spreadMethod', keyword],
  ['offset', number],
  ['id', name],
  ['href', reference],
]);
