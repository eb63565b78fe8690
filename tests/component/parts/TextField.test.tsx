import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { TextField } from '../../../src/ui/parts/TextField.tsx';
import { commitPause } from '../../../src/ui/parts/useDraft.ts';
import { renderPart } from '../../support/renderScreen.tsx';

afterEach(() => {
  vi.useRealTimers();
});

async function renderField(value = 'Hamar') {
  const onCommit = vi.fn<(value: string) => void>();
  const field = (shown: string) => <TextField label="Navn" value={shown} onCommit={onCommit} />;
  const { user, unmount, services } = await renderPart(field(value));
  return { user, onCommit, unmount, services, input: screen.getByRole('textbox', { name: 'Navn' }) };
}

test('what was written is committed once when the field is left', async () => {
  const { user, onCommit, input } = await renderField();
  await user.type(input, ' nord');
  expect(onCommit).not.toHaveBeenCalled();
  await user.tab();
  expect(onCommit.mock.calls).toEqual([['Hamar nord']]);
});

test('Enter commits, and leaving afterwards commits nothing more', async () => {
  const { user, onCommit, input } = await renderField();
  await user.clear(input);
  await user.type(input, 'Gjøvik{Enter}');
  await user.tab();
  expect(onCommit.mock.calls).toEqual([['Gjøvik']]);
});

test('Enter that ends the composing of a letter commits nothing', async () => {
  const { onCommit, input } = await renderField();
  fireEvent.change(input, { target: { value: 'Hamár' } });
  fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
  expect(onCommit).not.toHaveBeenCalled();
});

test('a pause in writing commits, and every letter begins the pause anew', async () => {
  const { onCommit, input } = await renderField('');
  vi.useFakeTimers();
  fireEvent.change(input, { target: { value: 'V' } });
  act(() => void vi.advanceTimersByTime(commitPause - 1));
  fireEvent.change(input, { target: { value: 'Vå' } });
  act(() => void vi.advanceTimersByTime(commitPause - 1));
  expect(onCommit).not.toHaveBeenCalled();
  act(() => void vi.advanceTimersByTime(1));
  expect(onCommit.mock.calls).toEqual([['Vå']]);
});

test('leaving the screen commits what waited', async () => {
  const { user, onCommit, input, unmount } = await renderField('');
  await user.type(input, 'Våler');
  unmount();
  expect(onCommit.mock.calls).toEqual([['Våler']]);
});

test('a field left as it was commits nothing', async () => {
  const { user, onCommit, input } = await renderField();
  await user.type(input, 'x{Backspace}');
  await user.tab();
  expect(onCommit).not.toHaveBeenCalled();
});

test('hint and error belong to the field for screen readers', async () => {
  await renderPart(<TextField label="Dato" hint="Dag og måned" error="Skriv en dag" value="" onCommit={() => {}} />);
  const input = screen.getByRole('textbox', { name: 'Dato', description: 'Dag og måned Skriv en dag' });
  expect(input.getAttribute('aria-invalid')).toBe('true');
});

/** Stands for a document that also others change. */
function SharedName({ onSetter }: { onSetter: (setValue: (value: string) => void) => void }) {
  const [value, setValue] = useState('Hamar');
  onSetter(setValue);
  return <TextField label="Navn" value={value} onCommit={setValue} />;
}

test('a value changed elsewhere is shown, but never under the hands of a person who is writing', async () => {
  let changeElsewhere: (value: string) => void = () => undefined;
  const { user } = await renderPart(
    <SharedName
      onSetter={(setValue) => {
        changeElsewhere = setValue;
      }}
    />,
  );
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Navn' });
  act(() => changeElsewhere('Gjøvik'));
  expect(input.value).toBe('Gjøvik');
  await user.type(input, ' by');
  act(() => changeElsewhere('Elverum'));
  expect(input.value).toBe('Gjøvik by');
  await user.tab();
  expect(input.value).toBe('Gjøvik by');
  act(() => changeElsewhere('Elverum'));
  expect(input.value).toBe('Elverum');
});
