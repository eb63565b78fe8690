import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createSharedText } from '../../../src/document/sharedText.ts';
import { SharedTextarea } from '../../../src/ui/parts/SharedTextarea.tsx';
import { renderPart } from '../../support/renderScreen.tsx';

async function renderText(words: string) {
  const doc = new Y.Doc();
  const yText = doc.getText('text');
  yText.insert(0, words);
  const { user, unmount } = await renderPart(<SharedTextarea text={createSharedText(yText)} label="Innspill" />);
  const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Innspill' });
  /** Another device writes. */
  const elsewhere = (change: (text: Y.Text) => void) => act(() => doc.transact(() => change(yText), 'elsewhere'));
  const compose = (value: string, caret: number) => {
    area.value = value;
    area.setSelectionRange(caret, caret);
    fireEvent.input(area);
  };
  return { user, unmount, area, yText, elsewhere, compose };
}

test('what is typed reaches the document letter by letter', async () => {
  const { user, area, yText } = await renderText('Felles ');
  await user.type(area, 'korps');
  expect(yText.toString()).toBe('Felles korps');
});

test('typing in the middle leaves what others wrote at the end alone', async () => {
  const { area, yText, elsewhere } = await renderText('ab');
  elsewhere((text) => text.insert(2, 'c'));
  fireEvent.input(area, { target: { value: 'aXbc' } });
  expect(yText.toString()).toBe('aXbc');
  expect(area.value).toBe('aXbc');
});

test('the caret stays at its letter when others write before it, and where it is when they write after it', async () => {
  const { area, elsewhere } = await renderText('korps');
  area.focus();
  area.setSelectionRange(2, 4);
  elsewhere((text) => text.insert(0, 'Felles '));
  expect([area.value, area.selectionStart, area.selectionEnd]).toEqual(['Felles korps', 9, 11]);
  elsewhere((text) => text.insert(12, '!'));
  expect([area.selectionStart, area.selectionEnd]).toEqual([9, 11]);
  elsewhere((text) => text.delete(0, 10));
  expect([area.value, area.selectionStart, area.selectionEnd]).toEqual(['ps!', 0, 1]);
});

test('what others write waits while letters are composed, and nothing of either is lost', async () => {
  const { area, yText, elsewhere, compose } = await renderText('Felles korps');
  area.focus();
  fireEvent.compositionStart(area);
  compose('Felles korps n', 14);
  expect(yText.toString()).toBe('Felles korps n');
  elsewhere((text) => text.insert(0, '1. '));
  elsewhere((text) => text.insert(text.length, '?'));
  expect(area.value).toBe('Felles korps n');
  compose('Felles korps nå', 15);
  expect(area.value).toBe('Felles korps nå');
  fireEvent.compositionEnd(area);
  expect(yText.toString()).toBe('1. Felles korps nå?');
  expect(area.value).toBe('1. Felles korps nå?');
  expect(area.selectionStart).toBe(18);
});

test('others removing what is composed in leaves the composed letters', async () => {
  const { area, yText, elsewhere, compose } = await renderText('Felles korps');
  area.focus();
  fireEvent.compositionStart(area);
  elsewhere((text) => text.delete(0, text.length));
  compose('Felles kórps', 9);
  fireEvent.compositionEnd(area);
  expect(yText.toString()).toBe('ó');
  expect(area.value).toBe('ó');
});

test('leaving the field while letters are composed keeps them', async () => {
  const { area, yText, elsewhere, compose, unmount } = await renderText('a');
  fireEvent.compositionStart(area);
  elsewhere((text) => text.insert(1, 'b'));
  compose('aå', 2);
  unmount();
  expect([...yText.toString()].sort()).toEqual(['a', 'b', 'å']);
});

test('half a letter waits for its other half', async () => {
  const { area, yText } = await renderText('');
  fireEvent.input(area, { target: { value: '\ud83c' } });
  expect(yText.toString()).toBe('');
  fireEvent.input(area, { target: { value: '🎺' } });
  expect(yText.toString()).toBe('🎺');
  fireEvent.input(area, { target: { value: '🎻' } });
  expect(yText.toString()).toBe('🎻');
});

test('a change by undo is shown as one made elsewhere', async () => {
  const { user, area, yText } = await renderText('Felles');
  const history = new Y.UndoManager(yText, { trackedOrigins: new Set([null]) });
  yText.insert(6, ' korps');
  await user.click(area);
  act(() => void history.undo());
  expect(area.value).toBe('Felles');
});
