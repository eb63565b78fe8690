import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type GroupId, type SeminarId, toId } from '../../../src/domain/ids.ts';
import { newId } from '../../../src/session/newId.ts';
import { createDatabase, type SheetPhoto } from '../../../src/storage/database.ts';
import { photoLimits } from '../../../src/storage/photoLimits.ts';
import { createSheetPhotoStore } from '../../../src/storage/sheetPhotoStore.ts';
import { createTestCipher } from '../../support/createTestCipher.ts';

const seminar = toId<SeminarId>('seminar');
const group = toId<GroupId>('group');

function photo(id: string, takenAt: number, parts: Partial<SheetPhoto> = {}): SheetPhoto {
  return { id, seminar, group, takenAt, picture: Uint8Array.of(1, 2, takenAt), ...parts };
}

async function open() {
  const database = createDatabase(`photos-${newId()}`);
  await database.open();
  const store = createSheetPhotoStore(database, createTestCipher());
  let last: readonly SheetPhoto[] = [];
  const stop = store.watch(
    seminar,
    group,
    (photos) => {
      last = photos;
    },
    (error) => expect(error).toBe(null),
  );
  onTestFinished(stop);
  return { database, store, told: (photos: readonly SheetPhoto[]) => vi.waitFor(() => expect(last).toEqual(photos)) };
}

test("[S40] a group's photos are told oldest first, until they are removed", async () => {
  const { store, told } = await open();
  await store.add(photo('late', 2));
  await store.add(photo('early', 1));
  await store.add(photo('of another', 3, { group: toId<GroupId>('another') }));
  await told([photo('early', 1), photo('late', 2)]);
  await store.remove('early');
  await told([photo('late', 2)]);
});

test('[S40] a photo is sealed for its place on the disk, and left out where it cannot be opened', async () => {
  const { database, store, told } = await open();
  await store.add(photo('one', 7));
  const [row] = await database.sheetPhotos.toArray();
  expect(row).not.toHaveProperty('picture');
  expect(Buffer.from(row?.sealed ?? []).includes(Buffer.from([1, 2, 7]))).toBe(false);
  if (row) await database.sheetPhotos.add({ ...row, id: 'moved' });
  await told([photo('one', 7)]);
});

test('[S40] neither a picture nor the pictures of a group become too many', async () => {
  const { store } = await open();
  const picture = new Uint8Array(photoLimits.bytes + 1);
  await expect(store.add(photo('large', 1, { picture }))).rejects.toThrow(RangeError);
  for (let count = 0; count < photoLimits.ofGroup; count++) await store.add(photo(`photo ${count}`, count));
  await expect(store.add(photo('one more', 9))).rejects.toThrow(RangeError);
});
