import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { gatherInCluster } from '../../../src/document/commands/clusterCommands.ts';
import { readmitDevice, withdrawDevice } from '../../../src/document/commands/lockCommands.ts';
import { addQuestion, addTheme } from '../../../src/document/commands/planCommands.ts';
import { takeRoomSeat } from '../../../src/document/commands/plenaryCommands.ts';
import { pointAt } from '../../../src/document/commands/runCommands.ts';
import { castVote, closeBallot, openBallot, tellBallot } from '../../../src/document/commands/voteCommands.ts';
import { type ClusterId, type DeviceId, toId, type VoterId } from '../../../src/domain/ids.ts';
import { groupVoter } from '../../../src/domain/plenary/countVotes.ts';
import { ballotAt, choicesAt } from '../../../src/domain/plenary/plenary.ts';
import { fillRoom, type PlenaryRoom, renderPlenary } from '../../support/plenaryPage.tsx';

/** Three clusters: of posts in two groups, of buses in two, and of one point. */
function gather(room: PlenaryRoom): Readonly<Record<'posts' | 'bus' | 'council', ClusterId>> {
  const of = (title: string, ...words: string[]) =>
    gatherInCluster(
      room.plenary,
      room.question,
      title,
      words.map((each) => room.point(each)),
    );
  return {
    posts: of('Stillinger', 'Delte stillinger', 'Større stillinger'),
    bus: of('Skyss', 'Skoleskyss', 'Skyss til kulturskolen'),
    council: of('Elevråd', 'Elevråd'),
  };
}

async function plenary(prepare: (room: PlenaryRoom) => void = () => undefined) {
  const room = await fillRoom();
  const clusters = gather(room);
  prepare(room);
  const app = await renderPlenary('plenary', room);
  await screen.findByRole('table', {}, { timeout: 10_000 });
  return { ...app, room, clusters };
}

const rows = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      [...row.querySelectorAll('td, th')]
        .slice(0, 6)
        .map((cell) => cell.firstChild?.textContent?.trim())
        .join(' '),
    );
const seats = ({ plenary: doc, question }: PlenaryRoom) => choicesAt(doc.snapshot(), question, null);

describe('the ranking', () => {
  test('has all four figures, ties as ties, and its rule in words', async () => {
    await plenary();
    expect(rows()).toEqual(['1 Stillinger 2 2 2 6', '1 Skyss 2 2 0 4', '3 Elevråd 1 1 0 1']);
    expect(screen.getAllByText('likt')).toHaveLength(2);
    expect(screen.getByText(/^Rangert etter antall grupper\. Likt antall vises som likt/)).toBeDefined();
    expect(
      screen.getByText('4 innspill er ikke samlet og teller ikke i tabellen. 3 av dem er prioritert.'),
    ).toBeDefined();
  });

  test('is sorted by any of them', async () => {
    const { user } = await plenary();
    await user.click(screen.getByRole('button', { name: 'Poeng' }));
    expect(rows()).toEqual(['1 Stillinger 2 2 2 6', '2 Skyss 2 2 0 4', '3 Elevråd 1 1 0 1']);
    expect(screen.getByRole('columnheader', { name: 'Poeng' }).getAttribute('aria-sort')).toBe('descending');
    expect(screen.queryByText('likt')).toBeNull();
  });

  test('at a venue has its groups alone', async () => {
    const { user } = await plenary();
    await user.selectOptions(screen.getByLabelText('Samlingssted'), 'Hamar');
    expect(rows()).toEqual(['1 Stillinger 1 1 1 3', '1 Skyss 1 1 0 2']);
  });

  test('names the municipalities of what one group put first, and does not call a minority’s what is not gathered yet', async () => {
    await plenary(({ plenary: doc, question, point }) => {
      gatherInCluster(doc, question, 'Bygdekor', [point('Kombinerte stillingar')]);
    });
    const minority = within(screen.getByRole('region', { name: 'Mindretall' }));
    await waitFor(() => expect(minority.getByRole('listitem').textContent).toBe('«Bygdekor»: førstevalg for Gjøvik'));
    expect(minority.queryByRole('heading', { name: 'Førstevalg som ikke er samlet' })).toBeNull();
  });

  test('a first choice in no cluster is told apart from a minority’s', async () => {
    await plenary();
    const minority = within(screen.getByRole('region', { name: 'Mindretall' }));
    expect(minority.getByText('Ingen førstevalg er i mindretall nå.')).toBeDefined();
    expect(minority.getByRole('heading', { name: 'Førstevalg som ikke er samlet' })).toBeDefined();
    await waitFor(() =>
      expect(minority.getByRole('listitem').textContent).toBe('«Kombinerte stillingar»: førstevalg for Gjøvik'),
    );
  });

  test('opens with the theme that people are pointed at', async () => {
    const room = await fillRoom();
    const theme = addTheme(room.seminar.plan, { title: 'Siden' });
    addQuestion(room.seminar.plan, theme, { text: 'Hvem tar det videre?', seats: 3 });
    pointAt(room.seminar.plan, theme, 'everywhere');
    await renderPlenary('plenary', room);
    expect(await screen.findByRole('heading', { level: 1, name: '2.1 Hvem tar det videre?' })).toBeDefined();
  });

  test('gives the keyboard the next thing when a seat that was freed takes its button away', async () => {
    const { user, room } = await plenary(({ plenary: doc, question }) => {
      const [first, second] = doc.snapshot().clusters;
      if (first) takeRoomSeat(doc, question, 'everywhere', first.id, 1);
      if (second) takeRoomSeat(doc, question, 'everywhere', second.id, 2);
    });
    screen.getByRole('button', { name: 'Frigjør plass 1' }).focus();
    await user.keyboard('{Enter}');
    expect(seats(room)[0]).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Frigjør plass 2' })));
  });
});

test('the organiser says which municipalities are small; what only they put first is told as such', async () => {
  const { user, room } = await plenary();
  const minority = within(screen.getByRole('region', { name: 'Mindretall' }));
  expect(minority.getByText('Ingen kommuner er regnet som små ennå.')).toBeDefined();
  await user.click(minority.getByRole('button', { name: 'Velg små kommuner' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Gjøvik' }));
  expect(room.seminar.plan.snapshot().small).toEqual(['NO:3407']);
  expect(minority.getByText('«Kombinerte stillingar»: førstevalg for Gjøvik (bare små kommuner)')).toBeDefined();
  expect(minority.getByText('1 kommune regnes som liten.')).toBeDefined();
});

describe('the room', () => {
  test('sets its own 1–3 by hand, and takes one back', async () => {
    const { user, room, clusters } = await plenary();
    await user.click(screen.getByRole('button', { name: 'Sett «Skyss» som nummer 1' }));
    await user.click(screen.getByRole('button', { name: 'Sett «Stillinger» som nummer 2' }));
    expect(seats(room)).toEqual([clusters.bus, clusters.posts, null]);
    expect(screen.getByRole('button', { name: 'Sett «Skyss» som nummer 1', pressed: true })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Sett «Skyss» som nummer 1' }));
    expect(seats(room)).toEqual([null, clusters.posts, null]);
    await user.click(screen.getByRole('button', { name: 'Angre «Frigjorde plass 1»' }));
    expect(seats(room)).toEqual([clusters.bus, clusters.posts, null]);
  });

  test('sees what the venues chose side by side', async () => {
    const { room, clusters } = await plenary();
    const [hamar] = room.venues;
    if (hamar) takeRoomSeat(room.plenary, room.question, hamar, clusters.council, 1);
    const venues = within(await screen.findByRole('region', { name: 'Stedene side om side' }));
    expect(venues.getByRole('heading', { name: 'Hamar' }).parentElement?.textContent).toContain('Elevråd');
    expect(venues.getByRole('heading', { name: 'Hele seminaret' })).toBeDefined();
  });

  test('votes: nothing of the votes is shown until the vote is closed, and late ones wait', async () => {
    const { user, room, clusters } = await plenary();
    await user.click(screen.getByRole('button', { name: 'Start avstemning: hver gruppe har én stemme' }));
    const ballot = ballotAt(room.plenary.snapshot(), room.question, null);
    const [first, second] = room.groups;
    if (!ballot || !first || !second) throw new Error('There is a vote, and there are groups.');
    castVote(first, ballot.id, groupVoter, [clusters.bus, clusters.posts]);
    const desk = within(screen.getByRole('region', { name: 'Avstemning' }));
    await desk.findByText('1 av 3 grupper har stemt');
    expect(desk.queryByText('Skyss')).toBeNull();
    await user.click(desk.getByRole('button', { name: 'Avslutt og vis resultatet' }));
    expect(desk.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '1 Skyss3 poeng, 1 førstevalg',
      '2 Stillinger2 poeng, 0 førstevalg',
    ]);
    castVote(second, ballot.id, groupVoter, [clusters.posts]);
    await desk.findByText('1 stemme kom etter at avstemningen var slutt');
    expect(desk.getByText('1 stemme er telt')).toBeDefined();
    await user.click(desk.getByRole('button', { name: 'Ta dem med' }));
    await desk.findByText('2 stemmer er telt');
    expect(desk.getAllByRole('listitem')[0]?.textContent).toBe('1 Stillinger5 poeng, 1 førstevalg');
  });

  test('[D31] makes what a vote came to its own 1–3 in one step, and leaves free what is shared', async () => {
    const { user, room, clusters } = await plenary(({ plenary: doc, question }) => {
      const first = doc.snapshot().clusters[0];
      if (first) takeRoomSeat(doc, question, 'everywhere', first.id, 3);
      openBallot(doc, question, 'everywhere', 'group');
    });
    const ballot = ballotAt(room.plenary.snapshot(), room.question, null);
    if (!ballot) throw new Error('There is a vote.');
    const votes = [
      [clusters.bus, clusters.posts],
      [clusters.bus, clusters.council],
    ];
    for (const [index, choices] of votes.entries()) {
      const group = room.groups[index];
      if (group) castVote(group, ballot.id, groupVoter, choices);
    }
    const desk = within(screen.getByRole('region', { name: 'Avstemning' }));
    await desk.findByText('2 av 3 grupper har stemt');
    await user.click(desk.getByRole('button', { name: 'Avslutt og vis resultatet' }));
    expect(desk.getByText(/^Plasser som to eller flere deler, blir stående ledige/)).toBeDefined();
    await user.click(desk.getByRole('button', { name: 'Gjør resultatet til salens prioritering' }));
    expect(seats(room)).toEqual([clusters.bus, null, null]);
    expect(desk.getByRole('button', { name: 'Resultatet er salens prioritering' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Angre «Satte salens prioritering etter avstemningen»' }));
    expect(seats(room)).toEqual([null, null, clusters.posts]);
    await user.click(screen.getByRole('button', { name: 'Gjør om «Satte salens prioritering etter avstemningen»' }));
    expect(seats(room)).toEqual([clusters.bus, null, null]);
  });

  test('[D32] opens a vote again that was closed by mistake: the votes are kept, what they are is hidden, and groups can vote on', async () => {
    const { user, room, clusters } = await plenary(({ plenary: doc, question }) =>
      openBallot(doc, question, 'everywhere', 'group'),
    );
    const ballot = ballotAt(room.plenary.snapshot(), room.question, null);
    const [first, second] = room.groups;
    if (!ballot || !first || !second) throw new Error('There is a vote, and there are groups.');
    castVote(first, ballot.id, groupVoter, [clusters.bus]);
    const desk = within(screen.getByRole('region', { name: 'Avstemning' }));
    await desk.findByText('1 av 3 grupper har stemt');
    await user.click(desk.getByRole('button', { name: 'Avslutt og vis resultatet' }));
    expect(desk.getByText('Skyss')).toBeDefined();
    await user.click(desk.getByRole('button', { name: 'Åpne igjen' }));
    expect(desk.getByText('1 av 3 grupper har stemt')).toBeDefined();
    expect(desk.queryByText('Skyss')).toBeNull();
    castVote(second, ballot.id, groupVoter, [clusters.posts]);
    await desk.findByText('2 av 3 grupper har stemt');
    await user.click(desk.getByRole('button', { name: 'Avslutt og vis resultatet' }));
    expect(desk.getAllByRole('listitem')).toHaveLength(2);
  });

  test('[D32] does not offer to open a vote again that was held in another seminar', async () => {
    await plenary(({ plenary: doc, question }) => {
      const [first] = doc.snapshot().clusters;
      if (!first) throw new Error('There are clusters.');
      const told = { voters: 9, sums: new Map([[first.id, { points: 20, firstChoices: 5 }]]) };
      tellBallot(doc, { question, where: 'everywhere', voters: 'group', told });
    });
    const desk = within(screen.getByRole('region', { name: 'Avstemning' }));
    await desk.findByText('9 stemmer er telt');
    expect(desk.queryByRole('button', { name: 'Åpne igjen' })).toBeNull();
  });

  test('is asked before a new vote takes the result of the last one away', async () => {
    const { user, room } = await plenary(({ plenary: doc, question }) => {
      openBallot(doc, question, 'everywhere', 'group');
      const ballot = ballotAt(doc.snapshot(), question, null);
      if (ballot) closeBallot(doc, ballot, new Map());
    });
    const before = ballotAt(room.plenary.snapshot(), room.question, null)?.id;
    expect(screen.getByText('Ingen stemte.')).toBeDefined();
    expect(screen.queryByText(/er telt/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ny avstemning' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Ny avstemning' }));
    expect(ballotAt(room.plenary.snapshot(), room.question, null)?.id).toBe(before);
    await user.click(dialog.getByRole('button', { name: 'Start avstemning: hver enhet har én stemme' }));
    const now = ballotAt(room.plenary.snapshot(), room.question, null);
    expect(now?.id).not.toBe(before);
    expect(now).toMatchObject({ isOpen: true, voters: 'device' });
  });

  test('[D32] sees that the vote of a withdrawn device is set aside', async () => {
    const { user, room, clusters } = await plenary();
    await user.click(screen.getByRole('button', { name: 'Start avstemning: hver enhet har én stemme' }));
    const ballot = ballotAt(room.plenary.snapshot(), room.question, null);
    const [group] = room.groups;
    if (!ballot || !group) throw new Error('There is a vote, and there are groups.');
    castVote(group, ballot.id, toId<VoterId>('bad'), [clusters.bus]);
    castVote(group, ballot.id, toId<VoterId>('good'), [clusters.posts]);
    const desk = within(screen.getByRole('region', { name: 'Avstemning' }));
    await desk.findByText('2 stemmer er kommet');
    withdrawDevice(room.seminar.plan, toId<DeviceId>('bad'), {});
    await desk.findByText('1 stemme er kommet');
    expect(desk.getByText(/^1 stemme er satt til side/)).toBeDefined();
    readmitDevice(room.seminar.plan, toId<DeviceId>('bad'));
    await desk.findByText('2 stemmer er kommet');
  });

  test('writes down what was agreed', async () => {
    const { user, room } = await plenary();
    await user.click(screen.getByRole('button', { name: 'Legg til avtale' }));
    await user.type(screen.getByLabelText('Hva'), 'Felles søknadsfrist');
    await user.type(screen.getByLabelText('Hvem gjør det'), 'Nettverket');
    await user.type(screen.getByLabelText('Innen'), '2027-05-01');
    await user.click(screen.getByRole('button', { name: 'Lagre' }));
    expect(room.plenary.snapshot().decisions).toMatchObject([
      { text: 'Felles søknadsfrist', who: 'Nettverket', by: '2027-05-01', question: room.question },
    ]);
    expect(screen.getByText('Nettverket, 1. mai 2027')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Slett «Felles søknadsfrist»' }));
    expect(room.plenary.snapshot().decisions).toEqual([]);
  });
});
