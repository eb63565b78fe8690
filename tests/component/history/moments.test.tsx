import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import { type DeviceId, type QuestionId, toId } from '../../../src/domain/ids.ts';
import { groupScope } from '../../../src/domain/scope.ts';
import { accessOf } from '../../../src/session/access.ts';
import { testNow } from '../../support/createTestServices.ts';
import { createMemorySeminar } from '../../support/memorySeminar.ts';
import { renderApp } from '../../support/renderApp.tsx';

type Told = Awaited<ReturnType<ReturnType<typeof createMemorySeminar>['history']['of']>>[number];

const hour = 3_600_000;
const question = toId<QuestionId>('question');

interface Options {
  readonly count: number;
  /** Changes what is told of an entry, by its number from 0. */
  readonly change?: (entry: Told, index: number) => Partial<Told>;
  readonly mayWrite?: boolean;
  readonly entry?: string;
  /** Filled with whoever follows the history. */
  readonly listeners?: Set<() => void>;
}

/** A group that has written one point each hour, and its history made by hand. */
async function open({ count, change = () => ({}), mayWrite = true, entry = '', listeners = new Set() }: Options) {
  const seminar = createMemorySeminar();
  const group = await seminar.openGroup(toId('groupOfTheTest'));
  const states = new Map<string, Uint8Array>();
  const told: Told[] = [];
  for (let index = 0; index < count; index++) {
    addPoints(group, { question, parent: null, index }, [{ text: `Innspill ${index}`, subpoints: [] }]);
    const hash = `hash${index}`;
    states.set(hash, Y.encodeStateAsUpdate(group.doc));
    const place = { device: toId<DeviceId>('own'), scope: groupScope(group.id), seq: index + 1, hash };
    const fact: Told = {
      ...{ place, time: testNow + index * hour, isCheckpoint: false, added: 1, deleted: 0 },
      ...{ canBeShown: true, issuer: 'group', isOwn: true },
    };
    told.push({ ...fact, ...change(fact, index) });
  }
  const stateAt = vi.fn(async ({ hash }: Told['place']) => states.get(hash) ?? null);
  const access = accessOf(mayWrite ? [{ kind: 'group', group: group.id }] : []);
  Object.assign(seminar, {
    history: {
      ...seminar.history,
      of: async () => [...told],
      stateAt,
      subscribe(listener: () => void) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    links: { ...seminar.links, access: () => access },
  });
  const path = `/s/${seminar.id}/g/${group.id}/history${entry && `/${entry}`}`;
  const app = await renderApp(path, { seminar });
  await screen.findByRole('heading', { level: 1 });
  return { ...app, stateAt, group, told };
}

const moments = () => screen.queryAllByRole('listitem').map((item) => item.textContent);
const by =
  (device: string, issuer: 'root' | 'group', isOwn = false) =>
  (entry: Told) => ({
    place: { ...entry.place, device: toId<DeviceId>(device) },
    issuer,
    isOwn,
  });

test('a long history is told in portions, and only what is shown is read', async () => {
  const { user, stateAt } = await open({ count: 45 });
  await waitFor(() => expect(moments().filter((words) => words?.includes('La til 1 innspill.'))).toHaveLength(20));
  expect(stateAt).toHaveBeenCalledTimes(21);
  await user.click(screen.getByRole('button', { name: 'Vis tidligere' }));
  expect(moments()).toHaveLength(40);
  expect(document.activeElement?.textContent).toContain(moments()[20]?.slice(0, 5));
  await user.click(screen.getByRole('button', { name: 'Vis tidligere' }));
  expect(moments()).toHaveLength(45);
  expect(screen.queryByRole('button', { name: 'Vis tidligere' })).toBeNull();
  await waitFor(() => expect(moments().at(-1)).toContain('La til 1 innspill.'));
  expect(stateAt).toHaveBeenCalledTimes(45);
});

test('those who wrote are told apart as far as is known', async () => {
  const authors = [by('anna', 'group'), by('own', 'group', true), by('root', 'root'), by('bo', 'group')];
  await open({ count: 4, change: (entry, index) => authors[index]?.(entry) ?? {} });
  await screen.findAllByRole('listitem');
  expect(moments().map((words) => /av (.*?)(La|Ser|$)/.exec(words ?? '')?.[1])).toEqual([
    'en annen enhet (2)',
    'en prosessleder',
    'denne enheten',
    'en annen enhet (1)',
  ]);
});

test('what a checkpoint has swallowed is told of, cannot be chosen, and the screen says why', async () => {
  await open({
    count: 4,
    change: (_, index) => ({ canBeShown: index >= 2, isCheckpoint: index === 2 }),
  });
  await waitFor(() => expect(moments()[0]).toContain('La til 1 innspill.'));
  expect(moments().slice(1)).toEqual([
    expect.stringContaining('Alt som var gjort til da.'),
    expect.stringContaining('Kan ikke vises lenger.'),
    expect.stringContaining('Kan ikke vises lenger.'),
  ]);
  expect(screen.getByText(/er slått sammen for å spare plass/)).toBeTruthy();
  expect(screen.getAllByRole('link').filter((link) => link.closest('li'))).toHaveLength(2);
});

test('an address to a moment that is gone leads back to the history', async () => {
  await open({ count: 2, change: (_, index) => ({ canBeShown: index > 0 }), entry: 'hash0' });
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Dette tidspunktet kan ikke vises lenger' }),
  ).toBeTruthy();
  expect(screen.getByRole('main').querySelector('a')?.textContent).toBe('Tilbake til historikken');
});

test('whoever may not write for the group can look, and is told who can bring back', async () => {
  await open({ count: 2, mayWrite: false, entry: 'hash0' });
  expect(await screen.findByText(/^Bare de som skriver for gruppen, og prosesslederne/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Sett svarene tilbake til dette' })).toBeNull();
  expect(screen.getByText('Gjort siden da: la til 1 innspill.')).toBeTruthy();
});

test('what is the same as now has nothing to be brought back', async () => {
  await open({ count: 2, entry: 'hash1' });
  expect(await screen.findByText('Slik er det nå også.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Sett svarene tilbake til dette' })).toBeNull();
});

test('what is sealed later, as after an earlier visit, is told as soon as it is there', async () => {
  const listeners = new Set<() => void>();
  const { told } = await open({ count: 2, listeners });
  await waitFor(() => expect(moments()).toHaveLength(2));
  const last = told.at(-1);
  if (!last) throw new Error('There is a history.');
  told.push({ ...last, place: { ...last.place, hash: 'later' }, time: last.time + hour });
  for (const listener of listeners) listener();
  await waitFor(() => expect(moments()).toHaveLength(3));
});

test('a history that cannot be read says so, and can be read again', async () => {
  const seminar = createMemorySeminar();
  let isBroken = true;
  const of = async () => {
    if (isBroken) throw new Error('The disk is away.');
    return [];
  };
  Object.assign(seminar, { history: { ...seminar.history, of } });
  const { user } = await renderApp(`/s/${seminar.id}/history`, { seminar });
  const again = await screen.findByRole('button', { name: 'Prøv igjen' });
  isBroken = false;
  await user.click(again);
  expect(await screen.findByText('Ingenting er skrevet ennå.')).toBeTruthy();
});
