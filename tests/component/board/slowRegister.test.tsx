import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { MunicipalityRegister } from '../../../src/domain/municipality/createRegister.ts';
import { renderBoard } from '../../support/boardPage.ts';

const slow = vi.hoisted(() => {
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  return { arrived, arrive: () => arrive() };
});

vi.mock(import('../../../src/domain/municipality/loadMunicipalities.ts'), async (original) => {
  const { loadMunicipalities } = await original();
  return { loadMunicipalities: (): Promise<MunicipalityRegister> => slow.arrived.then(loadMunicipalities) };
});

test('whoever is faster than the register is offered no organisation, and is understood when it is here', async () => {
  const { user, group } = await renderBoard();
  await user.click(screen.getAllByRole('button', { name: 'Legg til deltaker' })[0] ?? document.body);
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('combobox', { name: 'Kommune eller organisasjon' }), 'Orkdal');
  expect(screen.queryByRole('option', { hidden: true, name: /Orkdal/ })).toBeNull();
  await user.click(dialog.getByRole('button', { name: 'Legg til' }));
  expect(group.snapshot().members).toEqual([]);
  slow.arrive();
  await waitFor(() => expect(group.snapshot().members).toHaveLength(1));
  expect(group.snapshot().members[0]?.affiliation).toEqual({ kind: 'municipality', id: 'NO:5059' });
});
