import type { Story } from '@tongjie/model';
import { measureText } from '../typeset/measure.ts';
import { type Piece, stack } from './piece.ts';
import { setText, type TextStyle } from './set-text.ts';

const GAP = '　';
/** 广州市天河区人力资源和社会保障局: the place, and the office by itself. */
const OFFICE = /^(?:[\p{Script=Han}]{1,8}?(?:自治区|自治州|[省市州盟县旗区])){1,3}(?=[\p{Script=Han}]{3,})/u;

/**
 * Names that stay whole where they fit: of the issuers, and how running text shortens them (区人力资源和社会保障局,
 * 人力资源和社会保障局).
 */
export function issuerNames({ issuers }: Pick<Story, 'issuers'>): string[] {
  const names = issuers.flatMap((issuer) => {
    const place = OFFICE.exec(issuer)?.[0] ?? '';
    const office = issuer.slice(place.length);
    return place === '' ? [issuer] : [issuer, `${place.slice(-1)}${office}`, office];
  });
  return [...new Set(names.filter((name) => name.length > 1))];
}

/** Issuers one after another, as many on a line as fit; a line ends between two of them. */
export function drawIssuers({ issuers }: Pick<Story, 'issuers'>, style: TextStyle, width: number): Piece {
  const face = { family: style.family ?? 'sans', weight: style.weight ?? 400, size: style.size } as const;
  const lines: string[] = [];
  for (const issuer of issuers) {
    const open = lines.at(-1);
    const longer = `${open}${GAP}${issuer}`;
    if (open !== undefined && measureText(longer, face) <= width) lines[lines.length - 1] = longer;
    else lines.push(issuer);
  }
  return { ...stack(lines.map((line) => setText(line, style, width))), width };
}
