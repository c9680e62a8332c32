import { FileText, FileUp } from 'lucide-react';
import { useEffect } from 'react';
import { Button, DropZone, FileTrigger } from 'react-aria-components';
import { acceptedFiles, fileOfPaste } from './policy-file.ts';

interface PolicyDropProps {
  /** What belongs here: `政策文件`, `新的政策文件`, `旧文件`. */
  readonly what: string;
  readonly onFile: (file: File) => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Takes what is pasted anywhere on the page but into a field. */
function usePaste(onFile: (file: File) => void): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const file = event.clipboardData && !isTyping(event.target) ? fileOfPaste(event.clipboardData) : null;
      if (!file) return;
      event.preventDefault();
      onFile(file);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [onFile]);
}

/** A policy file comes in: dropped, chosen, or its text pasted. */
export function PolicyDrop({ what, onFile }: PolicyDropProps) {
  usePaste(onFile);
  return (
    <DropZone
      className="tj-policy-drop"
      aria-label={`把${what}拖到这里，或者粘贴全文`}
      onDrop={(event) => {
        const item = event.items.find((one) => one.kind === 'file');
        if (item?.kind === 'file') void item.getFile().then(onFile);
      }}
    >
      <FileText size={30} strokeWidth={1.5} aria-hidden />
      <b>把{what}拖到这里</b>
      <p className="tj-muted">Word、PDF、网页、纯文本</p>
      <FileTrigger
        acceptedFileTypes={acceptedFiles}
        onSelect={(files) => {
          const [file] = files ?? [];
          if (file) onFile(file);
        }}
      >
        <Button className="tj-btn tj-primary">
          <FileUp size={15} strokeWidth={1.75} aria-hidden />
          选文件
        </Button>
      </FileTrigger>
      <p className="tj-muted tj-s">
        也可以在 Word、WPS 或网页里复制全文，再按 <kbd>Ctrl</kbd> <kbd>V</kbd> 粘贴，自动编号不会丢
      </p>
    </DropZone>
  );
}
