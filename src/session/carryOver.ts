import * as Y from 'yjs';
import type { GroupId, SeminarId } from '../domain/ids.ts';
import type { DeviceKey } from '../feed/deviceKey.ts';
import type { Database, JournalRow, SeminarRow } from '../storage/database.ts';
import type { LocalCipher } from '../storage/localCipher.ts';
import { readVersion1, type Version1 } from '../storage/readVersion1.ts';
import { type CarriedSeminar, replaceVersion1 } from '../storage/replaceVersion1.ts';
import { carryInOneTab } from './carryInOneTab.ts';
import { type CopiedSeminar, copySeminar } from './copySeminar.ts';
import { takeIn } from './scopeDocs.ts';

/** A device and its store. */
export interface CarryingDevice {
  readonly database: Database;
  readonly cipher: LocalCipher;
  readonly device: DeviceKey;
}

export interface CarriedOver {
  /** The seminars that this tab has carried over, by the ids they had. */
  readonly carried: ReadonlyMap<SeminarId, CopiedSeminar>;
  /** Those that stay as they were. */
  readonly failed: readonly SeminarRow[];
}

/**
 * Carries over what version 1 of the app stored on this device (SPEC S34), seminar by seminar: one that cannot be
 * carried over stays as it was. Two tabs that do it together carry each seminar over once.
 */
export function carryOver(own: CarryingDevice): Promise<CarriedOver> {
  return carryInOneTab(async () => {
    const left = await readVersion1(own.database);
    const carried = new Map<SeminarId, CopiedSeminar>();
    const failed: SeminarRow[] = [];
    for (const row of left?.seminars ?? []) {
      const copied = left && (await carrySeminar(own, left, row).catch(() => null));
      if (copied) carried.set(row.id, copied);
      else if (copied === null) failed.push(row);
    }
    return { carried, failed };
  });
}

/** Undefined when another tab has done it meanwhile. */
async function carrySeminar(own: CarryingDevice, left: Version1, row: SeminarRow): Promise<CopiedSeminar | undefined> {
  const entries = left.entries.filter(({ seminar }) => seminar === row.id);
  const notes = left.notes.filter(({ seminar }) => seminar === row.id);
  const { docs, unread } = readEntries(entries);
  const copied = await copySeminar(own.device, { ...row, docs, moreGroups: notes.map(({ group }) => group) });
  const { id: seminar, groups, scopes, session, summary } = copied;
  const { createdAt, openedAt, deletedAt, isFacilitator } = row;
  const groupNow = (group: GroupId) => groups.get(group)?.id ?? group;
  const ownGroup = row.group && groupNow(row.group);
  const carried: CarriedSeminar = {
    row: { id: seminar, createdAt, openedAt, deletedAt, isFacilitator, group: ownGroup, summary },
    links: copied.linkTexts,
    journal: [
      ...scopes.map((scope) => ({ seminar, device: own.device.id, seq: 1, ...scope })),
      ...unread.map((entry) => ({ ...entry, seminar, scope: copied.scopeNow(entry.scope) })),
    ],
    sessions: scopes.map(({ scope }) => ({ seminar, scope, session })),
    notes: notes.map((note) => ({ ...note, seminar, group: groupNow(note.group) })),
  };
  return (await replaceVersion1(own.database, own.cipher, row.id, carried)) ? copied : undefined;
}

/** The documents, and the entries that cannot be read, which stay in the journal as such [S3]. */
function readEntries(entries: readonly JournalRow[]) {
  const docs = new Map<string, Y.Doc>();
  const unread = entries.filter(({ scope, bytes }) => {
    const doc = docs.get(scope) ?? new Y.Doc();
    docs.set(scope, doc);
    return !takeIn(doc, bytes);
  });
  return { docs, unread };
}
