import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { card, field, linesOf, questionTexts, renderBoard, said, writeIn } from '../../support/boardPage.ts';

const focused = () => document.activeElement as HTMLTextAreaElement;

describe('writing', () => {
  test('the empty line under a question becomes a point with its first letter, and keeps the caret', async () => {
    const { user, group, questions } = await renderBoard();
    await user.click(card(questionTexts[0]).getByRole('textbox', { name: 'Nytt innspill' }));
    const before = focused();
    await user.keyboard('Felles kor');
    expect(focused()).toBe(before);
    expect(linesOf(group, questions[0])).toEqual(['Felles kor']);
    expect(card(questionTexts[0]).getByRole('textbox', { name: 'Innspill 1' })).toBe(before);
    expect(card(questionTexts[0]).getByRole('textbox', { name: 'Nytt innspill' })).toHaveProperty('value', '');
  });

  test('Enter goes on to the next point, without leaving empty ones behind', async () => {
    const { user, group, questions } = await renderBoard();
    await user.click(card(questionTexts[0]).getByRole('textbox', { name: 'Nytt innspill' }));
    await user.keyboard('Kor{Enter}Band{Enter}{Enter}{Enter}');
    expect(linesOf(group, questions[0])).toEqual(['Kor', 'Band']);
    expect(focused()).toBe(card(questionTexts[0]).getByRole('textbox', { name: 'Nytt innspill' }));
  });

  test('Enter in the middle of a text splits it', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Kor og band', 'Dans'] });
    await writeIn(user, 'Kor og band', 3);
    await user.keyboard('{Enter}');
    expect(linesOf(group, questions[0])).toEqual(['Kor', 'og band', 'Dans']);
    expect(focused()).toBe(field('og band'));
    expect(focused().selectionStart).toBe(0);
  });

  test('Enter before the first letter puts an empty point above, and the point stays itself', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Kor', ' hver uke'] });
    const [point] = group.snapshot().answers.get(questions[0])?.points ?? [];
    await writeIn(user, 'Kor', 0);
    await user.keyboard('{Enter}');
    expect(linesOf(group, questions[0])).toEqual(['', 'Kor', ' hver uke']);
    expect(group.snapshot().answers.get(questions[0])?.points[1]?.id).toBe(point?.id);
  });

  test('Enter in an empty sub-point makes it a point', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Kor', ' hver uke'] });
    await writeIn(user, 'hver uke');
    await user.keyboard('{Enter}{Enter}Band');
    expect(linesOf(group, questions[0])).toEqual(['Kor', ' hver uke', 'Band']);
  });

  test('Backspace in an empty point removes it, and the caret stands at the end of the one above', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Kor', '', 'Dans'] });
    await user.click(card(questionTexts[0]).getByRole('textbox', { name: 'Innspill 2' }));
    await user.keyboard('{Backspace}');
    expect(linesOf(group, questions[0])).toEqual(['Kor', 'Dans']);
    expect(focused()).toBe(field('Kor'));
    expect(focused().selectionStart).toBe(3);
  });

  test('Backspace before a sub-point makes it a point, and before a point joins it to the one above', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Kor', ' hver uke'] });
    await writeIn(user, 'hver uke', 0);
    await user.keyboard('{Backspace}');
    expect(linesOf(group, questions[0])).toEqual(['Kor', 'hver uke']);
    expect(focused()).toBe(field('hver uke'));
    focused().setSelectionRange(0, 0);
    await user.keyboard('{Backspace}');
    expect(linesOf(group, questions[0])).toEqual(['Korhver uke']);
    expect(focused().selectionStart).toBe(3);
  });

  test('Backspace never takes a point of another question or sub-points along', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Kor'], seated: ['', ' hver uke'] });
    await user.click(card(questionTexts[1]).getByRole('textbox', { name: 'Innspill 1' }));
    await user.keyboard('{Backspace}');
    expect(linesOf(group, questions[0])).toEqual(['Kor']);
    expect(linesOf(group, questions[1])).toEqual(['', ' hver uke']);
  });
});

describe('Tab', () => {
  test('makes the point being written a sub-point, Shift and Tab makes it a point again', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Kor', 'hver uke'] });
    await writeIn(user, 'hver uke', 4);
    await user.keyboard('{Tab}');
    expect(linesOf(group, questions[0])).toEqual(['Kor', ' hver uke']);
    expect(focused()).toBe(field('hver uke'));
    expect(focused().selectionStart).toBe(4);
    expect(said()).toBe('Innspillet er nå et underpunkt.');
    await user.keyboard('{Shift>}{Tab}{/Shift}');
    expect(linesOf(group, questions[0])).toEqual(['Kor', 'hver uke']);
  });

  test('right after Enter makes the empty line a sub-point', async () => {
    const { user, group, questions } = await renderBoard();
    await user.click(card(questionTexts[0]).getByRole('textbox', { name: 'Nytt innspill' }));
    await user.keyboard('Kor{Enter}{Tab}hver uke');
    expect(linesOf(group, questions[0])).toEqual(['Kor', ' hver uke']);
  });

  test('takes somebody who came by Tab past every point, and changes none', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Kor', 'Band', 'Dans'] });
    screen.getByRole('link', { name: /Langbord/ }).focus();
    for (let press = 0; press < 60; press++) await user.tab();
    expect(linesOf(group, questions[0])).toEqual(['Kor', 'Band', 'Dans']);
  });

  test('moves on after Escape', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Kor', 'Band'] });
    await writeIn(user, 'Band');
    await user.keyboard('{Escape}{Tab}');
    expect(focused()).not.toBe(field('Band'));
    expect(linesOf(group, questions[0])).toEqual(['Kor', 'Band']);
  });

  test('moves on from the first point, which has none above it', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Kor', 'Band'] });
    await writeIn(user, 'Kor');
    await user.keyboard('{Tab}');
    expect(focused()).not.toBe(field('Kor'));
    expect(linesOf(group, questions[0])).toEqual(['Kor', 'Band']);
  });

  test('of a sub-point with others below takes those along', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Kor', ' en', ' to', ' tre'] });
    await writeIn(user, 'to');
    await user.keyboard('{Shift>}{Tab}{/Shift}');
    expect(linesOf(group, questions[0])).toEqual(['Kor', ' en', 'to', ' tre']);
  });
});

describe('moving', () => {
  test('arrows go from point to point', async () => {
    const { user } = await renderBoard({ plain: ['Kor', ' hver uke', 'Band'] });
    await writeIn(user, 'Kor');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe(field('hver uke'));
    await user.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}');
    expect(focused()).toBe(field('Kor'));
  });

  test('Alt and arrows move the point, and focus goes along', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Kor', 'Band', 'Dans'] });
    await writeIn(user, 'Dans');
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}');
    expect(linesOf(group, questions[0])).toEqual(['Dans', 'Kor', 'Band']);
    expect(focused()).toBe(field('Dans'));
    expect(said()).toBe('Flyttet til plass 1 av 3.');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(linesOf(group, questions[0])).toEqual(['Kor', 'Dans', 'Band']);
  });
});
