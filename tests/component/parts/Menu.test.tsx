import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Menu } from '../../../src/ui/parts/Menu.tsx';
import { renderPart } from '../../support/renderScreen.tsx';

async function renderMenu() {
  const chosen = vi.fn<(label: string) => void>();
  const { user } = await renderPart(
    <>
      <Menu
        label="Mer om gruppen"
        items={['Endre', 'Flytt', 'Slett'].map((label) => ({
          label,
          isDisabled: label === 'Flytt',
          onSelect: () => chosen(label),
        }))}
      />
      <button type="button">Utenfor</button>
    </>,
  );
  const button = screen.getByRole('button', { name: 'Mer om gruppen' });
  const item = (name: string) => screen.getByRole('button', { name });
  return { user, chosen, button, item };
}

test('the keyboard unfolds the menu, moves in it round the ends, and chooses', async () => {
  const { user, chosen, button, item } = await renderMenu();
  await user.tab();
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await user.keyboard('{Enter}');
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(item('Endre'));
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(item('Slett'));
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(item('Endre'));
  await user.keyboard('{End}');
  expect(document.activeElement).toBe(item('Slett'));
  await user.keyboard('{Enter}');
  expect(chosen.mock.calls).toEqual([['Slett']]);
  expect(screen.queryByRole('list')).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('arrow down on the button unfolds it', async () => {
  const { user, item } = await renderMenu();
  await user.tab();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(item('Endre'));
});

test('Escape folds it and gives the focus back', async () => {
  const { user, button } = await renderMenu();
  await user.click(button);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('list')).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('pointing or tabbing elsewhere folds it', async () => {
  const { user, button } = await renderMenu();
  await user.click(button);
  await user.click(screen.getByRole('button', { name: 'Utenfor' }));
  expect(screen.queryByRole('list')).toBeNull();
  await user.click(button);
  await user.keyboard('{End}');
  await user.tab();
  expect(screen.queryByRole('list')).toBeNull();
});

test('an action that is not possible now can be reached and does nothing', async () => {
  const { user, chosen, button, item } = await renderMenu();
  await user.click(button);
  expect(item('Flytt').getAttribute('aria-disabled')).toBe('true');
  await user.click(item('Flytt'));
  expect(chosen).not.toHaveBeenCalled();
});
