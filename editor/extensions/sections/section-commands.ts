import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { type SectionKind, sectionKindOf } from '@tongjie/model';

/** A section of the interpretation with its place. */
export interface PlacedSection {
  readonly node: Node;
  readonly position: number;
  /** Null for a section beyond the required ones. */
  readonly kind: SectionKind | null;
}

/** The sections in order, extra ones included. */
export function sectionsOf(document: Node): PlacedSection[] {
  const sections: PlacedSection[] = [];
  document.forEach((node, position) => {
    if (node.type.spec.content === 'block+')
      sections.push({ node, position, kind: sectionKindOf(node.type.name) });
  });
  return sections;
}

/** The section of a kind, or undefined where the requirement set has none. */
export function findSection(document: Node, kind: SectionKind): PlacedSection | undefined {
  return sectionsOf(document).find((section) => section.kind === kind);
}

/** How far a section is: nothing written, something, or declared not applicable. */
export function sectionStatus(section: Node): 'empty' | 'written' | 'notApplicable' {
  if (section.attrs.notApplicable !== null) return 'notApplicable';
  const only = section.childCount === 1 ? section.firstChild : null;
  return only?.type.name === 'paragraph' && only.content.size === 0 ? 'empty' : 'written';
}

/** Declares that a section does not apply, with the reason that the signer sees; null takes it back. */
export function setNotApplicable(state: EditorState, position: number, reason: string | null): Transaction {
  return state.tr.setNodeAttribute(position, 'notApplicable', reason);
}

/** Sets the headline (看点标题) of a section, or clears it. */
export function setHeadline(state: EditorState, position: number, headline: string): Transaction {
  return state.tr.setNodeAttribute(position, 'headline', headline);
}
