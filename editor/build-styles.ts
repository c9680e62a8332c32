import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browserslistToTargets, bundle, type Selector, type SelectorComponent } from 'lightningcss';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const root: SelectorComponent = { type: 'class', name: 'tongjie' };
const descendant: SelectorComponent = { type: 'combinator', value: 'descendant' };
const where = (selector: Selector): SelectorComponent => ({
  type: 'pseudo-class',
  kind: 'where',
  selectors: [selector],
});

const isPage = (component: SelectorComponent | undefined): boolean =>
  (component?.type === 'pseudo-class' && component.kind === 'root') ||
  (component?.type === 'type' && component.name === 'html');

/**
 * Holds a rule within `.tongjie`. A rule for whole elements weighs as much as a class there, so that it wins over a
 * page's rules for whole elements; every other keeps its weight, and so its place among ours.
 */
function hold(selector: Selector): Selector {
  const [first, ...rest] = selector;
  if (isPage(first)) return [root, ...rest];
  const isOfElements = selector.every(({ type }) => type === 'type' || type === 'universal');
  return isOfElements ? [root, descendant, where(selector)] : [where([root]), descendant, ...selector];
}

/**
 * Writes `dist/styles.css` for pages of others: one file without imports, in which every rule holds within an element
 * of class `tongjie` only. The workbench, whose page is its own, uses the sources as they are.
 */
const { code } = bundle({
  filename: here('./react/styles.css'),
  minify: true,
  targets: browserslistToTargets(['chrome 109', 'firefox 128', 'safari 16']),
  visitor: { Selector: hold },
});
writeFileSync(here('./dist/styles.css'), code);
