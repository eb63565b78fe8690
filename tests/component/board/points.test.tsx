import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { removePlanItem } from '../../../src/document/commands/planCommands.ts';
import { addPoints, removePoint } from '../../../src/document/commands/pointCommands.ts';
import { card, field, linesOf, questionTexts, renderBoard, said, writeIn } from '../../support/boardPage.ts';

const word = '•\tEksempler:\r\n\to\tKor\r\n\to\tBand\r\n\r\n•\tDans\r\n';

describe('pasting', () => {
  test('many lines in the empty line make many points with sub-points', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Sang'] });
    await user.click(card(questionTexts[0]).getByRole('textbox', { name: 'Nytt innspill' }));
    await user.paste(word);
    expect(linesOf(group, questions[0])).toEqual(['Sang', 'Eksempler:', ' Kor', ' Band', 'Dans']);
    expect(document.activeElement).toBe(field('Dans'));
    expect(said()).toBe('4 linjer ble limt inn.');
  });

  test('many lines in the middle of a text join its two halves to the first and the last', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Før etter', 'Sist'] });
    await writeIn(user, 'Før etter', 4);
    await user.paste('- en\n- to\n  - under\n- tre ');
    expect(linesOf(group, questions[0])).toEqual(['Før en', 'to', ' under', 'treetter', 'Sist']);
    expect(document.activeElement).toBe(field('treetter'));
    expect(field('treetter').selectionStart).toBe(3);
  });

  test('many lines in a sub-point make sub-points', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Sang', ' ', ' sist'] });
    await user.click(card(questionTexts[0]).getByRole('textbox', { name: 'Underpunkt 1 til innspill 1' }));
    await user.paste('en\n  to\ntre');
    expect(linesOf(group, questions[0])).toEqual(['Sang', ' en', ' to', ' tre', ' sist']);
  });

  test('one numbered line in a text stays text', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Se '] });
    await writeIn(user, 'Se ');
    await user.paste('1. Kor');
    expect(linesOf(group, questions[0])).toEqual(['Se 1. Kor']);
  });

  test('is undone as one', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Før etter'] });
    await writeIn(user, 'Før etter', 4);
    await user.paste('- en\n- to');
    await user.keyboard('{Control>}z{/Control}');
    expect(linesOf(group, questions[0])).toEqual(['Før etter']);
  });
});

describe('the tools of the point being written', () => {
  const tools = () => within(screen.getByRole('group', { name: 'Dette innspillet' }));

  test('show on that point only', async () => {
    const { user } = await renderBoard({ plain: ['Kor', 'Band'] });
    expect(screen.queryByRole('group', { name: 'Dette innspillet' })).toBeNull();
    await writeIn(user, 'Kor');
    expect(
      field('Kor')
        .closest('li')
        ?.contains(screen.getByRole('group', { name: 'Dette innspillet' })),
    ).toBe(true);
    await writeIn(user, 'Band');
    expect(
      field('Band')
        .closest('li')
        ?.contains(await screen.findByRole('group', { name: 'Dette innspillet' })),
    ).toBe(true);
  });

  test('move a point up and down and in and out', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Kor', 'Band', 'Dans'] });
    await writeIn(user, 'Dans');
    await user.click(tools().getByRole('button', { name: 'Flytt opp' }));
    expect(linesOf(group, questions[0])).toEqual(['Kor', 'Dans', 'Band']);
    await user.click(tools().getByRole('button', { name: 'Flytt ned' }));
    expect(linesOf(group, questions[0])).toEqual(['Kor', 'Band', 'Dans']);
    await user.click(tools().getByRole('button', { name: 'Underpunkt' }));
    expect(linesOf(group, questions[0])).toEqual(['Kor', 'Band', ' Dans']);
    await user.click(tools().getByRole('button', { name: 'Gjør til innspill' }));
    expect(linesOf(group, questions[0])).toEqual(['Kor', 'Band', 'Dans']);
    expect(document.activeElement).toBe(field('Dans'));
  });

  test('address a point, shown as a tag, and take it back', async () => {
    const { user } = await renderBoard({ plain: ['Kor'] });
    await writeIn(user, 'Kor');
    await user.click(tools().getByRole('button', { name: 'Mottaker' }));
    await user.click(tools().getByRole('button', { name: 'KS' }));
    expect(card(questionTexts[0]).getByText('Til KS')).toBeTruthy();
    await user.click(tools().getByRole('button', { name: 'Mottaker' }));
    await user.click(tools().getByRole('button', { name: 'Ingen mottaker' }));
    expect(card(questionTexts[0]).queryByText('Til KS')).toBeNull();
  });

  test('move a point with its sub-points to another question', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Kor', ' hver uke', 'Band'], seated: ['Dans'] });
    await writeIn(user, 'Kor');
    await user.click(tools().getByRole('button', { name: /^Mer/ }));
    await user.click(tools().getByRole('button', { name: 'Flytt til et annet spørsmål' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByRole('button', { name: /Hva gjør vi/ })).toBeNull();
    expect(dialog.getByRole('button', { name: /Hvem hjelper/ })).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: /Hva kommer først/ }));
    expect(linesOf(group, questions[1])).toEqual(['Dans', 'Kor', ' hver uke']);
    expect(linesOf(group, questions[0])).toEqual(['Band']);
    expect(document.activeElement).toBe(field('Kor'));
    expect(said()).toBe('Flyttet til: 2. Hva kommer først?');
  });

  test('delete a point; undo brings it back with the caret', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Kor', 'Band'] });
    await writeIn(user, 'Band');
    await user.click(tools().getByRole('button', { name: /^Mer/ }));
    await user.click(tools().getByRole('button', { name: 'Slett innspillet' }));
    expect(linesOf(group, questions[0])).toEqual(['Kor']);
    expect(document.activeElement).toBe(field('Kor'));
    expect(said()).toBe('Innspillet er slettet. Du kan angre.');
    await user.click(screen.getByRole('button', { name: 'Angre' }));
    expect(linesOf(group, questions[0])).toEqual(['Kor', 'Band']);
    expect(document.activeElement).toBe(field('Band'));
  });
});

describe('undo and redo', () => {
  test('by key, of what was done here, with focus where the work is', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Kor', 'Band'] });
    await writeIn(user, 'Band');
    await user.keyboard('{Tab}');
    await user.keyboard('{Control>}z{/Control}');
    expect(linesOf(group, questions[0])).toEqual(['Kor', 'Band']);
    expect(document.activeElement).toBe(field('Band'));
    await user.keyboard('{Control>}y{/Control}');
    expect(linesOf(group, questions[0])).toEqual(['Kor', ' Band']);
    await user.keyboard('{Control>}z{/Control}{Control>}{Shift>}z{/Shift}{/Control}');
    expect(linesOf(group, questions[0])).toEqual(['Kor', ' Band']);
  });

  test('the first letters of a new point can be undone, and writing goes on', async () => {
    const { user, group, questions } = await renderBoard();
    await user.click(card(questionTexts[0]).getByRole('textbox', { name: 'Nytt innspill' }));
    await user.keyboard('Kor{Control>}zz{/Control}');
    expect(linesOf(group, questions[0])).toEqual([]);
    await user.keyboard('Dans');
    expect(linesOf(group, questions[0])).toEqual(['Dans']);
  });
});

describe('what others do meanwhile', () => {
  test('leaves the caret where it is', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Kor', 'Band'] });
    const written = await writeIn(user, 'Band', 2);
    act(
      () => void addPoints(group, { question: questions[0], parent: null, index: 0 }, [{ text: 'Ny', subpoints: [] }]),
    );
    expect(linesOf(group, questions[0])).toEqual(['Ny', 'Kor', 'Band']);
    expect(document.activeElement).toBe(written);
    expect(written.selectionStart).toBe(2);
  });

  test('a point that is deleted elsewhere goes quietly', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Kor', 'Band'] });
    await writeIn(user, 'Band');
    const [, band] = group.snapshot().answers.get(questions[0])?.points ?? [];
    if (band) act(() => removePoint(group, band.id));
    expect(linesOf(group, questions[0])).toEqual(['Kor']);
  });
});

describe('answers without a question', () => {
  test('stand at the end with the words of the question, and can be moved', async () => {
    const { user, group, seminar, questions } = await renderBoard({ plain: ['Kor', ' hver uke'] });
    expect(screen.queryByRole('region', { name: 'Svar uten spørsmål' })).toBeNull();
    act(() => removePlanItem(seminar.plan, 'questions', questions[0]));
    const orphans = within(screen.getByRole('region', { name: 'Svar uten spørsmål' }));
    expect(orphans.getByRole('heading', { name: questionTexts[0] })).toBeTruthy();
    expect(orphans.queryByRole('textbox', { name: 'Nytt innspill' })).toBeNull();
    await writeIn(user, 'Kor');
    await user.click(orphans.getByRole('button', { name: /^Mer/ }));
    await user.click(orphans.getByRole('button', { name: 'Flytt til et annet spørsmål' }));
    await user.click(await screen.findByRole('button', { name: /Hva kommer først/ }));
    expect(linesOf(group, questions[1])).toEqual(['Kor', ' hver uke']);
    expect(screen.queryByRole('region', { name: 'Svar uten spørsmål' })).toBeNull();
  });
});
