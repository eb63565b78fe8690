import { expect, test } from 'vitest';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import { fromBase64url, toBase64url } from '../../../src/feed/bytes.ts';
import { newGroupSeed } from '../../../src/feed/newGroupSeed.ts';
import { createFacilitatorLink, deriveIssuerKey, toSeminarLink } from '../../../src/feed/seminarKeys.ts';

test('[F5] a group link with the seed of a group made in advance writes for that group', async () => {
  const link = await toSeminarLink(createFacilitatorLink());
  const { id, seed } = await newGroupSeed(toId<SeminarId>(toBase64url(link.room)));
  const groupSeed = fromBase64url(seed);
  if (!groupSeed) throw new Error('The seed is not base64url.');
  expect(groupSeed).toHaveLength(16);
  expect(await deriveIssuerKey({ ...link, kind: 'group', groupSeed })).toMatchObject({ kind: 'group', group: id });
});

test('sixty groups at once are sixty groups', async () => {
  const seminar = toId<SeminarId>(toBase64url(createFacilitatorLink().room));
  const made = await Promise.all(Array.from({ length: 60 }, () => newGroupSeed(seminar)));
  expect(new Set(made.map(({ id }) => id)).size).toBe(60);
  expect(new Set(made.map(({ seed }) => seed)).size).toBe(60);
});

test.each(['', 'short', 'not base64url of a room'])('a seminar with the id "%s" has no groups', async (id) => {
  await expect(newGroupSeed(toId<SeminarId>(id))).rejects.toThrow();
});
