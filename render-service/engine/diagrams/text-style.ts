import type { TextStyle } from '../measure-text.ts';
import { findDeclared, parseDeclarations, parseStyleSheet, type StyleRule } from './css-matcher.ts';

/** Rules of a sheet by the property that they set: each is asked for every label and all its ancestors. */
const rulesBySheet = new Map<string, ReadonlyMap<string, readonly StyleRule[]>>();

/** Size and weight that an SVG text element is set in: its own style, its attributes, the diagram's sheet, inheritance. */
export function findTextStyle(element: Element): TextStyle {
  return {
    size: findFontSize(element),
    weight: isBold(findInherited(element, 'font-weight')) ? 700 : 400,
  };
}

/** The value of an inherited property, or null where nobody sets it. */
export function findInherited(element: Element, property: string): string | null {
  const rules = collectRules(element, property);
  for (let holder: Element | null = element; holder; holder = holder.parentElement) {
    const value = findOwn(holder, property, rules);
    if (value !== null && value !== 'inherit') return value;
  }
  return null;
}

function findFontSize(element: Element): number {
  const rules = collectRules(element, 'font-size');
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

function collectRules(element: Element, property: string): readonly StyleRule[] {
  const sheets = element.closest('svg')?.getElementsByTagName('style') ?? [];
  return [...sheets].flatMap((sheet) => readSheet(sheet.textContent ?? '').get(property) ?? []);
}

function readSheet(css: string): ReadonlyMap<string, readonly StyleRule[]> {
  const known = rulesBySheet.get(css);
  if (known) return known;
  const rules = new Map<string, StyleRule[]>();
  for (const rule of parseStyleSheet(css)) {
    for (const property of rule.declarations.keys()) {
      const others = rules.get(property);
      if (others) others.push(rule);
      else rules.set(property, [rule]);
    }
  }
  if (rulesBySheet.size > 50) rulesBySheet.clear();
  rulesBySheet.set(css, rules);
  return rules;
}
