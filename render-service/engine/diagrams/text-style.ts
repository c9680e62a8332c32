import type { TextStyle } from '../measure-text.ts';
import { findDeclared, parseDeclarations, parseStyleSheet, type StyleRule } from './css-matcher.ts';

const rulesBySheet = new Map<string, StyleRule[]>();
const relevant = ['font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'font'];

/** Size and weight that an SVG text element is set in: its own style, its attributes, the diagram's sheet, inheritance. */
export function findTextStyle(element: Element): TextStyle {
  return {
    size: findFontSize(element),
    weight: isBold(findInherited(element, 'font-weight')) ? 700 : 400,
  };
}

/** The value of an inherited property, or null where nobody sets it. */
export function findInherited(element: Element, property: string): string | null {
  const rules = collectRules(element);
  for (let holder: Element | null = element; holder; holder = holder.parentElement) {
    const value = findOwn(holder, property, rules);
    if (value !== null && value !== 'inherit') return value;
  }
  return null;
}

function findFontSize(element: Element): number {
  const rules = collectRules(element);
  let factor = 1;
  for (let holder: Element | null = element; holder; holder = holder.parentElement) {
    const value = findOwn(holder, 'font-size', rules);
    const parsed = value === null ? null : /^([\d.]+)(px|em|rem|pt|%)?$/.exec(value);
    if (!parsed) continue;
    const amount = Number(parsed[1]);
    switch (parsed[2]) {
      case 'em':
        factor *= amount;
        break;
      case '%':
        factor *= amount / 100;
        break;
      case 'rem':
        return factor * amount * 16;
      case 'pt':
        return (factor * amount * 4) / 3;
      default:
        return factor * amount;
    }
  }
  return factor * 16;
}

function findOwn(element: Element, property: string, rules: readonly StyleRule[]): string | null {
  const inline = element.getAttribute('style');
  return (
    (inline ? parseDeclarations(inline).get(property) : undefined) ??
    findDeclared(rules, element, property) ??
    element.getAttribute(property)
  );
}

function isBold(weight: string | null): boolean {
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

function collectRules(element: Element): readonly StyleRule[] {
  const root = element.closest('svg');
  if (!root) return [];
  const rules: StyleRule[] = [];
  for (const sheet of root.getElementsByTagName('style')) rules.push(...readSheet(sheet.textContent ?? ''));
  return rules;
}

function readSheet(css: string): StyleRule[] {
  const known = rulesBySheet.get(css);
  if (known) return known;
  const rules = parseStyleSheet(css).filter((rule) =>
    relevant.some((property) => rule.declarations.has(property)),
  );
  if (rulesBySheet.size > 50) rulesBySheet.clear();
  rulesBySheet.set(css, rules);
  return rules;
}
