import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { drawDiagram } from './diagrams/draw-diagram.ts';

const red = {
  paper: '#FFFBF3',
  tint: '#F8EDDC',
  ink: '#2B1713',
  ink2: '#6B5147',
  accent: '#B8201F',
  onAccent: '#FFFFFF',
  mark: '#C4694A',
  mark2: '#CC8060',
  rule: '#E2CDB2',
};
const src: Record<string, string> = {
  flow: 'flowchart TD\n  A[冠县人民政府] --> B[政府办公室]\n  A --> C{是否属于规范性文件}\n  C -->|是| D[同步起草解读方案]\n  C -->|否| E[自行决定]\n  D --- F([第一解读人签发])',
  lr: 'flowchart LR\n  A[起草政策文件] --> B[同步起草解读方案] --> C[部门负责人签发] --> D[政府办公室审核] --> E[同步发布]\n subgraph 三关\n D\n end',
  seq: 'sequenceDiagram\n participant 企业\n participant 人社局\n participant 财政局\n 企业->>人社局: 提交申请\n Note over 企业,人社局: 5个工作日\n 人社局->>财政局: 申请拨付资金\n alt 符合条件\n 财政局-->>企业: 拨付补贴\n else 不符合\n 人社局-->>企业: 告知理由\n end',
  state:
    'stateDiagram-v2\n [*] --> 起草\n 起草 --> 审核: 提交\n 审核 --> 已签署: 签署\n 审核 --> 起草: 退回\n 已签署 --> [*]',
  pie: 'pie showData title 资金分布\n "创业补贴": 40\n "场租补贴": 35\n "贷款贴息": 25',
  mind: 'mindmap\n  root((政策解读))\n    背景依据\n    主要内容\n      执行标准\n      惠民举措\n    新旧差异',
  time: 'timeline\n title 时间安排\n 2025年1月 : 印发\n 2025年3月 : 试行 : 征求意见\n 2025年12月 : 总结',
};
const out: Buffer[] = [];
for (const [k, v] of Object.entries(src)) {
  const t = performance.now();
  try {
    const f = await drawDiagram(v, red);
    const b = Buffer.from(f.src.split(',')[1] ?? '', 'base64');
    writeFileSync(`/tmp/d-${k}.png`, b);
    console.log(k, f.width, f.height, b.length, Math.round(performance.now() - t));
    out.push(
      await sharp(b)
        .resize(620, 620, { fit: 'contain', background: red.paper })
        .flatten({ background: red.paper })
        .toBuffer(),
    );
  } catch (e) {
    console.log(k, e);
  }
}
await sharp({ create: { width: 630 * 4, height: 1260, channels: 3, background: '#888' } })
  .composite(out.map((input, i) => ({ input, left: (i % 4) * 630, top: Math.floor(i / 4) * 630 })))
  .png()
  .toFile('/tmp/sheet.png');
