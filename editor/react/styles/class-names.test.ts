import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import { expect, it } from 'vitest';

const editor = fileURLToPath(new URL('../../', import.meta.url));
/** The root, and the names that ProseMirror and Tiptap give to what they draw. */
const given = /^(?:tongjie|ProseMirror(?:-\w+)?|node-\w+|selectedCell)$/;

const read = (pattern: string): string[] =>
  globSync(pattern, { cwd: editor }).map((path) => readFileSync(editor + path, 'utf8'));

/** Class names that a style sheet speaks of. */
function findClasses(css: string): string[] {
  const names: string[] = [];
  transform({
    filename: 'styles.css',
    code: Buffer.from(css),
    visitor: {
      Selector: (selector) => {
        for (const component of selector) if (component.type === 'class') names.push(component.name);
      },
    },
  });
  return names;
}

it('every class of a style sheet begins with tj-, so that a rule of the host for .btn reaches no button of ours', () => {
  const names = read('{react,workbench}/styles/*.css').flatMap(findClasses);
  expect(names.length).toBeGreaterThan(500);
  expect(names.filter((name) => !name.startsWith('tj-') && !given.test(name))).toEqual([]);
});

it('every class that a component or a decoration sets begins with tj-', () => {
  const sources = read('{extensions,react,workbench}/**/*.{ts,tsx}').join('\n');
  const set = [...sources.matchAll(/\b(?:class(?:Name)?(?:=|: | = )(?:["']|\{`))([\w -]*)/g)].flatMap(
    ([, words = '']) => words.split(' ').filter((word) => word !== ''),
  );
  expect(set.length).toBeGreaterThan(500);
  expect(set.filter((word) => !word.startsWith('tj-') && word !== 'tongjie')).toEqual([]);
});
