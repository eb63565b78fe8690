import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadMunicipalities } from '../../../src/domain/municipality/loadMunicipalities.ts';

const facts = '../shared/data/municipalities';

/** The rows of a file of facts without its heading; quotes stand around a last column only, which is left out. */
function rowsOf(file: string): readonly string[][] {
  const lines = readFileSync(`${facts}/${file}`, 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => line.split(','));
}

it('says what the collected facts say, row by row', async (context) => {
  if (!existsSync(facts)) {
    context.skip('The collected facts are not beside the project, so there is nothing to compare the register with.');
  }
  const register = await loadMunicipalities();
  const municipalities = register.municipalities.map((municipality) => {
    const { code, country, name, county, lat, lon, parallel } = municipality;
    const names = parallel.map((other) => `${other.language}:${other.name}`).join('|');
    return [code, country, name, code.slice(0, 2), county, lat.toFixed(2), lon.toFixed(2), names];
  });
  expect(municipalities).toEqual(rowsOf('municipalities.csv'));

  const formerNames = register.formerNames.map(({ name, formerCounty, untilYear, successors }) => [
    formerCounty ? `${name} (${formerCounty})` : name,
    String(untilYear),
    successors.map(({ code }) => code).join('|'),
    successors[0]?.country,
  ]);
  expect(formerNames).toEqual(rowsOf('former-names.csv').map((row) => row.slice(0, 4)));

  const counties = new Set(municipalities.map(([, country, , code, county]) => [code, country, county].join()));
  expect([...counties].sort()).toEqual(
    rowsOf('counties.csv')
      .map((row) => row.join())
      .sort(),
  );
});
