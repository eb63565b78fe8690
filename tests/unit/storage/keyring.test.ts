import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import { toBase64url } from '../../../src/feed/bytes.ts';
import type { Link } from '../../../src/feed/link.ts';
import { createFacilitatorLink, createGroupLink, toSeminarLink } from '../../../src/feed/seminarKeys.ts';
import { createDatabase } from '../../../src/storage/database.ts';
import { createKeyring } from '../../../src/storage/keyring.ts';
import { saveFailureOf } from '../../../src/storage/saveState.ts';
import { writerVersion } from '../../../src/storage/storeVersion.ts';
import { createTestCipher } from '../../support/createTestCipher.ts';

const seminarOf = (link: Link) => toId<SeminarId>(toBase64url(link.room));

function openKeyring() {
  const database = createDatabase(`keyring-${crypto.randomUUID()}`);
  onTestFinished(() => database.delete());
  return { database, keyring: createKeyring(database, createTestCipher()) };
}

test('[S28] the links of a seminar are kept, each once, in the order they came', async () => {
  const { database, keyring } = openKeyring();
  const facilitator = createFacilitatorLink();
  const [group, seminar] = [await createGroupLink(facilitator), await toSeminarLink(facilitator)];
  const elsewhere = createFacilitatorLink();
  for (const link of [seminar, group, facilitator, elsewhere, group]) await keyring.add(link);
  await Promise.all([keyring.add(seminar), keyring.add(seminar)]);
  expect(await keyring.links(seminarOf(facilitator))).toEqual([seminar, group, facilitator]);
  expect(await keyring.links(seminarOf(elsewhere))).toEqual([elsewhere]);
  expect(await database.keyring.count()).toBe(4);
});

test('[S28] a seminar whose links are forgotten takes no others with it', async () => {
  const { keyring } = openKeyring();
  const [one, two] = [createFacilitatorLink(), createFacilitatorLink()];
  await keyring.add(one);
  await keyring.add(two);
  await keyring.remove(seminarOf(one));
  expect(await keyring.links(seminarOf(one))).toEqual([]);
  expect(await keyring.links(seminarOf(two))).toEqual([two]);
});

test('[S3] a link that cannot be opened is left out and stays, and the same link can be added anew', async () => {
  const { database, keyring } = openKeyring();
  const link = createFacilitatorLink();
  await createKeyring(database, createTestCipher()).add(link);
  expect(await keyring.links(seminarOf(link))).toEqual([]);
  await keyring.add(link);
  expect(await keyring.links(seminarOf(link))).toEqual([link]);
  expect(await database.keyring.count()).toBe(2);
});

test('[S12] a keyring that a newer version keeps is not changed any more', async () => {
  const { database, keyring } = openKeyring();
  await database.settings.put({ key: 'minWriter', value: writerVersion + 1 });
  const failure = await keyring.add(createFacilitatorLink()).catch((error: unknown) => error);
  expect(saveFailureOf(failure)).toBe('newerApp');
  expect(await database.keyring.count()).toBe(0);
});

test('[S28] who watches is told of every link that comes', async () => {
  const { keyring } = openKeyring();
  const facilitator = createFacilitatorLink();
  const group = await createGroupLink(facilitator);
  await keyring.add(facilitator);
  const seen: number[] = [];
  const stop = keyring.watch(seminarOf(facilitator), (links) => seen.push(links.length));
  await vi.waitFor(() => expect(seen).toEqual([1]));
  await keyring.add(group);
  await vi.waitFor(() => expect(seen).toEqual([1, 2]));
  stop();
});
