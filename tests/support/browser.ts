import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const knownPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

/** The machine's own browser, or null: `CHROMIUM_PATH` first, then the known places. */
function findInstalledBrowser(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  return knownPlaces.find((place) => existsSync(place)) ?? null;
}

/**
 * Starts a headless Chromium: the machine's own where there is one, else the one that comes from npm (Linux x64).
 * Background networking is off, so that a closed network cannot slow a test.
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = findInstalledBrowser();
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  if (installed) {
    return chromium.launch({ executablePath: installed, args: ['--no-sandbox', '--disable-gpu', ...quiet] });
  }
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [...sparticuz.args, ...quiet],
  });
}
