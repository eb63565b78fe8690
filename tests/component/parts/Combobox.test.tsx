import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Combobox } from '../../../src/ui/parts/Combobox.tsx';
import { renderPart } from '../../support/renderScreen.tsx';

const fruit = ['Eple', 'Eplekake', 'Pære'].map((label) => ({ key: label, label, detail: '' }));

function Fruit({ onChoose, onEnter }: { onChoose: (label: string) => void; onEnter?: () => void }) {
  const [typed, setTyped] = useState('');
  return (
    <>
      <Combobox
        label="Frukt"
        value={typed}
        options={typed ? fruit.filter(({ label }) => label.startsWith(typed)) : []}
        onType={setTyped}
        onChoose={({ label }) => onChoose(label)}
        onEnter={onEnter}
      />
      <button type="button">Lagre</button>
    </>
  );
}

const field = () => screen.getByRole('combobox', { name: 'Frukt' });
const listed = () => screen.queryAllByRole('option').map((option) => option.textContent);

test('arrow keys choose, Enter takes, and the field keeps the focus', async () => {
  const onChoose = vi.fn();
  const { user } = await renderPart(<Fruit onChoose={onChoose} />);
  await user.type(field(), 'Ep');
  expect(listed()).toEqual(['Eple', 'Eplekake']);
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(field().getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[1]?.id);
  await user.keyboard('{Enter}');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('Eplekake');
  expect(document.activeElement).toBe(field());
  expect(listed()).toEqual([]);
});

test('Escape folds the list and nothing else; Enter without a choice is the owner’s', async () => {
  const onEnter = vi.fn();
  const { user } = await renderPart(<Fruit onChoose={() => undefined} onEnter={onEnter} />);
  await user.type(field(), 'Ep{Escape}');
  expect(listed()).toEqual([]);
  await user.keyboard('{Enter}');
  expect(onEnter).toHaveBeenCalledOnce();
});

test('while a finger goes down on what stands under the list, the list stays, so that it meets what it aimed at', async () => {
  const { user } = await renderPart(<Fruit onChoose={() => undefined} />);
  await user.type(field(), 'Ep');
  await user.pointer({ keys: '[MouseLeft>]', target: screen.getByRole('button', { name: 'Lagre' }) });
  expect(document.activeElement).not.toBe(field());
  expect(listed()).toHaveLength(2);
  await user.pointer({ keys: '[/MouseLeft]' });
  await waitFor(() => expect(listed()).toEqual([]));
});
