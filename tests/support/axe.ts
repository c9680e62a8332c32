import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Violations of WCAG 2.2 A and AA that axe finds on a page: rule and the elements concerned, one line each. */
export async function findAccessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    // React Aria's announcer holds copies of what was announced, which nobody sees and which are removed after a second.
    const page = { exclude: [['[data-live-announcer]']] };
    const results = await window.axe.run(page, { runOnly: { type: 'tag', values: tags } });
    return results.violations.map(
      (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
