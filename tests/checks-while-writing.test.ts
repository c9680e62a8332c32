import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccessibilityFaults } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { type RunningService, startService } from './support/running-service.ts';

let service: RunningService;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  await page.goto(service.url);
  await page.getByRole('button', { name: /林/ }).first().click();
  await page.getByRole('heading', { name: '卷宗', level: 1 }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await service?.remove();
});

const interpretation = () => page.getByRole('textbox', { name: '政策解读正文' });
const notes = () => page.getByRole('complementary', { name: '批注' });
const note = (words: RegExp) => notes().getByRole('article').filter({ hasText: words });
/** The paragraph that the tests write. */
const line = () => interpretation().getByRole('paragraph').filter({ hasText: '低保标准是每人每月1390元' });
const reason = '市里另有文件规定这个数，已与财政局核对。';

async function actAs(name: string): Promise<void> {
  await page.getByRole('button', { name: /^现在是/ }).click();
  await page.getByRole('menuitem', { name: `以${name}的身份` }).click();
  await page.getByRole('button', { name: new RegExp(`^现在是${name}`) }).waitFor();
}

describe('writing while the checks run', () => {
  it('shows a wrong figure at its words, found in the browser without the service', async () => {
    await page.goto(`${service.url}/dossiers/minimum-living-2025`);
    await interpretation().waitFor();
    await page.getByText('没有问题').or(page.locator('.tj-counts')).first().waitFor();
    // Whatever is shown from here on, no answer of the service has brought it.
    await page.route('**/findings', (route) => route.abort());
    const section = interpretation().getByRole('region', { name: '目标任务' });
    await section.getByRole('button', { name: '接着写' }).click();
    await page.keyboard.type('低保标准是每人每月1390元', { delay: 15 });
    await page.keyboard.type('@');
    await page.getByRole('listbox', { name: '条款' }).waitFor();
    await page.keyboard.insertText('全市城乡最低生活保障标准');
    await page.keyboard.press('Enter');
    await page.keyboard.type('。');
    await note(/解读写“1390元”.*写“1309元”/s).waitFor();
    await interpretation().locator('.tj-found.tj-error', { hasText: '1390元' }).waitFor();
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });

  it('lets it through with a reason, and no longer once the words have changed', async () => {
    await page.getByRole('button', { name: /^说明放行：解读写“1390元”/ }).click();
    const field = page.getByRole('textbox', { name: /为什么不用改/ });
    const give = page.getByRole('button', { name: '放行', exact: true });
    await field.fill('没问题');
    expect(await give.isDisabled()).toBe(true);
    await field.fill(reason);
    await give.click();
    await note(/已与财政局核对/)
      .and(page.locator('.tj-waived'))
      .waitFor();
    await interpretation()
      .locator('.tj-found.tj-error', { hasText: '1390元' })
      .first()
      .waitFor({ state: 'detached' });
    // Another sentence changes nothing; the sentence itself does.
    await page.keyboard.press('Escape');
    await line().click({ position: { x: 8, y: 12 } });
    await page.keyboard.press('End');
    await page.keyboard.type('以后再说。', { delay: 15 });
    await page.waitForTimeout(800);
    await note(/已与财政局核对/)
      .and(page.locator('.tj-waived'))
      .waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.type('现在', { delay: 15 });
    await note(/字句或条款改过，放行失效/).waitFor();
    await note(/解读写“1390元”/)
      .and(page.locator('.tj-error'))
      .waitFor();
  });

  it('shows the signer what was let through, with reason, person and time', async () => {
    await page.getByRole('button', { name: /^知道了/ }).click();
    await page.getByRole('button', { name: /^说明放行：解读写“1390元”/ }).click();
    await page.getByRole('textbox', { name: /为什么不用改/ }).fill(reason);
    await page.getByRole('button', { name: '放行', exact: true }).click();
    await note(/已与财政局核对/)
      .and(page.locator('.tj-waived'))
      .waitFor();
    await page.unroute('**/findings');
    await page.getByRole('button', { name: '送审' }).click();
    await page.waitForURL(/\/review$/);
    await actAs('周');
    const risk = page
      .getByRole('region', { name: '先看风险' })
      .getByRole('button')
      .filter({ hasText: reason });
    await risk.waitFor();
    expect(await risk.innerText()).toMatch(/林 今天 \d+:\d\d放行这个错误/);
    await page.getByText('放行说明1条').waitFor();
    await page.getByText('起草人说明理由放行了1处，签署即认可').waitFor();
  });

  it('finds nothing more once the figure is mended', async () => {
    await actAs('林');
    await page.goto(`${service.url}/dossiers/minimum-living-2025`);
    await note(/已与财政局核对/).waitFor();
    await line().click({ position: { x: 8, y: 12 } });
    await page.keyboard.press('Home');
    for (let key = 0; key < '现在低保标准是每人每月1390元'.length; key += 1)
      await page.keyboard.press('Delete');
    await page.keyboard.type('现在低保标准是每人每月1309元', { delay: 15 });
    await note(/解读写“1390元”/)
      .and(page.locator('.tj-waived'))
      .waitFor({ state: 'detached' });
    await interpretation().locator('.tj-found.tj-error').first().waitFor({ state: 'detached' });
  });
});
