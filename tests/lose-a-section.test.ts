import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { type RunningService, startService } from './support/running-service.ts';

let service: RunningService;
let browser: Browser;
let page: Page;
let protocol: CDPSession;
beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  page.setDefaultTimeout(8_000);
  protocol = await page.context().newCDPSession(page);
  await page.request.post(`${service.url}/api/session`, { data: { person: 'lin' } });
});
afterAll(async () => {
  await browser?.close();
  await service?.remove();
});

const interpretation = () => page.getByRole('textbox', { name: '政策解读正文' });
const regions = () => interpretation().locator('.tj-section-content');
const required = ['背景依据', '目标任务', '主要内容', '执行标准', '惠民利民举措', '新旧政策差异'];

/** The names of the sections in the order in which they stand. */
const readNames = () =>
  interpretation()
    .locator('.tj-section')
    .evaluateAll((sections) => sections.map((section) => section.getAttribute('aria-label')));

/** The words of each section, as they stand on the screen. */
const read = () => regions().allInnerTexts();

/** Selects from the middle of the first section into the third, as a person drags. */
async function selectAcross(): Promise<void> {
  await interpretation().focus();
  await regions().evaluateAll((sections) => {
    const [first, , third] = sections.map((section) =>
      document.createTreeWalker(section, NodeFilter.SHOW_TEXT).nextNode(),
    );
    if (!first || !third) throw new Error('Two sections with words expected.');
    getSelection()?.setBaseAndExtent(first, 4, third, 2);
  });
  await page.waitForTimeout(60);
}

const selectAll = async () => {
  await regions().nth(1).locator('p').first().click();
  await page.keyboard.press('Control+a');
};

/** What an input tells before it changes anything, sent as an on-screen keyboard or voice typing sends it. */
const announce = (inputType: string, data: string | null) =>
  interpretation().evaluate(
    (element, init) =>
      element.dispatchEvent(new InputEvent('beforeinput', { ...init, bubbles: true, cancelable: true })),
    { inputType, data },
  );

async function compose(words: string): Promise<void> {
  await protocol.send('Input.imeSetComposition', { text: 'n', selectionStart: 1, selectionEnd: 1 });
  await protocol.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
  await protocol.send('Input.insertText', { text: words });
}

async function paste(html: string): Promise<void> {
  await interpretation().evaluate((element, markup) => {
    const data = new DataTransfer();
    data.setData('text/html', markup);
    data.setData('text/plain', '贴进来的话');
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, html);
}

beforeEach(async () => {
  await page.goto(`${service.url}/dossiers/guanxian-2020`);
  await interpretation().waitFor();
  await regions().nth(5).waitFor({ state: 'attached' });
});

/** Undo brings back every word, in at most three steps. */
async function expectUndone(before: readonly string[]): Promise<void> {
  await interpretation().focus();
  for (let step = 0; step < 3; step += 1) {
    if (JSON.stringify(await read()) === JSON.stringify(before)) break;
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(60);
  }
  expect(await read()).toEqual(before);
}

const across: Readonly<Record<string, { act: () => Promise<unknown>; keeps?: string }>> = {
  Backspace: { act: () => page.keyboard.press('Backspace') },
  Delete: { act: () => page.keyboard.press('Delete') },
  Enter: { act: () => page.keyboard.press('Enter') },
  cutting: { act: () => page.keyboard.press('Control+x') },
  'typing over': { act: () => page.keyboard.type('换成这句'), keeps: '换成这句' },
  'pasting over': { act: () => paste('<p>贴进来的话</p>'), keeps: '贴进来的话' },
  'an input method': { act: () => compose('你好'), keeps: '你好' },
  'text put in without keys': {
    act: () => protocol.send('Input.insertText', { text: '说出来的话' }),
    keeps: '说出来的话',
  },
  'a spelling replacement': { act: () => announce('insertReplacementText', '改成这样'), keeps: '改成这样' },
  'dragging away inside the browser': { act: () => announce('deleteByDrag', null) },
  'deleting by an on-screen keyboard': { act: () => announce('deleteContentBackward', null) },
};

describe('a selection from the first section into the third', () => {
  it.each(Object.entries(across))('is cleared section by section by %s', async (_, { act, keeps }) => {
    const before = await read();
    await selectAcross();
    await act();
    await page.waitForTimeout(120);
    const after = await read();
    expect(after).toHaveLength(before.length);
    expect((await readNames()).slice(0, required.length)).toEqual(required);
    expect(after.slice(3)).toEqual(before.slice(3));
    expect(after.slice(0, 3)).not.toEqual(before.slice(0, 3));
    if (keeps) expect(after[0]).toContain(keeps);
    await expectUndone(before);
  });
});

describe('everything selected', () => {
  it.each([
    ['Delete', () => page.keyboard.press('Delete')],
    ['typing', () => page.keyboard.type('重写')],
    ['Enter', () => page.keyboard.press('Enter')],
    ['an input method', () => compose('你好')],
  ])('leaves every section in its place, empty, after %s', async (_, act) => {
    const before = await read();
    await selectAll();
    await act();
    await page.waitForTimeout(120);
    const after = await read();
    expect(after).toHaveLength(before.length);
    expect((await readNames()).slice(0, required.length)).toEqual(required);
    await expectUndone(before);
  });
});

it('Backspace at the start of a section and Delete at its end change no section', async () => {
  const before = await read();
  const first = regions().nth(2).locator('p').first();
  await first.click();
  await first.evaluate((element) => getSelection()?.collapse(element, 0));
  await page.waitForTimeout(60);
  await page.keyboard.press('Backspace');
  await announce('deleteContentBackward', null);
  expect(await read()).toEqual(before);
  await regions()
    .nth(1)
    .evaluate((section) =>
      getSelection()?.collapse(section.lastElementChild, section.lastElementChild?.childNodes.length ?? 0),
    );
  await page.waitForTimeout(60);
  await page.keyboard.press('Delete');
  expect((await read()).slice(2)).toEqual(before.slice(2));
});

it('undoing past the beginning takes nothing away', async () => {
  const before = await read();
  await regions().nth(1).locator('p').first().click();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Control+z');
  expect(await read()).toEqual(before);
});

it('a file that is dropped on the text opens nothing and changes nothing', async () => {
  const before = await read();
  const taken = await regions()
    .nth(2)
    .evaluate((element) => {
      const data = new DataTransfer();
      data.items.add(new File(['x'], '附件.bin'));
      const { left, top } = element.getBoundingClientRect();
      return !element.dispatchEvent(
        new DragEvent('drop', {
          dataTransfer: data,
          bubbles: true,
          cancelable: true,
          clientX: left + 40,
          clientY: top + 60,
        }),
      );
    });
  expect(taken).toBe(true);
  expect(await read()).toEqual(before);
});
