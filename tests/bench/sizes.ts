import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Figure } from './measure.ts';

/** Sizes of what `npm run build` made, in kB (1,000 bytes) after brotli 11; fonts as they are. */
export function measureSizes(app: string): Figure[] {
  const html = readFileSync(join(app, 'index.html'), 'utf8');
  const scripts = closure(
    [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? ''),
    app,
  );
  const styles = [...html.matchAll(/href="\.\/(assets\/[^"]+\.css)"/g)].map(([, path]) => path ?? '');
  const all = readdirSync(app, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(app.length + 1))
    .filter((path) => /\.(js|css|html|webmanifest)$/.test(path));
  // Formats of the report come with libraries of their own, which only whoever exports fetches.
  const isFormat = (path: string) => /^assets\/\w+Format-[\w-]+\.js$/.test(path);
  const formats = all.filter(isFormat);
  const isMap = (path: string) => /^assets\/DotMap-[\w-]+\.(js|css)$/.test(path);
  const shown = all.filter((path) => !isFormat(path) && !isMap(path));
  const fonts = readdirSync(join(app, 'assets')).filter((name) => name.endsWith('.woff2'));
  return [
    {
      name: 'Initial JS',
      value: packed(app, scripts),
      unit: 'kB',
      gate: 145,
      aim: 120,
      note: `${scripts.length} files`,
    },
    { name: 'Initial CSS', value: packed(app, styles), unit: 'kB', gate: 20, aim: 12 },
    {
      name: 'All scripts, styles and pages',
      value: packed(app, shown),
      unit: 'kB',
      gate: 300,
      aim: 220,
      note: `${shown.length} files, without those of exports and the map`,
    },
    { name: 'Exports', value: packed(app, formats), unit: 'kB', note: `${formats.length} files` },
    { name: 'Map', value: packed(app, all.filter(isMap)), unit: 'kB' },
    {
      name: 'Fonts',
      value: fonts.reduce((sum, name) => sum + readFileSync(join(app, 'assets', name)).length, 0) / 1000,
      unit: 'kB',
    },
  ];
}

/** The scripts and everything they import before anything is shown. */
function closure(entries: readonly string[], app: string): string[] {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(join(app, path), 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) visit(`assets/${name}`);
  };
  for (const entry of entries) visit(entry);
  return [...found];
}

function packed(app: string, paths: readonly string[]): number {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return paths.reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(app, path)), options).length, 0) / 1000;
}
