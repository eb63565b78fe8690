import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addMember, handIn, setAnswerStatus, takeBack } from '../../../src/document/commands/groupCommands.ts';
import { mergeGroup } from '../../../src/document/commands/planCommands.ts';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import { pointAt } from '../../../src/document/commands/runCommands.ts';
import { toMunicipalityId } from '../../../src/domain/municipality/municipality.ts';
import { accessOf } from '../../../src/session/access.ts';
import type { Receipt } from '../../../src/storage/receiptStore.ts';
import type { Services } from '../../../src/ui/services.tsx';
import { testNow } from '../../support/createTestServices.ts';
import { writeSheet } from '../../support/enteredSheet.ts';
import { answer, createLedgerSeminar, type LedgerSeminar } from '../../support/ledgerSeminar.ts';
import { at, createPlayedOthers, meetOthers } from '../../support/playedOthers.ts';
import { renderApp } from '../../support/renderApp.tsx';

const patience = { timeout: 10_000 };

async function show(room: LedgerSeminar, services: Partial<Services> = {}) {
  const app = await renderApp(`/s/${room.seminar.id}/ledger`, { seminar: room.seminar, services });
  // The first ledger of a run is fetched and compiled first.
  await screen.findByRole('heading', { level: 1, name: /mangler|mål|ennå/ }, patience);
  return app;
}

const cell = (name: RegExp | string) => screen.getByRole('button', { name });
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

/** Both groups of Hamar have handed in the first theme, Oslo's has begun. */
async function createRoom(): Promise<LedgerSeminar> {
  const room = createLedgerSeminar(['Hamar 1', 'Hamar 2', 'Oslo 1']);
  const [plain, seated] = room.questions;
  const [one, two, oslo] = await Promise.all([room.docOf(0), room.docOf(1), room.docOf(2)]);
  for (const group of [one, two]) {
    answer(group, plain, ['Felles ventelister']);
    answer(group, seated, ['Korps', 'Kor'], group === one ? 2 : 0);
    handIn(group, room.themes[0]);
  }
  answer(oslo, plain, ['Instrumenter til låns', 'Samspill']);
  pointAt(room.seminar.plan, room.themes[0], 'everywhere');
  return room;
}

test('the title says how many groups are missing, and the line under it names them', async () => {
  await show(await createRoom());
  expect(heading()).toBe('2 grupper mangler');
  const line = '2 av 3 har levert. Ikke levert: Oslo 1. Prioriteringer mangler hos 1: Hamar 2.';
  expect(screen.getByText(line)).toBeTruthy();
});

test('each cell says in words what it shows as a shape', async () => {
  const room = await createRoom();
  const oslo = await room.docOf(2);
  setAnswerStatus(oslo, room.questions[1], { kind: 'together', with: room.questions[0] });
  await show(room);
  expect(cell(/^Hamar 1, spørsmål 1\.1, levert \d\d\.\d\d, mottatt$/)).toBeTruthy();
  expect(cell(/^Hamar 1, spørsmål 1\.2, levert \d\d\.\d\d, mottatt, prioritert 1 og 2$/)).toBeTruthy();
  expect(cell(/^Hamar 2, spørsmål 1\.2, levert \d\d\.\d\d, mottatt, prioriteringer mangler$/)).toBeTruthy();
  const draft = cell('Oslo 1, spørsmål 1.1, kladd, 2 innspill');
  expect(within(draft).getByText('Kladd')).toBeTruthy();
  expect(draft.querySelector('.lb-state')?.getAttribute('data-state')).toBe('draft');
  expect(cell(/^Oslo 1, spørsmål 1\.2, svart i 1\.1/).textContent).toContain('Svart i 1.1');
});

test('a row says where those at its table come from, each place once', async () => {
  const room = await createRoom();
  const [hamar, våler] = ['NO:3403', 'NO:3419'].map(toMunicipalityId);
  if (!hamar || !våler) throw new Error('Both are municipalities.');
  for (const id of [hamar, våler, hamar]) {
    addMember(await room.docOf(2), { affiliation: { kind: 'municipality', id }, role: null, name: 'Kari' });
  }
  await show(room);
  const row = screen.getAllByRole('row').find((each) => within(each).queryByRole('button', { name: 'Oslo 1' }));
  expect(row && (await within(row).findByText('Hamar og Våler (Innlandet)', undefined, patience))).toBeTruthy();
});

test('a theme that was handed in or taken back shows when', async () => {
  const room = await createRoom();
  takeBack(await room.docOf(1), room.themes[0]);
  await show(room);
  const rows = screen.getAllByRole('row');
  const rowOf = (name: string) => rows.find((row) => within(row).queryByRole('button', { name }))?.textContent;
  expect(rowOf('Hamar 1')).toMatch(/Tema 1: Levert .*kl\. \d\d\.\d\d/);
  expect(rowOf('Hamar 2')).toMatch(/Tema 1: Tatt tilbake .*kl\. \d\d\.\d\d/);
});

test('what a facilitator has entered is shown as entered by hand', async () => {
  const room = createLedgerSeminar(['Hamar 1']);
  const [plain] = room.questions;
  const points = [{ text: 'Fra arket', subpoints: [] }];
  writeSheet(await room.docOf(0), { question: plain, points, seats: [null, null, null] }, room.themes[0]);
  await show(room);
  const entered = cell(/^Hamar 1, spørsmål 1\.1, levert \d\d\.\d\d, mottatt, ført for hånd$/);
  expect(entered.textContent).toContain('For hånd');
});

test('the theme the room is at is looked at first; another, a venue, or only what is missing can be chosen', async () => {
  const room = await createRoom();
  const { user } = await show(room);
  expect(screen.queryByRole('columnheader', { name: /2\.1/ })).toBe(null);
  await user.click(screen.getByRole('button', { name: 'Alle tema' }));
  expect(screen.getByRole('columnheader', { name: '2.1 Hvem hjelper?' })).toBeTruthy();
  expect(heading()).toBe('3 grupper mangler');
  await user.click(screen.getByRole('button', { name: 'Tema 1' }));
  const venues = within(screen.getByRole('group', { name: 'Samlingssted' }));
  expect(venues.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Alle (3)',
    'Hamar (2)',
    'Oslo (1)',
  ]);
  await user.click(venues.getByRole('button', { name: 'Hamar (2)' }));
  expect(heading()).toBe('1 gruppe mangler');
  const groups = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
  expect(groups()).toEqual(['Hamar', 'Hamar 1', 'Hamar 2']);
  await user.click(screen.getByRole('checkbox', { name: 'Vis bare det som mangler' }));
  expect(groups()).toEqual(['Hamar', 'Hamar 2']);
});

test('an answer is read in place, and the arrow keys go on to the next', async () => {
  const room = await createRoom();
  const { user } = await show(room);
  const first = cell(/^Hamar 1, spørsmål 1\.2/);
  await user.click(first);
  const panel = () => screen.getByRole('region', { name: /spørsmål/ });
  expect(panel().textContent).toContain('Hva kommer først?');
  expect(
    within(panel())
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['Prioritet 1: 1Korps', 'Prioritet 2: 2Kor']);
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowLeft}');
  expect(document.activeElement).toBe(cell(/^Oslo 1, spørsmål 1\.1/));
  expect(panel().textContent).toContain('Instrumenter til låns');
  await user.click(within(panel()).getByRole('button', { name: 'Forrige gruppe' }));
  expect(panel().textContent).toContain('Hamar 2, spørsmål 1.1');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: /spørsmål/ })).toBe(null);
  expect(document.activeElement).toBe(cell(/^Hamar 2, spørsmål 1\.1/));
});

test('Tab comes to one place in the ledger only', async () => {
  await show(await createRoom());
  const inTable = within(screen.getByRole('grid')).getAllByRole('button');
  expect(inTable.filter((button) => button.tabIndex === 0)).toHaveLength(1);
});

test('what is written while an answer is read is seen in it', async () => {
  const room = await createRoom();
  const { user } = await show(room);
  await user.click(cell(/^Oslo 1, spørsmål 1\.1/));
  const oslo = await room.docOf(2);
  act(() => {
    addPoints(oslo, { question: room.questions[0], parent: null, index: 9 }, [{ text: 'Nytt', subpoints: [] }]);
  });
  expect(await screen.findByText('Nytt')).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'Oslo 1, spørsmål 1.1, kladd, 3 innspill' })).toBeTruthy();
});

test('while more of a group is on its way, what it has handed in is not called received', async () => {
  const room = await createRoom();
  const others = createPlayedOthers();
  meetOthers(room.seminar, others, 'facilitator');
  const { user } = await show(room);
  const scope = `group/${room.groups[0]}`;
  others.play({ present: [at('a', room.groups[0] ?? null)], lacking: 1, lackingScopes: [scope] });
  expect(
    await screen.findByRole('button', { name: /^Hamar 1, spørsmål 1\.1, levert .*, ikke alt er kommet hit$/ }),
  ).toBeTruthy();
  expect(screen.getByText(/Levert, men ikke alt er kommet hit: Hamar 1\./)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Hamar 1' }));
  const panel = screen.getByRole('region', { name: 'Hamar 1' });
  expect(panel.textContent).toContain('Henter fra gruppen nå.');
  others.play({ lacking: 0, lackingScopes: [] });
  expect(await screen.findByRole('button', { name: /^Hamar 1, spørsmål 1\.1, levert .*, mottatt$/ })).toBeTruthy();
  expect(panel.textContent).toContain('1 enhet ved bordet er innen rekkevidde.');
  others.play({ present: [], gone: [{ device: at('a').device, group: room.groups[0] ?? null, at: testNow }] });
  expect(panel.textContent).toContain('Ingen enhet ved bordet er innen rekkevidde. Sist kl. 12.00.');
});

test('what came is told with how, the last first, and what came twice is said to count once', async () => {
  const room = await createRoom();
  const [one, two] = room.groups;
  if (!one || !two) throw new Error('The room has groups.');
  const receipt = (parts: Partial<Receipt>): Receipt => {
    return { group: one, at: testNow, way: 'network', added: 2, known: 0, writtenAt: testNow - 120_000, ...parts };
  };
  const receipts = [
    receipt({ at: testNow - 180_000, way: 'pairing', added: 1 }),
    receipt({ at: testNow - 120_000, way: 'code', added: 0, known: 1 }),
    receipt({ at: testNow - 60_000 }),
    receipt({ way: 'file', added: 3 }),
    receipt({ way: 'file', group: two, added: 0, known: 12, writtenAt: null }),
  ];
  const watch: Services['receipts']['watch'] = (_, listener) => {
    listener(receipts);
    return () => undefined;
  };
  const { user } = await show(room, { receipts: { watch } });
  const log = () => within(screen.getByRole('region', { name: 'Sist mottatt' })).getAllByRole('listitem');
  await waitFor(() =>
    expect(log().map((line) => line.textContent?.trim())).toEqual([
      'Hamar 1 kl. 12.00. 3 nye endringer fra fil. 12 var her fra før og telles én gang.',
      'Hamar 1 kl. 11.59. 2 endringer over nett.',
      'Hamar 1 kl. 11.58. Ingenting nytt i kodene. 1 var her fra før og telles én gang.',
      'Hamar 1 kl. 11.57. 1 endring over en direkte linje.',
    ]),
  );
  await user.click(screen.getByRole('button', { name: 'Hamar 1' }));
  const panel = screen.getByRole('region', { name: 'Hamar 1' });
  expect(panel.textContent).toContain('Skrev sist kl. 11.58. Kom hit sist kl. 12.00.');
});

test('a file is taken in beside the ledger', async () => {
  const room = await createRoom();
  const opened: Uint8Array[] = [];
  const { user } = await show(room, {
    async openFile(bytes) {
      opened.push(bytes);
      return { kind: 'merged', seminar: room.seminar.id, entries: 3 };
    },
  });
  await user.upload(screen.getByLabelText('Åpne fil', { selector: 'input' }), new File(['x'], 'rom.langbord'));
  expect(await screen.findByText('Filen er hentet inn. Det som var her fra før, telles én gang.')).toBeTruthy();
  expect(opened).toHaveLength(1);
});

test('groups are read one by one, and nobody is said to be missing before', async () => {
  const room = await createRoom();
  const { openGroup } = room.seminar;
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  Object.assign(room.seminar, {
    openGroup: async (id: LedgerSeminar['groups'][number]) => {
      if (id === room.groups[2]) await held;
      return openGroup(id);
    },
  });
  await renderApp(`/s/${room.seminar.id}/ledger`, { seminar: room.seminar });
  await screen.findByText('Leser 1 gruppe til …', {}, patience);
  expect(heading()).toBe('Leser gruppene …');
  expect(cell('Oslo 1, spørsmål 1.1, leses snart')).toBeTruthy();
  expect(cell(/^Hamar 2, spørsmål 1\.1, levert/)).toBeTruthy();
  goOn();
  await waitFor(() => expect(heading()).toBe('2 grupper mangler'));
});

test('whoever is no facilitator is led away', async () => {
  const room = await createRoom();
  const access = accessOf([]);
  Object.assign(room.seminar, { links: { ...room.seminar.links, access: () => access } });
  const { path } = await renderApp(`/s/${room.seminar.id}/ledger`, { seminar: room.seminar, isFacilitator: false });
  await waitFor(() => expect(path()).toBe(`/s/${room.seminar.id}/groups`), patience);
});

test('groups that are one stand in one row, with the answers of both', async () => {
  const room = await createRoom();
  const [host, part] = room.groups;
  if (!host || !part) throw new Error('The room has groups.');
  mergeGroup(room.seminar.plan, part, host);
  addMember(await room.docOf(1), {
    affiliation: { kind: 'organisation', name: 'Korpsforbundet' },
    role: null,
    name: '',
  });
  const { user } = await show(room);
  expect(screen.queryByRole('button', { name: 'Hamar 2' })).toBe(null);
  await user.click(cell(/^Hamar 1, spørsmål 1\.2/));
  const answers = within(screen.getByRole('region', { name: 'Hamar 1, spørsmål 1.2' })).getAllByRole('listitem');
  expect(answers.map((item) => item.textContent)).toEqual(['Prioritet 1: 1Korps', 'Prioritet 2: 2Kor', 'Korps', 'Kor']);
  await user.click(screen.getByRole('button', { name: 'Hamar 1' }));
  const panel = screen.getByRole('region', { name: 'Hamar 1' });
  expect(panel.textContent).toContain('Korpsforbundet');
  expect(panel.textContent).toContain('2 grupper som er slått sammen.');
});
