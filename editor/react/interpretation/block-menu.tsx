import type { Editor } from '@tiptap/core';
import { type BlockName, blocks } from '@tongjie/model';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { insertBlock } from '../../extensions/index.ts';
import { blockIcons } from './block-icons.tsx';

interface BlockMenuButtonProps {
  readonly editor: Editor;
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
  /** Runs before the block goes in, to put the caret where it belongs. */
  readonly before?: () => void;
}

/** Puts a block in at the caret and gives the keyboard back to the text. */
export function putBlock(editor: Editor, name: BlockName): void {
  const transaction = insertBlock(editor.state, name);
  if (transaction) editor.view.dispatch(transaction);
  // The menu gives focus back to its button when it closes; the text takes it after that.
  window.setTimeout(() => editor.view.focus(), 30);
}

/** A button that opens the list of blocks. */
export function BlockMenuButton({ editor, label, className, children, before }: BlockMenuButtonProps) {
  return (
    <MenuTrigger>
      <Button className={className} aria-label={label}>
        {children}
      </Button>
      <Popover className="tj-popover tj-block-menu" placement="bottom start">
        <Menu
          aria-label="版块"
          onAction={(key) => {
            const block = blocks.find((candidate) => candidate.name === key);
            before?.();
            if (block) putBlock(editor, block.name);
          }}
        >
          {blocks.map((block) => {
            const Icon = blockIcons[block.name];
            return (
              <MenuItem key={block.name} id={block.name} className="tj-block-option" textValue={block.title}>
                <Icon size={16} strokeWidth={1.75} aria-hidden />
                <span>{block.title}</span>
                <span className="tj-block-purpose">{block.purpose}</span>
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
