import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { foundGroup } from '../../../src/document/commands/groupCommands.ts';
import { mergeGroup, removePlanItem, unmergeGroup } from '../../../src/document/commands/planCommands.ts';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import { takeSeat } from '../../../src/document/commands/seatCommands.ts';
import type { GroupDoc } from '../../../src/document/groupDoc.ts';
import { type GroupId, type QuestionId, toId } from '../../../src/domain/ids.ts';
import { languages } from '../../../src/domain/plan.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { field, linesOf, questionTexts, renderBoard } from '../../support/boardPage.ts';
import type { MemorySeminar } from '../../support/memorySeminar.ts';

const other = toId<GroupId>('otherGroup');

/** Another group of the same name, as its document stands before anything is shown. */
function otherGroup(seminar: MemorySeminar): GroupDoc {
  void seminar.openGroup(other);
  const doc = seminar.groups.get(other);
  if (!doc) throw new Error('A seminar in memory opens its groups at once.');
  foundGroup(doc, { name: 'Gruppe 2', venue: null });
  return doc;
}

function write(group: GroupDoc, question: QuestionId, text: string, subpoints: readonly string[] = []) {
  addPoints(group, { question, parent: null, index: 0 }, [{ text, subpoints: [...subpoints] }]);
  const [point] = group.snapshot().answers.get(question)?.points ?? [];
  if (!point) throw new Error('Nothing was written.');
  return point.id;
}

const also = 'Også skrevet av Gruppe 2 (startet ved bordet)';

test('[D18] the board of a host shows what a part wrote below the question, late words too, and not for writing', async () => {
  const { group, seminar, questions } = await renderBoard({
    plain: ['Felles korps'],
    prepare: (page) => {
      write(otherGroup(page.seminar), page.questions[0], 'Møteplass', ['med kaffe']);
      mergeGroup(page.seminar.plan, other, page.group.id);
    },
  });
  expect(await screen.findByText(/^Gruppe 2 \(startet ved bordet\) er nå en del av denne gruppen/)).toBeDefined();
  const question = screen.getByRole('region', { name: questionTexts[0] });
  const theirs = await within(question).findByRole('region', { name: also });
  expect(
    within(theirs)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['Møteplassmed kaffe', 'med kaffe']);
  expect(within(theirs).queryByRole('textbox')).toBeNull();
  const doc = await seminar.openGroup(other);
  const [point] = doc.snapshot().answers.get(questions[0])?.points ?? [];
  act(() => void (point && doc.text(point.id)?.edit('Møteplass på torget')));
  expect(within(theirs).getByText('Møteplass på torget')).toBeDefined();
  act(() => void write(doc, questions[0], 'Sent innspill'));
  expect(within(theirs).getByText('Sent innspill')).toBeDefined();
  expect(linesOf(group, questions[0])).toEqual(['Felles korps']);
  act(() => unmergeGroup(seminar.plan, other));
  expect(screen.queryByRole('region', { name: also })).toBeNull();
  expect(linesOf(doc, questions[0])).toContain('Sent innspill');
});

test('[D18] a seat that two of the groups gave away is told of in words', async () => {
  await renderBoard({
    seated: ['Én portal'],
    prepare: ({ seminar, group, questions: [, seated] }) => {
      const [own] = group.snapshot().answers.get(seated)?.points ?? [];
      if (own) takeSeat(group, seated, own.id, 1);
      const doc = otherGroup(seminar);
      takeSeat(doc, seated, write(doc, seated, 'Møteplass'), 1);
      takeSeat(doc, seated, write(doc, seated, 'Buss'), 2);
      mergeGroup(seminar.plan, other, group.id);
    },
  });
  const theirs = await screen.findByRole('region', { name: also });
  expect(
    within(theirs)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['BussPlass 2', 'Møteplass']);
  const told = '«Møteplass» har også fått plass 1. I den felles gruppen er det «Én portal» som har plassen.';
  expect(screen.getByText(told)).toBeDefined();
});

test('[D18] the device of a part keeps its board, reads the others, and may go on as the host', async () => {
  const { user, path, seminar, group, questions, services } = await renderBoard({
    isFacilitator: true,
    plain: ['Felles korps'],
    prepare: (page) => {
      write(otherGroup(page.seminar), page.questions[0], 'Møteplass');
      mergeGroup(page.seminar.plan, page.group.id, other);
    },
  });
  expect(path()).toContain(`/g/${group.id}/`);
  expect(await screen.findByText(/som nå er en del av Gruppe 2 \(startet ved bordet\)/)).toBeDefined();
  expect(within(await screen.findByRole('region', { name: also })).getByText('Møteplass')).toBeDefined();
  await user.type(field('Felles korps'), ' og kor');
  expect(linesOf(group, questions[0])).toEqual(['Felles korps og kor']);
  await user.click(screen.getByRole('button', { name: 'Skriv som Gruppe 2 (startet ved bordet)' }));
  await waitFor(() => expect(path()).toContain(`/g/${other}/`));
  expect((await services.shelf.get(seminar.id))?.group).toBe(other);
});

test('[D18] the address of a part leads to the board of its host, at the same theme', async () => {
  const { path, group, themes, seminar } = await renderBoard({
    prepare: (page) => {
      otherGroup(page.seminar);
      mergeGroup(page.seminar.plan, other, page.group.id);
    },
  });
  window.location.hash = `#/s/${seminar.id}/g/${other}/t/${themes[1]}`;
  await waitFor(() => expect(path()).toBe(`/s/${seminar.id}/g/${group.id}/t/${themes[1]}`));
  expect(await screen.findByText(/er nå en del av denne gruppen/)).toBeDefined();
});

test('[D18] what a part wrote to a question that was removed is still there to read', async () => {
  await renderBoard({
    prepare: (page) => {
      write(otherGroup(page.seminar), page.questions[0], 'Møteplass');
      mergeGroup(page.seminar.plan, other, page.group.id);
      removePlanItem(page.seminar.plan, 'questions', page.questions[0]);
    },
  });
  const orphans = await screen.findByRole('region', { name: 'Svar uten spørsmål' });
  expect(within(orphans).getByText('Møteplass')).toBeDefined();
});

test.each(languages)('it speaks %s', async (language) => {
  const { oneGroup: t } = await loadMessages(language);
  await renderBoard({
    language,
    prepare: (page) => {
      write(otherGroup(page.seminar), page.questions[0], 'Møteplass');
      mergeGroup(page.seminar.plan, other, page.group.id);
    },
  });
  expect(await screen.findByRole('region', { name: t.also(t.founded('Gruppe 2')) })).toBeDefined();
  expect(screen.getByText(t.nowIncludes(t.founded('Gruppe 2')))).toBeDefined();
  expect(screen.getByText(t.readHere)).toBeDefined();
});
