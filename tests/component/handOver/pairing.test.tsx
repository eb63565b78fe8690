import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SeminarId } from '../../../src/domain/ids.ts';
import * as pairing from '../../../src/session/pairDevices.ts';
import * as qrReader from '../../../src/ui/join/qrReader.ts';
import { createTestServices } from '../../support/createTestServices.ts';
import { type FakeCamera, installFakeCamera } from '../../support/fakeCamera.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

let camera: FakeCamera;
/** How the attempt goes, as the test decides. */
let become: (stage: pairing.PairingStage) => void;

beforeEach(() => {
  camera = installFakeCamera();
  vi.spyOn(qrReader, 'loadQrReader').mockResolvedValue({ readFrame: () => null, readPicture: () => null });
  let stage: pairing.PairingStage = 'idle';
  const listeners = new Set<() => void>();
  become = (next) => {
    stage = next;
    for (const listener of listeners) listener();
  };
  vi.spyOn(pairing, 'createPairDevices').mockResolvedValue({
    forget: () => become('idle'),
    async offer() {
      become('offered');
      return 'LB:123';
    },
    take: async () => ({ kind: 'nothing' }),
    stage: () => stage,
    lines: () => 0,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  camera.remove();
});

async function open(path: (id: SeminarId, group: string) => string) {
  const services = createTestServices();
  const id = await services.createSeminar(
    { title: 'Bygd og by', themes: [], addressees: [] },
    { title: 'Bygd og by', date: '', organiser: '' },
  );
  const group = await (await services.openSeminar(id))?.links.foundGroup();
  const { user } = await renderScreen(path(id, group ?? ''), { services });
  const pair = within(await screen.findByRole('region', { name: 'Koble sammen to enheter' }));
  await user.click(await pair.findByRole('button', { name: 'Vis en kode her først' }));
  await pair.findByRole('img', { name: 'QR-kode for å koble sammen, den første' });
  return { user, pair };
}

test('where the network keeps a group and its facilitator apart, codes and file are offered at once', async () => {
  const { user, pair } = await open((id, group) => `/s/${id}/g/${group}/handover`);
  act(() => become('failed'));
  expect((await pair.findByRole('alert')).textContent).toContain('Nettet her holder trolig enhetene fra hverandre');
  expect(pair.getByRole('button', { name: 'Lagre gruppens fil' })).toBeDefined();
  await user.click(pair.getByRole('button', { name: 'Vis koder' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Med QR-koder' }));
  expect(await screen.findByRole('img', { name: 'QR-kode som skifter' })).toBeDefined();
});

test('only one kind of code is on the screen: the other camera would take the wrong one', async () => {
  const { user, pair } = await open((id, group) => `/s/${id}/g/${group}/handover`);
  await user.click(screen.getByRole('button', { name: 'Vis koder' }));
  await screen.findByRole('img', { name: 'QR-kode som skifter' });
  expect(pair.queryByRole('img')).toBeNull();
  await user.click(pair.getByRole('button', { name: 'Vis en kode her først' }));
  await pair.findByRole('img', { name: 'QR-kode for å koble sammen, den første' });
  expect(screen.queryByRole('img', { name: 'QR-kode som skifter' })).toBeNull();
});

test('where it keeps a facilitator from a group, the camera and a file are', async () => {
  const { user, pair } = await open((id) => `/s/${id}/receive`);
  act(() => become('failed'));
  await pair.findByRole('alert');
  expect(pair.getByRole('button', { name: 'Åpne fil' })).toBeDefined();
  await user.click(pair.getByRole('button', { name: 'Skann koder i stedet' }));
  expect(await screen.findByText('Hold kameraet mot kodene.')).toBeDefined();
  expect(camera.isLit).toBe(true);
});

test('the camera that receives is turned off when pairing needs it', async () => {
  const { user, pair } = await open((id) => `/s/${id}/receive`);
  const receiving = within(screen.getByRole('region', { name: 'Start kameraet' }));
  await user.click(receiving.getByRole('button', { name: 'Start kameraet' }));
  await receiving.findByRole('button', { name: 'Slå av kameraet' });
  expect(await pair.findByRole('button', { name: 'Start kameraet' })).toBeDefined();
  await user.click(pair.getByRole('button', { name: 'Start kameraet' }));
  expect(await receiving.findByRole('button', { name: 'Start kameraet' })).toBeDefined();
  expect(camera.isLit).toBe(true);
});

test('it can be tried again', async () => {
  const { user, pair } = await open((id) => `/s/${id}/receive`);
  act(() => become('failed'));
  await user.click(await pair.findByRole('button', { name: 'Prøv igjen' }));
  expect(pair.queryByRole('alert')).toBeNull();
  expect(pair.getByRole('button', { name: 'Vis en kode her først' })).toBeDefined();
});

test('a camera that is not allowed is said, and the code is shown all the same', async () => {
  camera.refusal = 'NotAllowedError';
  const { pair } = await open((id) => `/s/${id}/receive`);
  expect((await pair.findByRole('alert')).textContent).toContain('Langbord har ikke lov til å bruke kameraet');
});

test('without a camera the file is named', async () => {
  camera.refusal = 'NotFoundError';
  const { pair } = await open((id) => `/s/${id}/receive`);
  expect((await pair.findByRole('alert')).textContent).toContain('Langbord finner ikke noe kamera her. Bruk en fil');
});
