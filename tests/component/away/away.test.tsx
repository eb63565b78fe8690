import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { handIn } from '../../../src/document/commands/groupCommands.ts';
import { setQuestion } from '../../../src/document/commands/planCommands.ts';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import { takeSeat } from '../../../src/document/commands/seatCommands.ts';
import { type GroupId, toId } from '../../../src/domain/ids.ts';
import { type Language, languages } from '../../../src/domain/plan.ts';
import { groupScope } from '../../../src/domain/scope.ts';
import { groupMarks, planMarks, type SeenMarks } from '../../../src/domain/seenMarks.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import type { SeenStore } from '../../../src/storage/seenStore.ts';
import { type BoardPage, renderBoard, said } from '../../support/boardPage.ts';
import { groupByOthers, planByOthers } from '../../support/byOthers.ts';

const group = toId<GroupId>('groupOfTheTest');

/** A board that somebody has looked at before, and much has been written since. */
async function comeBack(language: Language = 'nb') {
  const kept = new Map<string, SeenMarks>();
  const seen: SeenStore = {
    load: async () => new Map(kept),
    async put(_, scope, marks) {
      kept.set(scope, marks);
    },
  };
  const page = await renderBoard({
    language,
    seated: ['Én portal'],
    ownGroup: group,
    services: { seen },
    prepare({ seminar, group: doc, questions, themes }) {
      const { textOf } = doc;
      kept.set('plan', planMarks(seminar.plan.snapshot()));
      kept.set(groupScope(group), groupMarks({ group: doc.snapshot(), textOf }));
      writeMuch({ seminar, group: doc, questions, themes });
    },
  });
  return { ...page, kept };
}

function writeMuch(page: Pick<BoardPage, 'seminar' | 'group' | 'questions' | 'themes'>): void {
  const [plain, seated] = page.questions;
  groupByOthers(page.group, (theirs) => {
    const place = { question: plain, parent: null, index: 0 };
    addPoints(theirs, place, [{ text: 'Kulturbuss', subpoints: ['Hver uke'] }]);
    const [point] = theirs.snapshot().answers.get(seated)?.points ?? [];
    if (point) takeSeat(theirs, seated, point.id, 1);
    handIn(theirs, page.themes[0]);
  });
  planByOthers(page.seminar.plan, (theirs) => setQuestion(theirs, page.questions[2], { text: 'Hvem blir med?' }));
}

test('after a time away a list tells what came, question by question, leads to it, and is put away', async () => {
  const page = await comeBack();
  const { user } = page;
  const fact = await screen.findByRole('button', { name: /^Nytt mens du var borte/ });
  expect(fact.textContent).toBe('Nytt mens du var borteI 3 spørsmål');
  expect(said()).toBe('Det er kommet noe nytt mens du var borte.');
  await user.click(fact);
  const dialog = within(await screen.findByRole('dialog', { name: 'Mens du var borte' }));
  await dialog.findByRole('link', { name: /^Ny eller endret/ });
  const lines = dialog.getAllByRole('listitem').map((item) => [...item.children].map((child) => child.textContent));
  expect(lines).toEqual([
    ['Ny eller endret: Spørsmål 1: Hvem blir med?'],
    ['Spørsmål 1: Hva gjør vi?', '2 nye innspill'],
    ['Spørsmål 2: Hva kommer først?', '1 endret prioritering'],
    ['Tema 1 er levert'],
  ]);
  await user.click(dialog.getByRole('link', { name: 'Ny eller endret: Spørsmål 1: Hvem blir med?' }));
  await waitFor(() => expect(page.path()).toBe(`/s/${page.seminar.id}/g/${group}/t/${page.themes[1]}`));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Hvem blir med?' })));
  await user.click(screen.getByRole('button', { name: /^Nytt mens du var borte/ }));
  await user.click(await screen.findByRole('button', { name: 'Sett, fjern listen' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Nytt mens/ })).toBeNull());
  expect(screen.queryByRole('dialog')).toBeNull();
  const { textOf } = page.group;
  expect(page.kept.get(groupScope(group))).toEqual(groupMarks({ group: page.group.snapshot(), textOf }));
});

test.each(languages)('it speaks %s', async (language) => {
  const { away: t } = await loadMessages(language);
  const page = await comeBack(language);
  await page.user.click(await screen.findByRole('button', { name: new RegExp(`^${t.fact}`) }));
  expect(await screen.findByRole('dialog', { name: t.heading })).toBeTruthy();
  expect(screen.getByText(t.added(2))).toBeTruthy();
});
