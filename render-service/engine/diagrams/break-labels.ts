import { breakLines } from '@tongjie/templates';

/** Widths that labels are broken to, in characters. */
const longest = { message: 10, name: 7, note: 12, period: 8, event: 13, box: 10, group: 5 } as const;

/** A timeline from top to bottom, its labels broken between words: Mermaid breaks at spaces only. */
export function breakTimelineLabels(source: string): string {
  return source
    .replace(/^(\s*timeline)\b.*$/m, '$1 TD')
    .split('\n')
    .map((line) => {
      if (/^\s*(?:timeline|title|section|accTitle|accDescr)\b/.test(line)) return line;
      const [period = '', ...events] = line.split(/:(?=\s)/);
      const shown = events.map((event) => ` ${breakLabel(event, longest.event)} `);
      return [breakLabel(period, longest.period), ...shown].join(' :').trimEnd();
    })
    .join('\n');
}

/** Long words in the boxes of a flowchart, broken between words: Mermaid breaks after any character. */
export function breakFlowLabels(source: string): string {
  const breakBox = (whole: string, open: string, words: string, close: string) =>
    /[\u3400-\u9fff]/.test(words) ? `${open}${breakLabel(words, longest.box)}${close}` : whole;
  return source
    .replace(/(\["?)([^[\]"(/\\\n]{9,200})("?\])/g, breakBox)
    .replace(/(\("?)([^()"[\n]{9,200})("?\))/g, breakBox)
    .replace(/(\{"?)([^{}"\n]{9,200})("?\})/g, breakBox);
}

/** The names of a gantt's groups in short lines, which stand beside its bars. */
export function breakGanttLabels(source: string): string {
  return source.replace(
    /^(\s*section\s+)(.+)$/gm,
    (_, head: string, name: string) => `${head}${breakLabel(name, longest.group)}`,
  );
}

/**
 * Breaks the labels of a sequence diagram between words. Mermaid breaks what has no spaces anywhere, with a hyphen,
 * which Chinese doesn't have.
 */
export function breakSequenceLabels(source: string): string {
  return source
    .split('\n')
    .map((line) => {
      const name = /^(\s*(?:participant|actor)\s+)([^\s@][^@]*?)(?:\s+as\s+(.+))?$/.exec(line);
      if (name) return breakName(line, name);
      const note = /^(\s*note\s[^:]*:\s*)(.+)$/i.exec(line);
      if (note) return `${note[1]}${breakLabel(note[2] ?? '', longest.note)}`;
      const message = /^([^:]*-[^:]*:\s*)(.+)$/.exec(line);
      return message ? `${message[1]}${breakLabel(message[2] ?? '', longest.message)}` : line;
    })
    .join('\n');
}

function breakName(line: string, [, before = '', name = '', alias]: RegExpExecArray): string {
  const shown = breakLabel(alias ?? name, longest.name);
  return shown === (alias ?? name) ? line : `${before}${name} as ${shown}`;
}

/** A label in lines of at most `width` characters; one that is broken already stays as it is. */
export function breakLabel(text: string, width: number): string {
  if (/<br/i.test(text)) return text.trim();
  const face = { family: 'sans', weight: 400, size: 1 } as const;
  const lines = breakLines([{ ...face, text: text.trim() }], width, { balanced: true });
  return lines.map((line) => line.text.trim()).join('<br>');
}
