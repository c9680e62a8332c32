import { placeIn } from '../check-context.ts';
import { defineRule } from '../rule.ts';

/** Straight marks that hold Chinese words, corner marks, and “ ” turned the wrong way round. */
const straight =
  /"([^"]{0,60}[\u4e00-\u9fff][^"]{0,60})"|(?<![A-Za-z\d])'([^']{0,60}[\u4e00-\u9fff][^']{0,60})'/g;
const corner = /[「『]([^「」『』]{0,120})[」』]/g;
const turned = /”([^“”]{1,60})“/g;

/** Between two quotations that follow each other the marks stand like that, and rightly. */
function isTurned({ input, index }: RegExpExecArray): boolean {
  const before = input.slice(0, index);
  return before.split('“').length === before.split('”').length;
}

export const quotationMarksMixed = defineRule({
  id: 'quotation-marks-mixed',
  title: '引号写法不对',
  severity: 'hint',
  gate: 'content',
  source: 'GB/T 15834-2011《标点符号用法》4.8：引号的形式为双引号“”和单引号‘’',
  documentation:
    '中文横排用“”和‘’。直的引号、直角引号「」，以及左右写反的引号，印出来不整齐，也不合国家标准。',
  valid: [
    { shows: '标准的引号', sections: { background: ['这就是“一件事‘一次办’”。'] } },
    { shows: '英文里的直引号和撇号', sections: { background: ['系统名称是 "One Stop"，缩写 it\'s。'] } },
    {
      shows: '很长的引语后面又有引语',
      sections: { background: [`文件说“${'要让困难群众的生活更有保障，'.repeat(6)}”，又说“从今年起执行”。`] },
    },
    { shows: '两段引语前后相连', sections: { background: ['“先办”“后补”都可以，“快办”更好。'] } },
  ],
  invalid: [
    { shows: '直引号', sections: { background: ['这就是"一件事"改革。'] }, finds: ['"一件事"'] },
    { shows: '直角引号', sections: { background: ['这就是「一件事」改革。'] }, finds: ['「一件事」'] },
    { shows: '左右写反', sections: { background: ['这就是”一件事“改革。'] }, finds: ['”一件事“'] },
    { shows: '一段里几处，报一次', sections: { background: ['"先办"和"后补"都可以。'] }, finds: ['"先办"'] },
  ],
  checkPassage: (passage) => {
    if (passage.role === 'quotation') return [];
    const found = [straight, corner, turned]
      .flatMap((pattern) => [...passage.text.matchAll(pattern)])
      .filter((match) => !match[0].startsWith('”') || isTurned(match))
      .sort((a, b) => a.index - b.index);
    const [first, ...others] = found;
    if (!first) return [];
    const place = (match: RegExpExecArray) => placeIn(passage, match.index, match.index + match[0].length);
    const inside = first[1] ?? first[2] ?? '';
    const more = others.length > 0 ? `这一段里共有 ${found.length} 处。` : '';
    return [
      {
        message: `这里的引号应写成“${inside}”的样子：中文用弯的双引号，左右成对。${more}`,
        place: place(first),
        related: others.map(place),
      },
    ];
  },
});
