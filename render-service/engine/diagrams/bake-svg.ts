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
  for (const label of svg.querySelectorAll('.cluster-label')) liftLabel(svg, label);
  for (const sheet of svg.querySelectorAll('style'))
    sheet.textContent = (sheet.textContent ?? '').replace(/\btransform\s*:[^;}]*;?/g, '');
  thinTicks(svg);
  for (const milestone of svg.querySelectorAll('rect.milestone')) turnMilestone(milestone);
  for (const line of svg.querySelectorAll('text:not(:has(tspan)), tspan')) dropHyphen(line);
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

/** Lines run over the name of a group unless it is drawn after them. */
function liftLabel(svg: SVGElement, label: Element): void {
  if (label.closest('.statediagram-cluster'))
    label.setAttribute('transform', `${label.getAttribute('transform') ?? ''} translate(0 8)`);
  if (label.parentElement?.closest('[transform]')) return;
  svg.querySelector(':scope > g')?.append(label);
}

/** Leaves out the words of ticks that would run into those before. */
function thinTicks(svg: SVGElement): void {
  let end = -Infinity;
  for (const tick of svg.querySelectorAll('.grid .tick')) {
    const x = Number(/translate\(([-\d.]+)/.exec(tick.getAttribute('transform') ?? '')?.[1] ?? 0);
    const words = tick.querySelector('text');
    const half = ((words?.textContent ?? '').length * tickCharacter) / 2;
    if (x - half < end) words?.remove();
    else end = x + half + tickCharacter;
  }
}

/** Width in px of a digit of a tick. */
const tickCharacter = 9;

/** A milestone stands on its corner; resvg reads neither `transform-origin` nor a style sheet's `transform`. */
function turnMilestone(box: Element): void {
  const number = (name: string) => Number(box.getAttribute(name) ?? 0);
  const x = number('x') + number('width') / 2;
  const y = number('y') + number('height') / 2;
  const words = box.ownerDocument.getElementById(`${box.id}-text`);
  const isLeft = words?.classList.contains('taskTextOutsideLeft');
  words?.setAttribute('x', String(isLeft ? number('x') - 4 : number('x') + number('width') + 4));
  words?.setAttribute('style', `text-anchor: ${isLeft ? 'end' : 'start'}`);
  box.removeAttribute('transform-origin');
  box.setAttribute('transform', `translate(${x} ${y}) rotate(45) scale(0.7) translate(${-x} ${-y})`);
}

/** Mermaid breaks words that are too long with a hyphen, which Chinese doesn't have. */
function dropHyphen(line: Element): void {
  const text = line.textContent ?? '';
  if (line.children.length === 0 && /[\u3400-\u9fff]-$/.test(text)) line.textContent = text.slice(0, -1);
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
