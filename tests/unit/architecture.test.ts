import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findForbiddenImports, type ImportTable, quantile } from '../support/architectureRules.ts';
import { listFiles, readModule } from '../support/readModule.ts';

const MAY_IMPORT: ImportTable = {
  domain: { layers: [], packages: [] },
  document: { layers: ['domain'], packages: ['yjs', 'fractional-indexing'] },
  feed: { layers: ['domain'], packages: ['@noble/hashes', 'yjs'] },
  // What a camera sees is bytes and their seal, whatever is in them.
  qr: { layers: ['feed'], packages: [] },
  storage: { layers: ['domain', 'feed'], packages: ['@noble/ciphers', 'dexie', 'valibot'] },
  // The limits are the one thing a client of the signalling knows about the server.
  // y-webrtc and its documents are for the adapter only, which the app does not use.
  sync: {
    layers: ['domain', 'feed', 'server/signalling/signallingLimits.ts'],
    packages: ['valibot', 'y-webrtc', 'yjs'],
  },
  session: { layers: ['domain', 'document', 'feed', 'qr', 'storage', 'sync'], packages: ['yjs', 'valibot'] },
  i18n: { layers: ['domain'], packages: [] },
  // The libraries come with the format that needs them, when it is first used.
  exports: {
    layers: ['domain', 'i18n'],
    packages: ['docx', 'docx/layout', 'papaparse', 'valibot', 'write-excel-file'],
  },
  // A zip says of its parts what a code says of its series: the same checksum.
  imports: { layers: ['domain', 'qr/crc32.ts'], packages: ['fflate', 'papaparse', 'saxen'] },
  // The service worker reads for pages that start: it runs already where it serves them.
  pwa: { layers: ['session/reader/answerStart.ts', 'storage/reader/readerCalls.ts'], packages: ['vite', 'workbox-*'] },
  server: { layers: [], packages: ['node:*', 'valibot', 'ws'] },
  ui: {
    layers: ['domain', 'document', 'session', 'storage', 'exports', 'imports', 'i18n', 'pwa'],
    packages: [
      'qr',
      'qr/decode.js',
      'react',
      'react-dom',
      'zustand',
      'valibot',
      'wouter',
      '@atlaskit/pragmatic-drag-and-drop',
      '@digdir/designsystemet-css',
      '@fontsource-variable/schibsted-grotesk',
    ],
  },
};
/** The one file that may see every layer. */
const COMPOSITION_ROOT = 'src/main.tsx';

const LARGEST_FILE = 400;
const LARGEST_MEDIAN = 80;
const LARGEST_P90 = 250;
/** Message catalogues and data tables may be as long as their content. */
const IS_CATALOGUE_OR_DATA = /^src\/i18n\/|\.data\.ts$/;

/** Names that say nothing about what is inside, for files and folders. */
const FORBIDDEN_NAMES = new Set(['index', 'utils', 'util', 'helpers', 'helper', 'common', 'lib', 'misc', 'types']);

const CODE = /\.(ts|tsx|mjs|css)$/;
const sources = listFiles('src', CODE).map((path) => readModule(path));
const everything = [...sources, ...listFiles('tests', CODE).map((path) => readModule(path))];

describe('the layers', () => {
  test('every file imports only what its layer may', () => {
    // Plain scripts (.mjs) run before anything is built and belong to no layer.
    const typed = sources.filter((module) => /\.tsx?$/.test(module.path));
    expect(typed.flatMap((module) => findForbiddenImports(module, MAY_IMPORT, COMPOSITION_ROOT))).toEqual([]);
  });

  test.each([
    ["import { Doc } from 'yjs';", 'yjs'],
    ["import type { Doc } from 'yjs';", 'yjs'],
    ["export { Doc } from 'yjs';", 'yjs'],
    ["export * from '../ui/Board.tsx';", '../ui/Board.tsx'],
    ["import '../ui/board.css';", '../ui/board.css'],
    ["const board = () => import('../ui/Board.tsx');", '../ui/Board.tsx'],
    ["type Board = import('../ui/Board.tsx').Board;", '../ui/Board.tsx'],
    ["import fs = require('node:fs');", 'node:fs'],
    ['const part = (name: string) => import(name);', '(computed)'],
    ["import '../main.tsx';", '../main.tsx'],
    ["import facts from '../../package.json';", '../../package.json'],
  ])('the check sees %s in domain', (text, name) => {
    const module = readModule('src/domain/example.ts', text);
    expect(findForbiddenImports(module, MAY_IMPORT, COMPOSITION_ROOT)).toEqual([
      `src/domain/example.ts imports ${name}, but domain may import only: nothing outside itself.`,
    ]);
  });

  test('the check lets a layer import itself, its packages and the layers below', () => {
    const text = "import 'yjs'; import '../domain/seminar.ts'; import './readSeminar.ts'; export * from './order.ts';";
    const module = readModule('src/document/commands/addPoint.ts', text.replaceAll("'../", "'../../"));
    expect(findForbiddenImports(module, MAY_IMPORT, COMPOSITION_ROOT)).toEqual([]);
  });

  test('the check lets a layer import the one file of another that the table names', () => {
    const text = "import '../server/signalling/signallingLimits.ts'; import '../server/signalling/createExchange.ts';";
    expect(findForbiddenImports(readModule('src/sync/example.ts', text), MAY_IMPORT, COMPOSITION_ROOT)).toEqual([
      expect.stringMatching(/^src\/sync\/example.ts imports \.\.\/server\/signalling\/createExchange.ts, but sync may/),
    ]);
  });

  test('nothing leads from the app to the carrier that is there to be compared with', () => {
    const outside = sources.filter(({ path }) => !path.startsWith('src/sync/yWebrtc/'));
    const users = outside.filter(({ path, imports }) =>
      imports.some((name) => /yWebrtc|y-webrtc/.test(name) || (path.startsWith('src/sync/') && name === 'yjs')),
    );
    expect(users.map(({ path }) => path)).toEqual([]);
  });

  test('only src/sync speaks to other devices, and the server to those who come', () => {
    const typed = sources.filter(({ path }) => path.endsWith('.ts') || path.endsWith('.tsx'));
    const speakers = typed.filter(({ path }) => /\b(RTC[A-Z]\w+|WebSocket)\b/.test(readFileSync(path, 'utf8')));
    const layers = new Set(speakers.map(({ path }) => path.split('/')[1]));
    expect([...layers].sort()).toEqual(['server', 'sync']);
  });

  test('a file directly under src belongs to no layer', () => {
    const module = readModule('src/stray.ts', '');
    expect(findForbiddenImports(module, MAY_IMPORT, COMPOSITION_ROOT)[0]).toContain('src/stray.ts lies in no layer');
  });
});

describe('the files', () => {
  test(`none has more than ${LARGEST_FILE} lines`, () => {
    const tooLong = everything
      .filter((module) => module.lines > LARGEST_FILE && !IS_CATALOGUE_OR_DATA.test(module.path))
      .map((module) => `${module.path} has ${module.lines} lines; split it, ${LARGEST_FILE} is the most.`);
    expect(tooLong).toEqual([]);
  });

  test('most of them are small', () => {
    const counted = sources.filter((module) => !IS_CATALOGUE_OR_DATA.test(module.path));
    const lengths = counted.map((module) => module.lines);
    const longest = [...counted].sort((a, b) => b.lines - a.lines).slice(0, 5);
    const hint = `the longest are ${longest.map((module) => `${module.path} (${module.lines})`).join(', ')}`;
    expect(quantile(lengths, 0.5), `The median file under src is too long; ${hint}`).toBeLessThanOrEqual(
      LARGEST_MEDIAN,
    );
    expect(quantile(lengths, 0.9), `A tenth of the files is too long; ${hint}`).toBeLessThanOrEqual(LARGEST_P90);
  });

  test('each is named after what it holds', () => {
    const vague = everything.flatMap((module) =>
      module.path
        .split('/')
        .map((part) => part.split('.')[0] ?? '')
        .filter((name) => FORBIDDEN_NAMES.has(name.toLowerCase()))
        .map((name) => `${module.path} is named ${name}; name it after its main export.`),
    );
    expect(vague).toEqual([]);
  });

  test('none says any', () => {
    const sentences = everything.flatMap((module) =>
      module.anys.map((line) => `${module.path}:${line} says any; use unknown and narrow it, or name the type.`),
    );
    expect(sentences).toEqual([]);
    expect(readModule('src/domain/example.ts', 'const x = 1;\nlet y: any;').anys).toEqual([2]);
  });
});
