import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The workbench is built from the packages' sources; in development it talks to a service on port 4020. */
export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['tongjie-source', 'module', 'browser', 'development|production'] },
  worker: { format: 'es' },
  build: {
    target: ['chrome109', 'firefox128', 'safari16'],
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The preview carries the typesetter and is loaded only with an open dossier (kB, before compression).
    chunkSizeWarningLimit: 750,
  },
  server: {
    proxy: { '/api': { target: 'http://127.0.0.1:4020', ws: true }, '/public': 'http://127.0.0.1:4020' },
  },
});
