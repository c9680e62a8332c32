import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findAccessibilityFaults } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../', import.meta.url));
const packedSchema = z.array(
  z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) }),
);

let folder = '';
let app = '';
const packed = new Map<string, readonly string[]>();

/** Packs a workspace as it would be published; answers the file. */
async function pack(workspace: string): Promise<string> {
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: join(root, workspace),
  });
  const [entry] = packedSchema.parse(JSON.parse(stdout));
  if (!entry) throw new Error(`npm packed nothing of ${workspace}.`);
  packed.set(
    workspace,
    entry.files.map(({ path }) => path),
  );
  return join(folder, entry.filename);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongjie-host-'));
  app = join(folder, 'host-app');
  const skip = /node_modules|dist$/;
  await cp(join(root, 'examples/host-app'), app, {
    recursive: true,
    filter: (path) => !skip.test(path) || path === app,
  });
  const files = [await pack('model'), await pack('templates'), await pack('editor')];
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline'];
  await run('npm', ['install', ...quiet, ...files], { cwd: app });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the packages', () => {
  it('hold what is to be run and its types, no tests and no workbench', () => {
    const wrong = [...packed.values()]
      .flat()
      .filter((path) => /\.test\.|workbench|(?<!\.d)\.tsx?$/.test(path));
    expect(wrong).toEqual([]);
    expect(packed.get('editor')).toEqual(
      expect.arrayContaining(['dist/styles.css', 'dist/extensions/index.d.ts', 'dist/react/index.js']),
    );
  });

  it('bring no second copy of what may be there once only', async () => {
    const { stdout } = await run('npm', ['ls', '--all', '--parseable'], { cwd: app });
    const folders = stdout.split('\n');
    for (const name of ['prosemirror-model', 'prosemirror-state', 'prosemirror-transform', 'react', 'zod'])
      expect(folders.filter((path) => path.endsWith(`/node_modules/${name}`))).toHaveLength(1);
  });

  it('bring no React to who takes the extensions only', async () => {
    const entry = join(app, 'headless.js');
    await writeFile(
      entry,
      "import { InterpretationKit } from '@tongjie/editor';\nconsole.log(InterpretationKit);\n",
    );
    const modules: string[] = [];
    await build({
      root: app,
      configFile: false,
      logLevel: 'error',
      build: { write: false, lib: { entry, formats: ['es'], fileName: 'headless' } },
      plugins: [{ name: 'note-modules', moduleParsed: ({ id }) => void modules.push(id) }],
    });
    expect(modules.some((id) => id.includes('@tongjie/editor/dist/extensions/interpretation-kit'))).toBe(
      true,
    );
    expect(modules.filter((id) => /node_modules\/(?:react|react-dom|@tiptap\/react)\//.test(id))).toEqual([]);
  });
});

describe('a page of others with the editor in it', () => {
  let server: PreviewServer;
  let browser: Browser;
  let page: Page;
  const failures: string[] = [];
  const foreign: string[] = [];

  beforeAll(async () => {
    await run('npm', ['run', 'build'], { cwd: app });
    server = await preview({ root: app, configFile: false, logLevel: 'error', preview: { port: 0 } });
    const [address = ''] = server.resolvedUrls?.local ?? [];
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(address))
        foreign.push(request.url());
    });
    await page.goto(address);
    await interpretation().waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const interpretation = () => page.getByRole('textbox', { name: '政策解读正文' });
  const section = (name: string) => interpretation().getByRole('region', { name });

  it('shows the policy and every required section, and leaves the look of the page alone', async () => {
    await page.getByRole('textbox', { name: '政策文件正文' }).getByText('每人每餐3元').waitFor();
    for (const name of ['背景依据', '目标任务', '主要内容']) await section(name).waitFor();
    const look = await page.getByRole('button', { name: '退出' }).evaluate((button) => {
      const { borderRadius, borderTopWidth, color } = getComputedStyle(button);
      return { borderRadius, borderTopWidth, color, font: getComputedStyle(document.body).fontSize };
    });
    expect(look).toEqual({
      borderRadius: '18px',
      borderTopWidth: '2px',
      color: 'rgb(91, 42, 134)',
      font: '16px',
    });
    const heading = section('主要内容').getByRole('heading', { name: '主要内容' });
    expect(await heading.evaluate((element) => getComputedStyle(element).color)).not.toBe('rgb(91, 42, 134)');
    expect(
      await page.locator('.page-head h1').evaluate((heading) => getComputedStyle(heading).fontSize),
    ).toBe('22px');
    // The editor is as high as what holds it, and scrolls within itself.
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(900);
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });

  it('checks what is typed in a worker of the page', async () => {
    await section('主要内容').getByRole('paragraph').last().click();
    await page.keyboard.type('老年人在助餐点就餐，每人每餐补贴4元。', { delay: 10 });
    await page.getByRole('article').filter({ hasText: '解读写“4元”' }).waitFor();
    await page.getByText(/^[1-9]\d*处错误$/).waitFor();
  });

  it('takes the commands of its own toolbar', async () => {
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '数字看点' }).click();
    await section('主要内容').getByRole('textbox', { name: '数字', exact: true }).first().waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    await section('主要内容')
      .getByRole('textbox', { name: '数字', exact: true })
      .waitFor({ state: 'detached' });
  });

  it('opens its menus over the page, in its own look', async () => {
    await page.getByRole('button', { name: '放入版块', exact: true }).click();
    const menu = page.getByRole('menu');
    await menu.waitFor();
    expect(await menu.evaluate((element) => element.closest('.tongjie') !== null)).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('gives every element of its own a class of its own, which no rule of the page reaches', async () => {
    const names = await page
      .locator('.tongjie [class]:not(.host-toolbar, .host-toolbar *)')
      .evaluateAll((elements) => [...new Set(elements.flatMap((element) => [...element.classList]))]);
    const others = /^(?:tj-|ProseMirror|tiptap$|react-renderer$|node-|lucide|react-aria-)/;
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !others.test(name))).toEqual([]);
  });

  it('keeps required sections when everything is selected and typed over', async () => {
    const before = await interpretation().getByRole('region').count();
    await interpretation().getByText('每人每餐补贴').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('重写');
    expect(await interpretation().getByRole('region').count()).toBe(before);
    await page.keyboard.press('Control+z');
    await interpretation().getByText('每人每餐补贴').waitFor();
  });

  it('tells the page what to store, which opens again with it', async () => {
    await page.getByText('已存').waitFor();
    await page.reload();
    await interpretation().getByText('每人每餐补贴').waitFor();
    expect(failures).toEqual([]);
    expect(foreign).toEqual([]);
  });
});

it('is told in the documentation with every option', async () => {
  const told = await readFile(join(root, 'docs/editor-plugin.md'), 'utf8');
  const source = await readFile(join(root, 'editor/react/dossier-editor.tsx'), 'utf8');
  const [, body = ''] = /export interface DossierEditorProps \{([\s\S]*?)\n\}/.exec(source) ?? [];
  const options = [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name]) => name);
  expect(options.length).toBeGreaterThan(8);
  expect(options.filter((name) => !told.includes(`| \`${name}\` |`))).toEqual([]);
});
