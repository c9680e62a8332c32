import { useEffect, useState } from 'react';
import { useDossier } from '../dossier-context.tsx';

interface Hovered {
  readonly label: string;
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

const DELAY_MS = 200;
const WIDTH = 340;

/** Shows the words of the clause whose citation is pointed at or focused. One for all chips of the page. */
export function ClauseHover() {
  const { index } = useDossier();
  const [hovered, setHovered] = useState<Hovered | null>(null);
  useEffect(() => {
    let timer = 0;
    const show = (event: Event) => {
      const chip =
        event.target instanceof Element ? event.target.closest<HTMLElement>('.cite[data-clause]') : null;
      window.clearTimeout(timer);
      if (!chip) {
        setHovered(null);
        return;
      }
      const { clause = '', of } = chip.dataset;
      const entry = index.find(of === 'predecessor' ? 'predecessor' : 'policy', clause);
      if (!entry) return;
      timer = window.setTimeout(() => {
        const box = chip.getBoundingClientRect();
        const left = Math.max(8, Math.min(box.left, window.innerWidth - WIDTH - 8));
        setHovered({ label: entry.label, text: entry.clause.text, left, top: box.bottom + 6 });
      }, DELAY_MS);
    };
    const hide = () => setHovered(null);
    document.addEventListener('mouseover', show);
    document.addEventListener('focusin', show);
    document.addEventListener('keydown', hide);
    document.addEventListener('scroll', hide, true);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('mouseover', show);
      document.removeEventListener('focusin', show);
      document.removeEventListener('keydown', hide);
      document.removeEventListener('scroll', hide, true);
    };
  }, [index]);
  if (!hovered) return null;
  return (
    <div
      className="tj-popover tj-clause-hover"
      role="tooltip"
      style={{ left: hovered.left, top: hovered.top, width: WIDTH }}
    >
      <p className="tj-official">
        <strong>{hovered.label}</strong>　{hovered.text}
      </p>
    </div>
  );
}
