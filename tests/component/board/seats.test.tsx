import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { setQuestion } from '../../../src/document/commands/planCommands.ts';
import { field, questionTexts, renderBoard, said, seatsOf, writeIn } from '../../support/boardPage.ts';

const four = ['Kor', 'Band', 'Dans', 'Teater'];
const seat = (number: number, rank: number) =>
  within(screen.getByRole('group', { name: `Prioritering av innspill ${number}` })).getByRole('button', {
    name: `${rank}`,
  });
const bar = () => within(screen.getByRole('list', { name: 'Gruppens prioritering' })).getAllByRole('listitem');

describe('the seats of a prioritised question', () => {
  test('stand above the points, free at first, and only where the question is prioritised', async () => {
    await renderBoard({ plain: ['Sang'], seated: four });
    expect(bar().map((item) => item.textContent)).toEqual([
      'Plass 11Ledig plass',
      'Plass 22Ledig plass',
      'Plass 33Ledig plass',
    ]);
    expect(screen.getAllByRole('group', { name: /Prioritering av/ })).toHaveLength(4);
  });

  test('one tap seats a point, and the same seat tapped again is free', async () => {
    const { user, group, questions } = await renderBoard({ seated: four });
    await user.click(seat(2, 1));
    expect(seatsOf(group, questions[1])).toEqual(['Band', null, null]);
    expect(seat(2, 1).getAttribute('aria-pressed')).toBe('true');
    expect(bar()[0]?.textContent).toContain('Band');
    expect(said()).toBe('«Band» har plass 1.');
    await user.click(seat(2, 1));
    expect(seatsOf(group, questions[1])).toEqual([null, null, null]);
    expect(said()).toBe('«Band» gikk fra plass 1. Plassen er ledig.');
  });

  test('two that sit change places, and both are told', async () => {
    const { user, group, questions } = await renderBoard({ seated: four });
    await user.click(seat(1, 1));
    await user.click(seat(2, 2));
    await user.click(seat(2, 1));
    expect(seatsOf(group, questions[1])).toEqual(['Band', 'Kor', null]);
    expect(said()).toBe('«Band» har plass 1. «Kor» flyttet til plass 2.');
  });

  test('whoever had no seat takes one from another, who is told', async () => {
    const { user, group, questions } = await renderBoard({ seated: four });
    await user.click(seat(1, 1));
    await user.click(seat(4, 1));
    expect(seatsOf(group, questions[1])).toEqual(['Teater', null, null]);
    expect(said()).toBe('«Teater» har plass 1. «Kor» har ingen plass lenger.');
  });

  test('are reached by Alt and a digit while writing, wherever the digit stands on the keyboard', async () => {
    const { user, group, questions } = await renderBoard({ seated: four });
    const written = await writeIn(user, 'Dans');
    await user.keyboard('{Alt>}[Digit3]{/Alt}');
    expect(seatsOf(group, questions[1])).toEqual([null, null, 'Dans']);
    expect(document.activeElement).toBe(written);
    expect(written.value).toBe('Dans');
  });

  test('a tap leaves the caret in the point that is written', async () => {
    const { user } = await renderBoard({ seated: four });
    const written = await writeIn(user, 'Kor', 1);
    await user.click(seat(3, 1));
    expect(document.activeElement).toBe(written);
  });

  test('their words follow what is written in the point', async () => {
    const { user } = await renderBoard({ seated: four });
    await user.click(seat(1, 1));
    await writeIn(user, 'Kor');
    await user.keyboard(' og band');
    expect(bar()[0]?.textContent).toContain('Kor og band');
  });

  test('a point that becomes a sub-point leaves its seat', async () => {
    const { user, group, questions } = await renderBoard({ seated: four });
    await user.click(seat(2, 1));
    await writeIn(user, 'Band');
    await user.keyboard('{Tab}');
    expect(seatsOf(group, questions[1])).toEqual([null, null, null]);
    expect(field('Band')).toBe(document.activeElement);
  });

  test('a question with one seat shows one', async () => {
    await renderBoard({
      seated: four,
      prepare: ({ seminar, questions }) => setQuestion(seminar.plan, questions[1], { seats: 1 }),
    });
    expect(bar()).toHaveLength(1);
    expect(
      screen.getByText('Velg det viktigste innspillet. Trykk 1 ved et innspill, så tar det plassen.'),
    ).toBeTruthy();
    expect(screen.getByRole('region', { name: questionTexts[1] })).toBeTruthy();
  });
});
