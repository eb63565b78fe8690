import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const cache = fileURLToPath(new URL('../../../node_modules/.cache/bench/page', import.meta.url));
const input = ['empty.html', 'editing.html', 'network.html'].map((page) =>
  fileURLToPath(new URL(page, import.meta.url)),
);

/** The pages the bench measures against: built as the app is, and never part of it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react()],
  build: { outDir: cache, emptyOutDir: true, target: ['es2022', 'safari17'], rolldownOptions: { input } },
});
