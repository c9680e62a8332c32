import { X } from 'lucide-react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

const keys = [
  ['F6', '下一栏，Shift+F6 上一栏'],
  ['Alt+1 … Alt+7', '到第一至第七个要素'],
  ['F8', '下一个问题或修改意见，Shift+F8 上一个'],
  ['Ctrl+Enter / Delete', '在意见上：采纳、不采纳'],
  ['/ 或 、', '空行上放入版块'],
  ['@', '引条款'],
  ['Alt+↑ / Alt+↓', '在要素里移动版块'],
  ['Ctrl+Enter', '从版块里出来，另起一段'],
  ['Ctrl+B', '加粗'],
  ['Ctrl+Z / Ctrl+Y', '撤销、重做（只撤自己的）'],
  ['?', '这张表'],
] as const;

interface KeyListProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** All shortcuts, as a panel. */
export function KeyList({ isOpen, onOpenChange }: KeyListProps) {
  return (
    <ModalOverlay className="tj-overlay" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="tj-popover tj-key-list">
        <Dialog>
          <Heading slot="title">快捷键</Heading>
          <Button className="tj-icon-button" aria-label="关闭" slot="close">
            <X size={16} strokeWidth={1.75} aria-hidden />
          </Button>
          <dl>
            {keys.map(([key, words]) => (
              <div key={key} className="tj-key-row">
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
