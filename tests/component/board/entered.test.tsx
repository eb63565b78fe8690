import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { enterHandIn } from '../../../src/document/commands/groupCommands.ts';
import { card, renderBoard, said } from '../../support/boardPage.ts';
import { writeSheet } from '../../support/enteredSheet.ts';

const points = [
  { text: 'Felles venteliste', subpoints: [] },
  { text: 'Korps i hver bygd', subpoints: [] },
];

test('[D22] what a facilitator has entered is marked, and the group takes it over', async () => {
  const { user, group, questions, themes } = await renderBoard({
    plain: ['Vårt eget'],
    prepare: ({ group, questions, themes }) =>
      writeSheet(group, { question: questions[1], points, seats: [1, null, null] }, themes[0]),
  });
  const note =
    /^Prosesslederen har ført inn 2 innspill og 1 prioritering for dere under tema 1\. Prosesslederen har levert tema 1 for dere\./;
  expect(screen.getByText(note)).toBeTruthy();
  expect(card('Hva kommer først?').getAllByText('For hånd')).toHaveLength(2);
  expect(card('Hva gjør vi?').queryByText('For hånd')).toBe(null);
  await user.click(screen.getByRole('button', { name: 'Ta over' }));
  expect(screen.queryByText('For hånd')).toBe(null);
  expect(screen.queryByRole('button', { name: 'Ta over' })).toBe(null);
  expect(said()).toBe('Det er nå gruppens eget.');
  const { answers, handIns } = group.snapshot();
  expect(answers.get(questions[1])).toMatchObject({
    points: [{}, {}],
    seats: [{}, null, null].map((seat) => seat && expect.anything()),
  });
  expect(handIns.get(themes[0])).toMatchObject({ handedIn: true });
  await user.click(screen.getByRole('button', { name: 'Angre' }));
  expect(await screen.findByRole('button', { name: 'Ta over' })).toBeTruthy();
});

test('[D22] a theme that is only handed in for the group says so, and what comes later shows at once', async () => {
  const { group, themes } = await renderBoard();
  expect(screen.queryByRole('button', { name: 'Ta over' })).toBe(null);
  act(() => enterHandIn(group, themes[0]));
  expect(screen.getByText(/^Prosesslederen har levert tema 1 for dere\./)).toBeTruthy();
});

test('[D22] a facilitator who looks at the board is not asked to take over', async () => {
  await renderBoard({
    isFacilitator: true,
    prepare: ({ group, questions }) => writeSheet(group, { question: questions[1], points, seats: [null, null, null] }),
  });
  expect(screen.getAllByText('For hånd')).toHaveLength(2);
  expect(screen.queryByRole('button', { name: 'Ta over' })).toBe(null);
});
