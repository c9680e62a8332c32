import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccessibilityFaults } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { type RunningService, startService } from './support/running-service.ts';

let service: RunningService;
let browser: Browser;
let page: Page;
/** Address of the dossier, once it is made. */
let dossier = '';

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    // A colour that is still turning into another has neither one's contrast.
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
  await page.goto(service.url);
  await page.getByRole('button', { name: /林/ }).click();
  await page.getByRole('heading', { name: '卷宗', level: 1 }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await service?.remove();
});

const interpretation = () => page.getByRole('textbox', { name: '政策解读正文' });

/** An automatic number of Word, as Word puts it on the clipboard. */
const numbered = (label: string, words: string): string =>
  `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>${label}<span>&nbsp;&nbsp;</span></span><!--[endif]-->${words}</p>`;

const pasted = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
  <p align=center>青禾县冬季取暖补助办法</p>
  ${numbered('一、', '补助对象。本县户籍家庭可以申领，各乡镇要及时公开')}
  <p class=MsoNormal>申请条件、申报材料和办理流程。</p>
  ${numbered('二、', '补助标准。每户每月补助300元。')}
  ${numbered('三、', '办理时限。自收到申请之日起10个工作日内办结。')}
  <!--EndFragment--></body></html>`;

const oldPolicy = [
  '青禾县冬季取暖补助办法',
  '一、补助对象。本县户籍家庭可以申领，各乡镇要及时公开申请条件、申报材料和办理流程。',
  '二、补助标准。每户每月补助200元。',
  '三、办理时限。自收到申请之日起20个工作日内办结。',
].join('\n');

const nextVersion = [
  '青禾县冬季取暖补助办法',
  '一、补助对象。本县户籍家庭可以申领，各乡镇要及时公开申请条件、申报材料和办理流程。',
  '二、补助标准。每户每月补助350元。',
  '三、施行日期。本办法自2030年1月1日起施行。',
].join('\n');

async function choose(button: string, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

async function expectReadable(): Promise<void> {
  expect(await findAccessibilityFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 820, height: 1100 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findAccessibilityFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
}

describe('a policy that is read, compared and read again', () => {
  it('takes text that was copied from Word, automatic numbers included', async () => {
    await page.goto(`${service.url}/new`);
    await page.getByText('把政策文件拖到这里').waitFor();
    await expectReadable();
    await page.evaluate((html) => {
      const data = new DataTransfer();
      data.setData('text/html', html);
      data.setData('text/plain', '没有编号的文字');
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    }, pasted);
    await page.getByRole('heading', { name: '认出3个条款' }).waitFor();
    await expectReadable();
  });

  it('shows each repair at its place, and takes no for an answer', async () => {
    const text = page.getByRole('region', { name: '读到的全文' });
    await text.getByText('断行1处').waitFor();
    await page.getByRole('button', { name: '下一处修补' }).click();
    const card = page.getByRole('article', { name: /^两行接成一句/ });
    await card.getByText('接好').waitFor();
    await expectReadable();
    await page.keyboard.press('Escape');
    await text.getByText('照原样断开').waitFor();
    await text.getByText('断行1处').waitFor({ state: 'detached' });
    await text.getByRole('button', { name: '还是接上' }).click();
    await page.getByRole('button', { name: '两行接成一句' }).click();
    await card.getByRole('button', { name: '确认' }).click();
    await card.waitFor({ state: 'detached' });
    await page.getByText('没确认').waitFor({ state: 'detached' });
  });

  it('makes a dossier with the fields as the drafter left them', async () => {
    await page.getByRole('textbox', { name: '文号' }).fill('青政发〔2029〕8号');
    await page.getByRole('textbox', { name: '成文日期' }).fill('2029-10-12');
    await page.getByRole('button', { name: '建立卷宗' }).click();
    await interpretation().waitFor();
    dossier = page.url();
    await page.getByText('青政发〔2029〕8号').first().waitFor();
  });

  it('is compared with the policy that it replaces, side by side', async () => {
    const section = interpretation().getByRole('region', { name: '新旧政策差异' });
    await section.getByRole('button', { name: '与旧政策逐条比对' }).click();
    await page.getByRole('link', { name: '放入旧文件' }).click();
    expect(await page.getByRole('textbox', { name: '成文日期' }).inputValue()).toBe('2029年10月12日');
    await choose('放入旧文件', '旧办法.txt', oldPolicy);
    await page.getByRole('button', { name: '逐条比对' }).click();
    const figures = page.getByRole('region', { name: '变了的数字' });
    await figures.getByText('200元').waitFor();
    expect(await figures.innerText()).toContain('300元');
    const changed = page.getByRole('article', { name: '二 修改' });
    expect(await changed.locator('del').allInnerTexts()).toEqual([expect.stringContaining('200元')]);
    expect(await changed.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('300元')]);
    await expectReadable();
    await page.getByRole('radio', { name: /^修改/ }).click();
    await page.getByRole('article').nth(2).waitFor({ state: 'detached' });
    expect(await page.getByRole('article').count()).toBe(2);
    await page.getByRole('radio', { name: /^全部/ }).click();
  });

  it('gives a row to 新旧对比 at a key, and writes it once', async () => {
    await page.keyboard.press('j');
    await page.locator('article[aria-current]').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: '二 修改' }).getByText('已写入').waitFor();
    await page.keyboard.press('Enter');
    await page.goto(dossier);
    const section = interpretation().getByRole('region', { name: '新旧政策差异' });
    await section.getByText('300元').waitFor();
    expect(await section.getByText('200元').count()).toBe(1);
  });

  it('is read again: what it leaves stale is said before, and marked after', async () => {
    // Somebody has the dossier open meanwhile, and sees the new version without a reload.
    const beside = await page.context().newPage();
    await beside.goto(dossier);
    const policyBeside = beside.getByRole('textbox', { name: '政策文件正文' });
    await policyBeside.getByText('每户每月补助300元').waitFor();
    await page.goto(`${dossier}/policy`);
    await choose('选文件', '办法（修改稿）.txt', nextVersion);
    await page.getByText('和现在的比').waitFor();
    const stale = page.getByRole('region', { name: '数据待更新' });
    await stale.getByText('“300元”').waitFor();
    await page.getByRole('textbox', { name: '施行日期变了' }).waitFor();
    await expectReadable();
    await page.getByRole('button', { name: '换上新文件' }).click();
    await page.getByText('已换上').waitFor();
    await policyBeside.getByText('每户每月补助350元').waitFor();
    await beside.close();
    await page.goto(dossier);
    await page.getByText('待更新').first().waitFor();
    await page.getByRole('textbox', { name: '政策文件正文' }).getByText('每户每月补助350元').waitFor();
  });
});
