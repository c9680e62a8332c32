import type { Finding } from '../checks/finding.ts';
import type { Waiver } from './waiver.ts';

/** A finding that is let through, with its reason. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** Findings after the waivers of their dossier. */
export interface SettledFindings {
  /** Those that stand. */
  readonly open: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  /** Waivers of what is no longer found: sentence or clause have changed, or the fault was mended. */
  readonly lapsed: readonly Waiver[];
}

/**
 * Applies the waivers of a dossier to what was found in it. A finding that may not be waived stands whatever the
 * dossier says: its file may have been edited by hand.
 */
export function settleFindings(findings: readonly Finding[], waivers: readonly Waiver[]): SettledFindings {
  const byKey = new Map(waivers.map((waiver) => [waiver.key, waiver]));
  const open: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of findings) {
    const waiver = finding.waivable ? byKey.get(finding.key) : undefined;
    if (waiver) waived.push({ finding, waiver });
    else open.push(finding);
  }
  const effective = new Set(waived.map(({ waiver }) => waiver));
  return { open, waived, lapsed: waivers.filter((waiver) => !effective.has(waiver)) };
}
