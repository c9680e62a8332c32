import { type Medium, media } from '@tongjie/model';

/** A stored medium's name as the engine's type. */
export function mediumOf(name: string): Medium {
  const medium = media.find((candidate) => candidate === name);
  if (!medium) throw new Error(`Bug: unknown medium ${name} in the store.`);
  return medium;
}
