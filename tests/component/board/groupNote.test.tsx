import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderBoard } from '../../support/boardPage.ts';

test('what an import could not put under a question stands on the board, line by line', async () => {
  await renderBoard({ prepare: ({ group }) => group.roots.group.set('note', 'Vedlegg: kart.png\n<b>Hamar</b>') });
  const note = await screen.findByRole('region', { name: 'Notat' });
  expect(within(note).getByText('Vedlegg: kart.png')).toBeDefined();
  expect(within(note).getByText('<b>Hamar</b>')).toBeDefined();
});

test('a group without a note has no place for one', async () => {
  await renderBoard({});
  expect(screen.queryByRole('region', { name: 'Notat' })).toBeNull();
});
