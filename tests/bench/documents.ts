import * as Y from 'yjs';
import { addPoints } from '../../src/document/commands/pointCommands.ts';
import { takeSeat } from '../../src/document/commands/seatCommands.ts';
import { outsideOrigin } from '../../src/document/context.ts';
import { createGroupDoc } from '../../src/document/groupDoc.ts';
import type { SharedText } from '../../src/document/sharedText.ts';
import { type DeviceId, type GroupId, type QuestionId, type SeminarId, toId } from '../../src/domain/ids.ts';
import { takeInAll } from '../../src/session/scopeDocs.ts';
import type { JournalStore, ScopeWrite } from '../../src/storage/journalStore.ts';
import { createSeminarLog } from '../../src/storage/seminarLog.ts';
import { createSeededRandom, type SeededRandom } from '../support/seededRandom.ts';
import { createCounterContext } from './counterContext.ts';
import { type Figure, timeBoth } from './measure.ts';

const groups = 60;
const questions = 8;
const points = 10;
const devices = 60;
const groupsMerged = 6;
const editsOffline = 500;
const seed = 17;
const words = 'En felles søknadsportal og én venteliste for hele regionen, med ';

/** Reading a whole seminar, against Yjs loading the same bytes and nothing more. */
export function measureReading(): Figure[] {
  const updates = Array.from({ length: groups }, (_, index) => writtenGroup(index));
  const bytes = updates.reduce((sum, update) => sum + update.length, 0);
  const { floor, ours } = timeBoth(
    25,
    (all) => all.map(loadRaw),
    (all) => all.map(loadAndRead),
    () => updates,
  );
  const note = `${groups} groups, ${groups * questions * points} points, ${Math.round(bytes / 1000)} kB; raw Yjs ${floor.toFixed(1)} ms`;
  return [{ name: 'Load and read 60 groups ÷ raw Yjs', value: ours / floor, unit: '×', gate: 1.3, aim: 1, note }];
}

/**
 * What sixty devices have written out of reach of each other, taken into the documents of a session, which hands what
 * changes to the journal, against Yjs applying the same and nothing more. Checking and opening it is no part of this.
 */
export function measureMerging(): Figure[] {
  const boards = Array.from({ length: groupsMerged }, (_, index) => writtenGroup(index));
  const random = createSeededRandom(seed);
  const diffs = Array.from({ length: devices }, (_, device) => {
    const board = device % groupsMerged;
    return { board, update: writtenOffline(boards[board] ?? new Uint8Array(), device, random) };
  });
  const load = () => boards.map(loadRaw);
  const updateOf = (index: number) => (diff: (typeof diffs)[number]) => (diff.board === index ? [diff.update] : []);
  const { floor, ours } = timeBoth(
    15,
    (docs) => diffs.map(({ board, update }) => docs[board] && Y.applyUpdate(docs[board], update, outsideOrigin)),
    (docs) => {
      let saved = 0;
      for (const doc of docs) doc.on('update', (update: Uint8Array) => (saved += update.length));
      for (const [index, doc] of docs.entries()) takeInAll(doc, diffs.flatMap(updateOf(index)), outsideOrigin);
      return saved;
    },
    load,
  );
  const note = `in ${groupsMerged} groups (seed ${seed}); raw Yjs ${floor.toFixed(1)} ms`;
  const name = `Merge of ${devices} devices × ${editsOffline} offline edits ÷ raw Yjs`;
  return [{ name, value: ours / floor, unit: '×', gate: 1.3, aim: 0.7, note }];
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

/** Letters typed and taken back in one point after another, as one update. */
function writtenOffline(board: Uint8Array, device: number, random: SeededRandom): Uint8Array {
  const doc = loadRaw(board);
  const before = Y.encodeStateVector(doc);
  doc.clientID = device + 1;
  const group = createGroupDoc(toId<GroupId>('g'), doc, createCounterContext(`o${device}`));
  const all = [...group.snapshot().answers.values()].flatMap((answer) => answer.points);
  let text: SharedText | null = null;
  let at = 0;
  for (let edit = 0; edit < editsOffline; edit++) {
    if (text === null || random.chance(0.02)) {
      const point = random.pick(all);
      text = point ? group.text(point.id) : null;
      at = random.int((text?.read().length ?? 0) + 1);
    }
    const words = text?.read() ?? '';
    const isBack = at > 0 && random.chance(0.1);
    text?.edit(words.slice(0, isBack ? at - 1 : at) + (isBack ? '' : 'etaoinsrhld '[random.int(12)]) + words.slice(at));
    at += isBack ? -1 : 1;
  }
  return Y.encodeStateAsUpdate(doc, before);
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
      loadPlan: async () => ({ rows: [], reading: null }),
      scopes: async () => [],
      write: async (_seminar, _device, writes) => writes.map(write),
      writeAtOnce: async () => undefined,
    },
    stored: () => rows.reduce((sum, row) => sum + row.bytes, 0),
  };
}
