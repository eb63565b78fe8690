import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { addVenue } from '../../../src/document/commands/planCommands.ts';
import { type DeviceId, toId } from '../../../src/domain/ids.ts';
import { groupScope } from '../../../src/domain/scope.ts';
import type { SaveState } from '../../../src/storage/saveState.ts';
import { soundCondition } from '../../support/idleFeed.ts';
import { createMemorySeminar } from '../../support/memorySeminar.ts';
import { planGroup } from '../../support/planGroup.ts';
import { renderApp } from '../../support/renderApp.tsx';

const device = toId<DeviceId>('deviceThatIsTwo');

type Condition = ReturnType<ReturnType<typeof createMemorySeminar>['history']['condition']>;

async function open(given: Partial<Condition>, seminar = createMemorySeminar()) {
  const condition = { ...soundCondition, ...given };
  Object.assign(seminar, { history: { ...seminar.history, condition: () => condition } });
  const app = await renderApp(`/s/${seminar.id}/prepare/about`, { seminar });
  await screen.findByRole('heading', { level: 1 });
  return { ...app, seminar };
}

describe('two devices that pass for one', () => {
  test('are told of over every screen: what it means, that nothing is lost, where, and what to do', async () => {
    const seminar = createMemorySeminar();
    const venue = addVenue(seminar.plan, 'Hamar');
    const group = planGroup(seminar.plan, { name: 'Gruppe 4', venue });
    await open(
      { forks: [{ device, scope: groupScope(group), seq: 3, isOwn: false }], needsNewerApp: [], deletions: [] },
      seminar,
    );
    expect(await screen.findByText(/^To enheter sier at de er den samme\. Ingenting er borte/)).toBeTruthy();
    expect(screen.getByText('Hva betyr det, og hva gjør vi?').tagName).toBe('SUMMARY');
    expect(screen.getByText(/annen nettleserprofil/)).toBeTruthy();
    expect(screen.getByText('Det gjelder Hamar, Gruppe 4.')).toBeTruthy();
  });

  test('say so on the device itself, until that was read', async () => {
    const fork = { device, scope: 'plan', seq: 1, isOwn: true };
    const { user } = await open({ forks: [fork], needsNewerApp: [], deletions: [] });
    expect(await screen.findByText(/^To enheter sier at de er denne enheten/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Skjul' }));
    expect(screen.queryByText(/^To enheter sier/)).toBeNull();
    await user.click(screen.getByRole('link', { name: /^Samlingssteder/ }));
    expect(screen.queryByText(/^To enheter sier/)).toBeNull();
  });
});

describe('something that is not saved', () => {
  function createFullDevice() {
    const seminar = createMemorySeminar();
    let isFull = true;
    const listeners = new Set<() => void>();
    const flush = vi.fn(async () => {
      isFull = false;
      for (const listener of listeners) listener();
    });
    const saved: SaveState = { kind: 'saved', at: null };
    const full: SaveState = { kind: 'failed', reason: 'full' };
    Object.assign(seminar, {
      saving: {
        ...seminar.saving,
        state: () => (isFull ? full : saved),
        subscribe(listener: () => void) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        flush,
      },
    });
    return seminar;
  }

  test.each(['cluster', 'plenary', 'ledger', 'open', 'ready', 'groups', 'report'])(
    'is said over the screen at /%s, with a file to save, until it is',
    async (screenAt) => {
      const seminar = createFullDevice();
      const { user } = await renderApp(`/s/${seminar.id}/${screenAt}`, { seminar });
      const notice = await screen.findByRole('alert');
      expect(notice.textContent).toContain('den er full');
      expect(within(notice).getByRole('button', { name: 'Lagre til fil' })).toBeTruthy();
      await user.click(within(notice).getByRole('button', { name: 'Prøv igjen' }));
      await waitFor(() => expect(screen.queryByText(/den er full/)).toBeNull());
    },
  );

  test('is said once on a screen that says it itself', async () => {
    const seminar = createFullDevice();
    await renderApp(`/s/${seminar.id}/prepare/about`, { seminar });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.getAllByText(/den er full/).length).toBe(1);
  });
});

describe('something a newer version has written', () => {
  const condition = { forks: [], needsNewerApp: ['plan'], deletions: [] };

  test('is said in one sentence, and the page is reloaded when everything is saved', async () => {
    const reload = vi.fn();
    onTestFinished(() => void vi.unstubAllGlobals());
    vi.stubGlobal('location', { ...window.location, reload });
    const seminar = createMemorySeminar();
    const flush = vi.fn(async () => undefined);
    Object.assign(seminar, { saving: { ...seminar.saving, flush } });
    const { user } = await open(condition, seminar);
    await user.click(await screen.findByRole('button', { name: 'Last siden på nytt' }));
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(flush).toHaveBeenCalledOnce();
  });

  test('is taken up by the newer version when that waits; when it cannot be, it says so', async () => {
    const { user, services } = await open(condition);
    const { updates } = services;
    updates.setState('updateWaiting');
    updates.problem = new Error('Not saved');
    const notice = await screen.findByText(/bare leses her til du tar den i bruk/);
    const [take] = screen.getAllByRole('button', { name: 'Ta den i bruk' }).slice(-1);
    if (!take) throw new Error('There is a button to update.');
    await user.click(take);
    await waitFor(() => expect(notice.textContent).toContain('Noe er ikke lagret ennå'));
    updates.problem = null;
    await user.click(take);
    expect(updates.applied).toBe(1);
  });
});

describe("much of this device's text that another has deleted", () => {
  const inPlan = { device, scope: 'plan', letters: 812 };
  const sentence = /har slettet \d+ tegn som denne enheten skrev i/;

  /** A seminar whose condition changes as deletions are confirmed, or not when that fails. */
  async function openWith(deletions: Condition['deletions'], confirm = vi.fn(async () => undefined)) {
    const seminar = createMemorySeminar();
    const group = planGroup(seminar.plan, { name: 'Gruppe 2', venue: addVenue(seminar.plan, 'Hamar') });
    let condition: Condition = { ...soundCondition, deletions };
    const listeners = new Set<() => void>();
    const confirmDeletion = vi.fn(async (scope: string, from: DeviceId) => {
      await confirm();
      const left = condition.deletions.filter((one) => one.scope !== scope || one.device !== from);
      condition = { ...condition, deletions: left };
      for (const listener of listeners) listener();
    });
    const setDeletions = (next: Condition['deletions']) => {
      condition = { ...condition, deletions: next };
    };
    const subscribe = (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    };
    Object.assign(seminar, {
      history: { ...seminar.history, condition: () => condition, subscribe, confirmDeletion },
    });
    return { seminar, group, confirmDeletion, setDeletions };
  }

  async function show({ seminar }: Awaited<ReturnType<typeof openWith>>) {
    const app = await renderApp(`/s/${seminar.id}/prepare/about`, { seminar });
    await screen.findByText(sentence);
    return app;
  }

  test('is told of with its place, leads to the history, and may go when a person says so', async () => {
    const opened = await openWith([]);
    const other = toId<DeviceId>('anotherDevice');
    const scope = groupScope(opened.group);
    opened.setDeletions([{ device, scope, letters: 600 }, { device: other, scope, letters: 700 }, inPlan]);
    const { user } = await show(opened);
    expect(screen.getByText(/^2 andre enheter har slettet 1300 tegn .* i Hamar, Gruppe 2\. De er tatt/)).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Se historikken' }));
    await waitFor(() => expect(document.title).toContain('Historikk for Hamar, Gruppe 2'));
    await user.click(screen.getByRole('button', { name: 'De kan slettes for godt' }));
    expect(await screen.findByText(/^En annen enhet har slettet 812 tegn .* i planen for seminaret\./)).toBeTruthy();
    expect(opened.confirmDeletion.mock.calls).toEqual([
      [scope, device],
      [scope, other],
    ]);
    expect(screen.getByText('De slettes for godt.', { exact: false })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'De kan slettes for godt' }));
    await waitFor(() => expect(screen.queryByText(sentence)).toBeNull());
  });

  test('is hidden for now, and then nothing goes', async () => {
    const opened = await openWith([{ ...inPlan, device: toId<DeviceId>('hiddenDevice') }]);
    const { user } = await show(opened);
    await user.click(screen.getByRole('button', { name: 'Skjul' }));
    expect(screen.queryByText(sentence)).toBeNull();
    expect(opened.confirmDeletion).not.toHaveBeenCalled();
  });

  test('stays, and says why, when it could not be saved that it may go', async () => {
    const opened = await openWith(
      [inPlan],
      vi.fn(() => Promise.reject(new Error('Not saved'))),
    );
    const { user } = await show(opened);
    await user.click(screen.getByRole('button', { name: 'De kan slettes for godt' }));
    expect((await screen.findByText(sentence)).textContent).toContain('812 tegn');
    expect(await screen.findByText(/så de er fortsatt tatt vare på/)).toBeTruthy();
  });
});
