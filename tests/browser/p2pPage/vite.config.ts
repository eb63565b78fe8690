import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The page the peer-to-peer tests drive: built as the app is, to where they say, and never part of it. */
export default defineConfig({
  root: here('.'),
  base: './',
  logLevel: 'warn',
  build: {
    target: ['es2022', 'safari17'],
    rolldownOptions: { input: here('p2p.html') },
  },
});
