import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The page the peer-to-peer tests drive: built as the app is, and never part of it. */
export default defineConfig({
  root: here('.'),
  base: './',
  logLevel: 'warn',
  build: {
    outDir: here('../../../node_modules/.cache/p2pPage'),
    emptyOutDir: true,
    target: ['es2022', 'safari17'],
    rolldownOptions: { input: here('p2p.html') },
  },
});
