import { expect, test } from 'vitest';
import { priorityMail } from '../../../src/exports/text/priorityMail.ts';
import { hostileSeminar } from '../../support/hostileSeminar.ts';
import { contentAnswer, contentGroup, contentPoint, reportContext, reportOf } from '../../support/reportRoom.ts';

const bodyOf = (address: string) => new URL(address).searchParams.get('body')?.split('\r\n') ?? [];

test('the priorities stand under their questions, first choices first, with who put them there', async () => {
  const { address, told, all } = priorityMail(await reportContext(reportOf(hostileSeminar)));
  expect(new URL(address).searchParams.get('subject')).toBe(`Prioriteringer: ${hostileSeminar.title}`);
  expect(bodyOf(address).slice(1)).toEqual([
    '',
    '1.2 Kva bør vi gjere saman?',
    '1. Delte stillingar på tvers av kommunane, ikkje kvar for seg – Førde, =Gruppe 1 (Kautokeino, Våler (Innlandet))',
    '1. Fast møteplass for lærere – Førde, Gruppe 2 (Hamar)',
    '2. Én søknadsportal – Førde, Gruppe 2 (Hamar)',
    '3. Felles fagdager – Førde, =Gruppe 1 (Kautokeino, Våler (Innlandet))',
  ]);
  expect([told, all]).toEqual([4, 4]);
});

test('an address holds no more than a mail program takes; the rest is told to be elsewhere, and the whole is there to paste', async () => {
  const groups = Array.from({ length: 30 }, (_, index) =>
    contentGroup(`g${index}`, {
      name: `${index + 1}`,
      answers: [contentAnswer('q2', [contentPoint(`Øving på tvers ${index + 1} 🎻\nmed flere`, { rank: 1 })])],
    }),
  );
  const mail = priorityMail(await reportContext(reportOf({ ...hostileSeminar, groups })));
  expect(mail.address.length).toBeLessThanOrEqual(2_000);
  expect(mail.all).toBe(30);
  expect(mail.told).toBeGreaterThan(5);
  const body = bodyOf(mail.address);
  expect(body.filter((line) => line.startsWith('1. Øving'))).toHaveLength(mail.told);
  expect(body.at(-1)).toBe('Her er det ikke plass til flere. Resten står i rapporten.');
  expect(mail.whole.split('\n').filter((line) => line.startsWith('1. Øving'))).toHaveLength(30);
});

test('a first priority that is too long by itself leaves an address that can be opened', async () => {
  const answers = [contentAnswer('q2', [contentPoint('ø'.repeat(20_000), { rank: 1 })])];
  const mail = priorityMail(
    await reportContext(reportOf({ ...hostileSeminar, groups: [contentGroup('g1', { answers })] })),
  );
  expect([mail.told, mail.all]).toEqual([0, 1]);
  expect(mail.address.length).toBeLessThanOrEqual(2_000);
});
