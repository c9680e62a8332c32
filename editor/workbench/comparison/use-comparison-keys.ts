import { useEffect } from 'react';

interface ComparisonKeys {
  readonly onStep: (step: 1 | -1) => void;
  readonly onWrite: () => void;
}

const isBusy = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** J and K go to the next and the last change, Enter writes the row in; never while something is typed or composed. */
export function useComparisonKeys({ onStep, onWrite }: ComparisonKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'j') onStep(1);
      else if (key === 'k') onStep(-1);
      else if (key === 'enter' && !(event.target instanceof HTMLElement && event.target.closest('button, a')))
        onWrite();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onStep, onWrite]);
}
