import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { gatherInCluster } from '../../../src/document/commands/clusterCommands.ts';
import { addDecision, showOnWall, takeRoomSeat } from '../../../src/document/commands/plenaryCommands.ts';
import { pointAt, sendMessage } from '../../../src/document/commands/runCommands.ts';
import { castVote, closeBallot, openBallot } from '../../../src/document/commands/voteCommands.ts';
import { collectVotes, groupVoter } from '../../../src/domain/plenary/countVotes.ts';
import { ballotAt } from '../../../src/domain/plenary/plenary.ts';
import type { WallSlide } from '../../../src/domain/plenary/wallSlide.ts';
import { alone, createPlayedOthers, meetOthers } from '../../support/playedOthers.ts';
import { fillRoom, type PlenaryRoom, renderPlenary } from '../../support/plenaryPage.tsx';

/** The wall as a device sees it that can read the seminar and write nothing. */
async function wall(slide: WallSlide, where = 'everywhere') {
  const room = await fillRoom();
  const posts = gatherInCluster(room.plenary, room.question, 'Stillinger', [
    room.point('Delte stillinger'),
    room.point('Større stillinger'),
  ]);
  const bus = gatherInCluster(room.plenary, room.question, 'Skyss', [room.point('Skoleskyss')]);
  showOnWall(room.plenary, slide, 'everywhere');
  meetOthers(room.seminar, createPlayedOthers(alone), []);
  const app = await renderPlenary(`wall/${where}`, room);
  await screen.findByRole('group', { name: 'Skjermens innstillinger' }, { timeout: 10_000 });
  return { ...app, room, posts, bus };
}

const show = ({ plenary }: PlenaryRoom, slide: WallSlide) => showOnWall(plenary, slide, 'everywhere');
const heading = (name: string) => screen.findByRole('heading', { name });

describe('the wall follows the facilitator', () => {
  test('from quiet to the code, the theme with a message, and the clusters', async () => {
    const { room } = await wall({ kind: 'idle' });
    await heading('Vårmøte');
    show(room, { kind: 'join' });
    await heading('Bli med');
    const [theme] = room.seminar.plan.snapshot().themes;
    if (theme) pointAt(room.seminar.plan, theme.id, 'everywhere');
    sendMessage(room.seminar.plan, 'Kaffe kl. 11', null);
    show(room, { kind: 'theme' });
    await heading('Samarbeid');
    expect(screen.getByText('Hva siden?')).toBeDefined();
    expect(screen.getByText('Kaffe kl. 11')).toBeDefined();
    show(room, { kind: 'clusters', question: room.question });
    await heading('Stillinger');
    expect(screen.getByText('2 samlede punkter, fra 3 innspill. 6 er ikke samlet.')).toBeDefined();
  });

  test('the ranking stands with its rule', async () => {
    const { room } = await wall({ kind: 'idle' });
    show(room, { kind: 'ranking', question: room.question, venue: null, by: 'points' });
    expect(await screen.findByText('Rangert etter poeng')).toBeDefined();
    expect(screen.getAllByRole('row')[1]?.textContent).toBe('1Stillinger2226');
  });

  test('the room’s choice is uncovered one at a time, the third first', async () => {
    const { room, posts, bus } = await wall({ kind: 'idle' });
    takeRoomSeat(room.plenary, room.question, 'everywhere', bus, 1);
    takeRoomSeat(room.plenary, room.question, 'everywhere', posts, 3);
    const uncover = (uncovered: number) =>
      show(room, { kind: 'result', question: room.question, venue: null, uncovered });
    uncover(0);
    await heading('Hva først?');
    expect(screen.queryByRole('heading', { name: 'Skyss' })).toBeNull();
    uncover(1);
    await heading('Stillinger');
    expect(screen.queryByRole('heading', { name: 'Skyss' })).toBeNull();
    uncover(3);
    await heading('Skyss');
    expect(screen.getByText('Ikke avgjort ennå')).toBeDefined();
  });

  test('without a choice of the room’s own the ranking stands with its rule; with one, no seat that the room left free is filled from it', async () => {
    const { room, posts } = await wall({ kind: 'idle' });
    show(room, { kind: 'result', question: room.question, venue: null, uncovered: 3 });
    await heading('Skyss');
    expect(screen.getByText(/^Rangert etter antall grupper/)).toBeDefined();
    takeRoomSeat(room.plenary, room.question, 'everywhere', posts, 1);
    await waitFor(() => expect(screen.getByText(/^Salens prioritering/)).toBeDefined());
    expect(screen.getByRole('heading', { name: 'Stillinger' })).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'Skyss' })).toBeNull();
    expect(screen.getAllByText('Ikke avgjort ennå')).toHaveLength(2);
  });

  test('of a vote only the number shows while it is open', async () => {
    const { room, bus } = await wall({ kind: 'idle' });
    openBallot(room.plenary, room.question, 'everywhere', 'group');
    const ballot = () => ballotAt(room.plenary.snapshot(), room.question, null);
    const [group] = room.groups;
    const open = ballot();
    if (!open || !group) throw new Error('There is a vote, and a group.');
    castVote(group, open.id, groupVoter, [bus]);
    show(room, { kind: 'vote', question: room.question, venue: null });
    await waitFor(() =>
      expect(screen.getByText('av 3 grupper har stemt').textContent).toBe('1 av 3 grupper har stemt'),
    );
    // What there is to choose among stands in the facilitator's order, and says nothing of the votes.
    const choices = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(choices).toEqual(['Stillinger', 'Skyss']);
    expect(screen.queryByRole('heading', { name: 'Skyss' })).toBeNull();
    const votes = collectVotes(open, new Map([[group.id, group.votes()]]), new Map());
    closeBallot(room.plenary, open, votes);
    await heading('Skyss');
  });

  test('sixteen clusters are named, and the rest are counted', async () => {
    const { room } = await wall({ kind: 'idle' });
    for (let number = 3; number <= 18; number++) gatherInCluster(room.plenary, room.question, `Punkt ${number}`, []);
    show(room, { kind: 'clusters', question: room.question });
    await heading('Punkt 16');
    expect(screen.queryByRole('heading', { name: 'Punkt 17' })).toBeNull();
    expect(screen.getByText('og 2 til')).toBeDefined();
  });

  test('a minority’s municipalities stand whole beside long words', async () => {
    const { room } = await wall({ kind: 'idle' });
    const [, second] = room.groups;
    second
      ?.text(room.point('Kombinerte stillingar'))
      ?.edit(`Kombinerte stillingar ${'i kvar einaste kommune '.repeat(9)}`);
    show(room, { kind: 'result', question: room.question, venue: null, uncovered: 3 });
    const line = await screen.findByText(
      /^Mindretall: «Kombinerte stillingar .* …»: førstevalg for Gjøvik$/,
      {},
      { timeout: 5_000 },
    );
    expect(line.textContent?.length).toBeLessThan(120);
  });

  test('what was agreed, and the municipalities heard', async () => {
    const { room } = await wall({ kind: 'decisions' });
    await screen.findByText('Ingenting er avtalt ennå.');
    const agreed = { who: 'Nettverket', by: '2027-05-01', addressee: null, question: null, cluster: null };
    addDecision(room.plenary, { text: 'Felles frist', ...agreed });
    await heading('Felles frist');
    expect(screen.getByText('Nettverket, 1. mai 2027')).toBeDefined();
    show(room, { kind: 'map' });
    expect((await screen.findByText('kommuner er hørt')).textContent).toBe('3 kommuner er hørt');
  });
});

test('a venue’s wall shows its own', async () => {
  const room = await fillRoom();
  const [hamar] = room.venues;
  if (!hamar) throw new Error('There is a venue.');
  showOnWall(room.plenary, { kind: 'join' }, 'everywhere');
  showOnWall(room.plenary, { kind: 'decisions' }, hamar);
  await renderPlenary(`wall/${hamar}`, room);
  await screen.findByText('Ingenting er avtalt ennå.', {}, { timeout: 10_000 });
});

test('whoever stands at the machine can darken it', async () => {
  const { user, path } = await wall({ kind: 'idle' });
  await user.click(screen.getByRole('button', { name: 'Mørkt rom' }));
  expect(path()).toMatch(/wall\/everywhere\/dark$/);
  expect(screen.getByRole('main').dataset.dark).toBe('true');
});

describe('the facilitator, who does not see the wall,', () => {
  const now = () => screen.queryAllByText(/^På storskjermen/).map(({ textContent }) => textContent);

  test('reads in plenary what hangs on it, of which question and how far it is uncovered, and can look', async () => {
    const room = await fillRoom();
    gatherInCluster(room.plenary, room.question, 'Skyss', [room.point('Skoleskyss')]);
    await renderPlenary('plenary', room);
    await screen.findByRole('table', {}, { timeout: 10_000 });
    expect(now()).toEqual([]);
    show(room, { kind: 'result', question: room.question, venue: null, uncovered: 2 });
    await waitFor(() => expect(now()).toEqual(['På storskjermen nå: Salens prioritering, 1.1, 2 av 3 er vist']));
    const link = screen.getByRole('link', { name: 'Se storskjermen' });
    expect(link.getAttribute('href')).toBe(`#/s/${room.seminar.id}/wall/everywhere`);
    show(room, { kind: 'map' });
    await waitFor(() => expect(now()).toEqual(['På storskjermen nå: Kommuner som er hørt']));
  });

  test('reads of a venue that has its own beside what hangs everywhere, and of it alone where it is chosen', async () => {
    const room = await fillRoom();
    gatherInCluster(room.plenary, room.question, 'Skyss', [room.point('Skoleskyss')]);
    const [hamar, oslo] = room.venues;
    if (!hamar || !oslo) throw new Error('There are venues.');
    showOnWall(room.plenary, { kind: 'join' }, 'everywhere');
    showOnWall(room.plenary, { kind: 'ranking', question: room.question, venue: hamar, by: 'points' }, hamar);
    const { user } = await renderPlenary('plenary', room);
    await screen.findByRole('table', {}, { timeout: 10_000 });
    const atHamar = 'På storskjermen i Hamar nå: Rangering, 1.1, Hamar';
    expect(now()).toEqual(['På storskjermen nå: Koden for å bli med', atHamar]);
    await user.selectOptions(screen.getByLabelText('Samlingssted'), 'Hamar');
    expect(now()).toEqual([atHamar]);
    await user.selectOptions(screen.getByLabelText('Samlingssted'), 'Oslo');
    expect(now()).toEqual(['På storskjermen i Oslo nå: Koden for å bli med']);
  });

  test('does not uncover another question’s result by mistake', async () => {
    const room = await fillRoom();
    show(room, { kind: 'result', question: room.question, venue: null, uncovered: 1 });
    const { user } = await renderPlenary(`plenary/${room.other}`, room);
    await user.click(await screen.findByRole('button', { name: 'Vis på storskjermen' }, { timeout: 10_000 }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.queryByRole('button', { name: /^Avdekk/ })).toBeNull();
    expect(dialog.queryByRole('button', { pressed: true })).toBeNull();
    expect(dialog.getByText(/Salens prioritering, 1\.1, 1 av 3/)).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Salens prioritering' }));
    expect(dialog.getByRole('button', { name: 'Salens prioritering', pressed: true })).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Avdekk neste (0 av 3 er vist)' }));
    expect([...room.plenary.snapshot().wall.values()]).toEqual([
      { kind: 'result', question: room.other, venue: null, uncovered: 1 },
    ]);
  });
});

test('the facilitator’s dialog shows things on the wall, and gives a link that only reads', async () => {
  const room = await fillRoom();
  gatherInCluster(room.plenary, room.question, 'Skyss', [room.point('Skoleskyss')]);
  Object.assign(room.seminar.links, { text: async (what: string) => `lbs1${what}` });
  const { user } = await renderPlenary('plenary', room);
  await user.click(await screen.findByRole('button', { name: 'Vis på storskjermen' }, { timeout: 10_000 }));
  await user.click(screen.getByRole('button', { name: 'Salens prioritering' }));
  await user.click(screen.getByRole('button', { name: 'Avdekk neste (0 av 3 er vist)' }));
  expect([...room.plenary.snapshot().wall.values()]).toEqual([
    { kind: 'result', question: room.question, venue: null, uncovered: 1 },
  ]);
  expect(screen.getByRole('link', { name: 'Åpne storskjermen i et nytt vindu' }).getAttribute('href')).toContain(
    '/wall/',
  );
  expect(await screen.findByText('Skjermen har sin egen maskin?')).toBeDefined();
});
