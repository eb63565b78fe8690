import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Vitest calls this once before the browser tests; nothing happens when the built app is newer than its sources. */
export default function buildAppOnce(): void {
  const script = fileURLToPath(new URL('../../src/server/buildWhenStale.mjs', import.meta.url));
  execFileSync(process.execPath, [script], { stdio: ['ignore', 'ignore', 'inherit'] });
}
