import { screen } from '@testing-library/react';
import decodeQR from 'qr/decode.js';
import { afterEach, expect, test, vi } from 'vitest';
import { decodeLink, encodeLink } from '../../../src/feed/link.ts';
import { linkFromAddress } from '../../../src/ui/join/linkFromAddress.ts';
import { RecoverySheet } from '../../../src/ui/share/RecoverySheet.tsx';
import { testNow } from '../../support/createTestServices.ts';
import { createTestSeminar } from '../../support/feedPeer.ts';
import { readDrawing } from '../../support/readDrawing.ts';
import { renderPart } from '../../support/renderScreen.tsx';

const link = await encodeLink((await createTestSeminar()).facilitatorLink);
const sheet = (
  <RecoverySheet
    title="Kulturskole i bygd og by"
    date="2026-11-21"
    organiser="Nettverket"
    link={link}
    appAddress="https://langbord.example/app/"
    madeAt={testNow}
  />
);

afterEach(() => vi.unstubAllGlobals());

test('the code on the sheet leads to the seminar as its facilitator', async () => {
  await renderPart(sheet);
  const text = decodeQR(readDrawing(screen.getByRole('img', { name: 'QR-kode for prosessleder' })));
  expect(text).toBe(`https://langbord.example/app/#${link}`);
});

test('typing all the groups of letters gives the link back', async () => {
  const { container } = await renderPart(sheet);
  const groups = [...container.querySelectorAll('.sheet-letters span')].map((group) => group.textContent?.trim() ?? '');
  expect(groups[0]).toBe('lbf1');
  expect(groups.every((group) => group.length <= 4)).toBe(true);
  const typed = linkFromAddress(groups.join(' ')) ?? '';
  expect(await decodeLink(typed)).toMatchObject({ ok: true, value: { kind: 'facilitator' } });
});

test('it says whose it is, when it was made, what to do with it and who must not see it', async () => {
  const { container } = await renderPart(sheet);
  const words = container.querySelector('.sheet')?.textContent ?? '';
  for (const fact of [
    'Kulturskole i bygd og by',
    '21. november 2026, Nettverket',
    'Arket er laget 21. november 2026.',
    'Åpne Langbord på den nye enheten: https://langbord.example/app/',
    'Gi det ikke til grupper eller deltakere',
    'Arket er en nøkkel, ikke en kopi.',
  ]) {
    expect(words).toContain(fact);
  }
});

test('what browsers print at the edge of a page, the title, does not hold the link', async () => {
  await renderPart(sheet);
  expect(document.title).toContain('Gjenopprettingsark – Kulturskole i bygd og by');
  expect(document.title).not.toContain('lbf1');
});

test('the button prints', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const { user } = await renderPart(sheet);
  await user.click(screen.getByRole('button', { name: 'Skriv ut' }));
  expect(print).toHaveBeenCalledOnce();
});

test('a seminar without title, day and organiser has a sheet too', async () => {
  await renderPart(
    <RecoverySheet title="" date="" organiser="" link={link} appAddress="https://langbord.example/" madeAt={testNow} />,
  );
  expect(screen.getByRole('heading', { level: 2, name: 'Seminar uten tittel' })).toBeDefined();
});
