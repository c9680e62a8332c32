import { describe, expect, it } from 'vitest';
import { prepareSource } from './prepare-source.ts';

const lines = (source: string) => prepareSource(source).split('\n');

describe('prepareSource', () => {
  it('keeps every line in its place, whatever it takes out', () => {
    const source = '---\ntitle: x\n---\n%%{init: {}}%%\nflowchart TD\n  click A href "x"\n  A --> B';
    expect(lines(source)).toEqual(['', '', '', '', 'flowchart TD', '', '  A --> B']);
  });

  it('makes a mind map a tree to the right', () => {
    expect(
      lines('mindmap\n  root((政策解读))\n    a[背景依据]\n      文件\n    ::icon(fa fa-book)\n    内容'),
    ).toEqual([
      'flowchart LR',
      'N1["政策解读"]:::centre',
      'N1 --- N2["背景依据"]',
      'N2 --- N3["文件"]',
      '',
      'N1 --- N5["内容"]',
    ]);
  });

  it('makes a journey a timeline', () => {
    expect(lines('journey\n  title 办证\n  section 准备\n    网上预约: 5: 居民, 民警\n    取号: 3')).toEqual([
      'timeline TD',
      '  title 办证',
      '  section 准备',
      '网上预约 : 满意度 5／5<br>居民、民警',
      '取号 : 满意度 3／5',
    ]);
  });

  it('breaks long labels between words', () => {
    expect(lines('sequenceDiagram\n  企业->>人社局: 提交创业担保贷款申请和营业执照')[1]).toBe(
      '  企业->>人社局: 提交创业担保贷款<br>申请和营业执照',
    );
    expect(lines('flowchart TD\n  A["街道办事处完成入户调查和民主评议"] --> B{是否符合规定的条件}')[1]).toBe(
      '  A["街道办事处完成入户<br>调查和民主评议"] --> B{是否符合规定的条件}',
    );
  });

  it('draws no line at today', () => {
    expect(lines('gantt\n  todayMarker stroke-width:5px\n  甲 :2025-01-05, 3d').at(-2)).toBe(
      '  todayMarker off',
    );
  });
});
