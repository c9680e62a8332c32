/** Whether a bound is said after the unit (100元以上); all others come before the figure (不超过5万元). */
export function boundFollowsUnit(bound: string): boolean {
  return /^(?:以|左右|起|及以)/.test(bound);
}
