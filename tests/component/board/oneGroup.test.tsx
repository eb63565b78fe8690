import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { foundGroup, handIn } from '../../../src/document/commands/groupCommands.ts';
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

const from = 'Fra Gruppe 2 (startet ved bordet)';

/** What stands under a question: the words of its fields, in the order of the screen. */
const words = (question: string) =>
  within(screen.getByRole('region', { name: question }))
    .getAllByRole<HTMLTextAreaElement>('textbox')
    .map(({ value }) => value);

/** The line of a point that has these words. */
const lineOf = (text: string) => {
  const line = field(text).closest('li');
  if (!line) throw new Error('A point stands in a line.');
  return within(line);
};

test('[D18] the board is one: all points in one list, late words too, each written where it lives', async () => {
  const { user, group, seminar, questions } = await renderBoard({
    isFacilitator: true,
    plain: ['Felles korps'],
    prepare: (page) => {
      write(otherGroup(page.seminar), page.questions[0], 'Møteplass', ['med kaffe']);
      mergeGroup(page.seminar.plan, other, page.group.id);
    },
  });
  expect(await screen.findByText(/^Gruppe 2 \(startet ved bordet\) er nå en del av denne gruppen/)).toBeDefined();
  // The line that waits stands where its point will.
  expect(words(questionTexts[0])).toEqual(['Felles korps', '', 'Møteplass', 'med kaffe']);
  expect(lineOf('Møteplass').getByText(from)).toBeDefined();
  expect(lineOf('Felles korps').queryByText(from)).toBeNull();
  const doc = await seminar.openGroup(other);
  await user.type(field('Møteplass'), ' på torget');
  expect(linesOf(doc, questions[0])).toEqual(['Møteplass på torget', ' med kaffe']);
  await user.type(field('Felles korps'), ' og kor');
  expect(linesOf(group, questions[0])).toEqual(['Felles korps og kor']);
  act(() => void write(doc, questions[0], 'Sent innspill'));
  expect(words(questionTexts[0])).toEqual([
    'Felles korps og kor',
    '',
    'Sent innspill',
    'Møteplass på torget',
    'med kaffe',
  ]);
  act(() => unmergeGroup(seminar.plan, other));
  await waitFor(() => expect(words(questionTexts[0])).toEqual(['Felles korps og kor', '']));
  expect(linesOf(doc, questions[0])).toContain('Sent innspill');
});

test('[D18] what is typed in the waiting line stays under the caret while the group becomes one with another', async () => {
  const { user, group, seminar, questions } = await renderBoard({
    isFacilitator: true,
    prepare: (page) => {
      write(otherGroup(page.seminar), page.questions[0], 'Møteplass');
    },
  });
  const [line] = within(screen.getByRole('region', { name: questionTexts[0] })).getAllByRole('textbox');
  if (!line) throw new Error('There is a line that waits.');
  await user.type(line, 'Korps');
  act(() => mergeGroup(seminar.plan, group.id, other));
  await waitFor(() => expect(words(questionTexts[0])).toEqual(['Møteplass', 'Korps', '']));
  await user.keyboard(' og kor');
  expect(document.activeElement).toBe(line);
  expect(linesOf(group, questions[0])).toEqual(['Korps og kor']);
});

test('[D14] undo takes back what was done last, in whichever of the groups', async () => {
  const { user, group, seminar, questions } = await renderBoard({
    isFacilitator: true,
    plain: ['Felles korps'],
    prepare: (page) => {
      write(otherGroup(page.seminar), page.questions[0], 'Møteplass');
      mergeGroup(page.seminar.plan, other, page.group.id);
    },
  });
  await screen.findByText(from);
  const doc = await seminar.openGroup(other);
  await user.type(field('Felles korps'), '!');
  await user.type(field('Møteplass'), '?');
  await user.click(screen.getByRole('button', { name: 'Angre' }));
  expect([linesOf(group, questions[0]), linesOf(doc, questions[0])]).toEqual([['Felles korps!'], ['Møteplass']]);
  await user.click(screen.getByRole('button', { name: 'Angre' }));
  expect(linesOf(group, questions[0])).toEqual(['Felles korps']);
});

test('[D18] seats are held once: one that another group has is given away by it first', async () => {
  const { user, group, seminar, questions } = await renderBoard({
    isFacilitator: true,
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
  const told = '«Møteplass» har også fått plass 1. I den felles gruppen er det «Én portal» som har plassen.';
  expect(await screen.findByText(told)).toBeDefined();
  const pressed = (text: string) =>
    lineOf(text)
      .getAllByRole('button')
      .filter((button) => button.getAttribute('aria-pressed') === 'true')
      .map((button) => button.textContent);
  expect([pressed('Én portal'), pressed('Buss'), pressed('Møteplass')]).toEqual([['1'], ['2'], []]);
  const [first] = lineOf('Møteplass').getAllByRole('button', { pressed: false });
  if (!first) throw new Error('There is a first seat.');
  await user.click(first);
  expect([pressed('Én portal'), pressed('Buss'), pressed('Møteplass')]).toEqual([[], ['2'], ['1']]);
  expect(screen.queryByText(told)).toBeNull();
  const doc = await seminar.openGroup(other);
  expect(group.snapshot().answers.get(questions[1])?.seats).toEqual([null, null, null]);
  expect(doc.snapshot().answers.get(questions[1])?.seats.filter(Boolean)).toHaveLength(2);
});

test('[D18] what this device may not write is shown in the same list, and only to be read', async () => {
  const { seminar, questions } = await renderBoard({
    plain: ['Felles korps'],
    prepare: (page) => {
      write(otherGroup(page.seminar), page.questions[0], 'Møteplass');
      mergeGroup(page.seminar.plan, other, page.group.id);
    },
  });
  await screen.findByText(from);
  expect(field('Felles korps').readOnly).toBe(false);
  expect(field('Møteplass').readOnly).toBe(true);
  const doc = await seminar.openGroup(other);
  const [point] = doc.snapshot().answers.get(questions[0])?.points ?? [];
  act(() => void (point && doc.text(point.id)?.edit('Møteplass på torget')));
  expect(field('Møteplass på torget')).toBeDefined();
});

test('[D18] the device of a part keeps its board, with all that the host has, and may go on as the host', async () => {
  const { user, path, seminar, group, questions, services } = await renderBoard({
    isFacilitator: true,
    plain: ['Felles korps'],
    prepare: (page) => {
      write(otherGroup(page.seminar), page.questions[0], 'Møteplass');
      mergeGroup(page.seminar.plan, page.group.id, other);
    },
  });
  expect(path()).toMatch(new RegExp(`/g/${group.id}$`));
  expect(await screen.findByText(/som nå er en del av Gruppe 2 \(startet ved bordet\)/)).toBeDefined();
  expect(words(questionTexts[0])).toEqual(['Møteplass', 'Felles korps', '']);
  await user.type(field('Felles korps'), ' og kor');
  expect(linesOf(group, questions[0])).toEqual(['Felles korps og kor']);
  await user.click(screen.getByRole('button', { name: 'Skriv som Gruppe 2 (startet ved bordet)' }));
  await waitFor(() => expect(path()).toMatch(new RegExp(`/g/${other}$`)));
  expect((await services.shelf.get(seminar.id))?.group).toBe(other);
});

test('[D9] a theme that one of the groups has handed in is handed in, and taken back in each of them', async () => {
  const { user, seminar, group, themes } = await renderBoard({
    isFacilitator: true,
    prepare: (page) => {
      handIn(otherGroup(page.seminar), page.themes[0]);
      mergeGroup(page.seminar.plan, other, page.group.id);
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Ta tilbake tema 1' }));
  const doc = await seminar.openGroup(other);
  expect(doc.snapshot().handIns.get(themes[0])?.handedIn).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Lever tema 1' }));
  expect(group.snapshot().handIns.get(themes[0])?.handedIn).toBe(true);
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
  expect(within(orphans).getByDisplayValue('Møteplass')).toBeDefined();
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
  expect(await screen.findByText(t.from(t.founded('Gruppe 2')))).toBeDefined();
  expect(screen.getByText(t.nowIncludes(t.founded('Gruppe 2')))).toBeDefined();
});
