import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { addVenue } from '../../../src/document/commands/planCommands.ts';
import { type DeviceId, type GroupId, toId } from '../../../src/domain/ids.ts';
import { languages } from '../../../src/domain/plan.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { card, renderBoard, said, writeIn } from '../../support/boardPage.ts';
import { testNow } from '../../support/createTestServices.ts';
import { createMemorySeminar } from '../../support/memorySeminar.ts';
import { planGroup } from '../../support/planGroup.ts';
import { at, createPlayedOthers, facilitator, meetOthers } from '../../support/playedOthers.ts';
import { renderApp } from '../../support/renderApp.tsx';

const group = toId<GroupId>('groupOfTheTest');
const fact = () => within(screen.getByRole('complementary')).getByRole('button', { name: /rekkevidde|mottatt/i });

async function openBoard(role: 'facilitator' | readonly GroupId[] = [group]) {
  const others = createPlayedOthers();
  const page = await renderBoard({
    plain: ['Felles korps'],
    seated: ['Én portal'],
    prepare: ({ seminar }) => meetOthers(seminar, others, role),
  });
  return { ...page, others };
}

describe('the second fact, beside what is saved', () => {
  test('is calm when nobody is there, counts who is, and says received only when that is known', async () => {
    const { others } = await openBoard();
    expect(fact().textContent).toBe('Ingen andre enheter innen rekkevidde. De får det når dere møtes igjen.');
    others.play({ present: [at('a', group), at('b')], inReach: [toId<DeviceId>('a'), toId<DeviceId>('c')] });
    expect(fact().textContent).toBe('3 andre enheter innen rekkevidde, 1 ved dette bordet');
    others.play({ present: [], inReach: [], sealed: 5, unreceived: 2, facilitators: [] });
    expect(fact().textContent).toBe(
      '2 endringer ikke mottatt av prosesslederen ennåDet sendes når prosesslederen er innen rekkevidde',
    );
    others.play({ facilitators: [facilitator('f', { heardAt: testNow - 60_000, unreceived: 2 })] });
    expect(fact().textContent).toContain('Prosesslederen var sist innen rekkevidde kl. 11.59');
    others.play({ facilitators: [facilitator('f', { isInReach: true, unreceived: 2 })] });
    expect(fact().textContent).toContain('Prosesslederen er innen rekkevidde, så det er på vei');
    others.play({ unreceived: 0, facilitators: [facilitator('f', { isInReach: true })], inReach: [toId('f')] });
    expect(fact().textContent).toBe('Mottatt av prosesslederen1 annen enhet innen rekkevidde');
    others.play({ isSettled: false });
    expect(fact().textContent).toContain('1 endring ikke mottatt av prosesslederen ennå');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(said()).toBe('');
  });

  test('is left out where no other device could come', async () => {
    const { others } = await openBoard();
    others.play({ hasWays: false, sealed: 3, unreceived: 3 });
    expect(within(screen.getByRole('complementary')).queryByText(/rekkevidde|mottatt/i)).toBeNull();
    expect(screen.getByText('Lagret på denne enheten')).toBeTruthy();
  });

  test('reads differently for a facilitator', async () => {
    const { others } = await openBoard('facilitator');
    others.play({ inReach: [toId('a')], lacking: 2, facilitators: [facilitator('thisDevice', { isInReach: true })] });
    expect(fact().textContent).toBe('Henter nytt fra andre enheter1 annen enhet innen rekkevidde');
    others.play({ lacking: 0 });
    expect(fact().textContent).toContain('Det vi kjenner til fra andre, er hentet hit');
  });

  test('tells of every device on a tap: facilitators, tables, and when they were last in reach', async () => {
    const { user, others, seminar } = await openBoard();
    const table = planGroup(seminar.plan, { name: 'Gruppe 4', venue: addVenue(seminar.plan, 'Førde') });
    const heardAt = testNow - 3_600_000;
    others.play({
      sealed: 9,
      unreceived: 0,
      present: [at('a', table), at('b', table), at('c'), at('f')],
      gone: [{ device: toId('g'), group: table, at: heardAt }],
      facilitators: [
        facilitator('early', { heardAt, unreceived: 3 }),
        facilitator('f', { isInReach: true, heardAt: testNow }),
      ],
    });
    await user.click(fact());
    const dialog = within(await screen.findByRole('dialog', { name: 'Enhetene i seminaret' }));
    const lines = (name: string) =>
      within(dialog.getByRole('region', { name }))
        .getAllByRole('listitem')
        .map((item) => [...item.children].map(({ textContent }) => textContent));
    expect(lines('Prosessledere')).toEqual([
      ['Prosessleder 1', 'Innen rekkevidde nå', 'Har alt som er skrevet på denne enheten'],
      ['Prosessleder 2', 'Sist innen rekkevidde kl. 11.00', 'Mangler 3 endringer herfra'],
    ]);
    expect(lines('Andre enheter')).toEqual([
      ['Førde, Gruppe 4', '2 enheter her nå', '1 enhet borte, sist innen rekkevidde kl. 11.00'],
      ['Ikke ved et bord', '1 enhet her nå'],
    ]);
    expect(dialog.getByRole('region', { name: 'Denne enheten' }).textContent).toContain('Mottatt av prosesslederen');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(fact()));
  });
});

describe('who is where', () => {
  test('the board says where this person is: the group, the question with the focus, and nowhere after it is left', async () => {
    const { user, others, questions } = await openBoard();
    expect(others.said.at(-1)).toEqual({ group, question: null });
    await writeIn(user, 'Én portal');
    expect(others.said.at(-1)).toEqual({ group, question: questions[1] });
    await user.click(card('Hva gjør vi?').getByRole('textbox', { name: 'Nytt innspill' }));
    expect(others.said.at(-1)).toEqual({ group, question: questions[0] });
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(others.said.at(-1)).toEqual({ group, question: null });
    visibility.mockRestore();
    window.location.hash = '#/';
    await waitFor(() => expect(others.said.at(-1)).toEqual({ group: null, question: null }));
  });

  test('others who write on a question are seen by it, and nobody is told of it over and over', async () => {
    const { others, questions } = await openBoard();
    const written = () => card('Hva gjør vi?').queryByText(/skriver her/)?.textContent ?? null;
    others.play({ present: [at('a', group, questions[1]), at('b', toId('anotherGroup'), questions[0])] });
    expect(written()).toBeNull();
    others.play({ present: [at('a', group, questions[0])] });
    expect(written()).toBe('Noen skriver her på en annen enhet');
    others.play({ present: [at('a', group, questions[0]), at('b', group, questions[0])] });
    expect(written()).toBe('Noen skriver her på 2 andre enheter');
    others.play({ present: [at('f', group, questions[0])], facilitators: [facilitator('f')] });
    expect(written()).toBe('Prosesslederen skriver her');
    others.play({ present: [] });
    expect(written()).toBeNull();
    expect(said()).toBe('');
  });

  test('choosing a group and preparing show how many devices sit at each', async () => {
    const seminar = createMemorySeminar();
    const venue = addVenue(seminar.plan, 'Hamar');
    const [one] = ['Gruppe 1', 'Gruppe 2'].map((name) => planGroup(seminar.plan, { name, venue }));
    if (!one) throw new Error('No groups were made.');
    const others = createPlayedOthers();
    meetOthers(seminar, others, 'facilitator');
    await renderApp(`/s/${seminar.id}/groups`, { seminar });
    const name = /^Gruppe 1/;
    expect((await screen.findByRole('button', { name })).textContent).toBe('Gruppe 1');
    others.play({ present: [at('a', one), at('b', one)] });
    expect(screen.getByRole('button', { name }).textContent).toBe('Gruppe 12 enheter her nå');
    window.location.hash = `#/s/${seminar.id}/prepare/groups`;
    const row = (await screen.findByDisplayValue('Gruppe 1')).closest('li');
    expect(row?.textContent).toContain('2 enheter her nå');
  });
});

test.each(languages)('the fact and its details speak %s', async (language) => {
  const { others: t } = await loadMessages(language);
  const others = createPlayedOthers();
  const { user } = await renderBoard({ language, prepare: ({ seminar }) => meetOthers(seminar, others, [group]) });
  await user.click(screen.getByRole('button', { name: t.nobody }));
  expect(await screen.findByRole('dialog', { name: t.heading })).toBeTruthy();
  expect(screen.getByText(t.noOthers)).toBeTruthy();
});
