import { Node } from 'prosemirror-model';
import type { Clause } from './clause.ts';
import { findHeading } from './clause-heading.ts';
import type { DocumentJson } from './policy.ts';
import { policyDocumentSchema } from './policy-schema.ts';
import { canonicalQuestion, questionNumber } from './question-labels.ts';
import { canonicalLabel } from './read-label.ts';
import { wordsOf } from './words-of.ts';

/**
 * The flat, ordered view of a policy's clauses. Paths come from the printed labels; a clause that has no id yet (one
 * that was just split in the editor) has the empty id and is found by no citation.
 * @throws RangeError where JSON is given that isn't of the policy schema.
 */
export function clausesOf(document: Node | DocumentJson): Clause[] {
  const root = document instanceof Node ? document : policyDocumentSchema.nodeFromJSON(document);
  const clauses: Clause[] = [];
  // A question that prints no number is counted.
  let asked = 0;
  const labelOf = (printed: string): string => {
    const number = questionNumber(printed);
    if (number === null) return canonicalLabel(printed);
    asked = number || asked + 1;
    return canonicalQuestion(asked);
  };
  const visit = (parent: Node, part: number, above: readonly string[]) => {
    parent.forEach((node) => {
      if (node.type.name !== 'clause') return;
      const label = String(node.attrs.label);
      const path = [...above, labelOf(label)];
      const words: string[] = [];
      let hasChildren = false;
      node.forEach((child) => {
        if (child.type.name === 'clause') hasChildren = true;
        else if (child.childCount > 0) words.push(wordsOf(child));
      });
      const text = words.join('\n');
      const heading = findHeading(label, text, hasChildren);
      clauses.push({ id: String(node.attrs.id ?? ''), part, path, label, level: path.length, heading, text });
      visit(node, part, path);
    });
  };
  root.forEach((part, _offset, index) => {
    asked = 0;
    visit(part, index, []);
  });
  return clauses;
}

/** The clause with this id, or undefined. */
export function findClause<C extends Clause>(clauses: readonly C[], id: string): C | undefined {
  return clauses.find((clause) => clause.id === id);
}
