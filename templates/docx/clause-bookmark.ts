import { sha256 } from '@tongjie/model';

const LONGEST_NAME = 40;

/**
 * Name of the bookmark on a clause: `clause_c2_3_5`. Word takes letters, digits and underscores only, 40 at most; a
 * longer name is replaced by the start of its hash.
 */
export function clauseBookmark(clause: string): string {
  const name = `clause_${clause.replaceAll('-', '_')}`;
  return name.length <= LONGEST_NAME ? name : `clause_${sha256(clause).slice(0, 32)}`;
}
