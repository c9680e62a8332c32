import type { PolicyReading } from '../policy/policy-reading.ts';
import { policyDocumentSchema } from '../policy/policy-schema.ts';

/** What the document keeps of the source, in its order, and the formal elements in theirs; without spaces. */
export function keptStreams(reading: PolicyReading): { document: string; formal: string[] } {
  const kept: string[] = [];
  policyDocumentSchema.nodeFromJSON(reading.document).descendants((node, _position, parent, index) => {
    if (node.isText && parent?.type.name !== 'partTitle') kept.push(node.text ?? '');
    if (node.type.name === 'clause') kept.push(String(node.attrs.label));
    if (node.type.name === 'part' && reading.parts[index]?.titleFrom === 'printed')
      kept.push(node.firstChild?.textContent ?? '');
  });
  return {
    document: withoutSpaces(kept.join('')),
    formal: reading.formalElements.map(({ text }) => withoutSpaces(text)),
  };
}
export const withoutSpaces = (text: string): string =>
  text.replace(/\s|\u200b|\u200c|\u200d|\u2060|\ufeff/g, '');
export const sorted = (text: string): string => [...withoutSpaces(text)].sort().join('');
export const keptCharacters = (reading: PolicyReading): string => {
  const { document, formal } = keptStreams(reading);
  return sorted(document + formal.join(''));
};

/** Whether the source is the document with whole formal elements set in between, each in its order. */
export function isInterleaved(
  source: string,
  { document, formal }: { document: string; formal: string[] },
): boolean {
  // Places in the document that can be reached after so many formal elements.
  let reached = new Set([0]);
  for (let at = 0, count = 0; ; count += 1) {
    const element = formal[count];
    const next = new Set<number>();
    for (const start of reached) {
      let end = start;
      for (;;) {
        if (element !== undefined && source.startsWith(element, end + at)) next.add(end);
        if (end >= document.length || document.charAt(end) !== source.charAt(end + at)) break;
        end += 1;
      }
      if (element === undefined && end === document.length && end + at === source.length) return true;
    }
    if (element === undefined || next.size === 0) return false;
    reached = next;
    at += element.length;
  }
}
