import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { lockTheme } from '../../../src/document/commands/lockCommands.ts';
import { addQuestion, addTheme, addVenue, setAbout } from '../../../src/document/commands/planCommands.ts';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import { pauseTimer, sendMessage, startTimer } from '../../../src/document/commands/runCommands.ts';
import { type ClockId, type GroupId, toId } from '../../../src/domain/ids.ts';
import { createMemorySeminar } from '../../support/memorySeminar.ts';
import { planGroup } from '../../support/planGroup.ts';
import { alone, createPlayedOthers, meetOthers } from '../../support/playedOthers.ts';
import { renderApp } from '../../support/renderApp.tsx';

const minute = 60_000;

afterEach(() => {
  vi.useRealTimers();
});

async function open({
  venues = ['Hamar', 'Oslo'],
  prepare = (_: ReturnType<typeof createMemorySeminar>) => {},
  role = 'facilitator' as 'facilitator' | readonly GroupId[],
} = {}) {
  const seminar = createMemorySeminar();
  setAbout(seminar.plan, { title: 'Vårmøte' });
  const first = addTheme(seminar.plan, { title: 'Nå', minutes: 20 });
  const question = addQuestion(seminar.plan, first, { text: 'Hva?', seats: 0 });
  const second = addTheme(seminar.plan, { title: 'Siden' });
  const places = venues.map((name) => addVenue(seminar.plan, name));
  const group = await seminar.openGroup(planGroup(seminar.plan, { name: '3', venue: places[0] ?? null }));
  prepare(seminar);
  const others = createPlayedOthers(alone);
  meetOthers(seminar, others, role);
  const app = await renderApp(`/s/${seminar.id}/run`, { seminar, isFacilitator: role === 'facilitator' });
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
  return { ...app, seminar, themes: [first, second] as const, question, places, group, others, run: seminar.plan.run };
}

const press = (name: string | RegExp) => screen.getByRole('button', { name });
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const time = () => within(screen.getByRole('region', { name: 'Tiden' }));
/** The edge under the bar, in parts of a hundred. */
const edge = () => {
  const element = document.querySelector<HTMLElement>('.lb-edge');
  return Number.parseFloat(element?.style.getPropertyValue('--left') ?? '');
};

describe('the time of a theme', () => {
  test('is started, which points everybody at it, paused, gone on with, added to and stopped; each is taken back', async () => {
    const { user, run, themes } = await open();
    expect(title()).toBe('Ikke i gang');
    await user.click(await screen.findByRole('button', { name: 'Start tema 1' }));
    expect(title()).toBe('Tema 1: Nå');
    expect(run().pointing.get('everywhere')).toBe(themes[0]);
    expect(run().timers.get('everywhere')).toMatchObject({ theme: themes[0], minutes: 20, state: 'running' });
    expect(time().getByRole('timer').textContent).toMatch(/^(20:00|19:5\d)igjen$/);

    await user.click(press('Pause'));
    expect(time().getByRole('timer').textContent).toMatch(/Pause$/);
    await user.click(press('+5 minutter'));
    expect(time().getByRole('timer').textContent).toMatch(/^(25:00|24:5\d)Pause$/);
    await user.click(press('−1 minutt'));
    expect(run().timers.get('everywhere')?.added).toBe(4);
    await user.click(press('Angre «Trakk fra 1 min»'));
    expect(run().timers.get('everywhere')?.added).toBe(5);
    await user.click(press('Fortsett'));
    expect(run().timers.get('everywhere')?.state).toBe('running');
    await user.click(press('Stopp tiden'));
    time().getByText('Ingen tid går.');
    await user.click(press('Angre «Stoppet tiden»'));
    expect(run().timers.get('everywhere')?.state).toBe('running');
    for (const step of ['Fortsatte', 'La til 5 min', 'Tok pause', 'Startet tema 1'])
      await user.click(press(`Angre «${step}»`));
    expect([run().timers.size, run().pointing.size, title()]).toEqual([0, 0, 'Ikke i gang']);
  });

  test('gets other minutes than those of the plan', async () => {
    const { user, run } = await open();
    await user.clear(await screen.findByRole('textbox', { name: 'Minutter' }));
    await user.type(screen.getByRole('textbox', { name: 'Minutter' }), '35');
    await user.click(press('Start tema 1'));
    expect(run().timers.get('everywhere')?.minutes).toBe(35);
  });

  test('shortens the edge; when it is out that is said, it counts up, and the next theme is the thing to do', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 });
    const { user, run, themes } = await open();
    await user.click(await screen.findByRole('button', { name: 'Start tema 1' }));
    vi.setSystemTime(1_800_000_000_000 + 15 * minute);
    await waitFor(() => expect(edge()).toBe(25), { timeout: 3_000 });
    time().getByRole('timer', { name: '5 minutter og 0 sekunder igjen' });
    vi.setSystemTime(1_800_000_000_000 + 20 * minute + 35_000);
    await waitFor(() => expect(time().getByRole('timer').textContent).toBe('Tiden er ute+0:35'), { timeout: 3_000 });
    expect(edge()).toBe(0);
    await user.click(time().getByRole('button', { name: 'Start tema 2' }));
    expect(run().timers.get('everywhere')).toMatchObject({ theme: themes[1], minutes: 15 });
    expect(title()).toBe('Tema 2: Siden');
  });

  test('that another device started, which this one has not been in touch with, is not shown as exact', async () => {
    const started = { clock: toId<ClockId>('another'), at: 5, timeOfDay: Date.now() - 8 * minute };
    await open({
      prepare: ({ plan }) => startTimer(plan, 'everywhere', { theme: null, minutes: 20 }, started),
    });
    expect((await screen.findByRole('timer')).textContent).toBe('Omtrent 12 min igjen');
    time().getByText(/^Denne enheten har ikke hatt kontakt/);
    press('Pause');
  });

  test('that may be over can be started anew', async () => {
    const started = { clock: toId<ClockId>('another'), at: 5, timeOfDay: Date.now() - 9 * 60 * minute };
    const { user, run, themes } = await open({
      prepare: ({ plan }) =>
        startTimer(plan, 'everywhere', { theme: plan.snapshot().themes[0]?.id ?? null, minutes: 20 }, started),
    });
    expect((await screen.findByRole('timer')).textContent).toBe('Høyst 20 min igjen');
    expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
    await user.click(time().getByRole('button', { name: 'Start tema 1' }));
    expect(run().timers.get('everywhere')).toMatchObject({ theme: themes[0], clock: 'clockOfTheTest' });
  });

  test('of a venue runs beside that of all', async () => {
    const { user, run, places, path } = await open();
    await user.click(await screen.findByRole('button', { name: 'Start tema 1' }));
    await user.click(screen.getByRole('link', { name: 'Oslo' }));
    expect(path()).toMatch(new RegExp(`/run/${places[1]}$`));
    time().getByText('Tiden er felles for alle.');
    await user.click(press('Start tema 2 (15 min)'));
    expect([...run().timers.keys()].sort()).toEqual(['everywhere', places[1]].sort());
    expect(title()).toBe('Tema 2: Siden');
    await user.click(screen.getByRole('link', { name: 'Alle' }));
    expect(title()).toBe('Tema 1: Nå');
    screen.getByRole('link', { name: 'Oslo Har sin egen tid' });
  });

  test('another facilitator’s pause shows at once', async () => {
    const { user, seminar } = await open();
    await user.click(await screen.findByRole('button', { name: 'Start tema 1' }));
    pauseTimer(seminar.plan, 'everywhere', 12 * minute + 30_000);
    await waitFor(() => expect(time().getByRole('timer').textContent).toBe('12:30Pause'));
  });
});

describe('pointing', () => {
  test('at a theme and at none', async () => {
    const { user, run, themes } = await open();
    await user.click(await screen.findByRole('button', { name: 'Vis alle til tema 2' }));
    expect(run().pointing.get('everywhere')).toBe(themes[1]);
    screen.getByText('Alle blir vist hit');
    await user.click(press('Slutt å vise til tema 2'));
    expect(run().pointing.size).toBe(0);
    await user.click(press('Start tema 1'));
    expect(screen.queryByRole('button', { name: /^Start tema 1/ })).toBeNull();
    await user.click(press('Vis alle til tema 2'));
    time().getByText('Tiden går for tema 1.');
  });
});

describe('messages', () => {
  test('to all or a venue are written, sent, seen and taken back', async () => {
    const { user, run, places } = await open();
    const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Beskjed til/ });
    await user.click(press('Send til alle'));
    screen.getByText('Skriv en beskjed først.');
    expect(document.activeElement).toBe(field());
    await user.type(field(), '  Mat kl. 12  ');
    await user.click(press('Send til alle'));
    expect(run().messages).toMatchObject([{ text: 'Mat kl. 12', venue: null }]);
    expect(field().value).toBe('');
    await user.click(screen.getByRole('link', { name: 'Oslo' }));
    await user.type(field(), 'Bytt rom');
    await user.click(press('Send til Oslo'));
    expect(run().messages).toMatchObject([{ venue: null }, { text: 'Bytt rom', venue: places[1] }]);
    await user.click(press('Ta tilbake «Mat kl. 12»'));
    expect(run().messages.map(({ text }) => text)).toEqual(['Bytt rom']);
    await user.click(press('Angre «Tok tilbake en beskjed»'));
    expect(run().messages).toHaveLength(2);
  });

  test('to another venue do not stand at this one', async () => {
    const { user } = await open({
      prepare: ({ plan }) => {
        sendMessage(plan, 'Til Hamar', plan.snapshot().venues[0]?.id ?? null);
      },
    });
    screen.getByText('Til Hamar', { selector: '.run-message' });
    await user.click(screen.getByRole('link', { name: 'Oslo' }));
    expect(screen.queryByText('Til Hamar', { selector: '.run-message' })).toBeNull();
  });
});

describe('locks', () => {
  test('are soft: what came after is listed until it is included; both are taken back', async () => {
    const { user, run, themes, group, question } = await open();
    addPoints(group, { question, parent: null, index: 0 }, [{ text: 'før', subpoints: [] }]);
    await user.click(await screen.findByRole('button', { name: 'Lås tema 1' }));
    await waitFor(() => expect(run().locks.has(themes[0])).toBe(true));
    screen.getByText(/^Låst /);
    expect(screen.queryByRole('region', { name: 'Skrevet etter låsing' })).toBeNull();

    addPoints(group, { question, parent: null, index: 0 }, [
      { text: 'etter', subpoints: [] },
      { text: 'enda en', subpoints: [] },
    ]);
    const late = within(await screen.findByRole('region', { name: 'Skrevet etter låsing' }));
    late.getByText('2 innspill');
    await user.click(late.getByRole('button', { name: 'Ta med fra Hamar, 3' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Skrevet etter låsing' })).toBeNull());
    await user.click(press('Angre «Tok med fra Hamar, 3»'));
    await screen.findByRole('region', { name: 'Skrevet etter låsing' });
    await user.click(press('Lås opp tema 1'));
    expect(run().locks.size).toBe(0);
    await user.click(press('Angre «Låste opp tema 1»'));
    expect(run().locks.has(themes[0])).toBe(true);
  });

  test('a group that was founded after the lock is late with everything', async () => {
    const { group, question, others } = await open({
      prepare: ({ plan }) => {
        const [theme] = plan.snapshot().themes;
        if (theme) lockTheme(plan, theme.id, []);
      },
    });
    addPoints(group, { question, parent: null, index: 0 }, [{ text: 'sen', subpoints: [] }]);
    others.play({ lacking: 0 });
    await screen.findByText('1 innspill', {}, { timeout: 5_000 });
  });
});

test('a seminar with one place asks nobody whom it is about, and is run from the keyboard', async () => {
  const { user, run } = await open({ venues: ['Hamar'] });
  expect(screen.queryByRole('navigation', { name: 'Hvem det gjelder' })).toBeNull();
  (await screen.findByRole('button', { name: 'Start tema 1' })).focus();
  await user.keyboard('{Enter}');
  expect(run().timers.size).toBe(1);
  await user.keyboard('{Control>}z{/Control}');
  expect(run().timers.size).toBe(0);
});

test('is nobody’s but the facilitators’', async () => {
  const seminar = createMemorySeminar();
  addTheme(seminar.plan, { title: 'Nå' });
  meetOthers(seminar, createPlayedOthers(alone), [toId<GroupId>('theirs')]);
  const { path } = await renderApp(`/s/${seminar.id}/run`, { seminar, isFacilitator: false });
  await waitFor(() => expect(path()).not.toMatch(/run/), { timeout: 10_000 });
});

describe('the wall', () => {
  test('is given the theme and its time from here, at the venue that the screen is about', async () => {
    const { user, seminar, places } = await open();
    await user.click(await screen.findByRole('link', { name: 'Hamar' }));
    await user.click(press('Vis på storskjermen'));
    await user.click(await screen.findByRole('button', { name: 'Tema, klokke og beskjed' }, { timeout: 10_000 }));
    const { wall } = (await seminar.openPlenary()).snapshot();
    expect([...wall]).toEqual([[places[0], { kind: 'theme' }]]);
    await user.click(press('Lukk'));
    expect(document.activeElement).toBe(press('Vis på storskjermen'));
  });

  test('has nothing to be given while there is no question', async () => {
    const seminar = createMemorySeminar();
    addTheme(seminar.plan, { title: 'Tomt' });
    meetOthers(seminar, createPlayedOthers(alone), 'facilitator');
    await renderApp(`/s/${seminar.id}/run`, { seminar, isFacilitator: true });
    await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
    expect(screen.queryByRole('button', { name: 'Vis på storskjermen' })).toBeNull();
  });
});
