/**
 * A user journey as a timeline from top to bottom: each step with how content people are with it, of five, and who
 * takes part. Mermaid's own stands in one row of faces, too small to read where there are more than four steps.
 */
export function journeyToTimeline(source: string): string {
  return source
    .replace(/^(\s*)journey\b.*$/m, '$1timeline TD')
    .replace(
      /^([^\S\n]*)([^:\n]+):[^\S\n]*([1-5])[^\S\n]*(?::([^\n]*))?$/gm,
      (_, indent: string, step: string, score: string, people: string | undefined) => {
        const who = (people ?? '').split(',').map((name) => name.trim());
        const named = who.filter((name) => name !== '').join('、');
        return `${indent}${step.trim()} : 满意度 ${score}／5${named === '' ? '' : `<br>${named}`}`;
      },
    );
}
