import { act, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { handIn } from '../../../src/document/commands/groupCommands.ts';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import { answer, createLedgerSeminar } from '../../support/ledgerSeminar.ts';
import { renderApp } from '../../support/renderApp.tsx';

const drawn = vi.hoisted(() => ({ cells: 0 }));

vi.mock(import('../../../src/ui/ledger/cellWords.ts'), async (importOriginal) => {
  const original = await importOriginal();
  return {
    ...original,
    cellSentence(...given) {
      drawn.cells += 1;
      return original.cellSentence(...given);
    },
  };
});

test('an edit in one of many groups draws the cells of that group alone, and typing draws none', async () => {
  const room = createLedgerSeminar(Array.from({ length: 24 }, (_, index) => `Hamar ${index + 1}`));
  for (const index of room.groups.keys()) answer(await room.docOf(index), room.questions[0], ['Ventelister']);
  await renderApp(`/s/${room.seminar.id}/ledger`, { seminar: room.seminar });
  await screen.findByRole('heading', { name: '24 grupper mangler' }, { timeout: 20_000 });
  await waitFor(() => expect(screen.getAllByRole('rowheader')).toHaveLength(1 + 24));
  const columns = room.questions.length;
  expect(drawn.cells).toBeGreaterThanOrEqual(24 * columns);

  const group = await room.docOf(7);
  drawn.cells = 0;
  act(() => {
    addPoints(group, { question: room.questions[0], parent: null, index: 1 }, [{ text: 'Korps', subpoints: [] }]);
  });
  await screen.findByRole('button', { name: 'Hamar 8, spørsmål 1.1, kladd, 2 innspill' });
  expect(drawn.cells).toBe(columns);

  drawn.cells = 0;
  const [point] = group.snapshot().answers.get(room.questions[0])?.points ?? [];
  act(() => void (point && group.text(point.id)?.edit('Felles ventelister')));
  act(() => handIn(group, room.themes[1]));
  await waitFor(() => expect(screen.getByRole('button', { name: /^Hamar 8, spørsmål 2\.1, levert/ })).toBeTruthy());
  expect(drawn.cells).toBe(columns);
});
