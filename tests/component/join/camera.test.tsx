import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { JoinScreen } from '../../../src/ui/join/JoinScreen.tsx';
import * as qrReader from '../../../src/ui/join/qrReader.ts';
import type { OnLink } from '../../../src/ui/join/useJoining.ts';
import { type FakeCamera, installFakeCamera } from '../../support/fakeCamera.ts';
import { type RenderedScreen, renderPart } from '../../support/renderScreen.tsx';

const link = `lbs1${'Ab-_5'.repeat(18)}A`;
const right = `https://langbord.example/#${link}`;

let camera: FakeCamera;
/** What the camera sees, and what was handed on. */
let seen: string | null;
let taken: string[];
let isHidden: boolean;
/** How often what the camera sees was looked at. */
let looks: number;

beforeEach(() => {
  camera = installFakeCamera();
  seen = null;
  taken = [];
  isHidden = false;
  looks = 0;
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => (isHidden ? 'hidden' : 'visible'));
  vi.spyOn(qrReader, 'loadQrReader').mockResolvedValue({
    readFrame() {
      looks++;
      return seen;
    },
    readPicture: () => null,
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  camera.remove();
});

function show(onLink?: OnLink, startsScanning = false): Promise<RenderedScreen> {
  const takeAll: OnLink = async (text) => {
    taken.push(text);
    return null;
  };
  return renderPart(<JoinScreen onLink={onLink ?? takeAll} startsScanning={startsScanning} />);
}

async function showScanning(onLink?: OnLink): Promise<RenderedScreen> {
  const rendered = await show(onLink);
  await rendered.user.click(screen.getByRole('button', { name: 'Skann QR-kode' }));
  await screen.findByText('Kameraet er på. Hold QR-koden foran det.');
  expect(camera.isLit).toBe(true);
  return rendered;
}

test('the camera is asked for only when a person wants to scan', async () => {
  await show();
  expect(camera.asked).toBe(0);
  expect(screen.getByLabelText<HTMLVideoElement>('Det kameraet ser').hidden).toBe(true);
});

test('somebody who has just asked to scan need not ask again', async () => {
  await show(undefined, true);
  await screen.findByText('Kameraet er på. Hold QR-koden foran det.');
  expect(camera.asked).toBe(1);
});

test('a code leads on, and the camera goes off', async () => {
  await showScanning();
  seen = right;
  await waitFor(() => expect(taken).toEqual([link]));
  await waitFor(() => expect(camera.isLit).toBe(false));
  expect(screen.getByRole('status').textContent).toBe('Åpner …');
});

test('a code that is held up long is tried once, and what is wrong with it is said once', async () => {
  const onLink = vi.fn<OnLink>(async () => 'damaged');
  await showScanning(onLink);
  seen = right;
  expect((await screen.findByRole('alert')).textContent).toContain('fra Langbord, men ikke hel');
  const before = looks;
  await waitFor(() => expect(looks).toBeGreaterThan(before + 3));
  expect(onLink).toHaveBeenCalledOnce();
  expect(camera.isLit).toBe(true);
});

test('while one code is tried, what else the camera sees is passed by', async () => {
  let answer: (problem: null) => void = () => undefined;
  const onLink = vi.fn<OnLink>(() => new Promise((resolve) => (answer = resolve)));
  await showScanning(onLink);
  seen = right;
  await waitFor(() => expect(onLink).toHaveBeenCalledOnce());
  seen = 'https://padlet.example/board';
  const before = looks;
  await waitFor(() => expect(looks).toBeGreaterThan(before + 3));
  await act(async () => answer(null));
  expect(onLink).toHaveBeenCalledOnce();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('after a foreign code the right one is taken', async () => {
  await showScanning();
  seen = 'WIFI:S:Moterom;T:WPA;P:kaffe;;';
  expect((await screen.findByRole('alert')).textContent).toContain('QR-koden er ikke fra Langbord.');
  expect(taken).toEqual([]);
  seen = right;
  await waitFor(() => expect(taken).toEqual([link]));
});

test('a code for handing over is told apart from a link', async () => {
  const onLink = vi.fn<OnLink>(async () => 'newer');
  await showScanning(onLink);
  seen = 'LB:%LBX1Q00 AB';
  expect((await screen.findByRole('alert')).textContent).toContain('kode for overlevering');
  expect(onLink).not.toHaveBeenCalled();
});

test('the camera goes off by its button, which keeps the focus', async () => {
  const { user } = await showScanning();
  const button = screen.getByRole('button', { name: 'Slå av kameraet' });
  await user.click(button);
  expect(camera.isLit).toBe(false);
  expect(screen.getByRole('status').textContent).toBe('Kameraet er av.');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Skann QR-kode' }));
});

test('the camera goes off when the screen is left', async () => {
  const { unmount } = await showScanning();
  unmount();
  expect(camera.isLit).toBe(false);
});

test('the camera goes off when the page is hidden', async () => {
  await showScanning();
  isHidden = true;
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(camera.isLit).toBe(false);
  expect(screen.getByRole('button', { name: 'Skann QR-kode' })).toBeDefined();
});

test.each(['left', 'stopped'])('a camera that is given after the screen was %s goes off at once', async (how) => {
  camera.isAsking = true;
  const { user, unmount } = await show();
  await user.click(screen.getByRole('button', { name: 'Skann QR-kode' }));
  expect(screen.getByRole('status').textContent).toBe('Slår på kameraet …');
  await waitFor(() => expect(camera.asked).toBe(1));
  if (how === 'left') unmount();
  else await user.click(screen.getByRole('button', { name: 'Slå av kameraet' }));
  await act(async () => camera.answer());
  expect(camera.isLit).toBe(false);
});

test.each([
  ['NotFoundError', 'Langbord finner ikke noe kamera her.'],
  ['OverconstrainedError', 'Langbord finner ikke noe kamera her.'],
  ['NotAllowedError', 'Langbord har ikke lov til å bruke kameraet.'],
  ['SecurityError', 'Langbord har ikke lov til å bruke kameraet.'],
  ['NotReadableError', 'Kameraet er opptatt'],
  ['AbortError', 'Kameraet er opptatt'],
])('%s: a sentence says so, and the other ways are there', async (name, sentence) => {
  camera.refusal = name;
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: 'Skann QR-kode' }));
  const { textContent } = await screen.findByRole('alert');
  expect(textContent).toContain(sentence);
  expect(textContent).toContain('bruk lenken');
  expect(screen.getByRole('button', { name: 'Velg et bilde av koden' })).toBeDefined();
  expect(screen.getByLabelText('Lenken')).toBeDefined();
  camera.refusal = null;
  await user.click(screen.getByRole('button', { name: 'Skann QR-kode' }));
  await waitFor(() => expect(camera.isLit).toBe(true));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('where the browser lets nobody near a camera, that is said', async () => {
  Object.defineProperty(navigator, 'mediaDevices', { value: undefined, configurable: true });
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: 'Skann QR-kode' }));
  expect((await screen.findByRole('alert')).textContent).toContain('finner ikke noe kamera');
});

test('a camera that is taken away is said, and can be tried again', async () => {
  await showScanning();
  act(() => camera.unplug());
  expect((await screen.findByRole('alert')).textContent).toContain('Kameraet er opptatt');
  expect(screen.getByRole('button', { name: 'Skann QR-kode' })).toBeDefined();
});

test('without the decoder the camera is not lit at all', async () => {
  vi.spyOn(qrReader, 'loadQrReader').mockRejectedValue(new TypeError('Failed to fetch'));
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: 'Skann QR-kode' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Skanneren er ikke lagret');
  expect(camera.asked).toBe(0);
});
