import type { DiagramErrorCode } from './diagram-error.ts';

/** What a person can use of what Mermaid throws: which line of the source could not be read, and what it says. */
export function readMermaidError(
  error: unknown,
  source: string,
): { code: DiagramErrorCode; message: string; line: number | null } {
  const text = error instanceof Error ? error.message : String(error);
  const date = /^Invalid date:(.*)/.exec(text)?.[1];
  if (date !== undefined) {
    const line = source.split('\n').findIndex((words) => words.includes(date.trim())) + 1;
    const message = `甘特图的日期“${date.trim().slice(0, 40)}”看不懂，请按 dateFormat 写，或者写 after 加前面任务的编号。`;
    return { code: 'diagram-syntax', message, line: line || null };
  }
  const place = /(?:Parse|Lexical) error on line (\d+)|line (\d+)/i.exec(text);
  if (!place) {
    const code = /pars|syntax|expect|unrecognized|lex/i.test(text) ? 'diagram-syntax' : 'diagram-failed';
    return { code, message: `关系图画不出来：${(text.split('\n')[0] ?? '').slice(0, 120)}。`, line: null };
  }
  // An unfinished source is noticed at its end, which is the line after its last.
  const lines = source.trimEnd().split('\n');
  const line = Math.min(Number(place[1] ?? place[2]), lines.length);
  const excerpt = lines[line - 1]?.trim().slice(0, 40) ?? '';
  return {
    code: 'diagram-syntax',
    message: `关系图第 ${line} 行“${excerpt}”看不懂，请检查这一行和上一行的箭头、括号、引号是否成对。`,
    line,
  };
}
