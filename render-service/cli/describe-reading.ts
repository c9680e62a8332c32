import type { PolicyReading, Repair } from '@tongjie/model';

const titles: Readonly<Record<Repair['kind'], string>> = {
  'joined-lines': '两行接成一句',
  'wrapped-lines': '两行接成一句',
  'joined-title': '标题接成一行',
  'label-form': '照条款号认出',
  'page-number': '页码拿出正文',
  'running-head': '页眉页脚拿出正文',
  'spaced-characters': '去掉字间的空格',
  'split-line': '分成两条',
};

const shown = (text: string): string => (text === '' ? '（不在正文里）' : text.replaceAll('\n', ' ⏎ '));

/**
 * What a person should know of a reading, one line each: repairs with line, before and after; warnings; questions with their
 * key, under which an answer is given. Joints of a text that wraps at every line are told as a number.
 */
export function describeReading({
  repairs,
  warnings,
  questions,
}: Pick<PolicyReading, 'repairs' | 'warnings' | 'questions'>): string[] {
  const ordinary = repairs.filter(({ kind }) => kind === 'wrapped-lines').length;
  return [
    ...repairs
      .filter(({ kind }) => kind !== 'wrapped-lines')
      .map((repair) => {
        const key = repair.key === undefined ? '' : `（${repair.key}）`;
        return `修补：第 ${repair.line} 行 ${titles[repair.kind]}${key}：${shown(repair.before)} → ${shown(repair.after)}`;
      }),
    ...(ordinary > 0 ? [`修补：每行到边就断，接了 ${ordinary} 处。`] : []),
    ...warnings.map(({ message, line }) => `注意：${message}${line === null ? '' : `（第 ${line} 行）`}`),
    ...questions.map(
      ({ key, line, about, choices }) => `第 ${line} 行待确认（${key}）：${about}（${choices.join('／')}）`,
    ),
  ];
}
