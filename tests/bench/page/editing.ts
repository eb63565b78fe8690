import * as Y from 'yjs';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import { createGroupDoc } from '../../../src/document/groupDoc.ts';
import { type DeviceId, type GroupId, type QuestionId, type SeminarId, toId } from '../../../src/domain/ids.ts';
import { newId } from '../../../src/session/newId.ts';
import { openSeminarSession } from '../../../src/session/seminarSession.ts';
import { createDatabase } from '../../../src/storage/database.ts';
import { createJournalStore } from '../../../src/storage/journalStore.ts';
import { createTestCipher } from '../../support/createTestCipher.ts';
import { createFacilitatorLinks, createIdleFeed, createSilentNetwork } from '../../support/idleFeed.ts';

const context = { newId, now: Date.now };
const group = toId<GroupId>('g');
const question = toId<QuestionId>('q');

/** Types `edits` characters into a point, one a turn; saved to disk, or in memory only. */
async function edit(edits: number, isSaved: boolean): Promise<void> {
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
        readEntries: async () => [],
        openNetwork: createSilentNetwork,
      })
    : null;
  const groupDoc = session ? await session.openGroup(group) : createGroupDoc(group, new Y.Doc(), context);
  const [point] = addPoints(groupDoc, { question, parent: null, index: 0 }, [{ text: '', subpoints: [] }]);
  const text = point && groupDoc.text(point);
  if (!text) throw new Error('The point was not made.');
  for (let count = 0; count < edits; count++) {
    text.edit(`${text.read()}${'abcdefgh '[count % 9]}`);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  await session?.close();
  await database.delete();
}

Object.assign(window, { edit });
