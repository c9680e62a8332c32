import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { createElement } from 'react';
import { launch, writePage } from './chromium.ts';

const script = readFileSync(createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js'), 'utf8');

/** A diagram as people write it; the number makes it new. */
export const sourceOf = (round: number): string => `flowchart TD
  A([提出申请]) --> B{材料是否齐全}
  B -->|齐全| C[街道受理${round}]
  B -->|不齐全| D[一次性告知补正]
  D --> B
  C --> E[区民政局审核]
  E -->|同意| F[发放补贴]
  E -->|不同意| G[书面说明理由]`;

/** Mermaid in a page of a browser that runs: the page stays open, as a service would keep it. */
export async function openMermaid(browser: Browser): Promise<(source: string) => Promise<Buffer>> {
  const page = await browser.newPage({ viewport: { width: 936, height: 1600 }, deviceScaleFactor: 2 });
  await page.goto(writePage(createElement('div', { id: 'place' })));
  await page.addScriptTag({ content: script });
  return async (source) => {
    await page.evaluate(`(async () => {
      mermaid.initialize({ startOnLoad: false, fontFamily: 'Noto Sans SC' });
      await document.fonts.ready;
      const { svg } = await mermaid.render('diagram', ${JSON.stringify(source)});
      document.getElementById('place').innerHTML = svg;
    })()`);
    return page.locator('#place svg').screenshot({ type: 'png' });
  };
}

/** What mermaid-cli does for one diagram: a browser is started, a page loads Mermaid, draws, is shot, and ends. */
export async function drawAsCommandLine(source: string): Promise<Buffer> {
  const browser = await launch();
  try {
    const draw = await openMermaid(browser);
    return await draw(source);
  } finally {
    await browser.close();
  }
}
