import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink, type Link } from '../../../src/feed/link.ts';
import { deriveIssuerKey, deriveSeminarKeys, toSeminarLink } from '../../../src/feed/seminarKeys.ts';
import { createTestSeminar } from '../../support/feedPeer.ts';

async function threeLinks(): Promise<Link[]> {
  const { seminarLink, groupLink, facilitatorLink } = await createTestSeminar();
  return [seminarLink, groupLink, facilitatorLink];
}

describe('links', () => {
  test('[F1] each is read back as it was written, in letters an address takes as they are', async () => {
    for (const link of await threeLinks()) {
      const text = await encodeLink(link);
      expect(text).toMatch(/^[\w-]+$/);
      expect(await decodeLink(text)).toEqual({ ok: true, value: link });
    }
  });

  test('[F2] lengths: seminar 95 letters, group 116, facilitator 74', async () => {
    const texts = await Promise.all((await threeLinks()).map(encodeLink));
    expect(texts.map((text) => text.length)).toEqual([95, 116, 74]);
  });

  test('[F3] every cut and every single mistyped letter is told as damage', async () => {
    for (const link of await threeLinks()) {
      const text = await encodeLink(link);
      for (let length = 4; length < text.length; length++) {
        expect(await decodeLink(text.slice(0, length))).toEqual({ ok: false, problem: 'damaged' });
      }
      for (let at = 4; at < text.length; at++) {
        const letter = text[at] === 'A' ? 'B' : 'A';
        const typed = text.slice(0, at) + letter + text.slice(at + 1);
        expect(await decodeLink(typed)).toEqual({ ok: false, problem: 'damaged' });
      }
      expect(await decodeLink(`${text}A`)).toEqual({ ok: false, problem: 'damaged' });
      expect(await decodeLink(text.toLowerCase())).toEqual({ ok: false, problem: 'damaged' });
    }
  });

  test('[F3] one kind of link is not read as another', async () => {
    const [seminar = ''] = await Promise.all((await threeLinks()).map(encodeLink));
    expect(await decodeLink(seminar.replace('lbs1', 'lbg1'))).toEqual({ ok: false, problem: 'damaged' });
  });

  test.each([
    ['', 'foreign'],
    ['lb', 'foreign'],
    ['https://example.org', 'foreign'],
    ['LBS1AAAA', 'foreign'],
    ['lbs2AAAA', 'newer'],
    ['lbx1AAAA', 'newer'],
    ['lbs1', 'damaged'],
    ['lbs1!!', 'damaged'],
    ['lbs1æøå', 'damaged'],
  ] as const)('[F4] %j is %s', async (text, problem) => {
    expect(await decodeLink(text)).toEqual({ ok: false, problem });
  });

  test('[F7] all links of a seminar open the same keys, and only two of them certify', async () => {
    const links = await threeLinks();
    const keys = await Promise.all(links.map(deriveSeminarKeys));
    for (const one of keys) {
      expect(one.seminar).toBe(keys[0]?.seminar);
      expect(one.rootKey).toEqual(keys[0]?.rootKey);
      expect(one.roomName).toBe(keys[0]?.roomName);
      expect(one.signallingPassword).toBe(keys[0]?.signallingPassword);
    }
    const issuers = await Promise.all(links.map(deriveIssuerKey));
    expect(issuers.map((issuer) => issuer?.kind)).toEqual([undefined, 'group', 'root']);
    for (const link of links) expect(await toSeminarLink(link)).toEqual(links[0]);
  });
});
