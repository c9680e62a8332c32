import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { FigureTheme } from '../figure-theme.ts';
import { drawDiagram } from './draw-diagram.ts';

const theme: FigureTheme = {
  paper: '#FFFBF3',
  tint: '#F8EDDC',
  ink: '#2B1713',
  ink2: '#6B5147',
  accent: '#B8201F',
  onAccent: '#FFFFFF',
  mark: '#C4694A',
  rule: '#E2CDB2',
};

const flow = 'flowchart TD\n  A[政策文件] --> B[解读方案]\n  A --> C[解读材料]';

async function readInk(src: string) {
  const png = Buffer.from(src.slice('data:image/png;base64,'.length), 'base64');
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  let painted = 0;
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 0) painted++;
  return { width: info.width, height: info.height, share: painted / (info.width * info.height) };
}

describe('drawDiagram', () => {
  it.each([
    ['flowchart', flow],
    ['sequence', 'sequenceDiagram\n  participant 企业\n  企业->>人社局: 提交申请\n  人社局-->>企业: 核准'],
    ['state', 'stateDiagram-v2\n  [*] --> 起草\n  起草 --> 审核: 提交\n  审核 --> [*]'],
    ['timeline', 'timeline\n  2025年1月 : 印发\n  2025年12月 : 总结'],
    ['mindmap', 'mindmap\n  root((政策解读))\n    背景依据\n    主要内容'],
    ['pie', 'pie\n  "创业补贴": 40\n  "场租补贴": 60'],
    [
      'gantt',
      'gantt\n  dateFormat YYYY-MM-DD\n  section 准备\n  动员部署 :a1, 2025-01-05, 20d\n  摸底 :after a1, 9d',
    ],
    ['journey', 'journey\n  section 准备\n    网上预约: 5: 居民\n    窗口受理: 3: 居民, 民警'],
  ])('draws a %s with Chinese words at twice its size, no wider than a picture is', async (_, source) => {
    const image = await drawDiagram(source, theme);
    const ink = await readInk(image.src);
    expect(ink.width).toBe(image.width * 2);
    expect(ink.height).toBe(image.height * 2);
    expect(image.width).toBeLessThanOrEqual(936);
    expect(image.width).toBeGreaterThan(120);
    expect(ink.share).toBeGreaterThan(0.02);
  });

  it('gives the same bytes for the same source, whatever was drawn between', async () => {
    const first = await drawDiagram(flow, theme);
    await drawDiagram('mindmap\n  root((甲))\n    乙\n    丙', theme);
    expect(await drawDiagram(flow, theme)).toEqual(first);
  });

  it('takes more room for longer words: boxes are measured in the real font', async () => {
    const short = await drawDiagram('flowchart TD\n  A[政策文件及其解读]', theme);
    const long = await drawDiagram('flowchart TD\n  A[政策文件及其解读材料]', theme);
    // Two more characters, one em each, at the size that text is shown at: 36 px.
    expect(long.width - short.width).toBeCloseTo(2 * 36, -1);
  });

  it('stacks a flow from left to right that would be set too small', async () => {
    const boxes = ['起草政策文件', '同步起草解读方案', '部门负责人签发', '政府办公室审核', '同步发布'];
    const image = await drawDiagram(
      `flowchart LR\n  ${boxes.map((box, index) => `N${index}[${box}]`).join(' --> ')}`,
      theme,
    );
    expect(image.height).toBeGreaterThan(image.width);
  });

  it.each([
    ['', 'diagram-empty', null],
    ['  \n%% 只有注释', 'diagram-empty', null],
    ['流程：先这样再那样', 'diagram-kind-unknown', 1],
    ['\n\nganttt\n', 'diagram-kind-unknown', 3],
    ['flowchart TD\n  A --> B[没有写完', 'diagram-syntax', 2],
    ['flowchart TD\n  A[政策]\n  A --> \n  ]', 'diagram-syntax', 4],
    ['flowchart TD\n  A@{ img: "https://example.invalid/a.png", label: "图" }', 'diagram-image-refused', 2],
    ['flowchart TD\n  A["<img src=x>"]', 'diagram-image-refused', 2],
    ['pie\n  "甲": 3\n  乙 5', 'diagram-syntax', 3],
    ['mindmap\n  甲\n    乙\n  丙', 'diagram-syntax', 4],
    ['gantt\n  dateFormat YYYY-MM-DD\n  甲 :after none, 3d', 'diagram-syntax', null],
    ['gantt\n  dateFormat YYYY-MM-DD\n  甲 :1月5日, 3d', 'diagram-syntax', 3],
    [`flowchart TD\n  A[${'长'.repeat(8000)}]`, 'diagram-too-long', null],
  ])('says in Chinese why %j cannot be drawn, and where', async (source, code, line) => {
    await expect(drawDiagram(source, theme)).rejects.toMatchObject({
      code,
      line,
      message: expect.stringMatching(/[\u4e00-\u9fff].*。$/),
    });
  });

  it('stops the worker when a diagram takes too long, and draws the next one', async () => {
    const nodes = Array.from({ length: 60 }, (_, index) => `N${index} --> N${(index * 7) % 60}`).join('\n');
    await expect(drawDiagram(`flowchart TD\n${nodes}`, theme, { timeout: 20 })).rejects.toMatchObject({
      code: 'diagram-timeout',
    });
    expect((await drawDiagram(flow, theme)).width).toBeGreaterThan(120);
  });
});
