import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('../../dist', import.meta.url));

/** A copy of the built app that may be changed while it is served. */
export interface BuiltApp {
  /** As `dist`: with `app` and `server` in it. */
  folder: string;
  /** Puts the next version in the folder: its page says so in `<meta name="version">`. Restart the server to serve it. */
  makeNextVersion(): void;
  remove(): void;
}

export function copyBuiltApp(): BuiltApp {
  const folder = mkdtempSync(join(tmpdir(), 'langbord-built-'));
  cpSync(BUILT, folder, { recursive: true });
  return {
    folder,
    makeNextVersion() {
      rewrite(join(folder, 'app/index.html'), '</title>', '</title><meta name="version" content="next">');
      // The worker fetches the page anew because its fingerprint is another.
      rewrite(
        join(folder, 'app/serviceWorker.js'),
        /"revision":"\w+","url":"index.html"/,
        '"revision":"next","url":"index.html"',
      );
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function rewrite(path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} has no ${from} in it.`);
  writeFileSync(path, after);
}
