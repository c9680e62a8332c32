import type { StoryBlock } from '@tongjie/model';

/** Blocks that are drawn as one: running text shares one line of sources. `gap` in px at 1080, above the group. */
export interface BlockGroup {
  readonly blocks: readonly StoryBlock[];
  readonly gap: number;
  readonly isQuotation: boolean;
  /** Divided from the group above by a hairline. */
  readonly ruled: boolean;
  /** On a field of the theme's strong colour. */
  readonly emphasised: boolean;
}

const isText = (block: StoryBlock): boolean =>
  block.kind === 'paragraph' || block.kind === 'bulletList' || block.kind === 'orderedList';

const isEmphasised = (block: StoryBlock): boolean => block.choice?.emphasis === true;

/** Joins paragraphs and lists that follow one another; a subheading begins a group and keeps what follows. */
export function groupBlocks(blocks: readonly StoryBlock[]): BlockGroup[] {
  const groups: StoryBlock[][] = [];
  for (const block of blocks) {
    const open = groups.at(-1);
    const before = open?.at(-1);
    const alike = isEmphasised(block) === (before ? isEmphasised(before) : false);
    if (open && before && alike && (before.kind === 'subheading' || (isText(block) && isText(before))))
      open.push(block);
    else groups.push([block]);
  }
  return groups.map((group, index) => {
    const [first] = group;
    const above = groups[index - 1]?.[0];
    return {
      blocks: group,
      gap: 52,
      isQuotation: group.length === 1 && first?.kind === 'quotation',
      emphasised: group.some(isEmphasised),
      ruled: first?.kind === 'questionAnswer' && above?.kind === 'questionAnswer',
    };
  });
}
