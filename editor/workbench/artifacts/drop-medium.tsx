import { mediaOf, mediumTitles } from '@tongjie/model';
import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { DossierView } from '../api/shapes.ts';
import { usePresentation } from '../parts/use-presentation.ts';

/** Stops making a form; nothing is shown where it is the last one, or where the group is none of the chosen. */
export function DropMedium({
  dossier,
  title,
  onDropped,
}: {
  readonly dossier: DossierView;
  readonly title: string;
  readonly onDropped: () => void;
}) {
  const { shown = dossier.presentation, change } = usePresentation(dossier);
  const chosen = mediaOf(shown);
  const dropped = chosen.find((medium) => mediumTitles[medium] === title);
  if (!dropped || chosen.length === 1) return null;
  return (
    <Button
      className="tj-icon-button tj-small tj-drop-medium"
      aria-label={`不做${title}`}
      onPress={() => change({ media: chosen.filter((medium) => medium !== dropped) }, onDropped)}
    >
      <X size={14} strokeWidth={2} aria-hidden />
    </Button>
  );
}
