import { measureGrowth, measureReading } from './documents.ts';
import { reportFigures } from './measure.ts';
import { measureSizes } from './sizes.ts';

const figures = [...measureSizes('dist/app'), ...measureReading(), ...(await measureGrowth())];
const holds = reportFigures(figures);
if (process.argv.includes('--gate') && !holds) process.exitCode = 1;
