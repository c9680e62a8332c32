import type { Finding, Waiver } from '@tongjie/model';
import type { FindingsView } from '../api/shapes.ts';

/** Something that the signer should look at: what stands, or what was let through and why. */
export interface Risk {
  readonly finding: Finding;
  /** The reason for which it was let through; null where it stands. */
  readonly waiver: Waiver | null;
}

/** What the signer looks at, in this order: errors, what was let through, warnings. Hints are the drafter's. */
export function risksOf({ findings, waived }: FindingsView): Risk[] {
  const standing = (severity: Finding['severity']) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding): Risk => ({ finding, waiver: null }));
  return [
    ...standing('error'),
    ...waived.filter(({ finding }) => finding.severity !== 'hint'),
    ...standing('warning'),
  ];
}
