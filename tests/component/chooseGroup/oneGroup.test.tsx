import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { foundGroup } from '../../../src/document/commands/groupCommands.ts';
import { addVenue, mergeGroup, unmergeGroup } from '../../../src/document/commands/planCommands.ts';
import { type GroupId, toId } from '../../../src/domain/ids.ts';
import { createMemorySeminar } from '../../support/memorySeminar.ts';
import { planGroup } from '../../support/planGroup.ts';
import { renderApp } from '../../support/renderApp.tsx';

async function seminarWithTwins() {
  const seminar = createMemorySeminar();
  const venue = addVenue(seminar.plan, 'Hamar');
  const planned = planGroup(seminar.plan, { name: 'Gruppe 2', venue });
  const founded = await seminar.openGroup(toId('foundedAtTheTable'));
  foundGroup(founded, { name: 'Gruppe 2', venue });
  mergeGroup(seminar.plan, founded.id, planned);
  return { seminar, planned, founded: founded.id };
}

const asOne = 'Gruppe 2 Også: Gruppe 2 (startet ved bordet)';

test('[D18] groups that are one stand once, and choosing them leads to the one they are known as', async () => {
  const { seminar, planned, founded } = await seminarWithTwins();
  const { user, path } = await renderApp(`/s/${seminar.id}/groups`, { seminar });
  const choice = await screen.findByRole('button', { name: `${asOne} Har skrevet noe` });
  expect(screen.getAllByRole('button', { name: /^Gruppe 2/ })).toHaveLength(1);
  unmergeGroup(seminar.plan, founded);
  await waitFor(() => expect(screen.getAllByRole('button', { name: /^Gruppe 2/ })).toHaveLength(2));
  mergeGroup(seminar.plan, founded, planned);
  await user.click(choice);
  await waitFor(() => expect(path()).toBe(`/s/${seminar.id}/g/${planned}`));
});

test('[D18] a device that writes for a part finds itself there, and goes on in its own document', async () => {
  const { seminar, founded } = await seminarWithTwins();
  const { user, path, services } = await renderApp(`/s/${seminar.id}/groups`, { seminar });
  await services.shelf.setGroup(seminar.id, founded);
  await user.click(await screen.findByRole('button', { name: `${asOne} Denne enheten skriver her`, current: true }));
  await waitFor(() => expect(path()).toBe(`/s/${seminar.id}/g/${founded}`));
  expect((await services.shelf.get(seminar.id))?.group).toBe(founded);
});

test('[D18] a part whose host has not come to this device stands by itself', async () => {
  const { seminar, founded } = await seminarWithTwins();
  mergeGroup(seminar.plan, founded, toId<GroupId>('farAway'));
  unmergeGroup(seminar.plan, founded);
  mergeGroup(seminar.plan, founded, toId<GroupId>('farAway'));
  await renderApp(`/s/${seminar.id}/groups`, { seminar });
  await screen.findByRole('button', { name: 'Gruppe 2 Har skrevet noe' });
  expect(screen.getAllByRole('button', { name: /^Gruppe 2/ })).toHaveLength(2);
});
