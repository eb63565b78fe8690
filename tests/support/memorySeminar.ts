import * as Y from 'yjs';
import { createGroupDoc, type GroupDoc } from '../../src/document/groupDoc.ts';
import { createPlanDoc } from '../../src/document/planDoc.ts';
import { createPlenaryDoc } from '../../src/document/plenaryDoc.ts';
import { type GroupId, type SeminarId, toId } from '../../src/domain/ids.ts';
import { newGroupSeed } from '../../src/feed/newGroupSeed.ts';
import type { OpenSeminar } from '../../src/session/openSeminar.ts';
import type { SaveState } from '../../src/storage/saveState.ts';
import { emptyHands, emptyHistory, facilitatorsOwnLinks, nobodyElse } from './idleFeed.ts';
import { createMemoryClock } from './memoryClock.ts';
import { createTestContext } from './openDocuments.ts';

/** A seminar with real documents that is kept nowhere but in memory. */
export interface MemorySeminar extends OpenSeminar {
  /** Groups whose documents hold nothing yet are not stored, as on disk. */
  readonly groups: ReadonlyMap<GroupId, GroupDoc>;
}

export function createMemorySeminar(id = toId<SeminarId>('seminarOfTheTestsRoomA')): MemorySeminar {
  const context = createTestContext();
  const groups = new Map<GroupId, GroupDoc>();
  const plan = createPlanDoc(new Y.Doc(), context);
  const plenary = createPlenaryDoc(new Y.Doc(), context);
  // As the template leaves it: there is a plan, though nothing stands in it.
  plan.roots.seminar.set('title', '');
  const clock = createMemoryClock();
  const state: SaveState = { kind: 'saved', at: null };
  return {
    id,
    device: toId('deviceOfTheTests'),
    groups,
    plan,
    async openGroup(group) {
      const opened = groups.get(group) ?? createGroupDoc(group, new Y.Doc(), context);
      groups.set(group, opened);
      return opened;
    },
    groupNow: (group) => groups.get(group) ?? null,
    openPlenary: async () => plenary,
    storedGroups: async () =>
      [...groups.values()].filter(({ doc }) => Y.encodeStateVector(doc).length > 1).map((group) => group.id),
    saving: {
      state: () => state,
      subscribe: () => () => undefined,
      flush: async () => undefined,
      flushAtOnce: () => undefined,
    },
    links: { ...facilitatorsOwnLinks, foundGroup: async () => (await newGroupSeed(id)).id },
    history: emptyHistory,
    others: nobodyElse,
    clock: async () => clock,
    accept: async () => ({ outcomes: [], isWritten: true }),
    toFile: async () => new Uint8Array(),
    byHand: emptyHands,
    close: async () => undefined,
  };
}
