import { liveQuery } from 'dexie';
import { type SeminarId, toId } from '../domain/ids.ts';
import { toBase64url } from '../feed/bytes.ts';
import { decodeLinks, encodeLink, type Link } from '../feed/link.ts';
import type { Database } from './database.ts';
import { openLinks, sealLink } from './keyringRows.ts';
import type { LocalCipher } from './localCipher.ts';
import { refuseWhenTooOld } from './refuseWhenTooOld.ts';

/**
 * The links this device has for its seminars, sealed. What they allow is for callers to say. Writes reject
 * with a `VersionError` when a newer version of the app keeps the store.
 */
export interface Keyring {
  /** The links of a seminar that can be opened, in the order they came. */
  links(seminar: SeminarId): Promise<readonly Link[]>;
  /** Calls back with the links, now and whenever one comes in any tab. */
  watch(seminar: SeminarId, listener: (links: readonly Link[]) => void): () => void;
  /** Keeps a link, once; resolves when it is on disk. Its seminar's id is base64url of its room. */
  add(link: Link): Promise<void>;
  /** Forgets all links of a seminar. */
  remove(seminar: SeminarId): Promise<void>;
}

export function createKeyring(database: Database, cipher: LocalCipher): Keyring {
  const texts = async (seminar: SeminarId) => {
    const rows = await database.keyring.where({ seminar }).sortBy('id');
    return openLinks(rows, cipher);
  };
  const change = (work: () => Promise<unknown>) =>
    database.transaction('rw', database.keyring, database.settings, async () => {
      await refuseWhenTooOld(database);
      await work();
    });
  return {
    links: async (seminar) => decodeLinks(await texts(seminar)),
    watch(seminar, listener) {
      const query = liveQuery(() => texts(seminar));
      const subscription = query.subscribe((found) => void decodeLinks(found).then(listener));
      return () => subscription.unsubscribe();
    },
    async add(link) {
      // Before the transaction, which would end while Web Crypto works.
      const text = await encodeLink(link);
      const seminar = toId<SeminarId>(toBase64url(link.room));
      await change(async () => {
        if ((await texts(seminar)).includes(text)) return;
        await database.keyring.add(sealLink(seminar, text, cipher));
      });
    },
    remove: (seminar) => change(async () => database.keyring.where({ seminar }).delete()),
  };
}
