import { media, mediumTitles } from '@tongjie/model';
import type { ArtifactView } from '../api/shapes.ts';

/** The group of what has a medium that this version doesn't know. */
const OTHERS = '其他';

const titleOf = (name: string): string => {
  const medium = media.find((candidate) => candidate === name);
  return medium ? mediumTitles[medium] : OTHERS;
};

/** Artifacts by medium, in the order of media; each group in the order rendered. */
export function groupArtifacts(
  artifacts: readonly ArtifactView[],
): { title: string; artifacts: ArtifactView[] }[] {
  const order = [...media.map((medium) => mediumTitles[medium]), OTHERS];
  const found = new Map<string, ArtifactView[]>();
  for (const artifact of artifacts) {
    const title = titleOf(artifact.medium);
    found.set(title, [...(found.get(title) ?? []), artifact]);
  }
  return [...found]
    .map(([title, list]) => ({ title, artifacts: list }))
    .toSorted((a, b) => order.indexOf(a.title) - order.indexOf(b.title));
}
