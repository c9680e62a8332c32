import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remarked, returnedDocx, revised } from '../render-service/testing/returned-docx.ts';
import { findAccessibilityFaults } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { type RunningService, startService } from './support/running-service.ts';

const first = '2020年，冠县要重点公开哪些事、怎么公开？这份要点盯住两头：一头是工作重点，一头是社会热点。';
const second = '山东省2020年政务公开工作要点的通知（鲁政办字〔2020〕78号）';

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
const panel = () => page.getByRole('region', { name: '修改意见' });
const note = (words: string) =>
  page.getByRole('complementary', { name: '批注' }).getByRole('article').filter({ hasText: words });

async function openDesk(): Promise<void> {
  await page.goto(`${service.url}/dossiers/guanxian-2020`);
  await interpretation().waitFor();
}

describe('a Word file that came back from a leader’s desk', () => {
  it('is read in at the desk; every change stands at its words', async () => {
    await openDesk();
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '修改意见' }).click();
    const bytes = returnedDocx(
      revised(first, '怎么公开', '公开给谁看', '王县长') +
        revised(second, '的通知', '', '李主任') +
        revised('解读里没有的一段话，后来删了。', '后来删了', '留着', '李主任') +
        remarked(second),
      '编号请再核一遍',
      '赵局长',
    );
    await panel()
      .locator('xpath=..')
      .locator('input[type=file]')
      .setInputFiles({
        name: '解读稿（王县长改）.docx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(bytes),
      });
    await panel().getByText('新读入4条').waitFor();
    await interpretation().locator('.tj-suggested-out', { hasText: '怎么公开' }).waitFor();
    await interpretation().locator('.tj-suggested-in', { hasText: '公开给谁看' }).waitFor();
    expect(await panel().getByRole('heading', { name: '找不到原话（1）' }).count()).toBe(1);
    await panel().getByText('原话：解读里没有的一段话').waitFor();
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });

  it('is accepted and refused one by one with the keyboard, and the words stay where they belong', async () => {
    await panel().getByRole('button', { name: '收起修改意见' }).click();
    const head = (words: string) => note(words).locator('.tj-note-head');
    await head('公开给谁看').focus();
    await page.keyboard.press('Control+Enter');
    await interpretation().getByText('冠县要重点公开哪些事、公开给谁看？').waitFor();
    await head('删去“的通知”').focus();
    await page.keyboard.press('Delete');
    await note('删去“的通知”').waitFor({ state: 'detached' });
    expect(await interpretation().getByText(second).count()).toBe(1);
    await page.getByText('已保存').waitFor();
  });

  it('keeps what is decided and what waits when the desk is opened again', async () => {
    await openDesk();
    await page.getByRole('button', { name: '修改意见 2' }).click();
    await panel().getByText('已处理（2）').click();
    await panel()
      .getByRole('button', { name: /^改回待处理：删去“的通知”/ })
      .click();
    await note('删去“的通知”').waitFor();
    await panel()
      .getByRole('button', { name: /^已改好：编号请再核一遍/ })
      .click();
    await page.getByRole('button', { name: '修改意见 2' }).waitFor();
  });
});
