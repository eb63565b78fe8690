import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { applyTemplate } from '../../../src/document/commands/applyTemplate.ts';
import { type DeviceId, type GroupId, toId } from '../../../src/domain/ids.ts';
import type { HistoryEntry } from '../../../src/feed/feedEngine.ts';
import type { StorageStatus } from '../../../src/storage/storageStatus.ts';
import * as download from '../../../src/ui/seminar/downloadFile.ts';
import { testNow } from '../../support/createTestServices.ts';
import { installFakeCamera } from '../../support/fakeCamera.ts';
import { createMemorySeminar } from '../../support/memorySeminar.ts';
import { alone, createPlayedOthers, meetOthers } from '../../support/playedOthers.ts';
import { renderApp } from '../../support/renderApp.tsx';

const minute = 60_000;
const lasting: StorageStatus = { isPersistent: true, usedBytes: 3_000_000, freeBytes: 41_000_000_000 };
const group = toId<GroupId>('groupOfTheTest');

/** What the server's clock says, or null while it cannot be reached. */
let serverTime: number | null;
beforeEach(() => {
  serverTime = testNow;
  vi.stubGlobal('fetch', async () => {
    if (serverTime === null) throw new TypeError('No network');
    return new Response(null, { headers: { Date: new Date(serverTime).toUTCString() } });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function open({
  role = 'facilitator' as 'facilitator' | readonly GroupId[],
  storage = [lasting, lasting],
  written = 0,
} = {}) {
  const seminar = createMemorySeminar();
  const theme = { introduction: '', instructions: '', minutes: null };
  applyTemplate(
    seminar.plan,
    { title: 'Vårmøte', themes: [{ ...theme, title: 'Nå', questions: [{ text: 'Hva?', seats: 0 }] }], addressees: [] },
    { title: 'Vårmøte', date: '2026-11-21', organiser: 'Nettverket' },
  );
  const others = createPlayedOthers({ ...alone, inReach: [toId('another')] });
  meetOthers(seminar, others, role);
  const place = { device: toId<DeviceId>('another'), scope: 'plan', seq: 1, hash: 'hash' };
  const entry: HistoryEntry = {
    place,
    time: written,
    isCheckpoint: false,
    added: 1,
    deleted: 0,
    canBeShown: true,
    issuer: 'root',
    isOwn: false,
  };
  Object.assign(seminar.history, { of: async () => (written ? [entry] : []) });
  const [now = lasting, afterAsking = lasting] = storage;
  const app = await renderApp(`/s/${seminar.id}/ready`, {
    seminar,
    isFacilitator: role === 'facilitator',
    services: { storageStatus: { read: async () => now, askToPersist: async () => afterAsking } },
  });
  await screen.findByRole('heading', { level: 1 });
  return { ...app, seminar, others };
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const todo = () =>
  screen
    .queryAllByRole('heading', { level: 2 })
    .filter((heading) => heading.closest('.ready-look'))
    .map(({ textContent }) => textContent);
/** The quiet line that begins with these words: what stands on it. */
const quiet = (words: string) =>
  within(screen.getByRole('list', { name: 'Alt som er sjekket' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
    .find((text) => text?.startsWith(words));

test('what is left to do comes first, each with its own button, and is gone once it is done', async () => {
  const save = vi.spyOn(download, 'downloadFile').mockReturnValue(undefined);
  const { user, services, seminar } = await open();
  await waitFor(() => expect(quiet('Klokka går riktig')).toBe('Klokka går riktigDen viser kl. 12.00I orden'));
  expect(title()).toBe('Én ting å se på');
  expect(todo()).toEqual(['Ingen sikkerhetskopi ennå']);
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
    '7 av 8 er i orden. Ta sjekken på alle enheter før dere reiser.',
  );
  services.shelf.setFileSaved = vi.fn(services.shelf.setFileSaved);
  await user.click(screen.getByRole('button', { name: 'Lagre sikkerhetskopi' }));
  await waitFor(() => expect(title()).toBe('Klar'));
  expect(save).toHaveBeenCalledOnce();
  expect(services.shelf.setFileSaved).toHaveBeenCalledWith(seminar.id);
  expect(quiet('Sikkerhetskopien er ny')).toMatch(/^Sikkerhetskopien er nyLagret til fil .*I orden$/);
  expect(quiet('Seminaret ligger på enheten')).toContain('1 tema, 1 spørsmål, 0 grupper');
  expect(screen.getByRole('link', { name: 'Åpne seminaret' }).getAttribute('href')).toMatch(/\/open$/);
});

test('a group is not asked for a file, and goes on to its table', async () => {
  await open({ role: [group] });
  await waitFor(() => expect(title()).toBe('Klar'));
  expect(quiet('Ingen ny sikkerhetskopi')).toContain('Til opplysning');
  expect(screen.getByRole('link', { name: 'Fortsett' })).toBeDefined();
  expect(screen.queryByRole('link', { name: 'Åpne seminaret' })).toBeNull();
});

test('the browser is asked to keep what is stored; when it says no, that is said, with what to do', async () => {
  const { user } = await open({
    role: [group],
    storage: [
      { ...lasting, isPersistent: false },
      { ...lasting, isPersistent: false },
    ],
  });
  expect(todo()).toEqual(['Lagringen er ikke varig']);
  await user.click(screen.getByRole('button', { name: 'Be om varig lagring' }));
  expect(await screen.findByRole('heading', { name: 'Nettleseren sa nei til varig lagring' })).toBeDefined();
  expect(screen.getByText(/Legg Langbord til på hjemskjermen/)).toBeDefined();
});

describe('the clock', () => {
  test('that is hours wrong is said to be, by the server', async () => {
    serverTime = testNow + 180 * minute;
    await open({ role: [group] });
    expect(await screen.findByText(/^Den går 3 timer for sakte\. Still den/)).toBeDefined();
  });

  test('is compared with what other devices say where the server is out of reach, and once more when asked', async () => {
    serverTime = null;
    const { user } = await open({ role: [group], written: testNow + 30 * minute });
    expect(await screen.findByText(/^En annen enhet har skrevet noe kl\. 12\.30/)).toBeDefined();
    serverTime = testNow - 5 * minute;
    await user.click(screen.getByRole('button', { name: 'Sjekk på nytt' }));
    expect(await screen.findByText(/^Den går 5 minutter for fort\./)).toBeDefined();
  });

  test('that nobody can tell about is no trouble', async () => {
    serverTime = null;
    await open({ role: [group] });
    await waitFor(() => expect(quiet('Klokka kan ikke sammenlignes nå')).toContain('Den viser kl. 12.00'));
    expect(title()).toBe('Klar');
  });
});

test('the camera is asked for only when it is tried, and let go of at once', async () => {
  const camera = installFakeCamera();
  // As browsers that tell nobody.
  vi.spyOn(navigator.permissions, 'query').mockRejectedValue(new TypeError('camera is no permission'));
  const { user } = await open({ role: [group] });
  expect(quiet('Kameraet er ikke prøvd')).toContain('Til opplysning');
  expect(camera.asked).toBe(0);
  camera.refusal = 'NotAllowedError';
  await user.click(screen.getByRole('button', { name: 'Prøv kameraet' }));
  expect(await screen.findByRole('heading', { name: 'Langbord får ikke bruke kameraet' })).toBeDefined();
  camera.refusal = null;
  await user.click(screen.getByRole('button', { name: 'Prøv kameraet' }));
  await waitFor(() => expect(quiet('Kameraet kan brukes')).toContain('I orden'));
  expect(camera.asked).toBe(2);
  expect(camera.isLit).toBe(false);
  camera.remove();
});

test('a camera the browser says is allowed is not tried', async () => {
  const camera = installFakeCamera();
  await open({ role: [group] });
  await waitFor(() => expect(quiet('Kameraet kan brukes')).toContain('I orden'));
  expect(camera.asked).toBe(0);
  camera.remove();
});

test('others in reach, what is on its way, and a newer version are followed as they change', async () => {
  const { others, services, user } = await open({ role: [group] });
  expect(quiet('Andre enheter er innen rekkevidde')).toContain('1 enhet');
  others.play({ inReach: [], lacking: 2 });
  expect(todo()).toEqual(['Seminaret er på vei til enheten', 'Ingen andre enheter innen rekkevidde']);
  expect(title()).toBe('2 ting å se på');
  others.play({ hasWays: false, lacking: 0 });
  expect(title()).toBe('Klar');
  services.updates.setState('updateWaiting');
  expect(await screen.findByRole('heading', { name: 'En nyere utgave er klar' })).toBeDefined();
  services.updates.problem = new Error('Not saved');
  await user.click(screen.getByRole('button', { name: 'Ta i bruk nå' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Noe er ikke lagret ennå');
});

test('a battery that the browser tells of is looked at', async () => {
  vi.stubGlobal('navigator', Object.assign(navigator, { getBattery: async () => ({ level: 0.344, charging: false }) }));
  await open({ role: [group] });
  expect(await screen.findByText('34 % igjen. Lad enheten, og ta med laderen.')).toBeDefined();
  Reflect.deleteProperty(navigator, 'getBattery');
});

describe('the devices of others', () => {
  const devices = () =>
    within(screen.getByRole('region', { name: 'Andre enheter' }))
      .queryAllByRole('listitem')
      .map(({ textContent }) => textContent);

  test('are listed for a facilitator: what to look at first, then those nobody has checked', async () => {
    const { others } = await open();
    others.play({ inReach: [], present: [] });
    screen.getByText(/^Ingen andre enheter er sjekket eller innen rekkevidde ennå/);
    const here = (device: string, at: GroupId | null) => ({
      device: toId<DeviceId>(device),
      group: at,
      question: null,
    });
    others.play({
      inReach: [toId<DeviceId>('b')],
      present: [here('a', null), here('b', group), here('c', group), here('d', null)],
      facilitators: [{ device: toId<DeviceId>('d'), heardAt: 0, isInReach: true, unreceived: 0 }],
      checked: [
        { device: toId<DeviceId>('b'), fine: 10, look: [], at: testNow - 5 * minute },
        { device: toId<DeviceId>('d'), fine: 7, look: ['lasting', 'battery'], at: testNow - 7 * minute },
      ],
    });
    screen.getByText('1 av 4 er klare.');
    expect(devices()).toEqual([
      'ProsesslederSe på: varig lagring og lite strøm Sjekket kl. 11.53.2 ting å se på',
      'Ikke ved et bordIkke sjekket',
      'Gruppe uten navn, enhet 2Ikke sjekket',
      'Gruppe uten navn, enhet 1Sjekket kl. 11.55.Klar',
    ]);
  });

  test('are remembered when they are gone, with when they were checked, and said to be old after a day', async () => {
    const { others, services, seminar } = await open();
    const [near, far] = [toId<DeviceId>('near'), toId<DeviceId>('far')];
    others.play({
      inReach: [near, far],
      present: [{ device: near, group, question: null }],
      checked: [
        { device: near, fine: 10, look: [], at: testNow - 5 * minute },
        { device: far, fine: 10, look: [], at: testNow - 2 * 24 * 60 * minute },
      ],
    });
    await screen.findByText('1 av 2 er klare.');
    await waitFor(async () => expect(await services.memos.read(seminar.id, 'checksOfOthers')).toContain('far'));
    others.play({ inReach: [], present: [], checked: [] });
    await waitFor(() =>
      expect(devices()).toEqual([
        expect.stringMatching(
          /^Ikke ved et bordSjekket .*\. Det er lenge siden\. Ta sjekken på nytt\. Ikke innen rekkevidde nå\.Var klar$/,
        ),
        'Gruppe uten navnSjekket kl. 11.55. Ikke innen rekkevidde nå.Klar',
      ]),
    );
  });

  test('are told of the check of an earlier visit, until there is a later one', async () => {
    const first = await open({ role: [group] });
    await waitFor(() => expect(first.others.saidReady).not.toEqual([]));
    const kept = await waitFor(async () => {
      const memo = await first.services.memos.read(first.seminar.id, 'ownCheck');
      expect(memo).not.toBeNull();
      return memo;
    });
    const seminar = createMemorySeminar();
    const others = createPlayedOthers(alone);
    meetOthers(seminar, others, 'facilitator');
    const { memos } = first.services;
    await memos.write(seminar.id, 'ownCheck', kept);
    await renderApp(`/s/${seminar.id}/open`, { seminar, services: { memos } });
    await waitFor(() => expect(others.saidReady).toEqual([first.others.saidReady.at(-1)]));
  });

  test('are told what came of the check here, again when that changes, and nothing else', async () => {
    const { others, services, seminar } = await open({ role: [group] });
    expect(screen.queryByRole('region', { name: 'Andre enheter' })).toBeNull();
    await waitFor(() => expect(others.saidReady.at(-1)).toMatchObject({ look: [] }));
    expect(others.said).toEqual([]);
    await services.shelf.setGroup(seminar.id, group);
    await waitFor(() => expect(others.said).toEqual([{ group, question: null }]));
    const said = others.saidReady.length;
    others.play({ lacking: 0 });
    expect(others.saidReady).toHaveLength(said);
    others.play({ inReach: [], present: [] });
    expect(others.saidReady.at(-1)?.look).toEqual(['others']);
  });
});
