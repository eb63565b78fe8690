import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { JoinScreen } from '../../../src/ui/join/JoinScreen.tsx';
import * as qrReader from '../../../src/ui/join/qrReader.ts';
import type { LinkRefusal } from '../../../src/ui/join/useJoining.ts';
import { renderPart } from '../../support/renderScreen.tsx';

const link = `lbg1${'Ab-_5'.repeat(22)}AA`;
const picture = new File(['…'], 'kode.png', { type: 'image/png' });

/** What the picture holds; null for no code. */
let held: string | null;
let taken: string[];
let refusal: LinkRefusal | null;

beforeEach(() => {
  held = `https://langbord.example/#${link}`;
  taken = [];
  refusal = null;
  vi.spyOn(qrReader, 'loadQrReader').mockResolvedValue({ readFrame: () => null, readPicture: () => held });
  vi.stubGlobal('createImageBitmap', async (file: Blob) => {
    if (!file.type.startsWith('image/')) throw new DOMException('Not a picture', 'InvalidStateError');
    return { width: 10, height: 10, close: () => undefined };
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function show() {
  const onLink = async (text: string) => {
    taken.push(text);
    return refusal;
  };
  return renderPart(<JoinScreen onLink={onLink} />);
}

test('the code in a picture leads on', async () => {
  const { user } = await show();
  await user.upload(screen.getByLabelText('Velg et bilde av koden', { selector: 'input' }), picture);
  await waitFor(() => expect(taken).toEqual([link]));
});

test('a picture without a code is said, and the next one is read', async () => {
  const { user } = await show();
  const field = screen.getByLabelText('Velg et bilde av koden', { selector: 'input' });
  held = null;
  await user.upload(field, picture);
  expect((await screen.findByRole('alert')).textContent).toContain('Langbord fant ingen QR-kode i bildet.');
  held = `#${link}`;
  await user.upload(field, picture);
  await waitFor(() => expect(taken).toEqual([link]));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the same refused picture is refused again when it is given again', async () => {
  const { user } = await show();
  refusal = 'otherKeys';
  const field = screen.getByLabelText('Velg et bilde av koden', { selector: 'input' });
  await user.upload(field, picture);
  expect((await screen.findByRole('alert')).textContent).toContain('Den kan være forfalsket.');
  await user.upload(field, picture);
  await waitFor(() => expect(taken).toHaveLength(2));
  expect((await screen.findByRole('alert')).textContent).toContain('Den kan være forfalsket.');
});

test('a file that is no picture is said, and nothing else happens to it', async () => {
  await show();
  const drop = createEvent.drop(document.body, {
    dataTransfer: { files: [new File(['x'], 'k.langbord')], types: ['Files'] },
  });
  fireEvent(document.body, drop);
  expect((await screen.findByRole('alert')).textContent).toContain('kan ikke vises som bilde');
  expect(drop.defaultPrevented).toBe(true);
});

test('a picture may be dropped anywhere on the page, which stays where it is', async () => {
  await show();
  const over = createEvent.dragOver(document.body, { dataTransfer: { types: ['Files'] } });
  fireEvent(document.body, over);
  expect(over.defaultPrevented).toBe(true);
  fireEvent.drop(document.body, { dataTransfer: { files: [picture], types: ['Files'] } });
  await waitFor(() => expect(taken).toEqual([link]));
});

test('a picture may be pasted, also while the field has the focus', async () => {
  await show();
  fireEvent.paste(screen.getByLabelText('Lenken'), { clipboardData: { files: [picture] } });
  await waitFor(() => expect(taken).toEqual([link]));
});

test('without the decoder that is said', async () => {
  vi.spyOn(qrReader, 'loadQrReader').mockRejectedValue(new TypeError('Failed to fetch'));
  const { user } = await show();
  await user.upload(screen.getByLabelText('Velg et bilde av koden', { selector: 'input' }), picture);
  expect((await screen.findByRole('alert')).textContent).toContain('Skanneren er ikke lagret');
});
