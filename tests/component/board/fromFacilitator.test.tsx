import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { handIn } from '../../../src/document/commands/groupCommands.ts';
import { acceptLate, lockTheme, unlockTheme } from '../../../src/document/commands/lockCommands.ts';
import { addTheme, addVenue } from '../../../src/document/commands/planCommands.ts';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import {
  beginTheme,
  pauseTimer,
  pointAt,
  sendMessage,
  startTimer,
  stopTimer,
  takeMessageBack,
} from '../../../src/document/commands/runCommands.ts';
import { type ClockId, toId } from '../../../src/domain/ids.ts';
import { renderBoard, said, writeIn } from '../../support/boardPage.ts';
import { createMemorySeminar } from '../../support/memorySeminar.ts';
import { planGroup } from '../../support/planGroup.ts';
import { renderApp } from '../../support/renderApp.tsx';

const minute = 60_000;
const words = () => within(screen.getByRole('group', { name: 'Fra prosesslederen' }));
const noWords = () => screen.queryByRole('group', { name: 'Fra prosesslederen' });
const lockNotice = () => screen.queryByRole('group', { name: 'Temaet er låst' });
const moment = () => ({ clock: toId<ClockId>('clockOfTheTest'), at: Date.now(), timeOfDay: Date.now() });

beforeEach(() => sessionStorage.clear());

describe('the time', () => {
  test('stands in the bar with the edge as long as it, and goes when it is stopped', async () => {
    const { seminar, themes } = await renderBoard();
    expect(screen.queryByRole('timer')).toBeNull();
    act(() => {
      startTimer(seminar.plan, 'everywhere', { theme: themes[0], minutes: 20 }, moment());
      pauseTimer(seminar.plan, 'everywhere', 5 * minute);
    });
    expect(screen.getByRole('timer', { name: 'Pause. 5 minutter og 0 sekunder igjen' }).textContent).toBe('5:00Pause');
    expect(document.querySelector<HTMLElement>('.lb-edge')?.style.getPropertyValue('--left')).toBe('25%');
    act(() => stopTimer(seminar.plan, 'everywhere'));
    expect(screen.queryByRole('timer')).toBeNull();
  });

  test('of another device, with which this one was not in touch, is called likely', async () => {
    const { seminar } = await renderBoard();
    const started = { clock: toId<ClockId>('another'), at: 0, timeOfDay: Date.now() - 3 * minute };
    act(() => startTimer(seminar.plan, 'everywhere', { theme: null, minutes: 10 }, started));
    expect(screen.getByRole('timer').textContent).toBe('Omtrent 7 min igjen');
  });
});

describe('the theme the facilitator is at', () => {
  test('is said, with a way there; nobody is taken there, nor from what they write', async () => {
    const { user, seminar, themes, path } = await renderBoard({ plain: ['Torsdag'] });
    const field = await writeIn(user, 'Torsdag');
    act(() => pointAt(seminar.plan, themes[1], 'everywhere'));
    expect(screen.getByRole('heading', { level: 1, name: 'Nå' })).toBeDefined();
    expect(document.activeElement).toBe(field);
    expect(said()).toBe('Prosesslederen er på Tema 2: Siden');
    await user.click(words().getByRole('link', { name: 'Gå dit' }));
    expect(path()).toMatch(new RegExp(`/t/${themes[1]}$`));
    expect(noWords()).toBeNull();
    act(() => pointAt(seminar.plan, themes[0], 'everywhere'));
    words().getByText('Prosesslederen er på Tema 1: Nå');
    act(() => pointAt(seminar.plan, null, 'everywhere'));
    expect(noWords()).toBeNull();
  });
});

describe('messages', () => {
  test('stand until they are put away, and can be read again', async () => {
    const { user, seminar } = await renderBoard();
    act(() => void sendMessage(seminar.plan, 'Mat kl. 12', null));
    expect(said()).toBe('Ny beskjed fra prosesslederen: Mat kl. 12');
    act(() => void sendMessage(seminar.plan, 'Bytt rom', null));
    expect(words().getAllByRole('button', { name: 'Lest' })).toHaveLength(2);
    const [first] = words().getAllByRole('button', { name: 'Lest' });
    if (first) await user.click(first);
    expect(words().queryByText('Mat kl. 12')).toBeNull();
    words().getByText('Bytt rom');
    await user.click(words().getByRole('button', { name: 'Vis 2 beskjeder fra prosesslederen' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Beskjeder fra prosesslederen' }));
    expect(dialog.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent)).toEqual([
      'Bytt rom',
      'Mat kl. 12',
    ]);
  });

  test('that are taken back are gone, and are no news to anybody', async () => {
    const { seminar } = await renderBoard();
    act(() => void sendMessage(seminar.plan, 'Mat kl. 12', null));
    const [first] = seminar.plan.run().messages;
    act(() => void sendMessage(seminar.plan, 'Feil rom', null));
    const [, second] = seminar.plan.run().messages;
    act(() => second && takeMessageBack(seminar.plan, second.id));
    expect(words().queryByText('Feil rom')).toBeNull();
    expect(said()).toBe('Ny beskjed fra prosesslederen: Feil rom');
    act(() => first && takeMessageBack(seminar.plan, first.id));
    expect(noWords()).toBeNull();
  });

  test('to another venue are not shown', async () => {
    const { seminar } = await renderBoard();
    const elsewhere = addVenue(seminar.plan, 'Oslo');
    act(() => void sendMessage(seminar.plan, 'Til Oslo', elsewhere));
    expect(noWords()).toBeNull();
  });
});

describe('a locked theme', () => {
  test('says what writing means, can be written in, and marks what came after until it is included', async () => {
    const { user, seminar, group, themes, questions } = await renderBoard({ plain: ['Før'] });
    expect(lockNotice()).toBeNull();
    act(() => lockTheme(seminar.plan, themes[0], [group]));
    await screen.findByText(/Alt kan leses og kopieres/);
    expect(screen.queryByText('Etter låsing')).toBeNull();
    const field = await writeIn(user, 'Før');
    await user.keyboard('{Enter}Sent');
    expect(field.readOnly).toBe(false);
    await screen.findByText('Etter låsing', {}, { timeout: 3_000 });
    screen.getByText('1 innspill etter låsing');
    act(() => {
      handIn(group, themes[0]);
      addPoints(group, { question: questions[0], parent: null, index: 0 }, [{ text: 'Mer', subpoints: [] }]);
    });
    await screen.findByText('Levert etter låsing');
    act(() => acceptLate(seminar.plan, themes[0], group));
    await waitFor(() => expect(screen.queryByText('Etter låsing')).toBeNull());
    screen.getByText(/Alt kan leses og kopieres/);
    act(() => unlockTheme(seminar.plan, themes[0]));
    expect(lockNotice()).toBeNull();
  });

  test('is marked among the themes', async () => {
    const { seminar, themes } = await renderBoard();
    act(() => lockTheme(seminar.plan, themes[1], []));
    screen.getByRole('link', { name: /Tema 2.*Låst/ });
    expect(lockNotice()).toBeNull();
  });
});

test('who chooses a group sees the time, messages and where the facilitator is', async () => {
  const seminar = createMemorySeminar();
  const theme = addTheme(seminar.plan, { title: 'Sammen' });
  planGroup(seminar.plan, { name: '3', venue: null });
  beginTheme(seminar.plan, theme, 'everywhere', 20, moment());
  sendMessage(seminar.plan, 'Velkommen', null);
  await renderApp(`/s/${seminar.id}/groups`, { seminar, isFacilitator: false });
  await screen.findByText('Velkommen', {}, { timeout: 10_000 });
  words().getByText('Prosesslederen er på Tema 1: Sammen');
  expect(words().queryByRole('link')).toBeNull();
  expect((await screen.findByRole('timer')).textContent).toMatch(/^(20:00|19:5\d)igjen$/);
});
