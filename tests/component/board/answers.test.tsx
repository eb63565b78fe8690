import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { handIn } from '../../../src/document/commands/groupCommands.ts';
import { addTheme, movePlanItem, removePlanItem } from '../../../src/document/commands/planCommands.ts';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import { languages } from '../../../src/domain/plan.ts';
import { languageNames } from '../../../src/i18n/chooseLanguage.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { card, field, linesOf, questionTexts, renderBoard, said, writeIn } from '../../support/boardPage.ts';

const introduction = () => screen.getByText('Snakk sammen.').closest('details');
const menu = (text: string) => card(text).getByRole('button', { name: /^Slik svarer dere på/ });

describe('how a question is answered', () => {
  test('together with another: said on the card, points stay, and it can be taken back', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Kor'] });
    await user.click(menu(questionTexts[0]));
    await user.click(card(questionTexts[0]).getByRole('button', { name: 'Svart sammen med et annet spørsmål' }));
    await user.click(await screen.findByRole('button', { name: /Hvem hjelper/ }));
    expect(group.snapshot().answers.get(questions[0])?.status).toEqual({ kind: 'together', with: questions[2] });
    expect(card(questionTexts[0]).getByText(/Svart sammen med: 1. Hvem hjelper\?/)).toBeTruthy();
    expect(field('Kor')).toBeTruthy();
    expect(card(questionTexts[0]).queryByRole('textbox', { name: 'Nytt innspill' })).toBeNull();
    await user.click(card(questionTexts[0]).getByRole('button', { name: 'Svar på dette spørsmålet likevel' }));
    expect(group.snapshot().answers.get(questions[0])?.status).toEqual({ kind: 'own' });
    expect(card(questionTexts[0]).getByRole('textbox', { name: 'Nytt innspill' })).toBeTruthy();
  });

  test('together with a question that has left the plan is still said', async () => {
    const { user, seminar, questions } = await renderBoard();
    await user.click(menu(questionTexts[0]));
    await user.click(card(questionTexts[0]).getByRole('button', { name: 'Svart sammen med et annet spørsmål' }));
    await user.click(await screen.findByRole('button', { name: /Hvem hjelper/ }));
    act(() => removePlanItem(seminar.plan, 'questions', questions[2]));
    expect(card(questionTexts[0]).getByText(/et spørsmål som er tatt ut/)).toBeTruthy();
  });

  test('skipped on purpose', async () => {
    const { user, group, questions } = await renderBoard();
    await user.click(menu(questionTexts[1]));
    await user.click(card(questionTexts[1]).getByRole('button', { name: 'Hopp over med vilje' }));
    expect(group.snapshot().answers.get(questions[1])?.status).toEqual({ kind: 'skipped' });
    expect(card(questionTexts[1]).getByText('Hoppet over med vilje.')).toBeTruthy();
    expect(card(questionTexts[1]).queryByRole('list', { name: 'Gruppens prioritering' })).toBeNull();
  });
});

describe('the themes', () => {
  test('show their state in words, and lead to their questions', async () => {
    const { user, path, themes } = await renderBoard({ plain: ['Kor'] });
    const tabs = within(screen.getByRole('navigation', { name: 'Dialogtema' }));
    expect(tabs.getAllByRole('link').map((link) => link.textContent)).toEqual(['KladdTema 1', 'TomtTema 2']);
    expect(tabs.getByRole('link', { current: 'page' }).textContent).toBe('KladdTema 1');
    await user.click(tabs.getByRole('link', { name: /Tema 2/ }));
    expect(path()).toContain(`/t/${themes[1]}`);
    expect(screen.getByRole('heading', { level: 1, name: 'Siden' })).toBeTruthy();
    expect(screen.getByRole('region', { name: questionTexts[2] })).toBeTruthy();
  });

  test('where the address names none, the board stays at the one that came first when it was opened', async () => {
    const { seminar, themes, path } = await renderBoard({ plain: ['Kor'] });
    const shown = () => screen.getByRole('heading', { level: 1 }).textContent;
    expect(shown()).toBe('Nå');
    act(() => movePlanItem(seminar.plan, 'themes', themes[0], 1));
    expect(shown()).toBe('Nå');
    act(() => location.assign(`${location.hash}/t/${themes[1]}`));
    await waitFor(() => expect(shown()).toBe('Siden'));
    act(() => removePlanItem(seminar.plan, 'themes', themes[1]));
    expect(shown()).toBe('Nå');
    // Should it come back, this one stays.
    expect(path()).toMatch(new RegExp(`/t/${themes[0]}$`));
    act(() => removePlanItem(seminar.plan, 'themes', themes[0]));
    expect(shown()).toBe('Seminaret har ingen tema ennå');
  });

  test('an introduction is open for a group that begins, and writing does not fold it', async () => {
    const { user } = await renderBoard();
    expect(introduction()?.open).toBe(true);
    await user.click(card(questionTexts[0]).getByRole('textbox', { name: 'Nytt innspill' }));
    await user.keyboard('Kor');
    expect(introduction()?.open).toBe(true);
  });

  test('an introduction is folded for a group that has begun, and stays as somebody put it', async () => {
    const { user } = await renderBoard({ plain: ['Kor'] });
    expect(introduction()?.open).toBe(false);
    await user.click(screen.getByText('Innledning og slik svarer dere'));
    await waitFor(() => expect(introduction()?.open).toBe(true));
    await user.click(screen.getByRole('link', { name: /Tema 2/ }));
    await user.click(screen.getByRole('link', { name: /Tema 1/ }));
    expect(introduction()?.open).toBe(true);
  });

  test('a seminar without themes says so', async () => {
    await renderBoard({
      prepare: ({ seminar, themes }) => {
        for (const theme of themes) removePlanItem(seminar.plan, 'themes', theme);
      },
    });
    expect(screen.getByRole('heading', { level: 1, name: 'Seminaret har ingen tema ennå' })).toBeTruthy();
  });

  test('a theme that is added while the group works appears', async () => {
    const { seminar } = await renderBoard();
    act(() => void addTheme(seminar.plan, { title: 'Ny' }));
    expect(screen.getByRole('link', { name: /Tema 3/ })).toBeTruthy();
  });
});

describe('handing in', () => {
  test('marks the theme, says when, and leaves writing open; taking back shows both times', async () => {
    let now = () => 0;
    const { user, group, themes, questions } = await renderBoard({ plain: ['Kor'], services: { now: () => now() } });
    now = group.context.now;
    await user.click(screen.getByRole('button', { name: 'Lever tema 1' }));
    expect(group.snapshot().handIns.get(themes[0])?.handedIn).toBe(true);
    expect(screen.getByRole('link', { name: /Levert.*Tema 1/ })).toBeTruthy();
    expect(screen.getByText(/^Levert kl\. \d\d\.\d\d/)).toBeTruthy();
    expect(said()).toBe('Tema 1 er levert. Dere kan fortsatt skrive.');
    await writeIn(user, 'Kor');
    await user.keyboard(' nå');
    expect(linesOf(group, questions[0])).toEqual(['Kor nå']);
    await user.click(screen.getByRole('button', { name: 'Ta tilbake tema 1' }));
    expect(group.snapshot().handIns.get(themes[0])?.handedIn).toBe(false);
    expect(screen.getByText(/^Tatt tilbake kl\./).textContent).toMatch(/Tatt tilbake kl\. .*Levert kl\. /);
    expect(screen.getByRole('button', { name: 'Lever tema 1' })).toBeTruthy();
  });

  test('on a later day the day is said too', async () => {
    await renderBoard({
      prepare: ({ group, themes }) => handIn(group, themes[0]),
      services: { now: () => new Date(2027, 5, 1).getTime() },
    });
    expect(screen.getByText(/^Levert 15\. januar 2027 kl\. \d\d\.\d\d/)).toBeTruthy();
  });
});

describe('the menu', () => {
  test('leads facilitators to preparing, and others not', async () => {
    const { user, path, seminar } = await renderBoard({ isFacilitator: true });
    await user.click(screen.getByRole('button', { name: 'Meny' }));
    await user.click(await screen.findByRole('button', { name: 'Forbered seminaret' }));
    expect(path()).toBe(`/s/${seminar.id}/prepare`);
  });

  test('is short for everybody else', async () => {
    const { user } = await renderBoard({ isFacilitator: false });
    await user.click(screen.getByRole('button', { name: 'Meny' }));
    expect(screen.queryByRole('button', { name: 'Forbered seminaret' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Bytt gruppe' })).toBeTruthy();
  });

  test('a file that cannot be made is said, with another try', async () => {
    const { user } = await renderBoard({
      prepare: ({ seminar }) => Object.assign(seminar, { toFile: () => Promise.reject(new Error('No memory')) }),
    });
    await user.click(screen.getByRole('button', { name: 'Meny' }));
    await user.click(screen.getByRole('button', { name: 'Lagre til fil' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('alert')).toBeTruthy();
    expect(dialog.getByRole('button', { name: 'Prøv igjen' })).toBeTruthy();
  });
});

describe('typing', () => {
  test('in a point redraws no other point', async () => {
    const { user, group, questions } = await renderBoard({ plain: ['Kor', 'Band'] });
    const seen: MutationRecord[] = [];
    await writeIn(user, 'Kor');
    const watched = field('Band').closest('ul');
    const observer = new MutationObserver((records) => seen.push(...records));
    if (watched) observer.observe(watched, { subtree: true, childList: true, attributes: true, characterData: true });
    await user.keyboard(' og dans');
    seen.push(...observer.takeRecords());
    expect(linesOf(group, questions[0])).toEqual(['Kor og dans', 'Band']);
    expect(seen.filter((record) => record.attributeName !== 'style')).toEqual([]);
  });
});

describe.each(languages)('the board in %s', (language) => {
  test('says everything in that language', async () => {
    const t = await loadMessages(language);
    const { user, group, questions } = await renderBoard({ language, plain: ['Kor', ' hver uke'], seated: ['Band'] });
    act(() => {
      addPoints(group, { question: questions[1], parent: null, index: 1 }, [{ text: '', subpoints: [] }]);
    });
    expect(screen.getAllByRole('textbox', { name: t.points.newPoint })).toHaveLength(2);
    expect(screen.getByRole('textbox', { name: t.points.subpoint(1, 1) })).toBeTruthy();
    await writeIn(user, 'Kor');
    for (const name of [t.points.up, t.points.down, t.points.makeSubpoint, t.points.addressee, t.points.more])
      expect(screen.getByRole('button', { name })).toBeTruthy();
    expect(screen.getByText(t.points.seatsHint(3))).toBeTruthy();
    expect(screen.getByRole('button', { name: t.board.handIn(1) })).toBeTruthy();
    expect(screen.getByRole('heading', { name: t.members.heading })).toBeTruthy();
    expect(screen.getByRole('heading', { name: t.notes.heading })).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/undefined|\[object|NaN/);
    await user.click(screen.getByRole('button', { name: t.app.menu }));
    expect(screen.getByRole('button', { name: languageNames[language] }).getAttribute('aria-current')).toBe('true');
  });
});
