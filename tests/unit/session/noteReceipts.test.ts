import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import { toBase64url } from '../../../src/feed/bytes.ts';
import { createFacilitatorLink, toSeminarLink } from '../../../src/feed/seminarKeys.ts';
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

test("[S39] what comes of a group is noted on a facilitator's device, and only there", async () => {
  const { id, facilitator, participant, open } = await meet();
  const [atFacilitator, atParticipant] = [watch(facilitator, id), watch(participant, id)];
  const [first, second] = [await open(facilitator), await open(participant)];
  const group = await second.links.foundGroup();
  const before = Date.now();
  (await second.openGroup(group)).doc.getMap('group').set('name', 'Hamar 1');
  await vi.waitFor(() => expect(atFacilitator.last).toHaveLength(1), patience);
  const [receipt] = atFacilitator.last;
  expect(receipt).toMatchObject({ group, way: 'network', known: 0 });
  expect(receipt?.added).toBeGreaterThan(0);
  expect(receipt?.writtenAt).toBeGreaterThanOrEqual(before);
  expect(receipt?.at).toBeGreaterThanOrEqual(receipt?.writtenAt ?? Number.NaN);
  // The other way it comes too, and is not noted.
  first.plan.doc.getMap('seminar').set('title', 'Bygd og by');
  (await first.openGroup(group)).doc.getMap('group').set('name', 'Hamar 2');
  const there = (await second.openGroup(group)).doc.getMap('group');
  await vi.waitFor(() => expect(there.get('name')).toBe('Hamar 2'), patience);
  expect(atParticipant.last).toEqual([]);
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
