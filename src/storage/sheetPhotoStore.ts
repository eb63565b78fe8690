import { liveQuery } from 'dexie';
import type { GroupId, SeminarId } from '../domain/ids.ts';
import type { Bytes } from '../feed/bytes.ts';
import type { Database, Sealed, SheetPhoto } from './database.ts';
import type { LocalCipher } from './localCipher.ts';
import { photoLimits } from './photoLimits.ts';
import { refuseWhenTooOld } from './refuseWhenTooOld.ts';

type StoredPhoto = Sealed<SheetPhoto, 'picture'>;

/** Photos of groups' sheets of paper: on this device only, never in anything that is sent or saved to a file. */
export interface SheetPhotoStore {
  /** Calls back with a group's photos, oldest first, now and whenever one changes in any tab. */
  watch(
    seminar: SeminarId,
    group: GroupId,
    listener: (photos: readonly SheetPhoto[]) => void,
    onError: (error: unknown) => void,
  ): () => void;
  /** Resolves when the photo is on disk; rejects when it is not (see `saveFailureOf`), or over a limit. */
  add(photo: SheetPhoto): Promise<void>;
  remove(id: string): Promise<void>;
}

export function createSheetPhotoStore(database: Database, cipher: LocalCipher): SheetPhotoStore {
  const { sheetPhotos, settings } = database;
  const openPhoto = ({ sealed, ...photo }: StoredPhoto): SheetPhoto[] => {
    const picture = sealed && cipher.open(sealed, placeOf(photo));
    return picture ? [{ ...photo, picture: ownBytes(picture) }] : [];
  };
  return {
    watch(seminar, group, listener, onError) {
      const query = liveQuery(() => sheetPhotos.where({ seminar, group }).sortBy('takenAt'));
      const subscription = query.subscribe({ next: (photos) => listener(photos.flatMap(openPhoto)), error: onError });
      return () => subscription.unsubscribe();
    },
    async add({ picture, ...photo }) {
      if (picture.length > photoLimits.bytes) throw new RangeError('The picture is too large.');
      const stored = { ...photo, sealed: cipher.seal(picture, placeOf(photo)) };
      await database.transaction('rw', sheetPhotos, settings, async () => {
        await refuseWhenTooOld(database);
        const { seminar, group } = photo;
        if ((await sheetPhotos.where({ seminar, group }).count()) >= photoLimits.ofGroup)
          throw new RangeError('The group has as many pictures as there may be.');
        await sheetPhotos.add(stored);
      });
    },
    remove: (id) => sheetPhotos.delete(id),
  };
}

function placeOf({ id, seminar }: Omit<StoredPhoto, 'sealed'>): string {
  return `sheetPhoto/${seminar}/${id}`;
}

/** Bytes that a `Blob` takes. */
function ownBytes(bytes: Uint8Array): Bytes {
  return new Uint8Array(bytes);
}
