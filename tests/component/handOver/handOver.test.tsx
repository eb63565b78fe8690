import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import { takeSeat } from '../../../src/document/commands/seatCommands.ts';
import { type GroupId, type QuestionId, type SeminarId, toId } from '../../../src/domain/ids.ts';
import { groupScope } from '../../../src/domain/scope.ts';
import { decodeLink } from '../../../src/feed/link.ts';
import { type CodeSeries, createHandOver } from '../../../src/session/handOver.ts';
import type { OpenSeminar } from '../../../src/session/openSeminar.ts';
import * as drawing from '../../../src/ui/handOver/drawCode.ts';
import * as qrReader from '../../../src/ui/join/qrReader.ts';
import * as download from '../../../src/ui/seminar/downloadFile.ts';
import { createTestServices, type TestServices } from '../../support/createTestServices.ts';
import { type FakeCamera, installFakeCamera } from '../../support/fakeCamera.ts';
import { renderScreen } from '../../support/renderScreen.tsx';
import { createTestDevice } from '../../support/testDevice.ts';

const question = toId<QuestionId>('question');

let camera: FakeCamera;
/** What the camera sees when it looks. */
let look: () => string | null;
/** The codes that were drawn, in order. */
let drawn: string[];

beforeEach(() => {
  camera = installFakeCamera();
  look = () => null;
  drawn = [];
  vi.spyOn(qrReader, 'loadQrReader').mockResolvedValue({ readFrame: () => look(), readPicture: () => null });
  vi.spyOn(drawing, 'drawCode').mockImplementation((_, text) => void drawn.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  camera.remove();
});

/** A seminar on this device, and on one at a table that has never met it. */
async function twoDevices(): Promise<{ services: TestServices; id: SeminarId; group: GroupId; table: OpenSeminar }> {
  const services = createTestServices();
  const id = await services.createSeminar(
    { title: 'Bygd og by', themes: [], addressees: [] },
    { title: 'Bygd og by', date: '', organiser: '' },
  );
  const here = await services.openSeminar(id);
  const text = await here?.links.text('seminar');
  const link = await decodeLink(text ?? '');
  if (!here || !link.ok) throw new Error('The seminar is here.');
  const table = await (await createTestDevice(link.value)).open(id);
  const group = await table.links.foundGroup();
  const doc = await table.openGroup(group);
  doc.roots.group.set('name', 'Rom 3');
  addPoints(doc, { question, parent: null, index: 0 }, [{ text: 'Egne lokaler', subpoints: [] }]);
  return { services, id, group, table };
}

/** What the screen says has come in. */
const cameIn = () => within(screen.getByRole('region', { name: 'Kommet inn her' }));

/** Shows the camera another code of the series whenever it looks, from now on. */
function showCodes(series: CodeSeries | null, most = Number.POSITIVE_INFINITY): void {
  let index = 0;
  look = () => (index < most ? (series?.text(index++) ?? null) : null);
}

describe('receiving', () => {
  test('a group that shows its codes comes in, and the screen says what it was; again, nothing is new', async () => {
    const vibrate = vi.fn();
    Object.defineProperty(navigator, 'vibrate', { value: vibrate, configurable: true });
    const { services, id, group, table } = await twoDevices();
    const series = await (await createHandOver(table)).series(groupScope(group), true);
    const { user } = await renderScreen(`/s/${id}/receive`, { services });
    await user.click(await screen.findByRole('button', { name: 'Start kameraet' }));
    await screen.findByText('Hold kameraet mot kodene.');
    expect(screen.getByText('Ingenting ennå.')).toBeDefined();
    showCodes(series);
    expect(await cameIn().findByText('Rom 3: 1 svar, 1 nyere enn her, 0 tapt')).toBeDefined();
    expect(vibrate).toHaveBeenCalledOnce();
    expect(screen.getByText('Klar for neste gruppe.')).toBeDefined();
    const here = await services.openSeminar(id);
    expect((await here?.openGroup(group))?.snapshot().answers.get(question)?.points).toHaveLength(1);
    // Another series of the same group, which is here already.
    const again = await (await createHandOver(table)).series(groupScope(group), false);
    showCodes(again);
    await cameIn().findByText(/alt var her fra før/);
    expect(vibrate).toHaveBeenCalledTimes(2);
    Reflect.deleteProperty(navigator, 'vibrate');
  });

  test('what is no code of this seminar is said, and the right one is taken all the same', async () => {
    const { services, id, group, table } = await twoDevices();
    const foreign = await twoDevices();
    const other = await (await createHandOver(foreign.table)).series(groupScope(foreign.group), false);
    const series = await (await createHandOver(table)).series(groupScope(group), false);
    const { user } = await renderScreen(`/s/${id}/receive`, { services });
    await user.click(await screen.findByRole('button', { name: 'Start kameraet' }));
    await screen.findByText('Hold kameraet mot kodene.');
    look = () => 'https://example.org';
    expect((await screen.findByRole('alert')).textContent).toContain('ikke en kode for overlevering');
    look = () => other?.text(0) ?? '';
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('Koden hører til et annet seminar.'));
    showCodes(series);
    await cameIn().findByText(/^Rom 3/);
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  test('what the group has put first can be read before the rest has come', async () => {
    const { services, id, group, table } = await twoDevices();
    const doc = await table.openGroup(group);
    const texts = Array.from({ length: 40 }, () => ({ text: crypto.randomUUID().repeat(4), subpoints: [] }));
    const points = addPoints(doc, { question, parent: null, index: 0 }, texts);
    for (const rank of [1, 3] as const) takeSeat(doc, question, points[rank] ?? toId(''), rank);
    const series = await (await createHandOver(table)).series(groupScope(group), false);
    const { user } = await renderScreen(`/s/${id}/receive`, { services });
    await user.click(await screen.findByRole('button', { name: 'Start kameraet' }));
    showCodes(series, 4);
    expect(await cameIn().findByText(/^Rom 3: prioriteringene er lest/)).toBeDefined();
    const seats = cameIn().getAllByRole('listitem');
    expect(seats.map((seat) => [seat.getAttribute('value'), seat.textContent])).toEqual([
      ['1', texts[1]?.text],
      ['3', texts[3]?.text],
    ]);
    const here = await services.openSeminar(id);
    expect((await here?.openGroup(group))?.snapshot().answers.get(question)).toBeUndefined();
    showCodes(series);
    await cameIn().findByText('Rom 3: 1 svar, 1 nyere enn her, 0 tapt');
    expect(cameIn().queryByText(/prioriteringene er lest/)).toBeNull();
  });

  test('a camera that is refused is said, with a way that works', async () => {
    const { services, id } = await twoDevices();
    camera.refusal = 'NotAllowedError';
    const { user } = await renderScreen(`/s/${id}/receive`, { services });
    await user.click(await screen.findByRole('button', { name: 'Start kameraet' }));
    expect((await screen.findByRole('alert')).textContent).toContain('En fil virker også');
    expect(screen.getByRole('button', { name: 'Åpne fil' })).toBeDefined();
  });

  test('a file from the group is taken in, and told of in the same place', async () => {
    const { services, id, group, table } = await twoDevices();
    const file = new File([await table.toFile(group)], 'rom3.langbord');
    const { user } = await renderScreen(`/s/${id}/receive`, { services });
    await user.upload(await screen.findByLabelText('Åpne fil', { selector: 'input' }), file);
    expect(await cameIn().findByText('Rom 3: 1 svar, 1 nyere enn her, 0 tapt')).toBeDefined();
  });
});

describe('handing over', () => {
  async function open(path: (id: SeminarId, group: GroupId) => string) {
    const services = createTestServices();
    const id = await services.createSeminar(
      { title: 'Bygd og by', themes: [], addressees: [] },
      { title: 'Bygd og by', date: '', organiser: '' },
    );
    const seminar = await services.openSeminar(id);
    const group = await seminar?.links.foundGroup();
    if (!seminar || !group) throw new Error('The seminar is here.');
    const doc = await seminar.openGroup(group);
    doc.roots.group.set('name', 'Rom 3');
    addPoints(doc, { question, parent: null, index: 0 }, [{ text: 'Egne lokaler', subpoints: [] }]);
    const link = await decodeLink((await seminar.links.text('seminar')) ?? '');
    if (!link.ok) throw new Error('The seminar has a link.');
    const other = await (await createTestDevice(link.value)).open(id);
    const rendered = await renderScreen(path(id, group), { services });
    return { ...rendered, seminar, group, other };
  }

  test('the codes that are shown bring the group to another device', async () => {
    const { user, group, other } = await open((id, at) => `/s/${id}/g/${at}/handover`);
    await screen.findByRole('heading', { name: 'Overlever svarene fra Rom 3', level: 1 });
    await user.click(screen.getByRole('button', { name: 'Vis koder' }));
    await screen.findByRole('img', { name: 'QR-kode som skifter' });
    const reader = (await createHandOver(other)).createReader();
    await waitFor(async () => {
      for (const text of drawn) await reader.take(text);
      expect((await other.openGroup(group)).snapshot().name).toBe('Rom 3');
    });
    expect((await other.openGroup(group)).snapshot().answers.get(question)?.points).toHaveLength(1);
  });

  test('coarser codes are more, and the series stops on one when asked', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
    const { user } = await open((id, at) => `/s/${id}/g/${at}/handover`);
    await user.click(await screen.findByRole('button', { name: 'Vis koder' }));
    await screen.findByRole('img', { name: 'QR-kode som skifter' });
    pass(2_000);
    const fine = Math.max(...drawn.map(({ length }) => length));
    drawn = [];
    await user.click(screen.getByRole('checkbox', { name: /Grovere koder/ }));
    const stop = await screen.findByRole('button', { name: 'Stopp på denne koden' });
    pass(2_000);
    expect(new Set(drawn).size).toBeGreaterThan(2);
    expect(Math.max(...drawn.map(({ length }) => length))).toBeLessThan(fine);
    await user.click(stop);
    const resume = screen.getByRole('button', { name: 'Fortsett', pressed: true });
    const shown = drawn.at(-1);
    drawn = [];
    pass(10_000);
    expect(drawn.every((text) => text === shown)).toBe(true);
    await user.click(resume);
    pass(2_000);
    expect(new Set(drawn).size).toBeGreaterThan(2);
  });

  test('the group, or the whole seminar, is saved to a file where the share sheet takes none', async () => {
    const saved = vi.spyOn(download, 'downloadFile').mockImplementation(() => undefined);
    const { user, group, other } = await open((id, at) => `/s/${id}/g/${at}/handover`);
    await user.click(await screen.findByRole('button', { name: 'Lagre gruppens fil' }));
    await waitFor(() => expect(saved).toHaveBeenCalledOnce());
    expect(saved.mock.calls[0]?.[0]).toBe('Rom 3 Bygd og by.langbord');
    expect(await screen.findByText('Filen er lagret blant det du har lastet ned.')).toBeDefined();
    expect((await other.openGroup(group)).snapshot().name).toBe('');
  });

  test('the share sheet gets the file where it takes files', async () => {
    const share = vi.fn(async () => undefined);
    Object.assign(navigator, { share, canShare: () => true });
    const { user } = await open((id) => `/s/${id}/handover`);
    await screen.findByRole('heading', { name: 'Gi seminaret videre', level: 1 });
    await user.click(screen.getByRole('button', { name: 'Del hele seminaret' }));
    expect(await screen.findByText('Filen er delt.')).toBeDefined();
    expect(share).toHaveBeenCalledOnce();
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'canShare');
  });

  test('with nobody in reach the network comes last, and says that it goes on by itself', async () => {
    await open((id, at) => `/s/${id}/g/${at}/handover`);
    const headings = (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent);
    expect(headings).toEqual(['Med QR-koder', 'Koble sammen to enheter', 'Som fil', 'Over nettet']);
    const network = within(screen.getByRole('region', { name: 'Over nettet' }));
    expect(network.getByText(/Ingen er innen rekkevidde nå/)).toBeDefined();
  });
});
