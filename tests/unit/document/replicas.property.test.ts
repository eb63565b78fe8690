import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { beginPlan } from '../../support/beginPlan.ts';
import { checkIdentity, checkInvariants, checkPointsStand, plain } from '../../support/documentInvariants.ts';
import { doSomething } from '../../support/randomCommands.ts';
import { createReplica, type Parcel, type Replica } from '../../support/replica.ts';
import { createSeededRandom, type SeededRandom, seedOfRun } from '../../support/seededRandom.ts';

const RUNS = process.env.LANGBORD_LONG ? 100_000 : 3_000;
const REPLICAS = 8;
const STEPS = 20;

test(`[D17] ${REPLICAS} copies that saw the same changes in any order read the same, and every rule holds (${RUNS} runs)`, {
  timeout: RUNS * 400,
}, () => {
  const base = seedOfRun('replicas');
  for (let run = 0; run < RUNS; run++) {
    const problems = runReplicas(base + run);
    if (problems.length > 0) expect.fail(`LANGBORD_SEED=${base + run}: ${problems.join('; ')}`);
  }
});

/** One life of eight devices on a bad network; gives what is wrong afterwards. */
function runReplicas(seed: number): string[] {
  const random = createSeededRandom(seed);
  const inboxes: Parcel[][] = Array.from({ length: REPLICAS }, () => []);
  const lost: Parcel[][] = Array.from({ length: REPLICAS }, () => []);
  const replicas = inboxes.map((_, own) =>
    createReplica(`${'hcafbdge'[own]}`, random, (parcel) => {
      inboxes.forEach((inbox, other) => {
        if (other !== own) inbox.push(parcel);
      });
    }),
  );
  if (replicas[0]) beginPlan(replicas[0].plan);
  replicas.forEach((replica, index) => {
    for (const parcel of inboxes[index]?.splice(0) ?? []) replica.receive(parcel);
  });

  const problems: string[] = [];
  let isCutOff = replicas.map(() => false);
  for (let step = 0; step < STEPS && problems.length === 0; step++) {
    if (random.chance(0.1)) isCutOff = replicas.map(() => random.chance(0.5));
    const index = random.int(REPLICAS);
    const [replica, inbox, gone] = [replicas[index], inboxes[index], lost[index]];
    if (!replica || !inbox || !gone) continue;
    if (random.chance(0.03)) replica.restart();
    if (!isCutOff[index]) problems.push(...keepsIdentity(random, replica, () => deliver(random, replica, inbox, gone)));
    problems.push(...keepsIdentity(random, replica, () => doSomething(random, replica.plan, replica.group)));
    if (step % 8 === 0) problems.push(...check(replica));
  }
  replicas.forEach((replica, index) => {
    const rest = [...(inboxes[index] ?? []), ...(lost[index] ?? [])];
    for (const parcel of random.shuffle(rest)) replica.receive(parcel);
  });
  return [...problems, ...replicas.slice(0, 1).flatMap(check), ...compare(replicas)];
}

/** Some of what waits arrives, in any order; some of it twice, and some is lost until the end or until it is sent again. */
function deliver(random: SeededRandom, replica: Replica, inbox: Parcel[], lost: Parcel[]): void {
  if (random.chance(0.2)) inbox.push(...lost.splice(0));
  for (let count = random.int(8); count > 0 && inbox.length > 0; count--) {
    const [parcel] = inbox.splice(random.int(Math.min(inbox.length, 6)), 1);
    if (!parcel) continue;
    if (random.chance(0.1)) lost.push(parcel);
    else replica.receive(parcel);
    if (random.chance(0.1)) inbox.push(parcel);
  }
}

/** Looked at now and then only: to look takes longer than what is looked at. */
function keepsIdentity(random: SeededRandom, { plan, group }: Replica, change: () => void): string[] {
  if (random.chance(0.8)) {
    change();
    return [];
  }
  const before = { plan: plan.snapshot(), run: plan.run(), group: group.snapshot() };
  change();
  return [
    ...checkIdentity(before.plan, plan.snapshot()),
    ...checkIdentity(before.run, plan.run()),
    ...checkIdentity(before.group, group.snapshot()),
  ];
}

function check({ plan, group }: Replica): string[] {
  return [...checkInvariants(plan.snapshot(), group.snapshot(), group.textOf), ...checkPointsStand(group)];
}

/** The snapshots, all words and the whole content must be the same everywhere. */
function compare(replicas: readonly Replica[]): string[] {
  const contents = replicas.map(({ plan, group }) => ({
    plan: plain(plan.snapshot()),
    run: plain(plan.run()),
    group: plain(group.snapshot()),
    rest: plain([content(plan.roots), content(plan.runRoots), content(group.roots)]),
  }));
  const [first] = contents;
  return contents.flatMap((content, index) =>
    (['plan', 'run', 'group', 'rest'] as const)
      .filter((part) => content[part] !== first?.[part])
      .map((part) => `[D17] ${part} of replica ${index} differs: ${content[part]} instead of ${first?.[part]}`),
  );
}

/** Everything in the root types, words and hidden records too, listed in the order of keys. */
function content(roots: object): unknown {
  return Object.entries(roots).map(([name, root]) => [name, sorted(root instanceof Y.Map ? root.toJSON() : null)]);
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => [key, sorted(part)]);
}
