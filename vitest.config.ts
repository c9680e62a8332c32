import { defineConfig } from 'vitest/config';

/** Tests read the TypeScript sources of every package, so no build stands between an edit and its test. */
const source = {
  resolve: { conditions: ['tongjie-source', 'node'] },
  ssr: { resolve: { conditions: ['tongjie-source', 'node'] } },
};

export default defineConfig({
  test: {
    projects: [
      {
        ...source,
        test: {
          name: 'unit',
          include: ['{model,templates,editor,render-service}/**/*.test.{ts,tsx}'],
          exclude: ['**/dist/**', '**/node_modules/**'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...source,
        test: {
          name: 'whole',
          include: ['tests/**/*.test.ts'],
          exclude: ['**/dist/**', '**/node_modules/**'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
