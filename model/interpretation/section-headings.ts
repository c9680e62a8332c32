import { readLabel } from '../policy/read-label.ts';
import type { SectionKind } from './section.ts';

/** Headings by which offices call the sections; the first that fits is taken. */
const headings: readonly (readonly [SectionKind, RegExp])[] = [
  ['changes', /新旧|差异|变化|修订(?:内容|情况)|有何不同|创新点/],
  ['background', /背景|依据|由来|起因|为什么(?:要)?(?:出台|制定|修订)|必要性/],
  ['scope', /适用(?:范围|对象)|(?:支持|扶持|补贴|实施|涉及)(?:对象|范围)/],
  ['objectives', /目标|目的|意义/],
  ['benefits', /惠民|利民|惠企|利企|便民|好处|红利|亮点|特色|(?<!主要|重点|具体|工作)举措/],
  ['standards', /标准|条件|期限/],
  ['mainContent', /内容|(?:主要|重点|具体|工作)(?:措施|任务|举措)|政策(?:要点|措施)|核心要点/],
];

/** A heading is short and has no stop. */
const LONGEST_HEADING = 30;

/** A line that is a heading: its words, and whether it names a section or only a part of one. */
export interface SectionHeading {
  readonly words: string;
  readonly top: boolean;
}

/** The words of a heading line without its label or Markdown signs; null for a line that is no heading. */
export function readHeading(line: string): SectionHeading | null {
  const marked = /^#{1,6}\s*/.exec(line)?.[0] ?? '';
  const rest = line.slice(marked.length);
  const label = readLabel(rest);
  const words = rest.slice(label?.length ?? 0).trim();
  if (words === '' || [...words].length > LONGEST_HEADING || /[。；！，,]$|。/.test(words)) return null;
  // 补贴标准如下： begins what follows it and names nothing.
  const namesSection = !/[：:]$/.test(words) && headings.some(([, pattern]) => pattern.test(words));
  if (marked === '' && !label && !(namesSection && words.length <= 10)) return null;
  return {
    words,
    top: marked !== '' || label === null || label.kind === 'chinese' || label.kind === 'chapter',
  };
}

/** The section that a heading names, of those that a requirement set has; undefined for any other heading. */
export function sectionOfHeading(words: string, kinds: readonly SectionKind[]): SectionKind | undefined {
  // 《…办法》政策解读 is the title of the whole.
  if (/《|解读$/.test(words)) return undefined;
  return headings.find(([kind, pattern]) => kinds.includes(kind) && pattern.test(words))?.[0];
}
