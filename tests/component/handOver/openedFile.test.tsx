import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { setAbout } from '../../../src/document/commands/planCommands.ts';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import { type QuestionId, type SeminarId, toId } from '../../../src/domain/ids.ts';
import { toBase64url } from '../../../src/feed/bytes.ts';
import { createFacilitatorLink } from '../../../src/feed/seminarKeys.ts';
import { createTestServices } from '../../support/createTestServices.ts';
import { renderScreen } from '../../support/renderScreen.tsx';
import { createTestDevice } from '../../support/testDevice.ts';

const question = toId<QuestionId>('question');

type Launch = (launch: { files: { getFile(): Promise<File> }[] }) => void;

/** The browser's queue of files that were opened with the app. */
function installLaunchQueue(): { open(...files: readonly File[]): void } {
  let consumer: Launch = () => undefined;
  Object.defineProperty(window, 'launchQueue', {
    value: { setConsumer: (given: Launch) => (consumer = given) },
    configurable: true,
  });
  return {
    open: (...files) => act(() => void consumer({ files: files.map((file) => ({ getFile: async () => file })) })),
  };
}

afterEach(() => {
  Reflect.deleteProperty(window, 'launchQueue');
  vi.unstubAllGlobals();
});

/** A seminar with some groups on another device, as a file. */
async function seminarFile(groups: number): Promise<{ file: File; id: SeminarId }> {
  const link = createFacilitatorLink();
  const id = toId<SeminarId>(toBase64url(link.room));
  const seminar = await (await createTestDevice(link)).open(id);
  setAbout(seminar.plan, { title: 'Bygd og by' });
  for (let group = 1; group <= groups; group++) {
    const doc = await seminar.openGroup(await seminar.links.foundGroup());
    doc.roots.group.set('name', `Rom ${group}`);
    addPoints(doc, { question, parent: null, index: 0 }, [{ text: 'Egne lokaler', subpoints: [] }]);
  }
  return { file: new File([await seminar.toFile()], 'seminar.langbord'), id };
}

test('a file that is opened from the file manager leads to its seminar, which says what came in', async () => {
  const queue = installLaunchQueue();
  const { file, id } = await seminarFile(2);
  await renderScreen('/', { services: createTestServices() });
  await screen.findByRole('heading', { level: 1 });
  queue.open(file);
  expect(
    await screen.findByText('Rom 1: 1 svar, 1 nyere enn her, 0 tapt', { exact: false, selector: 'span' }),
  ).toBeDefined();
  expect(window.location.hash).toContain(`/s/${id}`);
});

test('many groups are told of in one line, and the notice can be closed', async () => {
  const queue = installLaunchQueue();
  const { file } = await seminarFile(8);
  const { user } = await renderScreen('/', { services: createTestServices() });
  await screen.findByRole('heading', { level: 1 });
  queue.open(file);
  await screen.findByText('8 grupper: 8 svar, 8 nyere enn her, 0 tapt', { exact: false, selector: 'span' });
  await user.click(screen.getByRole('button', { name: 'Lukk' }));
  expect(screen.queryByText('8 grupper: 8 svar, 8 nyere enn her, 0 tapt', { selector: 'span' })).toBeNull();
});

test('several files that are opened at once are all taken, and told of together', async () => {
  const queue = installLaunchQueue();
  const link = createFacilitatorLink();
  const id = toId<SeminarId>(toBase64url(link.room));
  const files: File[] = [];
  for (const name of ['Rom 1', 'Rom 2', 'Rom 3']) {
    const seminar = await (await createTestDevice(link)).open(id);
    const group = await seminar.links.foundGroup();
    const doc = await seminar.openGroup(group);
    doc.roots.group.set('name', name);
    addPoints(doc, { question, parent: null, index: 0 }, [{ text: 'Egne lokaler', subpoints: [] }]);
    setAbout(seminar.plan, { title: 'Bygd og by' });
    files.push(new File([await seminar.toFile(group)], `${name}.langbord`));
  }
  await renderScreen('/', { services: createTestServices() });
  await screen.findByRole('heading', { level: 1 });
  queue.open(...files);
  for (const name of ['Rom 1', 'Rom 2', 'Rom 3']) {
    const line = `${name}: 1 svar, 1 nyere enn her, 0 tapt`;
    expect(await screen.findByText(line, { exact: false, selector: 'span' })).toBeDefined();
  }
});

test('one of several files that cannot be read is told of, and the rest is taken', async () => {
  const queue = installLaunchQueue();
  const { file, id } = await seminarFile(1);
  const services = createTestServices();
  await renderScreen('/', { services });
  await screen.findByRole('heading', { level: 1 });
  queue.open(new File([file.slice(0, 99)], 'rom.langbord'), file);
  expect((await screen.findByRole('alert')).textContent).toContain('Filen er skadet');
  expect(screen.getByRole('link', { name: 'Gå til seminaret' }).getAttribute('href')).toContain(id);
  expect((await services.openSeminar(id))?.plan.snapshot().title).toBe('Bygd og by');
});

test('a file that is something else gets a sentence, and the way back', async () => {
  const queue = installLaunchQueue();
  await renderScreen('/', { services: createTestServices() });
  await screen.findByRole('heading', { level: 1 });
  queue.open(new File(['<!doctype html>'], 'innkalling.html'));
  expect((await screen.findByRole('alert')).textContent).toContain('Dette er ikke en fil fra Langbord');
  expect(screen.getByRole('link', { name: 'Gå til forsiden' })).toBeDefined();
});

test('a file from the share sheet is taken from where the service worker put it, once', async () => {
  const { file, id } = await seminarFile(1);
  const kept = new Map<string, Response>([['https://langbord.example/shared', new Response(file)]]);
  const cache = {
    keys: async () => [...kept.keys()],
    match: async (key: string) => kept.get(key),
    delete: async (key: string) => kept.delete(key),
  };
  vi.stubGlobal('caches', { open: async () => cache });
  await renderScreen('/opened', { services: createTestServices() });
  await vi.waitUntil(() => window.location.hash.includes(`/s/${id}`), { timeout: 10_000 });
  expect(kept.size).toBe(0);
});

test('without a file the screen says where to choose one', async () => {
  await renderScreen('/opened', { services: createTestServices() });
  expect(await screen.findByText('Ingen fil å åpne. Velg filen på forsiden.')).toBeDefined();
});
