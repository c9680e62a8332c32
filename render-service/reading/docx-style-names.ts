import { readXml } from './xml-events.ts';

/** Names of styles, as Word shows them, by their ids. */
export function readStyleNames(xml: string): Map<string, string> {
  const names = new Map<string, string>();
  let id: string | null = null;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'w:style') id = attributes['w:styleId'] ?? '';
      else if (name === 'w:name' && id !== null) names.set(id, attributes['w:val'] ?? '');
    },
    close(name) {
      if (name === 'w:style') id = null;
    },
    text() {},
  });
  return names;
}
