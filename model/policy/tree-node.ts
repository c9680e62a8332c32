import type { Label } from './label.ts';

/** A paragraph of a part or of a clause. */
export interface TreeParagraph {
  readonly type: 'paragraph';
  readonly text: string;
  /** It goes on in the line of the words before it. */
  readonly runOn: boolean;
}

/** A clause while the tree is built. `content` holds 款 and child clauses in their order. */
export interface TreeClause {
  readonly type: 'clause';
  readonly label: Label;
  readonly text: string;
  readonly runOn: boolean;
  readonly line: number;
  readonly from: number;
  to: number;
  readonly content: TreeNode[];
  /** Number of the last child in each list. */
  readonly lastChild: Map<string, number>;
}

export type TreeNode = TreeParagraph | TreeClause;
