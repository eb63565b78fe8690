import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createEngineDevice, type EngineDevice } from '../../support/engineDevice.ts';
import { createTestSeminar } from '../../support/feedPeer.ts';
import { createSeededRandom, type SeededRandom, seedOfRun } from '../../support/seededRandom.ts';

const runs = process.env.LANGBORD_LONG ? 400 : 15;
const steps = 60;

/** What a device has besides its engine: entries on their way, updates its document told of, and earlier states. */
interface Desk {
  readonly device: EngineDevice;
  readonly inbox: Uint8Array[];
  readonly told: Uint8Array[];
  readonly vectors: Uint8Array[];
}

/** Types, pastes, deletes, makes and drops points, as several people do at the same places. */
function scribble(doc: Y.Doc, random: SeededRandom): void {
  const points = doc.getMap<Y.Map<unknown>>('points');
  const id = random.pick([...points.keys()]);
  const point = id === undefined ? undefined : points.get(id);
  const text = point?.get('text');
  const at = text instanceof Y.Text ? wholeAt(text, random.int(text.length + 1)) : 0;
  const choice = random.int(100);
  if (!(text instanceof Y.Text) || choice < 8) {
    const fresh = new Y.Map<unknown>();
    fresh.set('text', new Y.Text('new 🙂'));
    fresh.set('status', 'draft');
    points.set(`p${random.int(6)}`, fresh);
  } else if (choice < 55) text.insert(at, [...'abc 🙂 def'].slice(0, 1 + random.int(8)).join(''));
  else if (choice < 57) text.insert(at, 'pasted 🙂 '.repeat(15_000));
  else if (choice < 80) text.delete(at, wholeAt(text, Math.min(text.length, at + random.int(5))) - at);
  else if (choice < 92) point?.set('status', random.pick(['ready', 3, { by: [1, 'two', null] }]));
  else if (id !== undefined) points.delete(id);
}

/** Yjs cannot cut a surrogate pair in two, and the app never asks it to. */
function wholeAt(text: Y.Text, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.toString().charAt(at)) ? at - 1 : at;
}

/** The same news in one of the forms it may come in: all there is, what is new since some time, or piece by piece. */
function someUpdate({ device, told, vectors }: Desk, random: SeededRandom): Uint8Array {
  const choice = random.int(3);
  if (choice === 0 && told.length > 0) return Y.mergeUpdates(told.slice(random.int(told.length)));
  return Y.encodeStateAsUpdate(device.doc, choice === 1 ? random.pick(vectors) : undefined);
}

async function seal(desk: Desk, update: Uint8Array, scope: string): Promise<readonly Uint8Array[]> {
  const { device } = desk;
  const sealed = await device.engine.sealNew({ scope, update, sessions: device.sessions, time: 0 });
  if (!sealed.ok && sealed.problem !== 'gap') throw new Error(sealed.problem);
  return sealed.ok ? device.keep(sealed.value) : device.seal();
}

const content = (doc: Y.Doc) => doc.getMap('points').toJSON();

test(`[F31] ${runs} seminars sealed in any form and pieces: a newcomer reads what the devices show`, async () => {
  const seed = seedOfRun('sealing');
  for (let run = 0; run < runs; run++) {
    const random = createSeededRandom(seed + run);
    const { groupLink, groupScope: scope } = await createTestSeminar();
    const desks: Desk[] = [];
    for (let index = 0; index < 3; index++) {
      const device = await createEngineDevice([groupLink], scope);
      const desk: Desk = { device, inbox: [], told: [], vectors: [] };
      device.doc.on('update', (update: Uint8Array) => desk.told.push(update));
      desks.push(desk);
    }
    const send = (from: Desk, entries: readonly Uint8Array[]) => {
      for (const desk of desks) if (desk !== from) desk.inbox.push(...entries);
    };
    const exchange = async () => {
      let sealed = 0;
      for (const desk of desks) {
        await desk.device.receive(desk.inbox.splice(0));
        const entries = await desk.device.seal();
        send(desk, entries);
        sealed += entries.length;
      }
      return sealed;
    };
    for (let step = 0; step < steps; step++) {
      const desk = random.pick(desks);
      if (!desk) continue;
      const { device, inbox, vectors } = desk;
      const choice = random.int(100);
      if (choice < 50) device.doc.transact(() => scribble(device.doc, random));
      else if (choice < 70) send(desk, await seal(desk, someUpdate(desk, random), scope));
      else if (choice < 85) await device.receive(random.shuffle(inbox.splice(0)));
      else if (choice < 89) await device.newSession();
      else if (choice < 92) await device.restart();
      else if (choice < 95) send(desk, await device.compact());
      // A journal may hold what others wrote before the feed does.
      else if (choice < 97)
        Y.applyUpdate(device.doc, Y.encodeStateAsUpdate(random.pick(desks)?.device.doc ?? device.doc));
      vectors.push(Y.encodeStateVector(device.doc));
    }
    // Each round may set free what named units that the round before brought.
    for (let round = 0; round < 4; round++) await exchange();
    const newcomer = await createEngineDevice([groupLink], scope);
    await newcomer.receive(random.shuffle([...(desks[0]?.device.stored ?? [])]));
    for (const { device } of desks) await device.restart();
    const states = await Promise.all(desks.map(({ device }) => device.engine.state(scope)));
    const docs = [newcomer.doc, ...desks.map(({ device }) => device.doc), ...states.map(open)];
    expect(docs.map(content), `seed ${seed + run}`).toEqual(docs.map(() => content(newcomer.doc)));
    // A checkpoint may forget why units of others are gone; whose documents lost them says so once, and all is still.
    for (let round = 0; round < 2; round++) await exchange();
    expect(await exchange(), `seed ${seed + run}`).toBe(0);
  }
});

function open(update: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  return doc;
}
