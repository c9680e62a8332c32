import type { Node } from 'prosemirror-model';
import type { ReferencedDocument } from '../blocks/reference.ts';
import { targetsOf } from '../checks/reference.ts';
import { type SectionKind, sectionKindOf } from '../interpretation/section.ts';

/** A place of an interpretation that hangs on a clause: a citation, a bound figure, a quotation. */
export interface Dependent {
  readonly clause: string;
  /** The words of the clause that it is bound to, or empty. */
  readonly quote: string;
  /** Name of the node. */
  readonly node: string;
  /** Where it stands; null outside the sections (lead, extra sections). */
  readonly section: SectionKind | null;
  /** The words around it, for people. */
  readonly excerpt: string;
}

const LONGEST_EXCERPT = 60;

/** The words of the smallest text that holds a node, or of the node itself where it is a block. */
function excerptOf(node: Node, parent: Node | null): string {
  const own = node.isInline ? '' : node.textContent.trim();
  const text = own || (parent?.textContent.trim() ?? '');
  return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text;
}

/** Everything in an interpretation that hangs on a clause of one document, in order. */
export function findDependents(interpretation: Node, of: ReferencedDocument): Dependent[] {
  const found: Dependent[] = [];
  interpretation.forEach((top) => {
    const section = sectionKindOf(top.type.name);
    top.descendants((node, _position, parent) => {
      for (const target of targetsOf(node)) {
        if (target.of !== of || target.clause === null) continue;
        const { clause, quote } = target;
        found.push({ clause, quote, node: target.node, section, excerpt: excerptOf(node, parent) });
      }
    });
  });
  return found;
}
