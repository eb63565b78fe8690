import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { foundGroup } from '../../../src/document/commands/groupCommands.ts';
import { addQuestion, addTheme, addVenue } from '../../../src/document/commands/planCommands.ts';
import { type DeviceId, toId } from '../../../src/domain/ids.ts';
import { languages } from '../../../src/domain/plan.ts';
import { groupScope } from '../../../src/domain/scope.ts';
import type { KnownFeed } from '../../../src/feed/knownFeeds.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { outline, pointNamed, writeOutline } from '../../support/groupOutline.ts';
import { soundCondition } from '../../support/idleFeed.ts';
import { createMemorySeminar } from '../../support/memorySeminar.ts';
import { planGroup } from '../../support/planGroup.ts';
import { renderApp } from '../../support/renderApp.tsx';

const bad = toId<DeviceId>('deviceThatMisuses');
const own = toId<DeviceId>('deviceOfTheFacilitator');

async function open(path = '', options: { readonly isFacilitator?: boolean } = {}) {
  const seminar = createMemorySeminar();
  const { plan } = seminar;
  const [hamar, lillehammer] = [addVenue(plan, 'Hamar'), addVenue(plan, 'Lillehammer')];
  const question = addQuestion(plan, addTheme(plan, { title: 'Skole' }), { text: 'Hva nå?', seats: 0 });
  const first = await seminar.openGroup(planGroup(plan, { name: 'Gruppe 1', venue: hamar }));
  const second = await seminar.openGroup(planGroup(plan, { name: 'Gruppe 2', venue: hamar }));
  const founded = await seminar.openGroup(toId('foundedAtTheTable'));
  foundGroup(founded, { name: 'Gruppe 2', venue: hamar });
  writeOutline(first, 'bread (brown), milk', question);
  const feeds: readonly KnownFeed[] = [
    { device: bad, scope: groupScope(first.id), seq: 7, issuer: 'group', time: 1_000, isOwn: false },
    { device: own, scope: 'plan', seq: 3, issuer: 'root', time: 2_000, isOwn: true },
  ];
  const condition = { now: soundCondition as ReturnType<typeof seminar.history.condition> };
  const listeners = new Set<() => void>();
  Object.assign(seminar, {
    history: {
      ...seminar.history,
      feeds: async () => feeds,
      condition: () => condition.now,
      subscribe: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  });
  const setAside = (entries: number) =>
    act(() => {
      condition.now = { ...soundCondition, aside: [{ device: bad, scope: groupScope(first.id), entries }] };
      for (const listener of listeners) listener();
    });
  const address = path.replace('GROUP', first.id);
  const app = await renderApp(`/s/${seminar.id}/tidy${address}`, { seminar, ...options });
  return { ...app, seminar, plan, hamar, lillehammer, question, first, second, founded, setAside };
}

const row = (words: string) => {
  const found = screen.getAllByRole('listitem').find((item) => item.textContent?.includes(words));
  if (!found) throw new Error(`There is a line with ${words}.`);
  return within(found);
};

test('a group is moved to another venue and back, one of the plan and one founded at a table', async () => {
  const { user, plan, lillehammer, hamar, founded } = await open();
  await user.selectOptions(await screen.findByLabelText('Samlingssted for Hamar, Gruppe 1'), 'Lillehammer');
  await screen.findAllByText('Flyttet Hamar, Gruppe 1 til Lillehammer');
  expect(plan.snapshot().groups[0]?.venue).toBe(lillehammer);
  await user.click(screen.getByRole('button', { name: 'Angre' }));
  expect(plan.snapshot().groups[0]?.venue).toBe(hamar);
  const name = 'Hamar, Gruppe 2 (startet ved bordet)';
  await user.selectOptions(await screen.findByLabelText(`Samlingssted for ${name}`), 'Lillehammer');
  await waitFor(() => expect(founded.snapshot().venue).toBe(lillehammer));
  await screen.findByLabelText<HTMLSelectElement>('Samlingssted for Lillehammer, Gruppe 2 (startet ved bordet)');
});

test('[D18] two groups are made one and are separated, each of it undone', async () => {
  const { user, plan, founded, second } = await open();
  const same = { name: 'Hamar, Gruppe 2 (startet ved bordet) er samme gruppe som …' };
  await user.click(await screen.findByRole('button', same));
  await user.click(screen.getByRole('button', { name: 'Gjør dem til én gruppe' }));
  const merged = [[founded.id, second.id]];
  expect([...plan.snapshot().mergedInto]).toEqual(merged);
  await user.click(screen.getByRole('button', { name: 'Skill dem igjen' }));
  expect([...plan.snapshot().mergedInto]).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Angre' }));
  expect([...plan.snapshot().mergedInto]).toEqual(merged);
  await user.click(screen.getByRole('button', { name: 'Angre' }));
  expect([...plan.snapshot().mergedInto]).toEqual([]);
  expect(screen.queryByRole('button', { name: 'Angre' })).toBeNull();
});

test('[D23] a point is hidden when that is asked and answered, told of with why, and shown again', async () => {
  const { user, first, question } = await open('/g/GROUP');
  await user.click(await screen.findByRole('button', { name: 'Skjul «bread»' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Vil du skjule innspillet?' }));
  expect(outline(first, question)).toBe('bread (brown), milk');
  await user.type(dialog.getByLabelText(/^Hvorfor/), 'Et navn på en elev');
  await user.click(dialog.getByRole('button', { name: 'Skjul' }));
  expect(outline(first, question)).toBe('milk');
  const hidden = within(screen.getByRole('region', { name: 'Skjult' }));
  expect(hidden.getByText(/Skjult: Et navn på en elev/)).toBeDefined();
  await user.click(hidden.getByRole('button', { name: 'Vis igjen: bread' }));
  expect(outline(first, question)).toBe('bread (brown), milk');
  await user.click(screen.getByRole('button', { name: 'Angre' }));
  expect(outline(first, question)).toBe('milk');
  await user.click(screen.getByRole('button', { name: 'Angre' }));
  expect(outline(first, question)).toBe('bread (brown), milk');
});

test('[D23] a point is moved to another group with what stands under it, and back', async () => {
  const { user, first, second, question } = await open('/g/GROUP');
  await user.click(await screen.findByRole('button', { name: 'Flytt «bread» til en annen gruppe' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Hvor hører innspillet hjemme?' }));
  await user.selectOptions(dialog.getByLabelText('Gruppe'), 'Hamar, Gruppe 2');
  await user.click(dialog.getByRole('button', { name: 'Flytt' }));
  await waitFor(() => expect(outline(second, question)).toBe('bread (brown)'));
  expect(outline(first, question)).toBe('milk');
  expect(await screen.findByText(/^Flyttet til Hamar, Gruppe 2/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Angre' }));
  expect(outline(second, question)).toBe('');
  expect(outline(first, question)).toBe('bread (brown), milk');
});

test('what others write in the group meanwhile is shown', async () => {
  const { first } = await open('/g/GROUP');
  await screen.findByText('milk');
  act(() => first.text(pointNamed(first, 'milk'))?.edit('warm milk'));
  expect(await screen.findByText('warm milk')).toBeDefined();
});

test('[D27] a device is withdrawn where this one has it, when that is asked and answered, and let in again', async () => {
  const { user, plan, first, setAside } = await open('/devices');
  expect(await screen.findByRole('heading', { level: 1, name: 'Enheter som har skrevet' })).toBeDefined();
  expect(row('Denne enheten').queryByRole('button')).toBeNull();
  const line = row('Hamar, Gruppe 1');
  await user.click(line.getByRole('button', { name: /^Trekk tilbake/ }));
  expect(plan.run().withdrawn.size).toBe(0);
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Trekk tilbake' }));
  expect(plan.run().withdrawn.get(bad)?.heads).toEqual(new Map([[groupScope(first.id), 7]]));
  expect(screen.getByRole('heading', { level: 1, name: 'Én enhet er trukket tilbake' })).toBeDefined();
  expect(row('Hamar, Gruppe 1').getByText('Ingenting er holdt utenfor ennå')).toBeDefined();
  setAside(2);
  expect(row('Hamar, Gruppe 1').getByText('2 endringer holdes utenfor')).toBeDefined();
  await user.click(screen.getByRole('button', { name: /^Slipp inn igjen: / }));
  expect(plan.run().withdrawn.size).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Angre' }));
  expect(plan.run().withdrawn.get(bad)?.heads).toEqual(new Map([[groupScope(first.id), 7]]));
  await user.click(screen.getByRole('button', { name: 'Angre' }));
  expect(plan.run().withdrawn.size).toBe(0);
});

test('[D27] what is kept aside can be read', async () => {
  const { user, seminar, first, question, setAside } = await open('/devices');
  const whole = new Y.Doc();
  Y.applyUpdate(whole, Y.encodeStateAsUpdate(first.doc));
  const { id } = first;
  const { createGroupDoc } = await import('../../../src/document/groupDoc.ts');
  const other = createGroupDoc(id, whole, first.context);
  writeOutline(other, 'rubbish', question);
  other.text(pointNamed(other, 'milk'))?.edit('sour milk');
  const stateWithAside = vi.fn(async () => Y.encodeStateAsUpdate(whole));
  Object.assign(seminar.history, { stateWithAside });
  await user.click(await screen.findByRole('button', { name: /^Trekk tilbake/ }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Trekk tilbake' }));
  setAside(1);
  expect(stateWithAside).not.toHaveBeenCalled();
  await user.click(screen.getByText('Les det som holdes utenfor i Hamar, Gruppe 1'));
  expect(await screen.findByText('rubbish')).toBeDefined();
  expect(screen.getByText('sour milk')).toBeDefined();
  expect(stateWithAside).toHaveBeenCalledWith(groupScope(id));
});

test('a device that is withdrawn itself is told so', async () => {
  const seminar = createMemorySeminar();
  const condition = { ...soundCondition, isWithdrawn: true };
  Object.assign(seminar, { history: { ...seminar.history, condition: () => condition } });
  await renderApp(`/s/${seminar.id}/tidy`, { seminar });
  expect(await screen.findByText(/^Denne enheten er trukket tilbake av prosesslederen/)).toBeDefined();
});

test.each(languages)('the words are in %s', async (language) => {
  const { tidy } = await loadMessages(language);
  expect(tidy.aside(2)).toContain('2');
  expect(tidy.withdrew('X')).toContain('X');
});
