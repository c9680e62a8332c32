import { FileText, Image, PenLine } from 'lucide-react';

export type PaneName = 'policy' | 'interpretation' | 'preview';

const panes = [
  { name: 'policy', title: '政策', Icon: FileText },
  { name: 'interpretation', title: '解读', Icon: PenLine },
  { name: 'preview', title: '预览', Icon: Image },
] as const;

interface PaneTabsProps {
  readonly pane: PaneName;
  readonly onPane: (pane: PaneName) => void;
  readonly errors: number;
}

/** On narrow screens: one pane at a time, chosen at the foot. */
export function PaneTabs({ pane, onPane, errors }: PaneTabsProps) {
  return (
    <nav className="tj-pane-tabs" aria-label="栏">
      {panes.map(({ name, title, Icon }) => (
        <button
          type="button"
          key={name}
          aria-current={pane === name ? 'true' : undefined}
          onClick={() => onPane(name)}
        >
          <Icon size={17} strokeWidth={1.75} aria-hidden />
          {title}
          {name === 'interpretation' && errors > 0 && <span className="tj-badge">{errors}</span>}
        </button>
      ))}
    </nav>
  );
}
