import {
  GitMerge,
  GitPullRequestArrow,
  type LucideIcon,
  Minus,
  MoveVertical,
  Pencil,
  Plus,
  Trash2,
} from 'lucide-react';
import type { DifferenceView } from '../api/shapes.ts';

export type ChangeKind = DifferenceView['kind'];

/** What became of a clause, in words, and the mark that stands for it: each differs in shape, not only in colour. */
export const changeKinds: Readonly<
  Record<ChangeKind, { readonly title: string; readonly Icon: LucideIcon }>
> = {
  added: { title: '新增', Icon: Plus },
  removed: { title: '删去', Icon: Trash2 },
  changed: { title: '修改', Icon: Pencil },
  merged: { title: '合并', Icon: GitMerge },
  split: { title: '拆分', Icon: GitPullRequestArrow },
  moved: { title: '只换条号', Icon: MoveVertical },
  same: { title: '未改', Icon: Minus },
};

/** Clauses whose words are the same on both sides. */
export const isQuiet = ({ kind }: DifferenceView): boolean => kind === 'same' || kind === 'moved';

/** Names a difference in lists and anchors. */
export const differenceKey = ({ old, new: fresh }: DifferenceView): string =>
  `d-${old?.id ?? 'none'}-${fresh?.id ?? 'none'}`;
