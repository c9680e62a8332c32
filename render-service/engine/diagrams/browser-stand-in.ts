import { JSDOM } from 'jsdom';
import { findBox, findTextLength } from './svg-box.ts';

/**
 * Gives the current thread the few browser objects that Mermaid draws with: jsdom's document, and measurements from
 * the real font. No script of a page runs and nothing is fetched. For a worker thread of its own: it sets globals.
 */
export function installBrowserStandIn(): void {
  const { window } = new JSDOM('<!doctype html><html lang="zh-CN"><body></body></html>', {
    pretendToBeVisual: true,
  });
  define(window.Element.prototype, {
    getBBox(this: Element) {
      return findBox(this);
    },
    getComputedTextLength(this: Element) {
      return findTextLength(this);
    },
    getBoundingClientRect(this: Element) {
      const { x, y, width, height } = findBox(this);
      return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
    },
    getTotalLength: () => 0,
  });
  // Cytoscape (mind maps) measures labels on a canvas that nothing is ever drawn on.
  define(window.HTMLCanvasElement.prototype, { getContext: () => createCanvasStub() });
  const names = [
    'document',
    'Element',
    'HTMLElement',
    'SVGElement',
    'Node',
    'NodeFilter',
    'DOMParser',
    'XMLSerializer',
    'CSSStyleSheet',
    'MutationObserver',
  ] as const;
  define(globalThis, { window });
  for (const name of names) define(globalThis, { [name]: window[name] });
  define(globalThis, {
    navigator: window.navigator,
    getComputedStyle: window.getComputedStyle.bind(window),
    requestAnimationFrame: (callback: (time: number) => void) => setTimeout(() => callback(0), 0),
    cancelAnimationFrame: (handle: NodeJS.Timeout) => clearTimeout(handle),
  });
}

function define(target: object, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
  }
}

function createCanvasStub(): object {
  const nothing = () => undefined;
  return new Proxy(
    { measureText: (text: string) => ({ width: text.length * 16 }) },
    { get: (target, name) => (name === 'measureText' ? target.measureText : nothing), set: () => true },
  );
}
