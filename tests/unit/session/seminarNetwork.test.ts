import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import type * as Y from 'yjs';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import { toBase64url } from '../../../src/feed/bytes.ts';
import { createFacilitatorLink, toSeminarLink } from '../../../src/feed/seminarKeys.ts';
import type { OpenSeminar } from '../../../src/session/openSeminar.ts';
import { deviceTimer } from '../../../src/sync/timer.ts';
import { createFakeNetwork } from '../../support/fakeNetwork.ts';
import { createDeviceInNetwork } from '../../support/testDevice.ts';

const words = (doc: Y.Doc) => doc.getText('words');
const patience = { timeout: 15_000, interval: 20 };

/** A facilitator and a participant of one seminar, over a network that the test can cut. */
async function meet() {
  const link = createFacilitatorLink();
  const id = toId<SeminarId>(toBase64url(link.room));
  const network = createFakeNetwork({ timer: deviceTimer, seed: 1 });
  const join = (name: string) => () => [network.join(name)];
  const facilitator = await createDeviceInNetwork(join('facilitator'), link);
  const participant = await createDeviceInNetwork(join('participant'), await toSeminarLink(link));
  const open = async (device: typeof facilitator): Promise<OpenSeminar> => {
    const seminar = await device.open(id);
    onTestFinished(() => seminar.close());
    return seminar;
  };
  return { id, network, facilitator, participant, open };
}

test('[S33] what one device writes comes to the other, and the facilitator is known to have it', async () => {
  const { facilitator, participant, open } = await meet();
  const [first, second] = [await open(facilitator), await open(participant)];
  words(first.plan.doc).insert(0, 'plan');
  await vi.waitFor(() => expect(words(second.plan.doc).toString()).toBe('plan'), patience);
  const group = await second.links.foundGroup();
  words((await second.openGroup(group)).doc).insert(0, 'group');
  await vi.waitFor(async () => expect(await first.storedGroups()).toEqual([group]), patience);
  await vi.waitFor(async () => expect(words((await first.openGroup(group)).doc).toString()).toBe('group'), patience);
  await vi.waitFor(() => {
    const { inReach, facilitators, unreceived } = second.others.state();
    expect(inReach).toEqual([facilitator.key.id]);
    expect(facilitators.map(({ device, isInReach }) => [device, isInReach])).toEqual([[facilitator.key.id, true]]);
    expect(unreceived).toBe(0);
  }, patience);
});

test('[S33] while the line is cut what is written is not received; afterwards it is, from both sides', async () => {
  const { facilitator, participant, open, network } = await meet();
  const [first, second] = [await open(facilitator), await open(participant)];
  const group = await second.links.foundGroup();
  const board = (await second.openGroup(group)).doc;
  await vi.waitFor(() => expect(second.others.state().inReach).toHaveLength(1), patience);
  network.partition(['facilitator'], ['participant']);
  words(board).insert(0, 'cut');
  words(first.plan.doc).insert(0, 'plan');
  await second.history.of(`group/${group}`);
  await vi.waitFor(() => expect(second.others.state()).toMatchObject({ inReach: [], unreceived: 1 }), patience);
  network.partition();
  await vi.waitFor(() => {
    expect(words(second.plan.doc).toString()).toBe('plan');
    expect(second.others.state().unreceived).toBe(0);
  }, patience);
  expect(words((await first.openGroup(group)).doc).toString()).toBe('cut');
});

test('[S33] a tab that does not write knows the others as well, and shows where its person is', async () => {
  const { facilitator, participant, open } = await meet();
  const first = await open(facilitator);
  await open(participant);
  const second = await open(participant);
  const group = await second.links.foundGroup();
  second.others.say({ group, question: null });
  await vi.waitFor(() => {
    expect(second.others.state().inReach).toEqual([facilitator.key.id]);
    expect(first.others.state().present).toEqual([{ device: participant.key.id, group, question: null }]);
  }, patience);
  words((await second.openGroup(group)).doc).insert(0, 'from the second tab');
  const seen = (await first.openGroup(group)).doc;
  await vi.waitFor(() => expect(words(seen).toString()).toBe('from the second tab'), patience);
});

test('[S33] what came of the ready check in any tab is told, also by a tab that comes to write later', async () => {
  const { facilitator, participant, open } = await meet();
  const first = await open(facilitator);
  const writer = await open(participant);
  const second = await open(participant);
  const told = { device: participant.key.id, fine: 8, look: ['battery'], at: expect.any(Number) };
  second.others.sayReady({ fine: 8, look: ['battery'], at: Date.now() });
  await vi.waitFor(() => expect(first.others.state().checked).toEqual([told]), patience);
  const counts: number[] = [];
  first.others.subscribe(() => counts.push(first.others.state().checked.length));
  await writer.close();
  await vi.waitFor(() => expect([counts.includes(0), counts.at(-1)]).toEqual([true, 1]), patience);
  expect(first.others.state().checked).toEqual([told]);
});

test('[S33] what waits to be sealed is not taken for received', async () => {
  const { facilitator, participant, open } = await meet();
  await open(facilitator);
  const second = await open(participant);
  expect(second.others.state()).toMatchObject({ device: null, isSettled: false });
  const group = await second.links.foundGroup();
  const board = (await second.openGroup(group)).doc;
  const received = { device: participant.key.id, hasWays: true, isSettled: true, unreceived: 0 };
  await vi.waitFor(() => expect(second.others.state()).toMatchObject({ ...received, sealed: 0 }), patience);
  words(board).insert(0, 'a');
  expect(second.others.state()).toMatchObject({ isSettled: false, sealed: 0, unreceived: 0 });
  const told = vi.fn();
  second.others.subscribe(told);
  words(board).insert(0, 'b');
  expect(told).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(second.others.state()).toMatchObject({ ...received, sealed: 1 }), patience);
});

test('[S33] a tab that comes to write says anew where its person is', async () => {
  const { facilitator, participant, open } = await meet();
  const first = await open(facilitator);
  const writer = await open(participant);
  const second = await open(participant);
  const group = await second.links.foundGroup();
  second.others.say({ group, question: null });
  await vi.waitFor(() => expect(first.others.state().present).toMatchObject([{ group }]), patience);
  await writer.close();
  await vi.waitFor(() => expect(second.others.state()).toMatchObject({ inReach: [facilitator.key.id] }), patience);
  await vi.waitFor(() => expect(first.others.state().inReach).toEqual([participant.key.id]), patience);
  await vi.waitFor(() => expect(first.others.state().present).toMatchObject([{ group }]), patience);
});

test('[S33] a page that is left is out of reach at once, and back when it is shown again', async () => {
  const page = new EventTarget();
  const { facilitator, participant, open } = await meet();
  const first = await open(facilitator);
  vi.stubGlobal('window', page);
  const second = await open(participant);
  onTestFinished(() => void vi.unstubAllGlobals());
  second.others.say({ group: null, question: null });
  await vi.waitFor(() => {
    expect(first.others.state().inReach).toEqual([participant.key.id]);
    expect(first.others.state().present.map(({ device }) => device)).toEqual([participant.key.id]);
  }, patience);
  page.dispatchEvent(new Event('pagehide'));
  expect(second.others.state().inReach).toEqual([]);
  await vi.waitFor(() => expect(first.others.state()).toMatchObject({ inReach: [], present: [] }), { timeout: 1_000 });
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await vi.waitFor(() => expect(first.others.state().inReach).toEqual([participant.key.id]), patience);
});
