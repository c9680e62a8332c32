import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findAccessibilityFaults } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { buildHeatingPolicyDocx, heatingPolicy } from './support/policy-docx.ts';
import { type RunningService, startService } from './support/running-service.ts';

const manifestSchema = z.object({
  files: z.array(z.object({ path: z.string(), sha256: z.string(), alt: z.string() })),
  signature: z.object({ by: z.unknown() }).nullable(),
});

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

let service: RunningService;
let browser: Browser;
let page: Page;
/** Address of the dossier's editor, once it is created. */
let dossier = '';

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
});
afterAll(async () => {
  await browser?.close();
  await service?.remove();
});

const interpretation = () => page.getByRole('textbox', { name: '政策解读正文' });
const section = (name: string) => interpretation().getByRole('region', { name });

async function actAs(name: string): Promise<void> {
  await page.getByRole('button', { name: /^现在是/ }).click();
  await page.getByRole('menuitem', { name: `以${name}的身份` }).click();
  await page.getByRole('button', { name: new RegExp(`^现在是${name}`) }).waitFor();
}

/** Types words into a section, then cites a clause as a drafter does: `@`, a word of the clause, Enter. */
async function write(name: string, words: string, clause: string): Promise<void> {
  await section(name).getByRole('paragraph').last().click();
  await page.keyboard.insertText(words);
  await page.keyboard.type('@');
  await page.getByRole('listbox', { name: '条款' }).waitFor();
  await page.keyboard.insertText(clause);
  await page.getByRole('option', { name: new RegExp(clause) }).waitFor();
  await page.keyboard.press('Enter');
}

describe('the whole way, in the browser', () => {
  it('greets with one line that holds the address', () => {
    expect(service.greeting).toContain(service.url);
  });

  it('offers three people to act as, and lists the four examples', async () => {
    await page.goto(service.url);
    await page.getByRole('button', { name: /林/ }).click();
    await page.getByRole('heading', { name: '卷宗', level: 1 }).waitFor();
    await page.getByRole('listitem').first().waitFor();
    const titles = await page.getByRole('listitem').allInnerTexts();
    for (const title of ['政务公开工作要点', '最低生活保障', '港澳青年', '促进个体工商户发展条例']) {
      expect(titles.filter((text) => text.includes(title))).toHaveLength(1);
    }
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });

  it('reads a Word file, automatic numbers included, and makes a dossier of it', async () => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '新建卷宗' }).click();
    await (await chooser).setFiles({
      name: '取暖补助.docx',
      mimeType: docxType,
      buffer: Buffer.from(await buildHeatingPolicyDocx()),
    });
    await page.getByRole('heading', { name: `认出${heatingPolicy.clauses.length}个条款` }).waitFor();
    expect(await findAccessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '建立卷宗' }).click();
    await interpretation().waitFor();
    dossier = page.url();
    await page.getByRole('button', { name: /最低生活保障家庭每户每月补助450元/ }).waitFor();
  });

  it('refuses to send an empty interpretation to review', async () => {
    const submit = page.getByRole('button', { name: '送审' });
    expect(await submit.getAttribute('aria-disabled')).toBe('true');
    const id = new URL(dossier).pathname.split('/').at(-1);
    const answer = await page.evaluate(async (address) => {
      const response = await fetch(address, { method: 'POST' });
      return {
        status: response.status,
        type: response.headers.get('content-type'),
        problem: await response.json(),
      };
    }, `/api/dossiers/${id}/submission`);
    expect(answer).toMatchObject({ status: 409, problem: { code: 'dossier-incomplete' } });
    expect(answer.type).toContain('application/problem+json');
    expect(JSON.stringify(answer.problem)).toContain('背景依据');
  });

  it('stores what a drafter types, cites and declares', async () => {
    await page.locator('[data-node="lead"]').first().click();
    await page.keyboard.insertText('青禾县人民政府印发青政发〔2029〕8号通知，2029年11月1日起施行。');
    await write('背景依据', '冬天取暖要花钱，县里给住在本县的家庭发补助，让大家温暖过冬。', '补助对象');
    await write('目标任务', '本县户籍、取暖季住在县里的家庭，都能来领，暖暖和和过一个冬天。', '补助对象');
    await write(
      '主要内容',
      '通知讲了三件事：谁能领，领多少，多久办好。一般家庭自己提出申请；低保家庭不用申请，村里或者社区直接登记。领多少、领几个月，下面写得明白；申请交上去以后，什么时候有答复，也有准话。',
      '办理时限',
    );
    await write(
      '执行标准',
      '一般家庭每户每月补助300元，一个取暖季最多补助4个月；低保家庭每户每月450元。',
      '每户每月补助300元',
    );
    await write(
      '惠民利民举措',
      '低保家庭不用跑腿，直接登记；其他家庭交了申请，10个工作日内办结。',
      '10个工作日',
    );
    await section('新旧政策差异').getByRole('button', { name: '新旧政策差异注明不适用' }).click();
    await page
      .getByRole('textbox', { name: '新旧政策差异不适用的理由' })
      .fill('本县第一次发放取暖补助，没有旧文件可比。');
    await page.getByRole('button', { name: '注明', exact: true }).click();
    await section('新旧政策差异').getByText('不适用：本县第一次').waitFor();
  });

  it('adds a block from the menu', async () => {
    await section('惠民利民举措').getByRole('button', { name: '在惠民利民举措接着写' }).click();
    await page.keyboard.type('/');
    await page.getByRole('option', { name: /^问答/ }).click();
    await page.keyboard.insertText('低保家庭要交申请吗？');
    await interpretation().getByText('低保家庭要交申请吗？').waitFor();
    const answer = interpretation().locator('[data-node="answer"]').getByRole('paragraph');
    await answer.click();
    await page.keyboard.insertText('不用，村里或者社区直接登记。');
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });

  it('keeps every required section whatever is deleted', async () => {
    await section('目标任务').getByText('暖暖和和').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    const names = ['背景依据', '目标任务', '主要内容', '执行标准', '惠民利民举措', '新旧政策差异'];
    for (const name of names) expect(await section(name).count()).toBe(1);
    await page.keyboard.press('Control+z');
    await section('目标任务').getByText('暖暖和和').waitFor();
  });

  it('draws the long image while the drafter writes', async () => {
    await page.getByRole('complementary', { name: '预览' }).getByText('暖暖和和').first().waitFor();
  });

  it('keeps the plan', async () => {
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '解读方案' }).click();
    const fields = {
      解读渠道: '青禾县人民政府网站',
      起草部门: '青禾县民政局',
      第一解读人: '周',
      第一解读人的职务: '青禾县民政局局长',
      联系方式: '青禾县民政局社会救助股',
      '解读提纲，一行一条': '谁能领\n领多少\n多久办好',
    };
    for (const [name, words] of Object.entries(fields)) {
      await page.getByRole('textbox', { name, exact: true }).fill(words);
    }
    await page.keyboard.press('Tab');
    await page.getByRole('region', { name: '解读方案' }).getByRole('status').getByText('已保存').waitFor();
    await page.getByRole('button', { name: '收起解读方案' }).click();
  });

  it('loses nothing that it called saved when the service is killed', async () => {
    await page.getByRole('status').getByText('已保存').first().waitFor();
    await service.kill();
    await service.restart();
    await page.goto(dossier);
    await section('目标任务').getByText('暖暖和和').waitFor();
    await section('新旧政策差异').getByText('不适用：本县第一次').waitFor();
  });

  it('renders every artifact, each to be seen and downloaded', async () => {
    await page.goto(`${dossier}/artifacts`);
    await page.getByRole('button', { name: '生成成品' }).click();
    await page.getByRole('link', { name: '打包下载' }).waitFor({ timeout: 90_000 });
    for (const title of [
      '一图读懂（长图）',
      '卡片 1',
      '政策文件（Word）',
      '政策解读（Word）',
      '政策解读（网页）',
    ]) {
      expect(await page.getByRole('link', { name: `下载${title}`, exact: true }).count()).toBeGreaterThan(0);
    }
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });

  it('passes three gates and is signed by the first interpreter', async () => {
    await page.goto(dossier);
    await page.getByRole('button', { name: '送审' }).click();
    await page.waitForURL(`${dossier}/review`);
    await actAs('周');
    await page.goto(`${dossier}/review`);
    expect(await page.getByRole('button', { name: '签署', exact: true }).isDisabled()).toBe(true);
    for (const gate of ['政治关', '政策关', '内容关']) {
      await page.getByRole('button', { name: `${gate}通过` }).click();
      await page.getByRole('button', { name: `${gate}通过` }).waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: '签署', exact: true }).click();
    await page.getByText('周 已签署').waitFor();
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });

  it('packs everything into one zip whose manifest holds', async () => {
    await page.goto(`${dossier}/artifacts`);
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: '打包下载' }).click();
    const files = unzipSync(await readFile(await (await downloading).path()));
    const manifest = manifestSchema.parse(JSON.parse(new TextDecoder().decode(files['manifest.json'])));
    expect(manifest.signature).not.toBeNull();
    for (const { path, sha256 } of manifest.files) {
      const bytes = files[path];
      expect(bytes && createHash('sha256').update(bytes).digest('hex'), path).toBe(sha256);
    }
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'pictures/infographic.png',
        'pictures/infographic.svg',
        'pictures/cover-900x383.png',
        'cards/card-01.png',
        'documents/policy.docx',
        'documents/interpretation.docx',
        'documents/reading.pdf',
        'web/policy.html',
        'web/interpretation.html',
        'dossier/policy.json',
        'dossier/interpretation.json',
        'dossier/plan.json',
      ]),
    );
  });

  it('voids the signature at the next edit, for all to see', async () => {
    await actAs('林');
    await page.goto(dossier);
    await section('目标任务').getByText('暖暖和和').click();
    await page.keyboard.press('End');
    await page.keyboard.insertText('真好。');
    await page.getByText('签名失效').first().waitFor();
    await page.goto(`${dossier}/review`);
    await page.getByText('签名失效').first().waitFor();
    expect(await page.getByText('周 已签署').count()).toBe(0);
  });
});
