import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type DeviceId, type SeminarId, toId } from '../../../src/domain/ids.ts';
import { toBase64url } from '../../../src/feed/bytes.ts';
import type { Outcome } from '../../../src/feed/outcome.ts';
import { createFacilitatorLink, toSeminarLink } from '../../../src/feed/seminarKeys.ts';
import { createReceiptNotes } from '../../../src/session/noteReceipts.ts';
import { createReceiptStore, type Receipt } from '../../../src/storage/receiptStore.ts';
import { deviceTimer } from '../../../src/sync/timer.ts';
import { createFakeNetwork } from '../../support/fakeNetwork.ts';
import { createDeviceInNetwork, type TestDevice } from '../../support/testDevice.ts';

const patience = { timeout: 15_000, interval: 20 };

async function meet() {
  const link = createFacilitatorLink();
  const id = toId<SeminarId>(toBase64url(link.room));
  const network = createFakeNetwork({ timer: deviceTimer, seed: 1 });
  const join = (name: string) => () => [network.join(name)];
  const facilitator = await createDeviceInNetwork(join('facilitator'), link);
  const participant = await createDeviceInNetwork(join('participant'), await toSeminarLink(link));
  const open = async (device: TestDevice) => {
    const seminar = await device.open(id);
    onTestFinished(() => seminar.close());
    return seminar;
  };
  return { id, network, facilitator, participant, open };
}

function watch({ database }: TestDevice, seminar: SeminarId): { readonly last: readonly Receipt[] } {
  const seen: { last: readonly Receipt[] } = { last: [] };
  const stop = createReceiptStore(database).watch(
    seminar,
    (receipts) => {
      seen.last = receipts;
    },
    (error) => expect(error).toBe(null),
  );
  onTestFinished(stop);
  return seen;
}

test("[S39] what comes of a group is noted on a facilitator's device", async () => {
  const { id, facilitator, participant, open } = await meet();
  const atFacilitator = watch(facilitator, id);
  await open(facilitator);
  const second = await open(participant);
  const group = await second.links.foundGroup();
  const before = Date.now();
  (await second.openGroup(group)).doc.getMap('group').set('name', 'Hamar 1');
  await vi.waitFor(() => expect(atFacilitator.last).toHaveLength(1), patience);
  const [receipt] = atFacilitator.last;
  expect(receipt).toMatchObject({ group, way: 'network', known: 0 });
  expect(receipt?.added).toBeGreaterThan(0);
  expect(receipt?.writtenAt).toBeGreaterThanOrEqual(before);
  expect(receipt?.at).toBeGreaterThanOrEqual(receipt?.writtenAt ?? Number.NaN);
});

test('[S39] a file that is opened twice is noted with what was here already', async () => {
  const { id, network, facilitator, participant, open } = await meet();
  network.partition(['facilitator'], ['participant']);
  const seen = watch(facilitator, id);
  await open(facilitator);
  const second = await open(participant);
  const group = await second.links.foundGroup();
  (await second.openGroup(group)).doc.getMap('group').set('name', 'Hamar 1');
  const file = await second.toFile();
  expect(await facilitator.merge(file)).toMatchObject({ kind: 'merged' });
  await vi.waitFor(() => expect(seen.last).toMatchObject([{ group, way: 'file', known: 0 }]), patience);
  const added = seen.last[0]?.added;
  await facilitator.merge(file);
  await vi.waitFor(() => expect(seen.last).toMatchObject([{ group, way: 'file', added, known: added }]), patience);
});

test("[S39] what comes one after another is noted together, of groups only, and on a facilitator's device only", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const noted: Receipt[] = [];
  let isFacilitator = true;
  const note = createReceiptNotes({
    seminar: toId<SeminarId>('seminar'),
    store: { add: async (_, receipts) => void noted.push(...receipts) },
    isFacilitator: () => isFacilitator,
    now: () => 50,
  });
  const bytes = new Uint8Array();
  const entry = (scope: string) => ({
    place: { device: toId<DeviceId>('device'), scope, seq: 1, hash: 'hash' },
    bytes,
  });
  const accepted = (scope: string, time: number): Outcome => {
    return { kind: 'accepted', ...entry(scope), change: { update: bytes, time }, replaces: 0 };
  };
  const outcomes: Outcome[] = [
    accepted('group/one', 7),
    { kind: 'duplicate', ...entry('group/one') },
    accepted('plan', 9),
    { kind: 'invalid', reason: 'signature' },
  ];
  const accept = async () => ({ outcomes, isWritten: true });
  const byNetwork = note('network', accept);
  await byNetwork([bytes]);
  outcomes[0] = accepted('group/one', 5);
  await byNetwork([bytes]);
  await note('file', accept)([bytes]);
  await vi.runAllTimersAsync();
  expect(noted).toEqual([
    { group: 'one', at: 50, way: 'network', added: 2, known: 0, writtenAt: 7 },
    { group: 'one', at: 50, way: 'file', added: 1, known: 1, writtenAt: 5 },
  ]);
  isFacilitator = false;
  await byNetwork([bytes]);
  await vi.runAllTimersAsync();
  expect(noted).toHaveLength(2);
});
