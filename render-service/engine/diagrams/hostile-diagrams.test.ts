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

const flow = 'flowchart TD\n  A[政策文件] --> B[解读方案]';

describe('hostile diagrams', () => {
  /** Whatever is added here leaves the picture exactly as it would be without. */
  it.each([
    [
      'a directive for HTML labels',
      `%%{init: {"htmlLabels": true, "flowchart": {"htmlLabels": true}}}%%\n${flow}`,
    ],
    ['a directive that loosens security', `%%{init: {"securityLevel": "loose", "theme": "dark"}}%%\n${flow}`],
    [
      'a directive over several lines',
      `%%{\n  init: {\n "themeVariables": {"lineColor": "#fff"}}\n}%%\n${flow}`,
    ],
    ['a wrap directive', `%%{wrap}%%\n${flow}`],
    ['front matter', `---\nconfig:\n  htmlLabels: true\n  themeCSS: "* { display: none }"\n---\n${flow}`],
    ['front matter with a look', `---\nconfig:\n  look: handDrawn\n  layout: dagre\n---\n${flow}`],
    ['a link to a script', `${flow}\n  click A href "javascript:alert(1)"`],
    ['a call on click', `${flow}\n  click A call steal()`],
    [
      'a style sheet that fetches',
      `%%{init: {"themeCSS": "@import url(https://example.invalid/a.css);"}}%%\n${flow}`,
    ],
    ['a style with an address', `${flow}\n  style A fill:url(https://example.invalid/a.svg#x)`],
    ['white ink on white paper', `${flow}\n  classDef hidden fill:#fff,color:#fff\n  class A hidden`],
    ['the style of a line', `${flow}\n  linkStyle 0 stroke:#fff`],
    ['a comment', `${flow}\n%% <script>globalThis.broken = 1</script>`],
  ])('%s changes nothing', async (_, source) => {
    expect(await drawDiagram(source, theme)).toEqual(await drawDiagram(flow, theme));
  });

  /** Words that look like markup are drawn as words, or left out; nothing of them runs. */
  it.each([
    ['a script', 'flowchart TD\n  A["<script>globalThis.broken = 1</script>政策"] --> B[解读]'],
    ['an event handler', 'flowchart TD\n  A["<b onclick=steal()>政策</b>"] --> B[解读]'],
    ['entities', 'flowchart TD\n  A["#lt;script#gt;globalThis.broken = 1#lt;/script#gt;政策"]'],
    ['numbered entities', 'flowchart TD\n  A["#60;svg onload=globalThis.broken=1#62;政策"]'],
    ['HTML entities', 'flowchart TD\n  A["&lt;iframe src=javascript:1&gt;政策"]'],
    ['a foreign object', 'flowchart TD\n  A["<foreignObject><body/></foreignObject>政策"]'],
    ['a link in a message', 'sequenceDiagram\n  甲->>乙: <a href="https://example.invalid">看</a>'],
    [
      'links of a participant',
      'sequenceDiagram\n  participant 甲\n  links 甲: {"站": "https://example.invalid"}\n  甲->>甲: 好',
    ],
    ['a style element', 'stateDiagram-v2\n  甲 --> 乙: <style>*{display:none}</style>办结'],
    ['the end of an attribute', 'mindmap\n  甲"><script>globalThis.broken=1</script>\n    乙'],
    [
      'a task that is a script',
      'gantt\n  dateFormat YYYY-MM-DD\n  <script>globalThis.broken=1</script>甲 :a, 2025-01-05, 9d',
    ],
    ['a prototype', 'flowchart TD\n  __proto__[甲] --> constructor[乙]'],
    ['control characters', 'flowchart TD\n  A["甲\u0000\u0008\u202e乙"] --> B[丙]'],
    ['a lone surrogate', 'flowchart TD\n  A["甲\ud800乙"] --> B[丙]'],
  ])('%s draws or is refused, and does nothing', async (_, source) => {
    const outcome = await drawDiagram(source, theme).then(
      (image) => (image.src.startsWith('data:image/png;base64,') ? 'drawn' : image.src.slice(0, 40)),
      (error: { readonly code?: string }) => error.code ?? String(error),
    );
    expect(outcome).toMatch(/^(?:drawn|diagram-[a-z-]+)$/);
    expect('broken' in globalThis).toBe(false);
    expect(await drawDiagram(flow, theme), 'the next one is drawn as ever').toEqual(
      await drawDiagram(flow, theme),
    );
  });

  it.each([
    ['an image node', 'flowchart TD\n  A@{ img: "https://example.invalid/a.png" }', 'diagram-image-refused'],
    ['an image in HTML', 'flowchart TD\n  A["<IMG SRC=x>"]', 'diagram-image-refused'],
    [
      'an image in Markdown',
      'flowchart TD\n  A["`![](https://example.invalid/a.png)`"]',
      'diagram-image-refused',
    ],
    ['an icon from elsewhere', 'flowchart TD\n  A@{ icon: "fa:bell" }', 'diagram-image-refused'],
    ['another kind', 'C4Context\n  title 图', 'diagram-kind-unknown'],
    ['a long text', `flowchart TD\n  A[${'长'.repeat(8000)}]`, 'diagram-too-long'],
    ['many lines', `flowchart TD\n${'A-->B\n'.repeat(1000)}`, /^diagram-(?:failed|syntax|too-large)$/],
    ['deep groups', `flowchart TD\n${'subgraph 甲\n'.repeat(200)}`, /^diagram-(?:failed|syntax|timeout)$/],
  ])('refuses %s', async (_, source, code) => {
    const refusal = drawDiagram(source, theme);
    await expect(refusal).rejects.toMatchObject({
      code: typeof code === 'string' ? code : expect.stringMatching(code),
      message: expect.stringMatching(/[\u4e00-\u9fff].*。$/),
    });
  });

  it('reads every source in time that grows with its length alone', async () => {
    for (const piece of ['[', '{', '(', '|', '---\n', '%%{', ':', '"', '-->', '@{', 'A[[[', '<br']) {
      await drawDiagram(`flowchart TD\n${piece.repeat(7900 / piece.length)}`, theme).catch(() => null);
      await drawDiagram(`sequenceDiagram\n${piece.repeat(7900 / piece.length)}`, theme).catch(() => null);
    }
  }, 60_000);
});
