import sharp from 'sharp';
import { drawChart } from './charts.ts';

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
const out: Buffer[] = [];
const cs = [
  {
    chart: 'bar',
    unit: '万元',
    categories: ['个人', '合伙', '小微企业'],
    series: [{ name: '最高额度', values: [20, 110, 300] }],
  },
  {
    chart: 'bar',
    unit: '元',
    categories: ['最低生活保障', '特困人员', '孤儿养育', '重残补贴', '临时救助', '护理补贴'],
    series: [{ name: 'a', values: [1309, 2094.4, 2976, 500, 100, 300] }],
  },
  {
    chart: 'bar',
    unit: '元',
    categories: ['城镇', '农村'],
    series: [
      { name: '2024年', values: [1238, 1100] },
      { name: '2025年', values: [1309, 1309] },
    ],
  },
  {
    chart: 'line',
    unit: '元',
    categories: ['2021年', '2022年', '2023年', '2024年', '2025年'],
    series: [{ name: 'a', values: [1120, 1150, 1196, 1238, 1309] }],
  },
  {
    chart: 'pie',
    unit: '%',
    categories: ['创业补贴', '场租补贴', '贷款贴息'],
    series: [{ name: 'a', values: [40, 35, 25] }],
  },
] as const;
for (const c of cs) {
  const t = performance.now();
  const f = await drawChart(c, red);
  const b = Buffer.from(f.src.split(',')[1] ?? '', 'base64');
  console.log(c.chart, f.width, f.height, b.length, Math.round(performance.now() - t));
  out.push(
    await sharp(b)
      .resize(620, 500, { fit: 'contain', background: red.paper })
      .flatten({ background: red.paper })
      .toBuffer(),
  );
}
await sharp({ create: { width: 630 * 3, height: 1020, channels: 3, background: '#888' } })
  .composite(out.map((input, i) => ({ input, left: (i % 3) * 630, top: Math.floor(i / 3) * 510 })))
  .png()
  .toFile('/tmp/sheet2.png');
