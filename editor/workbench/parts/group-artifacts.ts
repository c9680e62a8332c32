import type { ArtifactView } from '../api/shapes.ts';

/** Names of the groups in which artifacts are shown, by their medium. */
const groups: Readonly<Record<string, string>> = {
  infographic: '长图',
  card: '卡片',
  cards: '卡片',
  cover: '封面',
  comic: '漫画',
  kiosk: '触控屏',
  slide: '图解单页',
  board: '展板',
  html: '网页',
  web: '网页',
  webPage: '网页',
  docx: '文档',
  document: '文档',
};

/** Artifacts by medium: the long image first, then the other pictures, then files, each group in the order rendered. */
export function groupArtifacts(
  artifacts: readonly ArtifactView[],
): { title: string; artifacts: ArtifactView[] }[] {
  const order = [...new Set(Object.values(groups))];
  const found = new Map<string, ArtifactView[]>();
  for (const artifact of artifacts) {
    const title = groups[artifact.medium] ?? '其他';
    found.set(title, [...(found.get(title) ?? []), artifact]);
  }
  const place = (title: string) => (order.includes(title) ? order.indexOf(title) : order.length);
  return [...found]
    .map(([title, list]) => ({ title, artifacts: list }))
    .toSorted((a, b) => place(a.title) - place(b.title));
}
