/** Just enough CSS to know the type size that a diagram's own style sheet gives a label: jsdom's costs seconds. */
export interface StyleRule {
  readonly selector: readonly SelectorStep[];
  readonly specificity: number;
  readonly declarations: ReadonlyMap<string, string>;
}

interface SelectorStep {
  /** How the element relates to the one of the step before; the first step has none. */
  readonly combinator: 'descendant' | 'child';
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly attributes: readonly {
    readonly name: string;
    readonly operator: string;
    readonly value: string;
  }[];
}

const compoundPattern = /^([a-zA-Z][\w-]*|\*)?((?:#[\w-]+|\.[\w-]+|\[[\w-]+(?:[~^$*|]?="?[^\]"]*"?)?\])*)$/;

/** Rules of a style sheet in the order of its cascade. At-rules and selectors with pseudo-classes are left out. */
export function parseStyleSheet(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@[\w-]+[^{;]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '');
  for (const match of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const declarations = parseDeclarations(match[2] ?? '');
    for (const selectorText of (match[1] ?? '').split(',')) {
      const selector = parseSelector(selectorText.trim());
      if (selector) rules.push({ selector, specificity: weigh(selector), declarations });
    }
  }
  return rules.sort((a, b) => a.specificity - b.specificity);
}

/** `a: b; c: d` → its properties; `!important` is dropped. */
export function parseDeclarations(text: string): Map<string, string> {
  const declarations = new Map<string, string>();
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration
      .slice(colon + 1)
      .replace(/!important/i, '')
      .trim();
    declarations.set(declaration.slice(0, colon).trim().toLowerCase(), value);
  }
  return declarations;
}

/** The value that the rules give the element itself, inheritance left to the caller. */
export function findDeclared(rules: readonly StyleRule[], element: Element, property: string): string | null {
  let value: string | null = null;
  for (const rule of rules) {
    const declared = rule.declarations.get(property);
    if (declared !== undefined && matches(element, rule.selector)) value = declared;
  }
  return value;
}

function matches(element: Element, steps: readonly SelectorStep[]): boolean {
  const last = steps.at(-1);
  if (!last || !matchesStep(element, last)) return false;
  const rest = steps.slice(0, -1);
  if (rest.length === 0) return true;
  for (let ancestor = element.parentElement; ancestor; ancestor = ancestor.parentElement) {
    if (matches(ancestor, rest)) return true;
    if (last.combinator === 'child') return false;
  }
  return false;
}

function matchesStep(element: Element, step: SelectorStep): boolean {
  if (step.tag && step.tag !== element.localName.toLowerCase()) return false;
  if (step.id && step.id !== element.id) return false;
  if (step.classes.length > 0) {
    const names = (element.getAttribute('class') ?? '').split(/\s+/);
    if (!step.classes.every((name) => names.includes(name))) return false;
  }
  return step.attributes.every(({ name, operator, value }) => {
    const actual = element.getAttribute(name);
    if (actual === null) return false;
    switch (operator) {
      case '':
        return true;
      case '=':
        return actual === value;
      case '~=':
        return actual.split(/\s+/).includes(value);
      case '^=':
        return actual.startsWith(value);
      case '$=':
        return actual.endsWith(value);
      default:
        return actual.includes(value);
    }
  });
}

function parseSelector(text: string): SelectorStep[] | null {
  const steps: SelectorStep[] = [];
  let combinator: SelectorStep['combinator'] = 'descendant';
  for (const part of text.replace(/\s*>\s*/g, ' > ').split(/\s+/)) {
    if (part === '>') {
      combinator = 'child';
      continue;
    }
    const compound = compoundPattern.exec(part);
    if (!compound || part === '') return null;
    const [, tag, rest = ''] = compound;
    steps.push({
      combinator,
      tag: tag && tag !== '*' ? tag.toLowerCase() : null,
      id: /#([\w-]+)/.exec(rest)?.[1] ?? null,
      classes: [...rest.replace(/\[[^\]]*\]/g, '').matchAll(/\.([\w-]+)/g)].map((match) => match[1] ?? ''),
      attributes: [...rest.matchAll(/\[([\w-]+)(?:([~^$*|]?=)"?([^\]"]*)"?)?\]/g)].map((match) => ({
        name: match[1] ?? '',
        operator: match[2] ?? '',
        value: match[3] ?? '',
      })),
    });
    combinator = 'descendant';
  }
  return steps.length > 0 ? steps : null;
}

function weigh(steps: readonly SelectorStep[]): number {
  let weight = 0;
  for (const step of steps) {
    weight +=
      (step.id ? 10_000 : 0) + (step.classes.length + step.attributes.length) * 100 + (step.tag ? 1 : 0);
  }
  return weight;
}
