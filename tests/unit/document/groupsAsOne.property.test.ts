import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { mergeGroup, unmergeGroup } from '../../../src/document/commands/planCommands.ts';
import { removePoint } from '../../../src/document/commands/pointCommands.ts';
import { takeSeat } from '../../../src/document/commands/seatCommands.ts';
import { createGroupDoc, type GroupDoc } from '../../../src/document/groupDoc.ts';
import { readAsOne } from '../../../src/document/groupsAsOne.ts';
import { joinHistories } from '../../../src/document/joinHistories.ts';
import type { PlanDoc } from '../../../src/document/planDoc.ts';
import { type Rank, ranks } from '../../../src/domain/group.ts';
import { type GroupId, type PointId, toId } from '../../../src/domain/ids.ts';
import { groupsAsOne } from '../../../src/domain/resolveMerges.ts';
import { outline, question, writeOutline } from '../../support/groupOutline.ts';
import { createTestContext, exchange, openPlan } from '../../support/openDocuments.ts';
import { createSeededRandom, type SeededRandom, seedOfRun } from '../../support/seededRandom.ts';

const runs = process.env.LANGBORD_LONG ? 500 : 25;
const steps = 60;
const ids = ['one', 'two', 'three'].map((id) => toId<GroupId>(id));

/** A device with all documents; out of reach of the other for long stretches. */
interface Device {
  readonly plan: PlanDoc;
  readonly groups: readonly GroupDoc[];
}

function openDevice(name: string): Device {
  const context = createTestContext(name);
  return { plan: openPlan(name), groups: ids.map((id) => createGroupDoc(id, new Y.Doc(), context)) };
}

/** A group as this device's board shows it. */
function boardOf({ plan, groups }: Device, id: GroupId) {
  const docs = groupsAsOne(plan.snapshot().mergedInto, id).map((part) => groups.find((doc) => doc.id === part));
  const [host, ...others] = docs.filter((doc) => doc !== undefined);
  if (!host) throw new Error('A device has all groups.');
  return { host, docs: [host, ...others], one: readAsOne(host, others) };
}

function act(device: Device, random: SeededRandom, count: number): void {
  const id = random.pick(ids) ?? toId<GroupId>('one');
  const { host, docs, one } = boardOf(device, id);
  const shown = pointsOf(one.snapshot().group);
  const point = random.pick(shown);
  const choice = random.int(100);
  const other = random.pick(ids.filter((each) => each !== id));
  if (choice < 35 || !point) writeOutline(random.pick(docs) ?? host, `word ${count}`);
  else if (choice < 55) one.text(point)?.edit(`${one.textOf(point)}!`);
  else if (choice < 70) {
    const home = one.homeOf(point);
    if (home) takeSeat(home, question, point, random.pick<Rank>(ranks) ?? 1);
  } else if (choice < 76) {
    const home = one.homeOf(point);
    if (home) removePoint(home, point);
  } else if (choice < 84) joinHistories(docs.map((doc) => doc.history)).undo();
  else if (choice < 93 && other) mergeGroup(device.plan, id, other);
  else unmergeGroup(device.plan, id);
}

function pointsOf(group: ReturnType<GroupDoc['snapshot']>): PointId[] {
  return [...group.answers.values()].flatMap(({ points }) => points.map((point) => point.id));
}

test(`[D18] ${runs} seminars with groups made one and parted, apart from each other: nothing is lost or shown twice`, () => {
  const seed = seedOfRun('groupsAsOne');
  for (let run = 0; run < runs; run++) {
    const random = createSeededRandom(seed + run);
    const devices = [openDevice('a'), openDevice('b')];
    const meet = () => {
      exchange(...devices.map(({ plan }) => plan));
      for (const index of ids.keys()) exchange(...devices.flatMap(({ groups }) => groups[index] ?? []));
    };
    for (let step = 0; step < steps; step++) {
      const device = random.pick(devices);
      if (device) act(device, random, step);
      if (random.chance(0.1)) meet();
    }
    meet();
    const boards = devices.map((device) => ids.map((id) => boardOf(device, id).one.snapshot()));
    expect(boards[1], `run ${run}: both devices read the same`).toEqual(boards[0]);
    const [device] = devices;
    if (!device) throw new Error('two devices');
    for (const id of ids) {
      const { docs, one } = boardOf(device, id);
      const { group, homes, displaced } = one.snapshot();
      const shown = pointsOf(group);
      expect(new Set(shown).size, `run ${run}: each point once`).toBe(shown.length);
      const written = docs.flatMap((doc) => outline(doc).split(', ').filter(Boolean));
      expect(shown.map((point) => one.textOf(point)).sort(), `run ${run}: every point`).toEqual(written.sort());
      for (const point of shown) expect(one.homeOf(point)?.id).toBe(homes.get(point));
      const seats = group.answers.get(question)?.seats.filter((point) => point !== null) ?? [];
      expect(new Set(seats).size, `run ${run}: a point sits once`).toBe(seats.length);
      const seated = docs.flatMap((doc) => doc.snapshot().answers.get(question)?.seats.filter(Boolean) ?? []);
      expect([...seats, ...displaced.map(({ point }) => point)].sort(), `run ${run}: no seat forgotten`).toEqual(
        [...new Set(seated)].sort(),
      );
      for (const doc of docs) unmergeGroup(device.plan, doc.id);
      expect(boardOf(device, id).one.snapshot().group).toEqual(boardOf(device, id).host.snapshot());
    }
  }
});
