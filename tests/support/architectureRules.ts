import { posix } from 'node:path';
import type { SourceModule } from './readModule.ts';

/**
 * What one layer may import: other layers by folder name or one of their files by its path under src, packages by name,
 * a family of packages by `prefix*`.
 */
export type ImportTable = Record<string, { layers: readonly string[]; packages: readonly string[] }>;

/** One sentence per import that the table does not allow. */
export function findForbiddenImports(module: SourceModule, table: ImportTable, compositionRoot: string): string[] {
  if (module.path === compositionRoot || module.path.endsWith('.d.ts')) return [];
  const layer = layerOf(module.path);
  const rule = table[layer];
  if (!rule) return [`${module.path} lies in no layer; put it in one of: ${Object.keys(table).join(', ')}.`];
  return module.imports.flatMap((name) => {
    const isAllowed = name.startsWith('.')
      ? isAllowedFile(module.path, name, layer, rule.layers)
      : isAllowedPackage(name, rule.packages);
    if (isAllowed) return [];
    const mayImport = [...rule.layers, ...rule.packages].join(', ') || 'nothing outside itself';
    return [`${module.path} imports ${name}, but ${layer} may import only: ${mayImport}.`];
  });
}

function isAllowedFile(path: string, name: string, layer: string, layers: readonly string[]): boolean {
  const target = posix.join(posix.dirname(path), name.replace(/\?.*$/, ''));
  const targetLayer = layerOf(target);
  if (target.endsWith('.css') && layer !== 'ui') return false;
  return targetLayer === layer || layers.includes(targetLayer) || layers.includes(target.replace(/^src\//, ''));
}

function isAllowedPackage(name: string, packages: readonly string[]): boolean {
  const packageName = name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
  return packages.some((allowed) =>
    allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : packageName === allowed,
  );
}

/** The first folder under src, or '' for a file that lies directly in src or outside it. */
function layerOf(path: string): string {
  const [top, layer, ...rest] = path.split('/');
  return top === 'src' && layer !== undefined && rest.length > 0 ? layer : '';
}

/** The value below which the given share of the numbers lies (nearest rank); 0 for no numbers. */
export function quantile(numbers: number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
