import type { Story } from '@tongjie/model';
import { sourcesOf } from '../parts/sources.ts';
import { blockAnchor } from './page-links.ts';

/** A place of the interpretation that explains a clause. */
export interface Interpreted {
  /** Name of the section, as the link says it. */
  readonly section: string;
  readonly anchor: string;
}

/** Where each clause is interpreted: by its id, each section once, at the first block that rests on it. */
export function findInterpretations(story: Story): ReadonlyMap<string, readonly Interpreted[]> {
  const found = new Map<string, Interpreted[]>();
  for (const section of story.sections) {
    for (const [index, block] of section.blocks.entries()) {
      for (const { clause, of } of sourcesOf(block)) {
        const places = found.get(clause) ?? [];
        if (of !== 'policy' || places.some((place) => place.section === section.name)) continue;
        found.set(clause, [
          ...places,
          { section: section.name, anchor: blockAnchor(section.number, index + 1) },
        ]);
      }
    }
  }
  return found;
}
