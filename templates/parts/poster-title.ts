import type { Piece } from './piece.ts';
import { fitStyle, setText, type TextStyle } from './set-text.ts';

const ISSUER_END = /(?:政府|办公室|办公厅|委员会|委|局|厅|部|院|署|会|处|中心|办)$/;
const CIRCULAR = /的(?:通知|公告|通告|函|批复|通报)$/;

/**
 * The part of a title that says what it is about, for posters: without issuers, 关于印发…的通知 and marks.
 * Words are only left out, never changed; the full title stands in the footer of every picture.
 */
export function shortenTitle(policyTitle: string): string {
  const title = policyTitle.trim();
  const about = title.indexOf('关于');
  const before = title.slice(0, Math.max(about, 0)).trim();
  const hasIssuer = about === 0 || (about > 0 && ISSUER_END.test(before));
  if (!hasIssuer) return title.replace(/^《(.+)》$/, '$1');
  const rest = title.slice(about + 2);
  const carried = /^(?:印发|发布|公布|转发|下发)(.+?)的(?:通知|公告|通告|函)$/.exec(rest)?.[1];
  const subject = carried ?? (CIRCULAR.test(rest) ? rest.replace(CIRCULAR, '') : rest);
  return subject.replace(/^《(.+)》$/, '$1');
}

/** Sizes of a poster title at 1080, and the lines that each may take. */
const STEPS = [
  { size: 120, lineHeight: 152, lines: 2 },
  { size: 108, lineHeight: 136, lines: 3 },
  { size: 88, lineHeight: 114, lines: 4 },
  { size: 72, lineHeight: 98, lines: 6 },
] as const;

/** A title in the largest size at which it takes few enough lines, broken by phrase into even lines. */
export function setPosterTitle(
  title: string,
  style: Pick<TextStyle, 'family' | 'colour'>,
  width: number,
  scale = 1,
): Piece {
  const styles = STEPS.map(({ size, lineHeight, lines }) => ({
    lines,
    style: {
      ...style,
      weight: 700 as const,
      size: Math.round(size * scale),
      lineHeight: Math.round(lineHeight * scale),
      ...(style.family === 'serif' ? {} : { tracking: 1 }),
    },
  }));
  const fitting = fitStyle(title, styles, width);
  if (!fitting) return { width, height: 0, marks: [] };
  return setText(title, fitting, width, { balanced: true });
}
