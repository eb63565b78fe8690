import * as Y from 'yjs';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import { createGroupDoc, type GroupDoc } from '../../../src/document/groupDoc.ts';
import { type DeviceId, type GroupId, type QuestionId, type SeminarId, toId } from '../../../src/domain/ids.ts';
import { newId } from '../../../src/session/newId.ts';
import type { OpenSeminar } from '../../../src/session/openSeminar.ts';
import { openSeminarSession } from '../../../src/session/seminarSession.ts';
import { createDatabase } from '../../../src/storage/database.ts';
import { createJournalStore } from '../../../src/storage/journalStore.ts';
import { createTestCipher } from '../../support/createTestCipher.ts';
import { createFacilitatorLinks, createIdleFeed, createSilentNetwork } from '../../support/idleFeed.ts';

const context = { newId, now: Date.now };
const group = toId<GroupId>('g');
const question = toId<QuestionId>('q');

let open: { readonly groupDoc: GroupDoc; readonly session: OpenSeminar | null; leave(): Promise<void> } | null = null;

/** Opens a group's document with an empty point, to be saved to disk, or in memory only. */
async function begin(isSaved: boolean): Promise<void> {
  const database = createDatabase(`bench-${newId()}`);
  const session = isSaved
    ? await openSeminarSession({
        store: createJournalStore(database, createTestCipher()),
        seminar: toId<SeminarId>(newId()),
        device: toId<DeviceId>(newId()),
        context,
        visit: { session: newId(), client: 1 },
        links: createFacilitatorLinks(),
        openFeed: createIdleFeed,
        sealPriorities: async () => null,
        readEntries: async () => [],
        openNetwork: createSilentNetwork,
        soon: (act) => void setTimeout(act),
      })
    : null;
  const groupDoc = session ? await session.openGroup(group) : createGroupDoc(group, new Y.Doc(), context);
  addPoints(groupDoc, { question, parent: null, index: 0 }, [{ text: '', subpoints: [] }]);
  await session?.saving.flush();
  open = {
    groupDoc,
    session,
    async leave() {
      await session?.close();
      await database.delete();
    },
  };
}

/** Types `edits` characters into the point, one a turn, and waits until they are saved. */
async function edit(edits: number): Promise<void> {
  const point = open?.groupDoc.snapshot().answers.get(question)?.points[0];
  const text = point && open?.groupDoc.text(point.id);
  if (!text) throw new Error('The point was not made.');
  for (let count = 0; count < edits; count++) {
    text.edit(`${text.read()}${'abcdefgh '[count % 9]}`);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  await open?.session?.saving.flush();
}

const end = () => open?.leave();

Object.assign(window, { begin, edit, end });
