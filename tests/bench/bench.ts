import { measurePersistence } from './browser.ts';
import { measureGrowth, measureReading } from './documents.ts';
import { measureFeeds } from './feeds.ts';
import { reportFigures } from './measure.ts';
import { measureSizes } from './sizes.ts';
import { measureStarts, measureVisibleEdit } from './startup.ts';

const pages = 'node_modules/.cache/bench/page';
const figures = [
  ...measureSizes('dist/app'),
  ...measureReading(),
  ...(await measureGrowth()),
  ...(await measureFeeds()),
  ...(await measurePersistence(pages)),
  ...(await measureStarts('dist/app', pages)),
  ...(await measureVisibleEdit('dist/app')),
];
const holds = reportFigures(figures);
if (process.argv.includes('--gate') && !holds) process.exitCode = 1;
