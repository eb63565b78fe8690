import { measurePersistence } from './browser.ts';
import { measureGrowth, measureMerging, measureReading } from './documents.ts';
import { measureFeeds } from './feeds.ts';
import { measureHandOver } from './handover.ts';
import { measureHeap } from './heap.ts';
import { measureImports } from './imports.ts';
import { type Figure, reportFigures } from './measure.ts';
import { measureNetwork } from './network.ts';
import { measurePlenary } from './plenary.ts';
import { measureRemoteEdits } from './remoteEdits.ts';
import { measureSizes } from './sizes.ts';
import { measureStarts } from './startup.ts';

const pages = 'node_modules/.cache/bench/page';
const parts: Readonly<Record<string, () => Promise<Figure[]>>> = {
  sizes: async () => measureSizes('dist/app'),
  documents: async () => [...measureReading(), ...measureMerging(), ...(await measureGrowth())],
  feeds: measureFeeds,
  saving: () => measurePersistence(pages),
  starts: () => measureStarts('dist/app', pages),
  edits: () => measureRemoteEdits('dist/app'),
  heap: () => measureHeap('dist/app'),
  plenary: () => measurePlenary('dist/app', pages),
  network: () => measureNetwork(pages),
  handover: measureHandOver,
  imports: async () => measureImports(),
};

const at = process.argv.indexOf('--only');
const only = at < 0 ? undefined : process.argv[at + 1];
if (only !== undefined && !(only in parts)) throw new Error(`There are only ${Object.keys(parts).join(', ')}.`);
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(parts)) if ((only ?? name) === name) figures.push(...(await measure()));
const holds = reportFigures(figures);
if (process.argv.includes('--gate') && !holds) process.exitCode = 1;
