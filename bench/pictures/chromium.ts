import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { fontFaces } from '../../render-service/dist/engine/fonts.js';

const folder = mkdtempSync(join(tmpdir(), 'tongjie-bench-'));
const installed = '/usr/bin/chromium';

/** Debian's Chromium where there is one, else the one that npm brought. */
export async function launch(): Promise<Browser> {
  const own = existsSync(installed);
  return chromium.launch({
    executablePath: own ? installed : await sparticuz.executablePath(),
    args: own ? ['--no-sandbox', '--force-color-profile=srgb'] : sparticuz.args,
  });
}

const faces = fontFaces
  .map(
    ({ family, weight, path }) =>
      `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url('${pathToFileURL(path)}'); }`,
  )
  .join('\n');

/** Writes elements as a page with our fonts and returns its address. */
export function writePage(element: ReactElement): string {
  const file = join(folder, 'page.html');
  const style = `${faces} * { box-sizing: border-box; margin: 0; }`;
  const page = `<!doctype html><meta charset="utf-8"><style>${style}</style>${renderToStaticMarkup(element)}`;
  writeFileSync(file, page);
  return pathToFileURL(file).href;
}

export interface ShotSize {
  readonly width: number;
  readonly height: number;
}

/** A screenshot of a page in a browser that runs already. */
export async function shoot(browser: Browser, element: ReactElement, size: ShotSize): Promise<Buffer> {
  const page = await browser.newPage({ viewport: size });
  try {
    await page.goto(writePage(element));
    await page.evaluate(() => document.fonts.ready);
    return await page.screenshot({ type: 'png' });
  } finally {
    await page.close();
  }
}
