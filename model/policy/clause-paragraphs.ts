import { Node } from 'prosemirror-model';
import { findHeading } from './clause-heading.ts';
import type { DocumentJson } from './policy.ts';
import { policyDocumentSchema } from './policy-schema.ts';
import { wordsOf } from './words-of.ts';

/** A 款: one paragraph of an article with the items (项) that hang under it. It has no number in print. */
export interface ClauseParagraph {
  /** From 1, as 第五条第二款 counts. */
  readonly number: number;
  readonly text: string;
  /** Ids of the clauses directly below it. */
  readonly items: readonly string[];
}

const isHeadingAlone = (clause: Node, words: string): boolean => {
  const label = String(clause.attrs.label);
  const hasBody = clause.children.slice(1).some((child) => child.type.name === 'policyParagraph');
  return hasBody && words !== '' && !/[。；：]$/.test(words) && findHeading(label, words, false) !== '';
};

/** The 款 of a `clause` node. A heading alone in its line, rows of tables and words that go on in a line count for none. */
export function paragraphsOf(clause: Node): ClauseParagraph[] {
  const found: { number: number; text: string; items: string[] }[] = [];
  clause.forEach((child, _offset, index) => {
    if (child.type.name === 'clause') {
      found.at(-1)?.items.push(String(child.attrs.id ?? ''));
      return;
    }
    const text = wordsOf(child);
    const counts = index === 0 ? text !== '' && !isHeadingAlone(clause, text) : child.attrs.runOn !== true;
    if (counts && !text.includes('\t')) found.push({ number: found.length + 1, text, items: [] });
  });
  return found;
}

/** For each item below an article of several 款 the 款 that it hangs under, by the item's id. */
export function paragraphsOfItems(document: Node | DocumentJson): ReadonlyMap<string, number> {
  const root = document instanceof Node ? document : policyDocumentSchema.nodeFromJSON(document);
  const found = new Map<string, number>();
  root.descendants((node) => {
    if (node.type.name !== 'clause' || !/^第.{1,9}条/.test(String(node.attrs.label))) return;
    const paragraphs = paragraphsOf(node);
    if (paragraphs.length < 2) return;
    for (const { number, items } of paragraphs) for (const item of items) found.set(item, number);
  });
  return found;
}
