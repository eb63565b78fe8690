import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { languages } from '../../../src/domain/plan.ts';
import type { SeminarCopy } from '../../../src/domain/seminarCopy.ts';
import { hostileSeminar } from '../../support/hostileSeminar.ts';
import { openStoredDevice } from '../../support/storedDevice.ts';

const copy: SeminarCopy = {
  ...{
    title: 'Earlier',
    organiser: 'County',
    contact: 'Kari',
    languages,
    invited: [],
    small: [],
    addressees: [],
    themes: [],
  },
  venues: ['Hamar'],
  groups: [
    { name: 'Group 1', venue: 0 },
    { name: 'Group 2', venue: null },
  ],
};

test('[D4] a seminar made from an earlier one is on the shelf, and its groups have keys of their own', async () => {
  const device = await openStoredDevice('created');
  const about = { title: 'Next', date: '2027-03-01', organiser: 'Innlandet' };
  const ids = [await device.library.createSeminar(copy, about), await device.library.createSeminar(copy, about)];
  const plans = await Promise.all(
    ids.map(async (id) => {
      const seminar = await device.library.openSeminar(id);
      const plan = seminar?.plan.snapshot();
      await seminar?.close();
      return plan;
    }),
  );
  for (const plan of plans) {
    expect(plan).toMatchObject({ ...about, contact: 'Kari', venues: [{ name: 'Hamar' }] });
    expect(plan?.groups).toMatchObject([
      { name: 'Group 1', venue: plan?.venues[0]?.id },
      { name: 'Group 2', venue: null },
    ]);
  }
  const groups = plans.flatMap((plan) => plan?.groups ?? []);
  expect(new Set(groups.map(({ id }) => id)).size).toBe(4);
  for (const { id, seed } of groups) expect([id.length, seed.length]).toEqual([22, 22]);
});

test('[D4] a seminar made of a content is kept with what its groups wrote, and opens again', async () => {
  const device = await openStoredDevice('content');
  const id = await device.library.createFromContent(hostileSeminar);
  const seminar = await device.library.openSeminar(id);
  const [first] = seminar?.plan.snapshot().groups ?? [];
  const group = first && (await seminar?.openGroup(first.id));
  expect(seminar?.plan.snapshot().title).toBe(hostileSeminar.title);
  expect(group?.snapshot().members).toHaveLength(4);
  expect([...(group?.snapshot().answers.values() ?? [])].map(({ points }) => points.length)).toContain(3);
  expect((await device.shelf.get(id))?.isFacilitator).toBe(true);
  await seminar?.close();
});
