import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { pauseTimer, startTimer } from '../../../src/document/commands/runCommands.ts';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import { toBase64url } from '../../../src/feed/bytes.ts';
import type { Link } from '../../../src/feed/link.ts';
import { createFacilitatorLink, toSeminarLink } from '../../../src/feed/seminarKeys.ts';
import type { OpenSeminar } from '../../../src/session/openSeminar.ts';
import { deviceTimer } from '../../../src/sync/timer.ts';
import { createFakeNetwork } from '../../support/fakeNetwork.ts';
import { createDeviceInNetwork } from '../../support/testDevice.ts';

const patience = { timeout: 15_000, interval: 20 };
const everywhere = 'everywhere';

/** Two facilitators' devices and a group's, each with tabs of its own. */
async function meet() {
  const link = createFacilitatorLink();
  const id = toId<SeminarId>(toBase64url(link.room));
  const network = createFakeNetwork({ timer: deviceTimer, seed: 1 });
  const device = async (name: string, key: Link = link) => createDeviceInNetwork(() => [network.join(name)], key);
  const open = async (on: Awaited<ReturnType<typeof device>>): Promise<OpenSeminar> => {
    const seminar = await on.open(id);
    onTestFinished(() => seminar.close());
    return seminar;
  };
  return { device, open, network, participantLink: await toSeminarLink(link) };
}

async function left(seminar: OpenSeminar) {
  const timer = seminar.plan.run().timers.get(everywhere);
  return timer ? (await seminar.clock()).left(timer) : null;
}

const agreed = (seminar: OpenSeminar) =>
  vi.waitFor(async () => expect(await left(seminar)).toMatchObject({ kind: 'agreed' }), patience);

test('[S40] a timer that a tab starts is known in every tab and on every device, by clocks that were compared', async () => {
  const { device, open, participantLink } = await meet();
  const tablet = await device('tablet');
  await open(tablet);
  const second = await open(tablet);
  const table = await device('table', participantLink);
  const [board, other] = [await open(table), await open(table)];
  await vi.waitFor(() => expect(board.others.state().inReach).toHaveLength(1), patience);
  // The tab that starts it is not the one that talks to other devices.
  const clock = await second.clock();
  startTimer(second.plan, everywhere, { theme: null, minutes: 10 }, clock.moment());
  for (const seminar of [second, board, other]) await agreed(seminar);
  const seen = await Promise.all([second, board, other].map(left));
  const ms = seen.map((each) => (each?.kind === 'agreed' ? each.ms : Number.NaN));
  expect(Math.max(...ms) - Math.min(...ms)).toBeLessThan(1_000);
});

test('[S40] the time goes on without the tablet it was started on, and another facilitator’s takes over', async () => {
  const { device, open, participantLink, network } = await meet();
  const first = await open(await device('first'));
  const second = await open(await device('second'));
  const board = await open(await device('table', participantLink));
  await vi.waitFor(() => expect(board.others.state().inReach).toHaveLength(2), patience);
  startTimer(first.plan, everywhere, { theme: null, minutes: 10 }, (await first.clock()).moment());
  for (const seminar of [second, board]) await agreed(seminar);
  network.partition(['second', 'table'], ['first']);
  await first.close();
  for (const seminar of [second, board]) await agreed(seminar);
  const seen = await left(second);
  expect(seen?.kind).toBe('agreed');
  pauseTimer(second.plan, everywhere, seen?.kind === 'agreed' ? seen.ms : 0);
  await vi.waitFor(() => expect(board.plan.run().timers.get(everywhere)?.state).toBe('paused'), patience);
  expect(await left(board)).toEqual(await left(second));
});
