import { createRegister } from '../../src/domain/municipality/createRegister.ts';
import * as lines from '../../src/domain/municipality/municipalities.data.ts';
import { proposeImport } from '../../src/imports/proposeImport.ts';
import { board2023 } from '../support/board2023.ts';
import { importFigures } from '../support/importFigures.ts';
import { inventedBoards } from '../support/inventedBoards.ts';
import type { Figure } from './measure.ts';

/** What an import understands by itself, in per cent: of the real board where it lies beside the project, and of the invented ones. */
export function measureImports(): Figure[] {
  const register = createRegister(lines);
  const board = board2023();
  const real = board ? [{ name: 'Board of 2023', ...board }] : [];
  if (!board) console.log('The board of 2023 is not beside the project.');
  const invented = inventedBoards.map(({ style, table, truths }) => ({ name: style, table, truths }));
  return [...real, ...invented].flatMap(({ name, table, truths }) => {
    const begin = performance.now();
    const draft = proposeImport(table, register);
    const milliseconds = performance.now() - begin;
    const figures = importFigures(draft, truths);
    for (const wrong of figures.wrong) console.log(`${name}: ${wrong}`);
    const share = (what: string, value: number, note?: string): Figure => ({
      ...{ name: `${name}: ${what}`, value: 100 * value, unit: '%' },
      ...(note !== undefined && { note }),
    });
    return [
      share('municipalities found', figures.municipalityRecall, 'aim 95'),
      share('municipalities right', figures.municipalityPrecision, 'aim 95'),
      share('themes right', figures.themes, 'aim 90'),
      share('groups and venues right', figures.groups, 'aim 90'),
      share('questions split', figures.splits, 'aim 90'),
      share('priorities found', figures.priorities, `aim 100; ${figures.falsePriorities} that nobody wrote`),
      { name: `${name}: understood in`, value: milliseconds, unit: 'ms' },
    ];
  });
}
