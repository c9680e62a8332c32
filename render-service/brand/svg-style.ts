import { looks } from './svg-vocabulary.ts';

/** What a style sheet says, by its simple selectors: `.cls-1`, `#mark`, `path`. */
export type StyleSheet = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** The declarations of a style attribute, or of the inside of a rule, that may be said. */
export function readDeclarations(css: string): Record<string, string> {
  const said: Record<string, string> = {};
  for (const declaration of css.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const property = declaration.slice(0, colon).trim();
    const value = declaration
      .slice(colon + 1)
      .replace(/!important/, '')
      .trim();
    if (looks.get(property)?.test(value)) said[property] = value;
  }
  return said;
}

/** The rules of a style sheet that name classes, ids or elements. Whatever else it holds (imports, media) is no rule. */
export function readStyleSheet(css: string): StyleSheet {
  const rules = new Map<string, Record<string, string>>();
  for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]{1,400})\{([^{}]{0,4000})\}/g)) {
    const said = readDeclarations(body);
    for (const selector of selectors.split(',')) {
      const simple = selector.trim();
      if (/^[.#]?[A-Za-z_][\w-]{0,80}$/.test(simple)) rules.set(simple, { ...rules.get(simple), ...said });
    }
  }
  return rules;
}

/** What a style sheet says of an element: by its name, then its classes, then its id. */
export function styleOf(
  sheet: StyleSheet,
  element: string,
  { class: classes = '', id = '' }: Readonly<Record<string, string>>,
): Record<string, string> {
  const selectors = [element, ...classes.split(/\s/).map((name) => `.${name}`), `#${id}`];
  return Object.assign({}, ...selectors.map((selector) => sheet.get(selector) ?? {}));
}
