import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink } from '../../../src/feed/link.ts';
import { linkFromAddress } from '../../../src/ui/join/linkFromAddress.ts';
import { createTestSeminar } from '../../support/feedPeer.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';
import { startWork } from '../../support/startWork.ts';

const { seminarLink, groupLink, facilitatorLink } = await createTestSeminar();
const [seminar, group, facilitator] = await Promise.all([seminarLink, groupLink, facilitatorLink].map(encodeLink));
const links = [
  { kind: 'seminar', link: seminar ?? '' },
  { kind: 'group', link: group ?? '' },
  { kind: 'facilitator', link: facilitator ?? '' },
];

describe.each(links)('a $kind link is found', ({ link }) => {
  const inFours = (link.match(/.{1,4}/g) ?? []).join(' ');
  const fragment = encodeURIComponent(`https://langbord.example/#${link}`);
  test.each([
    ['by itself', link],
    ['in a fragment', `#${link}`],
    ['in an address', `https://langbord.example/app/#${link}`],
    ['in an address whose host begins like a link', `https://lbs1.example/#${link}`],
    ['with spaces around it', `  ${link}\n`],
    ['in groups of four, as on the sheet', inFours],
    [
      'in groups over several lines, with a no-break space',
      inFours.replaceAll(' lb', '\u00a0lb').replaceAll(' ', '\r\n'),
    ],
    ['cut into lines by a mail program', `https://langbord.example/#${link.slice(0, 31)}\n${link.slice(31)}`],
    ['with letters nobody sees in it', `\ufeff${link.slice(0, 20)}\u00ad${link.slice(20, 40)}\u200b${link.slice(40)}`],
    ['with the capital a phone begins with', `L${link.slice(1)}`],
    ['between other words', `Velkommen! Her er lenken: https://langbord.example/#${link} Hilsen Kari`],
    ['at the end of a sentence', `Bruk <https://langbord.example/#${link}>.`],
    ['in an address a mail filter has wrapped', `https://filter.example/?url=${fragment}&data=05%7C02`],
    [
      'in an address that was wrapped twice',
      `https://filter.example/?url=${encodeURIComponent(`x?u=${fragment}`)}&d=1`,
    ],
  ])('%s', async (_where, text) => {
    expect(linkFromAddress(text)).toBe(link);
    expect(await decodeLink(linkFromAddress(text) ?? '')).toMatchObject({ ok: true });
  });

  test('and told as damaged, not as something foreign, when a letter is missing or too many', async () => {
    const cut = `https://langbord.example/#${link.slice(0, 50)}`;
    const long = `${link.slice(0, 30)}x${link.slice(30)}`;
    for (const text of [cut, long]) {
      expect(await decodeLink(linkFromAddress(text) ?? '')).toEqual({ ok: false, problem: 'damaged' });
    }
  });
});

test.each([
  '',
  '   ',
  'https://langbord.example/',
  'https://padlet.example/#board',
  'albs1x',
  'lb',
  'Hei!',
  '#/s/room',
])('nothing is found in %j', (text) => {
  expect(linkFromAddress(text)).toBeNull();
});

test('[F4] a link of a newer app is found too, so that it can be told as newer', async () => {
  const newer = `https://langbord.example/#lbs2${'Ab-_'.repeat(40)}`;
  expect(await decodeLink(linkFromAddress(newer) ?? '')).toEqual({ ok: false, problem: 'newer' });
});

test('a link in random text is found wherever it stands', () => {
  const seed = seedOfRun('links in random text');
  const random = createSeededRandom(seed);
  const words = [
    'Hei',
    'https://a.example/',
    '(',
    '«',
    'lbs',
    'LBS9',
    '%23',
    '#',
    '\n',
    'kommune',
    '-',
    '\u200b',
    '1.',
  ];
  for (let run = 0; run < 2_000; run++) {
    const link = random.pick(links)?.link ?? '';
    const wordsBefore = Array.from({ length: random.int(6) }, () => random.pick(words)).join(' ');
    const wordsAfter = Array.from({ length: random.int(6) }, () => random.pick(words)).join(' ');
    const text = `${wordsBefore} ${link} ${wordsAfter}`;
    expect(linkFromAddress(text), `seed ${seed}, run ${run}: ${JSON.stringify(text)}`).toBe(link);
  }
});

test('a very long text made to be slow is read within bounds', () => {
  const text = 'lbs1 '.repeat(400_000);
  const timeSpent = startWork();
  linkFromAddress(text);
  expect(timeSpent()).toBeLessThan(2_000);
});
