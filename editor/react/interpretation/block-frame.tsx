import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { blockTitles } from '@tongjie/model';
import { Ellipsis, GripVertical, Plus } from 'lucide-react';
import { useLayoutEffect, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { addItem, deleteBlock, isFramed, moveBlock, selectedBlock } from '../../extensions/index.ts';

/** Handle and label of the block that holds the caret: add an item, move, delete. Drawn over the text's pane. */
export function BlockFrame({ editor, pane }: { readonly editor: Editor; readonly pane: HTMLElement | null }) {
  const block = useEditorState({ editor, selector: ({ editor: current }) => selectedBlock(current.state) });
  const [box, setBox] = useState<{ top: number; left: number; right: number } | null>(null);
  useLayoutEffect(() => {
    const element = block ? editor.view.nodeDOM(block.position) : null;
    if (!block || !isFramed(block.node) || !pane || !(element instanceof HTMLElement)) {
      setBox(null);
      return;
    }
    const measure = () => {
      const outer = pane.getBoundingClientRect();
      const inner = element.getBoundingClientRect();
      const next = {
        top: inner.top - outer.top,
        left: inner.left - outer.left,
        right: outer.right - inner.right,
      };
      setBox((old) =>
        old && old.top === next.top && old.left === next.left && old.right === next.right ? old : next,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(pane);
    return () => observer.disconnect();
  }, [block, editor, pane]);
  if (!box || !block) return null;
  const run = (transaction: ReturnType<typeof moveBlock>) => {
    if (transaction) editor.view.dispatch(transaction);
    editor.view.focus();
  };
  const title = blockTitles.get(block.node.type.name) ?? '版块';
  return (
    <>
      <span className="tj-grip" style={{ top: box.top + 6, left: box.left - 26 }} aria-hidden>
        <GripVertical size={16} strokeWidth={1.75} />
      </span>
      <div
        className="tj-block-label"
        role="toolbar"
        aria-label={title}
        style={{ top: box.top - 13, right: box.right + 10 }}
      >
        <span>{title}</span>
        {addItem(editor.state, block.position) && (
          <Button aria-label={`${title}加一项`} onPress={() => run(addItem(editor.state, block.position))}>
            <Plus size={14} strokeWidth={2} aria-hidden />
          </Button>
        )}
        <MenuTrigger>
          <Button aria-label={`${title}的操作`}>
            <Ellipsis size={14} strokeWidth={2} aria-hidden />
          </Button>
          <Popover className="tj-popover" placement="bottom end">
            <Menu
              aria-label={`${title}的操作`}
              onAction={(key) => {
                if (key === 'up') run(moveBlock(editor.state, -1));
                if (key === 'down') run(moveBlock(editor.state, 1));
                if (key === 'delete') run(deleteBlock(editor.state));
              }}
            >
              <MenuItem id="up" className="tj-menu-option">
                上移
              </MenuItem>
              <MenuItem id="down" className="tj-menu-option">
                下移
              </MenuItem>
              <MenuItem id="delete" className="tj-menu-option">
                删去
              </MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
    </>
  );
}
