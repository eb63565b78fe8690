import * as Y from 'yjs';
import { addPoints } from '../../src/document/commands/pointCommands.ts';
import { takeSeat } from '../../src/document/commands/seatCommands.ts';
import { outsideOrigin } from '../../src/document/context.ts';
import { createGroupDoc } from '../../src/document/groupDoc.ts';
import { type DeviceId, type GroupId, type QuestionId, type SeminarId, toId } from '../../src/domain/ids.ts';
import type { JournalStore, ScopeWrite } from '../../src/storage/journalStore.ts';
import { createSeminarLog } from '../../src/storage/seminarLog.ts';
import { createCounterContext } from './counterContext.ts';
import { type Figure, timeBoth } from './measure.ts';

const groups = 60;
const questions = 8;
const points = 10;
const words = 'En felles søknadsportal og én venteliste for hele regionen, med ';

/** Reading a whole seminar, against Yjs loading the same bytes and nothing more. */
export function measureReading(): Figure[] {
  const updates = Array.from({ length: groups }, (_, index) => writtenGroup(index));
  const bytes = updates.reduce((sum, update) => sum + update.length, 0);
  const { floor, ours } = timeBoth(
    25,
    () => updates.map(loadRaw),
    () => updates.map(loadAndRead),
  );
  const note = `${groups} groups, ${groups * questions * points} points, ${Math.round(bytes / 1000)} kB; raw Yjs ${floor.toFixed(1)} ms`;
  return [{ name: 'Load and read 60 groups ÷ raw Yjs', value: ours / floor, unit: '×', gate: 1.3, aim: 1, note }];
}

/** Bytes a typed character costs on disk, at two characters a batch (six to seven a second). */
export async function measureGrowth(): Promise<Figure[]> {
  const typed = words.repeat(40);
  const doc = new Y.Doc();
  const { store, stored } = createCountingStore();
  const log = createSeminarLog({
    store,
    seminar: toId<SeminarId>('s'),
    device: toId<DeviceId>('d'),
    merge: (updates) => Y.mergeUpdates([...updates]),
    now: () => 0,
  });
  log.opened('group/g', { known: [], bytes: 0, fullState: () => Y.encodeStateAsUpdate(doc) });
  doc.on('update', (update: Uint8Array) => log.append('group/g', update));
  const text = doc.getText('words');
  let before = 0;
  for (let at = 0; at < typed.length; at += 2) {
    text.insert(at, typed.slice(at, at + 2));
    await log.flush();
    if (at === 300) before = stored() / 302;
  }
  const compacted = Y.encodeStateAsUpdate(doc).length / typed.length;
  log.stop();
  return [
    { name: 'Stored per typed character, before a checkpoint', value: before, unit: 'B', gate: 60, aim: 30 },
    {
      name: 'Stored per typed character, after checkpoints',
      value: stored() / typed.length,
      unit: 'B',
      gate: 6,
      aim: 4.5,
      note: `${typed.length} characters; the document alone ${compacted.toFixed(2)} B`,
    },
  ];
}

function writtenGroup(index: number): Uint8Array {
  const doc = new Y.Doc();
  const group = createGroupDoc(toId<GroupId>(`g${index}`), doc, createCounterContext(`w${index}`));
  for (let at = 0; at < questions; at++) {
    const question = toId<QuestionId>(`q${at}`);
    const drafts = Array.from({ length: points }, (_, number) => ({ text: `${words}${number}`, subpoints: [] }));
    const [first] = addPoints(group, { question, parent: null, index: 0 }, drafts);
    if (first) takeSeat(group, question, first, 1);
  }
  return Y.encodeStateAsUpdate(doc);
}

function loadAndRead(update: Uint8Array, index: number): unknown {
  const group = createGroupDoc(toId<GroupId>(`g${index}`), loadRaw(update), createCounterContext('reader'));
  const texts: string[] = [];
  for (const answer of group.snapshot().answers.values())
    for (const point of answer.points) texts.push(group.textOf(point.id));
  return { group, texts };
}

function loadRaw(update: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update, outsideOrigin);
  return doc;
}

function createCountingStore(): { readonly store: JournalStore; stored(): number } {
  let rows: { readonly scope: string; readonly seq: number; readonly bytes: number }[] = [];
  const write = ({ scope, bytes, replaces }: ScopeWrite) => {
    const seq = Math.max(0, ...rows.filter((row) => row.scope === scope).map((row) => row.seq)) + 1;
    rows = [
      ...rows.filter((row) => row.scope !== scope || !replaces.includes(row.seq)),
      { scope, seq, bytes: bytes.length },
    ];
    return seq;
  };
  return {
    store: {
      load: async () => [],
      scopes: async () => [],
      write: async (_seminar, _device, writes) => writes.map(write),
      writeAtOnce: async () => undefined,
    },
    stored: () => rows.reduce((sum, row) => sum + row.bytes, 0),
  };
}
