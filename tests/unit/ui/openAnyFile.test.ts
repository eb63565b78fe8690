import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { jsonFormat } from '../../../src/exports/json/jsonFormat.ts';
import { openAnyFile } from '../../../src/ui/seminar/openAnyFile.ts';
import { exampleSeminar } from '../../support/exampleSeminar.ts';
import { reportContext, reportOf } from '../../support/reportRoom.ts';
import { openStoredDevice } from '../../support/storedDevice.ts';

const json = await jsonFormat.write(await reportContext(reportOf(exampleSeminar)), null);
const text = (words: string) => new TextEncoder().encode(words);

test('[X1] a report that was saved as JSON becomes a seminar of this device, with what was gathered', async () => {
  const { library, shelf } = await openStoredDevice('anyJson');
  const opened = await openAnyFile(json, library);
  if (opened.kind !== 'merged') throw new Error(opened.problem);
  const seminar = await library.openSeminar(opened.seminar);
  expect(seminar?.plan.snapshot().title).toBe(exampleSeminar.title);
  expect(await seminar?.storedGroups()).toHaveLength(exampleSeminar.groups.length);
  const plenary = (await seminar?.openPlenary())?.snapshot();
  expect(plenary?.clusters.map(({ title }) => title).sort()).toEqual(
    exampleSeminar.clusters.map(({ title }) => title).sort(),
  );
  expect(plenary?.decisions).toHaveLength(2);
  expect((await shelf.get(opened.seminar))?.isFacilitator).toBe(true);
  await seminar?.close();
});

test('a .langbord file is merged as ever', async () => {
  const { library } = await openStoredDevice('anyFeed');
  const seminar = await library.openSeminar(await library.createFromContent(exampleSeminar));
  const bytes = (await seminar?.toFile()) ?? new Uint8Array();
  expect(await openAnyFile(bytes, library)).toMatchObject({ kind: 'merged', seminar: seminar?.id, entries: 0 });
  await seminar?.close();
});

test.each([
  ['x;y;z', 'foreign'],
  ['{"langbordSeminar":2}', 'newer'],
  ['{"langbordSeminar":1}', 'damaged'],
])('%s changes nothing, and is %s', async (words, problem) => {
  const { library, shelf } = await openStoredDevice(`any ${problem}`);
  expect(await openAnyFile(text(words), library)).toEqual({ kind: 'problem', problem });
  const rows = await new Promise((resolve) => shelf.watch(resolve, resolve));
  expect(rows).toEqual([]);
});
