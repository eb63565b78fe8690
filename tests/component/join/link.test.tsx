import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { decodeLink, encodeLink } from '../../../src/feed/link.ts';
import { JoinScreen } from '../../../src/ui/join/JoinScreen.tsx';
import type { OnLink } from '../../../src/ui/join/useJoining.ts';
import { createTestSeminar } from '../../support/feedPeer.ts';
import { type RenderedScreen, renderPart } from '../../support/renderScreen.tsx';

const link = await encodeLink((await createTestSeminar()).seminarLink);
const other = link[40] === 'A' ? 'B' : 'A';

/** Takes what really is a link, and nothing else. */
const takeWhole: OnLink = async (text) => {
  const decoded = await decodeLink(text);
  return decoded.ok ? null : decoded.problem;
};

async function show(onLink: OnLink = takeWhole): Promise<RenderedScreen & { field: HTMLTextAreaElement }> {
  const rendered = await renderPart(<JoinScreen onLink={onLink} />);
  return { ...rendered, field: screen.getByLabelText<HTMLTextAreaElement>('Lenken') };
}

test('a whole address leads on, with spaces and line breaks in it', async () => {
  const onLink = vi.fn(takeWhole);
  const { user, field } = await show(onLink);
  await user.click(field);
  await user.paste(`  https://langbord.example/#${link.slice(0, 40)} \n ${link.slice(40)}\n`);
  await user.click(screen.getByRole('button', { name: 'Bli med' }));
  expect(onLink).toHaveBeenCalledWith(link);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Åpner …' })).toBeDefined());
  expect(screen.queryByText(/ikke hel/)).toBeNull();
});

test('Enter joins, and the keyboard alone is enough', async () => {
  const onLink = vi.fn(takeWhole);
  const { user, field } = await show(onLink);
  for (let step = 0; step < 10 && document.activeElement !== field; step++) await user.tab();
  expect(document.activeElement).toBe(field);
  await user.paste(link);
  await user.keyboard('{Enter}');
  expect(onLink).toHaveBeenCalledWith(link);
});

test.each([
  ['foreign', 'https://padlet.example/board', 'ikke en lenke til et seminar i Langbord'],
  ['cut', link.slice(0, 60), 'Lenken er ikke hel'],
  ['mistyped', link.slice(0, 40) + other + link.slice(41), 'Lenken er ikke hel'],
  ['newer', `lbs2${link.slice(4)}`, 'laget med en nyere utgave av Langbord'],
  ['empty', '  ', 'Lim inn eller skriv lenken først.'],
])('a link that is %s is told so at the field, which keeps it and gets the focus', async (_kind, text, sentence) => {
  const { user, field } = await show();
  await user.click(field);
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Bli med' }));
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  const said = (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
  expect(said.map((element) => element?.textContent).join(' ')).toContain(sentence);
  expect(field.value).toBe(text);
  expect(document.activeElement).toBe(field);
});

test('a corrected link leads on, and what was wrong is gone', async () => {
  const onLink = vi.fn(takeWhole);
  const { user, field } = await show(onLink);
  await user.click(field);
  await user.paste(link.slice(0, 60));
  await user.keyboard('{Enter}');
  await screen.findByText(/Lenken er ikke hel/);
  await user.clear(field);
  await user.paste(link);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(onLink).toHaveBeenLastCalledWith(link));
  expect(screen.queryByText(/Lenken er ikke hel/)).toBeNull();
});

test('a right link that could not be kept is not called wrong', async () => {
  const { user, field } = await show(() => Promise.reject(new DOMException('Full', 'QuotaExceededError')));
  await user.click(field);
  await user.paste(link);
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/Lenken er riktig, men ble ikke lagret/)).toBeDefined();
});

test('a link is tried once, however often Enter is pressed', async () => {
  let answer: (problem: null) => void = () => undefined;
  const onLink = vi.fn(() => new Promise<null>((resolve) => (answer = resolve)));
  const { user, field } = await show(onLink);
  await user.click(field);
  await user.paste(link);
  await user.keyboard('{Enter}{Enter}{Enter}');
  expect(onLink).toHaveBeenCalledOnce();
  answer(null);
  await screen.findByRole('button', { name: 'Åpner …' });
});
