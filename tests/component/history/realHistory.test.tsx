import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { handIn } from '../../../src/document/commands/groupCommands.ts';
import { removePlanItem, setAbout } from '../../../src/document/commands/planCommands.ts';
import { addPoints, removePoint } from '../../../src/document/commands/pointCommands.ts';
import { takeSeat } from '../../../src/document/commands/seatCommands.ts';
import type { GroupDoc } from '../../../src/document/groupDoc.ts';
import type { QuestionId } from '../../../src/domain/ids.ts';
import { groupScope } from '../../../src/domain/scope.ts';
import type { OpenSeminar } from '../../../src/session/openSeminar.ts';
import { linesOf, seatsOf } from '../../support/boardPage.ts';
import { createTestServices, testNow } from '../../support/createTestServices.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

const template = {
  title: 'Bygd og by',
  themes: [
    {
      ...{ title: 'Nå', introduction: '', instructions: '', minutes: null },
      questions: [
        { text: 'Hva gjør vi?', seats: 0 },
        { text: 'Hva kommer først?', seats: 3 },
      ],
    },
  ],
  addressees: [],
} as const;

// Only the clock: what is sealed, stored and shown goes on as ever.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: testNow }));
afterEach(() => vi.useRealTimers());

const path = () => window.location.hash.slice(1);
const later = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);

interface Work {
  readonly seminar: OpenSeminar;
  readonly group: GroupDoc;
  readonly questions: readonly [QuestionId, QuestionId];
}

/** A real seminar on this device with a group that has sat down. */
async function sitDown() {
  const services = createTestServices();
  const id = await services.createSeminar(template, { title: 'Bygd og by', date: '', organiser: '' });
  const seminar = await services.openSeminar(id);
  if (!seminar) throw new Error('The seminar is on this device.');
  const group = await seminar.openGroup(await seminar.links.foundGroup());
  const [first, second] = seminar.plan.snapshot().themes[0]?.questions ?? [];
  if (!first || !second) throw new Error('The template has two questions.');
  const work: Work = { seminar, group, questions: [first.id, second.id] };
  return { services, ...work };
}

function write({ group, questions }: Work, ...texts: string[]) {
  const drafts = texts.map((text) => ({ text, subpoints: [] }));
  return addPoints(group, { question: questions[1], parent: null, index: 9 }, drafts);
}

async function writeMuchAndDelete(work: Work) {
  const [korps, kurs] = write(work, 'Felles korps', 'Kurs for lærere');
  if (!korps || !kurs) throw new Error('Two points are written.');
  takeSeat(work.group, work.questions[1], korps, 1);
  await work.seminar.history.of(groupScope(work.group.id));
  later(60);
  work.group.text(kurs)?.edit('Kurs for alle');
  removePoint(work.group, korps);
  write(work, 'Delte stillinger');
  const [theme] = work.seminar.plan.snapshot().themes;
  if (theme) handIn(work.group, theme.id);
  await work.seminar.history.of(groupScope(work.group.id));
  later(60);
}

const moments = () => screen.getAllByRole('listitem').map((item) => item.textContent);

describe("the history of a group's answers", () => {
  test('tells when, who and what, newest first', async () => {
    const work = await sitDown();
    await writeMuchAndDelete(work);
    await renderScreen(`/s/${work.seminar.id}/g/${work.group.id}/history`, { services: work.services });
    expect(await screen.findByRole('heading', { level: 2, name: '21. november 2026' })).toBeTruthy();
    await waitFor(() =>
      expect(moments()).toEqual([
        '13.00 av denne enhetenLa til 1 innspill, endret 1 innspill, slettet 1 innspill, endret prioriteringene på 1 spørsmål og leverte tema 1.',
        '12.00 av denne enhetenLa til 2 innspill og endret prioriteringene på 1 spørsmål.',
      ]),
    );
  });

  test('[D19] shows how it was, brings it back as a new change, and undoes that', async () => {
    const work = await sitDown();
    const { group, questions, seminar } = work;
    await writeMuchAndDelete(work);
    const { user } = await renderScreen(`/s/${seminar.id}/g/${group.id}/history`, { services: work.services });
    await user.click(await screen.findByRole('link', { name: /^12\.00/ }));
    await screen.findByRole('heading', { level: 1, name: 'Slik var det 21. november 2026 kl. 12.00' });
    const answer = within(await screen.findByRole('region', { name: '2. Hva kommer først?' }));
    expect(answer.getByText('Slettet siden')).toBeTruthy();
    expect(answer.getByText('Endret siden. Nå: Kurs for alle')).toBeTruthy();
    expect(answer.getByText('Prioriteringene er endret siden.')).toBeTruthy();
    expect(within(answer.getByRole('list', { name: 'Gruppens prioritering' })).getByText('Felles korps')).toBeTruthy();
    expect(answer.getByRole('heading', { name: 'Står her nå, men ikke da' }).nextSibling?.textContent).toBe(
      'Delte stillinger',
    );

    await user.click(screen.getByRole('button', { name: 'Sett svarene tilbake til dette' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Sette svarene tilbake?' }));
    expect(linesOf(group, questions[1])).toEqual(['Kurs for alle', 'Delte stillinger']);
    await user.click(dialog.getByRole('button', { name: 'Sett tilbake' }));
    expect(linesOf(group, questions[1])).toEqual(['Felles korps', 'Kurs for lærere']);
    expect(seatsOf(group, questions[1])).toEqual(['Felles korps', null, null]);
    const notice = await screen.findByText('Svarene er satt tilbake til slik de var 21. november 2026 kl. 12.00.', {
      selector: '.lb-notice *',
    });
    expect(path()).toMatch(new RegExp(`^/s/${seminar.id}/g/${group.id}`));

    await user.click(within(notice.parentElement ?? notice).getByRole('button', { name: 'Angre' }));
    expect(linesOf(group, questions[1])).toEqual(['Kurs for alle', 'Delte stillinger']);
    expect(screen.queryByText(/^Svarene er satt tilbake/, { selector: '.lb-notice *' })).toBeNull();
  });

  test('a stretch of writing unfolds to its steps, so that what was deleted a moment ago comes back', async () => {
    const work = await sitDown();
    const scope = groupScope(work.group.id);
    write(work, 'Felles korps', 'Kurs for lærere');
    await work.seminar.history.of(scope);
    later(0.5);
    for (const { id } of work.group.snapshot().answers.get(work.questions[1])?.points ?? [])
      removePoint(work.group, id);
    await work.seminar.history.of(scope);
    const { user } = await renderScreen(`/s/${work.seminar.id}/g/${work.group.id}/history`, {
      services: work.services,
    });
    await waitFor(() => expect(moments()).toEqual([expect.stringContaining('Ingen endring å se.')]));
    await user.click(screen.getByRole('button', { name: 'Vis i mindre steg: 12.00' }));
    await waitFor(() =>
      expect(moments()).toEqual([
        expect.stringContaining('Slettet 2 innspill.'),
        expect.stringContaining('La til 2 innspill.'),
      ]),
    );
    expect(document.activeElement?.textContent).toContain('Slettet 2 innspill.');
  });

  test('follows what is done while it is open', async () => {
    const work = await sitDown();
    await renderScreen(`/s/${work.seminar.id}/g/${work.group.id}/history`, { services: work.services });
    await screen.findByText('Ingenting er skrevet ennå.');
    write(work, 'Felles korps');
    await waitFor(() => expect(moments()).toEqual([expect.stringContaining('La til 1 innspill.')]));
  });
});

test('[D19] the plan, too, shows how it was, is brought back, and that is undone', async () => {
  const { services, seminar } = await sitDown();
  await seminar.history.of('plan');
  later(60);
  setAbout(seminar.plan, { title: 'By og bygd' });
  const [theme] = seminar.plan.snapshot().themes;
  if (theme) removePlanItem(seminar.plan, 'themes', theme.id);
  await seminar.history.of('plan');
  const { user } = await renderScreen(`/s/${seminar.id}/prepare`, { services });
  await user.click(await screen.findByRole('link', { name: 'Historikk' }));
  expect(
    await screen.findByText('Endret tittel, dato eller arrangør, slettet 1 tema og slettet 2 spørsmål.'),
  ).toBeTruthy();
  await user.click(screen.getByRole('link', { name: /^12\.00/ }));
  const reading = within(await screen.findByRole('region', { name: 'Tema 1: Nå' }));
  expect(reading.getAllByText('Slettet siden')).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Sett seminaret tilbake til dette' }));
  await user.click(screen.getByRole('button', { name: 'Sett tilbake' }));
  expect(seminar.plan.snapshot().title).toBe('Bygd og by');
  expect(seminar.plan.snapshot().themes).toHaveLength(1);
  const notice = await screen.findByText(/^Seminaret er satt tilbake/, { selector: '.lb-notice *' });
  await user.click(within(notice.parentElement ?? notice).getByRole('button', { name: 'Angre' }));
  expect(seminar.plan.snapshot().title).toBe('By og bygd');
});
