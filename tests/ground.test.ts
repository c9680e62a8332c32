import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
});
const lockSchema = z.object({
  packages: z.record(z.string(), z.looseObject({ resolved: z.string().optional() })),
});

const root = new URL('../', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const workspaces = ['model', 'templates', 'editor', 'render-service'];
const lock = lockSchema.parse(read('package-lock.json'));

describe('the ground', () => {
  it.each(['.', ...workspaces])('%s pins every dependency to an exact version', (folder) => {
    const { dependencies, devDependencies } = manifestSchema.parse(read(`${folder}/package.json`));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('locks versions without download addresses', () => {
    const addressed = Object.entries(lock.packages).filter(([, entry]) => entry.resolved?.startsWith('http'));
    expect(addressed).toEqual([]);
  });

  it.each([
    'prosemirror-model',
    'prosemirror-state',
    'prosemirror-transform',
    'prosemirror-view',
    'react',
    'zod',
    'hono',
  ])('has one copy of %s', (name) => {
    const copies = Object.keys(lock.packages).filter((path) => path.endsWith(`node_modules/${name}`));
    expect(copies).toEqual([`node_modules/${name}`]);
  });

  it('lets the editor know of the service its types only', () => {
    const source = readFileSync(new URL('editor/workbench/api/client.ts', root), 'utf8');
    const imports = source.split('\n').filter((line) => line.includes("from '@tongjie/render-service"));
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter((line) => !line.startsWith('import type '))).toEqual([]);
  });
});
