import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { applyUpdate } from '../../../src/document/applyUpdate.ts';
import * as cluster from '../../../src/document/commands/clusterCommands.ts';
import { leaveRoomSeat, takeRoomSeat } from '../../../src/document/commands/plenaryCommands.ts';
import { castVote, closeBallot, openBallot } from '../../../src/document/commands/voteCommands.ts';
import { createGroupDoc, type GroupDoc } from '../../../src/document/groupDoc.ts';
import { createPlenaryDoc, type PlenaryDoc } from '../../../src/document/plenaryDoc.ts';
import { ranks } from '../../../src/domain/group.ts';
import {
  type ClusterId,
  type GroupId,
  type PointId,
  type QuestionId,
  toId,
  type VoterId,
} from '../../../src/domain/ids.ts';
import { collectVotes, countVotes } from '../../../src/domain/plenary/countVotes.ts';
import { gatherPoints } from '../../../src/domain/plenary/gather.ts';
import { plain } from '../../support/documentInvariants.ts';
import { groupAnswering, planAsking } from '../../support/ledgerRoom.ts';
import { createTestContext } from '../../support/openDocuments.ts';
import { roomOf } from '../../support/plenaryRoom.ts';
import { createSeededRandom, type SeededRandom, seedOfRun } from '../../support/seededRandom.ts';
import { fillStrangely } from '../../support/strangeContent.ts';

const RUNS = process.env.LANGBORD_LONG ? 10_000 : 200;
const points = [...'abcdefghij'].map((id) => toId<PointId>(id));
const questions = [toId<QuestionId>('t1q1'), toId<QuestionId>('t1q2')];
const voters = ['group', 'one', 'two'].map((id) => toId<VoterId>(id));
const tables = ['g', 'h'].map((id) => toId<GroupId>(id));

const plan = planAsking(['33']);
const room = roomOf(plan, [
  groupAnswering('g', { t1q1: 'abc/a-b', t1q2: 'de' }),
  groupAnswering('h', { t1q1: 'fgh/g--', t1q2: 'ij/i--' }),
]);

interface Tablet {
  readonly plenary: PlenaryDoc;
  readonly groups: readonly GroupDoc[];
}

test(`[D17] [D29] tablets that cluster and vote apart see the same, each point once, each voter once (${RUNS} runs)`, {
  timeout: Math.max(120_000, RUNS * 100),
}, () => {
  const base = seedOfRun('plenary');
  for (let run = 0; run < RUNS; run++) {
    const problems = live(createSeededRandom(base + run));
    if (problems.length > 0) expect.fail(`LANGBORD_SEED=${base + run}: ${problems.join('; ')}`);
  }
});

test('[D11] a plenary has a snapshot, whatever its document holds', { timeout: Math.max(120_000, RUNS * 300) }, () => {
  const base = seedOfRun('strange plenaries');
  for (let run = 0; run < RUNS; run++) {
    const random = createSeededRandom(base + run);
    const [tablet] = openTablets(random, 1);
    if (!tablet) continue;
    const { plenary, groups } = tablet;
    applyUpdate(plenary.doc, strangeUpdate(random, Object.keys(plenary.roots)));
    for (const group of groups) applyUpdate(group.doc, strangeUpdate(random, ['votes']));
    expect(check(tablet), `LANGBORD_SEED=${base + run}`).toEqual([]);
  }
});

function strangeUpdate(random: SeededRandom, roots: readonly string[]): Uint8Array {
  const doc = new Y.Doc();
  for (const root of roots) if (random.chance(0.8)) fillStrangely(random, doc, root);
  return Y.encodeStateAsUpdate(doc);
}

function openTablets(random: SeededRandom, count: number): readonly Tablet[] {
  return Array.from({ length: count }, (_, index) => {
    const context = createTestContext(`tablet${index}-`);
    const newDoc = () => {
      const doc = new Y.Doc();
      doc.clientID = random.int(2 ** 31);
      return doc;
    };
    return {
      plenary: createPlenaryDoc(newDoc(), context),
      groups: tables.map((id) => createGroupDoc(id, newDoc(), context)),
    };
  });
}

function live(random: SeededRandom): string[] {
  const tablets = openTablets(random, 3);
  for (let step = 0; step < 30; step++) {
    const [tablet, other] = [random.pick(tablets), random.pick(tablets)];
    if (!tablet || !other) continue;
    if (random.chance(0.2)) send(other, tablet);
    act(random, tablet);
  }
  for (const to of tablets) for (const from of random.shuffle(tablets)) send(from, to);
  const [first, ...others] = tablets;
  if (!first) return [];
  return [
    ...check(first),
    ...others.flatMap((other) => (state(other) === state(first) ? [] : ['[D17] two tablets differ'])),
  ];
}

function send(from: Tablet, to: Tablet): void {
  applyUpdate(to.plenary.doc, Y.encodeStateAsUpdate(from.plenary.doc));
  from.groups.forEach((group, index) => {
    const same = to.groups[index];
    if (same) applyUpdate(same.doc, Y.encodeStateAsUpdate(group.doc));
  });
}

function act(random: SeededRandom, { plenary, groups }: Tablet): void {
  const { clusters, ballots } = plenary.snapshot();
  const anyCluster = () => random.pick(clusters)?.id ?? toId<ClusterId>('nowhere');
  const some = () => random.shuffle(points).slice(0, 1 + random.int(4));
  const question = random.pick(questions) ?? toId<QuestionId>('nowhere');
  const ballot = random.pick(ballots);
  const group = random.pick(groups);
  const rank = random.pick(ranks) ?? 1;
  const votes = () => new Map(groups.map((each) => [each.id, each.votes()]));
  const actions: (() => void)[] = [
    () => cluster.gatherInCluster(plenary, question, 'title', some()),
    () => cluster.addToCluster(plenary, anyCluster(), some()),
    () => cluster.takeOutOfCluster(plenary, some()),
    () => cluster.mergeClusters(plenary, anyCluster(), anyCluster()),
    () => cluster.removeCluster(plenary, anyCluster()),
    () => cluster.moveCluster(plenary, anyCluster(), random.int(4)),
    () => cluster.renameCluster(plenary, anyCluster(), `${random.int(9)}`),
    () => takeRoomSeat(plenary, question, 'everywhere', anyCluster(), rank),
    () => leaveRoomSeat(plenary, question, 'everywhere', rank),
    () => openBallot(plenary, question, 'everywhere', random.chance(0.5) ? 'group' : 'device'),
    () => ballot && closeBallot(plenary, ballot, collectVotes(ballot, votes(), new Map())),
    () => ballot && group && castVote(group, ballot.id, random.pick(voters) ?? toId('x'), [anyCluster(), anyCluster()]),
    () => (random.chance(0.7) ? plenary.history.undo() : plenary.history.redo()),
  ];
  random.pick(actions)?.();
}

function state({ plenary, groups }: Tablet): string {
  return plain([plenary.snapshot(), groups.map((group) => group.votes())]);
}

function check({ plenary, groups }: Tablet): string[] {
  const now = plenary.snapshot();
  const { clusters, ungathered } = gatherPoints(now, room, { question: null, venue: null });
  const standing = [...clusters.flatMap((each) => each.points), ...ungathered].map(({ id }) => id);
  const seats = [...now.choices.values()].flatMap((where) => [...where.values()]);
  const results = now.ballots.map((ballot) => {
    const votes = collectVotes(ballot, new Map(groups.map((group) => [group.id, group.votes()])), new Map());
    const result = countVotes(ballot, votes, now, { mergedInto: new Map(), withdrawn: new Set() });
    return { ballot, votes, result };
  });
  return [
    ...(plain([...standing].sort()) === plain(points) ? [] : [`[D29] points stand as ${standing.join('')}`]),
    ...seats
      .map((held) => held.filter((id) => id !== null))
      .filter((held) => held.length > 3 || new Set(held).size < held.length)
      .map((held) => `[D31] seats hold ${held}`),
    ...results
      .filter(({ ballot, votes }) => ballot.voters === 'group' && votes.size > tables.length)
      .map(({ votes }) => `[D32] ${votes.size} votes of ${tables.length} groups`),
    ...results
      .filter(
        ({ result }) => !result.isOpen && sum(result.rows.map(({ firstChoices }) => firstChoices)) > result.voters,
      )
      .map(() => '[D32] more first choices than voters'),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
