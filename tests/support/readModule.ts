import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseSync } from 'vite';

/** One source file as the architecture test sees it; `path` is relative to the project root, with forward slashes. */
export interface SourceModule {
  path: string;
  lines: number;
  /** Every module this file names, whether by import, export … from, import(), import type or a type's import(). */
  imports: string[];
  /** A line number for each `any`. */
  anys: number[];
}

/** Reads one file of the project; a style sheet has lines only. */
export function readModule(path: string, text = readFileSync(path, 'utf8')): SourceModule {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const module: SourceModule = { path, lines, imports: [], anys: [] };
  if (path.endsWith('.css')) return module;
  const { program, errors } = parseSync(path, text, {
    lang: path.endsWith('x') ? 'tsx' : path.endsWith('.mjs') ? 'js' : 'ts',
  });
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  visit(program, (node) => {
    if (node.type === 'TSAnyKeyword') module.anys.push(text.slice(0, Number(node.start)).split('\n').length);
    const source = IMPORTING.has(String(node.type)) ? importedName(node) : undefined;
    if (source !== undefined) module.imports.push(source);
  });
  return module;
}

/** Every file under a folder of the project whose name matches, as paths with forward slashes. */
export function listFiles(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    .sort();
}

type SyntaxNode = Record<string, unknown>;

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
  'TSExternalModuleReference',
]);

function importedName(node: SyntaxNode): string | undefined {
  const source = node.source ?? node.expression ?? node.argument;
  if (!isNode(source)) return undefined;
  const literal = isNode(source.literal) ? source.literal : source;
  // An address that is only known at run time cannot be checked, so it is reported as itself and refused.
  return typeof literal.value === 'string' ? literal.value : '(computed)';
}

function visit(value: unknown, see: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  else if (isNode(value)) {
    if (typeof value.type === 'string') see(value);
    for (const child of Object.values(value)) visit(child, see);
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
