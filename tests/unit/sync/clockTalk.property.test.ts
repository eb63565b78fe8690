import { expect, test } from 'vitest';
import type { SharedTimer, TimeLeft } from '../../../src/domain/sharedTimer.ts';
import { wholeTime } from '../../../src/domain/sharedTimer.ts';
import { type ClockDevice, createClockRoom, started } from '../../support/clockRoom.ts';
import { seedOfRun } from '../../support/seededRandom.ts';

/** A room with two facilitators, on lines that lose and delay, while devices sleep, restart and go, and clocks are set. */

const RUNS = process.env.LANGBORD_LONG ? 2_000 : 60;
const hour = 3_600_000;
/** What quartz may drift from true time. */
const drift = 0.00005;

test(`[D25] [Y21] all who are in touch agree within a second, also when another facilitator takes over (${RUNS} runs)`, {
  timeout: RUNS * 400,
}, () => {
  const base = seedOfRun('clockTalk');
  const kinds = new Set<TimeLeft['kind']>();
  for (let run = 0; run < RUNS; run++) {
    const problems = runRoom(base + run, kinds);
    if (problems.length > 0) expect.fail(`LANGBORD_SEED=${base + run}: ${problems.slice(0, 3).join('; ')}`);
  }
  expect([...kinds].sort()).toEqual(['agreed', 'guide', 'unknown']);
});

function runRoom(seed: number, kinds: Set<TimeLeft['kind']>): string[] {
  const room = createClockRoom(seed);
  const { random } = room;
  const names = ['facilitator', 'second', 'anna', 'bo', 'chris', 'dina'];
  const devices = names.map((name) =>
    room.join(name, {
      ahead: (random.next() - 0.5) * 24 * hour,
      rate: 1 + (random.next() - 0.5) * 2 * drift,
    }),
  );
  const cuts = new Map<string, () => void>();
  const problems: string[] = [];
  /** The timer as it stands, when it truly ends, and who has got its record. */
  const state: { current: { timer: SharedTimer; end: number } | null } = { current: null };
  const has = new Map<ClockDevice, SharedTimer>();
  const key = (a: ClockDevice, b: ClockDevice) => `${a.name} ${b.name}`;
  const isJoined = (a: ClockDevice, b: ClockDevice) => cuts.has(key(a, b)) || cuts.has(key(b, a));

  function join(a: ClockDevice, b: ClockDevice): void {
    if (a === b || isJoined(a, b)) return;
    const weather = { delay: [2, random.chance(0.2) ? 900 : 120], loss: random.chance(0.3) ? 0.2 : 0 } as const;
    cuts.set(key(a, b), room.connect(a, b, weather));
  }

  function leave(device: ClockDevice): void {
    for (const [pair, cut] of cuts) {
      if (!pair.split(' ').includes(device.name)) continue;
      cut();
      cuts.delete(pair);
    }
  }

  /** Those a record comes to from a device, over any number of lines. */
  function reachedFrom(device: ClockDevice): ReadonlySet<ClockDevice> {
    const reached = new Set([device]);
    for (const one of reached) for (const other of devices) if (isJoined(one, other)) reached.add(other);
    return reached;
  }

  function spread(): void {
    if (!state.current) return;
    const writers = devices.filter((device) => has.get(device) === state.current?.timer);
    for (const writer of writers)
      for (const device of reachedFrom(writer)) {
        if (has.get(device) === state.current.timer) continue;
        has.set(device, state.current.timer);
        device.talk.follow(state.current.timer.state === 'running' ? [state.current.timer] : []);
      }
  }

  function write(device: ClockDevice, timer: SharedTimer): void {
    state.current = { timer, end: room.now() + wholeTime(timer) };
    has.set(device, timer);
    device.talk.follow(timer.state === 'running' ? [timer] : []);
    spread();
  }

  /** Whoever has the record goes on with it, as a facilitator's device would. */
  function act(device: ClockDevice): void {
    const known = has.get(device);
    if (!state.current || !known || known !== state.current.timer) {
      if (!state.current) write(device, started(device.moment(), 5 + random.int(40), `${room.now()}`));
      return;
    }
    const seen = device.left(known);
    if (known.state === 'paused') {
      const { clock, at, timeOfDay } = device.moment();
      write(device, { ...known, state: 'running', clock, at, startedAt: timeOfDay });
    } else if (random.chance(0.5)) {
      const end = state.current.end + 60_000;
      write(device, { ...known, added: known.added + 1 });
      state.current = { timer: has.get(device) ?? known, end };
    } else if (seen.kind === 'agreed')
      write(device, { ...known, state: 'paused', left: seen.ms - known.added * 60_000 });
  }

  function check(isCalm: boolean): void {
    if (!state.current) return;
    const agreed: number[] = [];
    for (const device of devices) {
      const timer = has.get(device);
      if (timer !== state.current.timer || timer.state === 'paused') continue;
      const seen = device.left(timer);
      kinds.add(seen.kind);
      const truth = state.current.end - room.now();
      // The timer goes by the clock it was started on, which drifts from true time like any other.
      const slack = 2 + Math.abs(wholeTime(timer) - truth) * drift * 4;
      if (seen.kind === 'agreed') {
        agreed.push(seen.ms);
        if (Math.abs(seen.ms - truth) > 500 + slack)
          problems.push(`${device.name} is sure of ${seen.ms}, not ${truth}`);
      } else if (truth > seen.atMost + slack) problems.push(`${device.name}: at most ${seen.atMost}, not ${truth}`);
      if (isCalm && seen.kind !== 'agreed') problems.push(`${device.name} has a ${seen.kind} though in touch`);
    }
    if (Math.max(...agreed) - Math.min(...agreed) > 1_000) problems.push(`they differ: ${agreed.join(', ')}`);
  }

  const [facilitator, second] = devices;
  if (!facilitator || !second) return ['two facilitators'];
  for (const device of devices) join(device, random.pick(devices) ?? facilitator);
  room.advance(40_000);
  for (let step = 0; step < 60; step++) {
    const [one, other] = [random.pick(devices), random.pick(devices)];
    if (one && other) {
      if (random.chance(0.5)) join(one, other);
      if (random.chance(0.1)) leave(one);
      if (random.chance(0.05)) {
        leave(one);
        one.restart();
        const timer = has.get(one);
        if (timer?.state === 'running') one.talk.follow([timer]);
      }
      if (random.chance(0.05)) one.sleep(random.int(5 * 60_000));
      // Set back at the very moment it wakes up, a sleep cannot be seen.
      room.advance(2_000);
      // Nobody could tell a clock that is set forward from a sleep; it may cost certainty, and must not bring error.
      if (random.chance(0.05)) one.setTimeOfDay((random.next() - 0.5) * 6 * hour);
    }
    spread();
    room.advance(random.int(20_000));
    spread();
    if (random.chance(0.3)) act(random.chance(0.7) ? facilitator : second);
    check(false);
  }
  // The first facilitator's tablet dies while the timer runs; the other goes on with everybody.
  if (has.get(second) !== state.current?.timer) join(facilitator, second);
  spread();
  room.advance(60_000);
  leave(facilitator);
  facilitator.talk.stop();
  has.delete(facilitator);
  for (const device of devices.slice(2)) {
    leave(device);
    cuts.set(key(second, device), room.connect(second, device));
  }
  spread();
  const { clock, at, timeOfDay } = second.moment();
  const left = state.current ? Math.max(60_000, Math.round(state.current.end - room.now())) : 10 * 60_000;
  write(second, { ...started({ clock, at, timeOfDay }, 30, 'taken over'), left });
  room.advance(5_000);
  check(true);
  return problems;
}
