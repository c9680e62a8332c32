import type { Finding, FindingPlace } from './finding.ts';

function movePlace(place: FindingPlace, by: number): FindingPlace {
  const { document, from, to } = place;
  if (document !== 'interpretation' || from === null || to === null) return place;
  return { ...place, from: from + by, to: to + by };
}

/** The finding of a passage that has moved in its document by so many positions. */
export function moveFinding(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const { place, related, fix } = finding;
  return {
    ...finding,
    place: movePlace(place, by),
    related: related.map((other) => movePlace(other, by)),
    fix: fix && { ...fix, from: fix.from + by, to: fix.to + by },
  };
}
