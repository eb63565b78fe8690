import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import { type SeminarReach, WaitingForSeminar } from '../../../src/ui/join/WaitingForSeminar.tsx';
import { LanguageProvider, loadLanguage } from '../../../src/ui/language.tsx';
import { renderPart } from '../../support/renderScreen.tsx';

const first = await loadLanguage('nb');
const notAsked = () => Promise.reject(new Error('No file was opened.'));

function screenAt(reach: SeminarReach, onHere: () => void = () => undefined) {
  return <WaitingForSeminar reach={reach} onHere={onHere} openFile={notAsked} onOpened={() => undefined} />;
}

test.each([
  ['noNetwork', 'Denne enheten er uten nett.'],
  ['searching', 'Ser etter en enhet som har seminaret'],
  ['receiving', 'Henter seminaret'],
] as const)('%s: says calmly what it waits for', async (reach, sentence) => {
  await renderPart(screenAt(reach));
  expect(screen.getByRole('heading', { level: 1, name: 'Venter på seminaret' })).toBeDefined();
  expect(screen.getByRole('status').textContent).toContain(sentence);
  expect(screen.getByText(/enheten husker lenken/)).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('it goes on by itself, once', async () => {
  const onHere = vi.fn();
  const { rerender } = await renderPart(screenAt('searching', onHere));
  const show = (reach: SeminarReach) =>
    rerender(<LanguageProvider first={first}>{screenAt(reach, () => onHere())}</LanguageProvider>);
  show('receiving');
  expect(onHere).not.toHaveBeenCalled();
  show('here');
  show('here');
  expect(onHere).toHaveBeenCalledOnce();
  expect(screen.getByRole('status').textContent).toContain('Seminaret er her.');
});

test('a file brings the seminar too', async () => {
  const id = toId<SeminarId>('seminar');
  const onOpened = vi.fn();
  const openFile = vi.fn(async () => ({ kind: 'merged' as const, seminar: id, entries: 3 }));
  const { user } = await renderPart(
    <WaitingForSeminar reach="noNetwork" onHere={() => undefined} openFile={openFile} onOpened={onOpened} />,
  );
  await user.upload(screen.getByLabelText('Åpne fil'), new File(['abc'], 'k.langbord'));
  await vi.waitUntil(() => onOpened.mock.calls.length === 1);
  expect(openFile).toHaveBeenCalledWith(new Uint8Array([97, 98, 99]));
  expect(onOpened).toHaveBeenCalledWith(id, undefined);
});

test('a file that is no good is said, and it goes on waiting', async () => {
  const openFile = async () => ({ kind: 'problem' as const, problem: 'damaged' as const });
  const { user } = await renderPart(
    <WaitingForSeminar reach="searching" onHere={() => undefined} openFile={openFile} onOpened={() => undefined} />,
  );
  await user.upload(screen.getByLabelText('Åpne fil'), new File(['abc'], 'k.langbord'));
  expect((await screen.findByRole('alert')).textContent).toContain('Filen er skadet');
  expect(screen.getByRole('status').textContent).toContain('Ser etter en enhet');
});
