import * as Y from 'yjs';
import { applyUpdate } from '../document/applyUpdate.ts';
import { outsideOrigin } from '../document/context.ts';
import { groupScope } from '../domain/scope.ts';
import { createFeedEngine } from '../feed/createFeedEngine.ts';
import { createDeviceKey } from '../feed/deviceKey.ts';
import { decodeFeedFile } from '../feed/feedFile.ts';
import type { OpenSeminar } from './openSeminar.ts';

/** What a document held, by client: how many units of each. */
type Held = ReadonlyMap<string, ReadonlyMap<number, number>>;

/**
 * The whole seminar as the bytes of a `.langbord` file that has been opened again, as a device that knows nothing of it
 * would: every entry is sound, and all that stood in the documents when it was asked for is there. Rejects when it
 * is not, or when no file could be made.
 */
export async function checkedFile(seminar: OpenSeminar): Promise<Uint8Array<ArrayBuffer>> {
  const held = await heldBy(seminar);
  const bytes = await seminar.toFile();
  if (!(await isWhole(bytes, held))) throw new Error('The file does not hold the whole seminar.');
  return bytes;
}

/** Whether the bytes of a file open again, and hold all of what is given. */
async function isWhole(bytes: Uint8Array, held: Held): Promise<boolean> {
  const opened = await decodeFeedFile(bytes);
  if (!opened.ok) return false;
  const engine = await createFeedEngine({ links: [opened.value.link], device: await createDeviceKey() });
  try {
    await engine.load([]);
    const outcomes = await engine.accept(opened.value.entries);
    if (outcomes.some(({ kind }) => kind === 'invalid')) return false;
    for (const [scope, units] of held) {
      const copy = new Y.Doc();
      applyUpdate(copy, await engine.state(scope), outsideOrigin);
      const there = Y.decodeStateVector(Y.encodeStateVector(copy));
      if ([...units].some(([client, count]) => (there.get(client) ?? 0) < count)) return false;
    }
    return true;
  } finally {
    engine.close();
  }
}

async function heldBy(seminar: OpenSeminar): Promise<Held> {
  const groups = await Promise.all((await seminar.storedGroups()).map((id) => seminar.openGroup(id)));
  const plenary = await seminar.openPlenary();
  const docs: [string, Y.Doc][] = [
    ['plan', seminar.plan.doc],
    ['plenary', plenary.doc],
    ...groups.map(({ id, doc }): [string, Y.Doc] => [groupScope(id), doc]),
  ];
  return new Map(docs.map(([scope, doc]) => [scope, Y.decodeStateVector(Y.encodeStateVector(doc))]));
}
