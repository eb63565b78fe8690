import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json'];
const RESULTS = ['dist/app/serviceWorker.js', 'dist/server/main.js'];

/** Builds app and server when the result is missing or older than any source; throws when the build fails. */
export function buildWhenStale() {
  const built = Math.min(...RESULTS.map((path) => changedAt(join(ROOT, path)) ?? 0));
  const changed = Math.max(...SOURCES.map((path) => newestIn(join(ROOT, path))));
  if (built > changed) return;
  console.log('Building Langbord …');
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  // Started from a test run, a build must not become a test build.
  const { VITEST: _, ...environment } = process.env;
  const options = {
    cwd: ROOT,
    env: { ...environment, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  };
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], options);
  execFileSync(
    process.execPath,
    [vite, 'build', '--logLevel', 'warn', '--ssr', 'src/server/main.ts', '--outDir', 'dist/server'],
    options,
  );
}

/** A removed file shows as a change of its folder, so folders count too. */
function newestIn(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildWhenStale();
