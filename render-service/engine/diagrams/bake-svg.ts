/**
 * Rewrites what Mermaid leaves to the browser into plain attributes that resvg understands, and drops whatever could
 * reach outside of the picture: images, links, scripts, foreign objects.
 */
export function bakeSvg(svg: SVGElement): string {
  for (const element of svg.querySelectorAll('image, foreignObject, script, iframe')) element.remove();
  for (const link of svg.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const box of svg.querySelectorAll('rect')) squareCorners(box);
  for (const label of svg.querySelectorAll('.labelText')) translateKeyword(label);
  // Mermaid centres the box of a line; Chinese characters stand higher than its middle.
  for (const text of svg.querySelectorAll('.node .label text'))
    text.setAttribute('transform', 'translate(0 2)');
  bakeStartMarkers(svg);
  for (const element of svg.querySelectorAll('[style*="transform"]')) bakeTransform(element);
  const text = new XMLSerializer().serializeToString(svg);
  return text
    .replace(/<(\/?)fedropshadow/g, '<$1feDropShadow')
    .replace(/url\((?!['"]?#)[^)]*\)/g, 'none')
    .replace(/@import[^;]*;?/g, '')
    .replace(
      /hsla?\(\s*(-?[\d.]+)\s*,\s*([\d.]+)%\s*,\s*([\d.]+)%[^)]*\)/g,
      (_, hue, saturation, lightness) => toHex(Number(hue), Number(saturation), Number(lightness)),
    )
    .replace(/rgb\(\s*([\d.]+)\s*,\s*([\d.]+)\s*,\s*([\d.]+)\s*\)/g, (_, red, green, blue) =>
      joinHex([Number(red), Number(green), Number(blue)]),
    );
}

const keywords: Readonly<Record<string, string>> = {
  alt: '如果',
  opt: '可选',
  loop: '循环',
  par: '同时',
  critical: '必须',
  break: '中止',
};

/** The frames of a sequence diagram carry an English keyword, which the public does not read. */
function translateKeyword(label: Element): void {
  const translated = keywords[label.textContent?.trim() ?? ''];
  if (translated) label.textContent = translated;
}

/** No radius on boxes (`pictures.md` 1.3), but round ends stay: they say that a step is a start or an end. */
function squareCorners(box: Element): void {
  const radius = Number(box.getAttribute('rx') ?? 0);
  if (radius > 0 && radius < Number(box.getAttribute('height') ?? 0) / 2 - 1) {
    box.removeAttribute('rx');
    box.removeAttribute('ry');
  }
}

/** resvg does not know `auto-start-reverse`: a marker at a line's start gets a copy of its own, turned round. */
function bakeStartMarkers(svg: SVGElement): void {
  for (const marker of svg.querySelectorAll('marker[orient="auto-start-reverse"]')) {
    marker.setAttribute('orient', 'auto');
    const id = marker.id;
    const users = [...svg.querySelectorAll('[marker-start]')].filter((user) =>
      user.getAttribute('marker-start')?.includes(`#${id})`),
    );
    if (users.length === 0) continue;
    const turned = marker.cloneNode(true);
    const group = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
    group.setAttribute(
      'transform',
      `rotate(180 ${marker.getAttribute('refX') ?? 0} ${marker.getAttribute('refY') ?? 0})`,
    );
    group.append(...turned.childNodes);
    turned.appendChild(group);
    if ('setAttribute' in turned && typeof turned.setAttribute === 'function')
      turned.setAttribute('id', `${id}-start`);
    marker.after(turned);
    for (const user of users) user.setAttribute('marker-start', `url(#${id}-start)`);
  }
}

/** resvg reads `transform` as an attribute only. */
function bakeTransform(element: Element): void {
  const style = element.getAttribute('style') ?? '';
  const transform = /(?:^|;)\s*transform\s*:\s*([^;]+)/.exec(style)?.[1];
  if (!transform) return;
  element.setAttribute('transform', transform.replace(/(?:px|deg)\b/g, ''));
  element.setAttribute('style', style.replace(/(^|;)\s*transform\s*:[^;]*/, '$1'));
}

function toHex(hue: number, saturation: number, lightness: number): string {
  const light = lightness / 100;
  const reach = (saturation / 100) * Math.min(light, 1 - light);
  const turn = ((hue % 360) + 360) % 360;
  const channel = (offset: number) => {
    const step = (offset + turn / 30) % 12;
    return 255 * (light - reach * Math.max(-1, Math.min(step - 3, 9 - step, 1)));
  };
  return joinHex([channel(0), channel(8), channel(4)]);
}

function joinHex(channels: readonly number[]): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
