import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { copyDocument } from '../../../src/document/copyDocument.ts';
import { copyPlan, groupsOfPlan } from '../../../src/document/copyPlan.ts';
import type { GroupDoc } from '../../../src/document/groupDoc.ts';
import type { PlanDoc } from '../../../src/document/planDoc.ts';
import { type GroupId, toId } from '../../../src/domain/ids.ts';
import { beginPlan } from '../../support/beginPlan.ts';
import { plain, pointsOf } from '../../support/documentInvariants.ts';
import { createEngineDevice } from '../../support/engineDevice.ts';
import { createTestSeminar } from '../../support/feedPeer.ts';
import { exchange, openGroup, openPlan } from '../../support/openDocuments.ts';
import { doSomething } from '../../support/randomCommands.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';
import { fillStrangely } from '../../support/strangeContent.ts';

const planRoots = ['seminar', 'venues', 'themes', 'questions', 'addressees', 'groups', 'merged'];
const groupRoots = ['group', 'members', 'duties', 'points', 'priorities', 'answers', 'handIns', 'unknown'];

function copied(from: Y.Doc): Uint8Array {
  const to = new Y.Doc();
  copyDocument(from, to);
  return Y.encodeStateAsUpdate(to);
}

function readingOf(plan: PlanDoc, group: GroupDoc): string {
  const words = pointsOf(group.snapshot()).map(({ id }) => group.textOf(id));
  return plain([plan.snapshot(), group.snapshot(), words]);
}

/** Everything under all roots, hidden records too, in the order of keys. */
function contentOf(doc: Y.Doc): string {
  return JSON.stringify(doc.toJSON(), (_, value: unknown) => {
    if (typeof value === 'bigint') return `${value}`;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  });
}

/** Two devices that have written apart and met now and then. */
function writtenDocuments(seed: number): readonly [PlanDoc, GroupDoc] {
  const random = createSeededRandom(seed);
  const plans = [beginPlan(openPlan('a')), openPlan('b')] as const;
  const groups = [openGroup('a'), openGroup('b')] as const;
  for (let step = 0; step < 60; step++) {
    if (random.chance(0.2)) [plans, groups].forEach((pair) => void exchange(...pair));
    const [plan, group] = random.chance(0.5) ? [plans[0], groups[0]] : [plans[1], groups[1]];
    doSomething(random, plan, group);
  }
  exchange(...plans);
  exchange(...groups);
  return [plans[0], groups[0]];
}

test('[D20] after any history a copy holds the same, hidden records too, all of it from one client', () => {
  const base = seedOfRun('copies');
  for (let run = 0; run < 200; run++) {
    const [plan, group] = writtenDocuments(base + run);
    const [planCopy, groupCopy] = [openPlan('c', [copied(plan.doc)]), openGroup('c', [copied(group.doc)])];
    for (const [copy, original] of [[planCopy, plan] as const, [groupCopy, group] as const]) {
      expect(contentOf(copy.doc), `LANGBORD_SEED=${base + run}`).toBe(contentOf(original.doc));
      expect(Y.decodeStateVector(Y.encodeStateVector(copy.doc)).size).toBeLessThanOrEqual(1);
    }
    expect(readingOf(planCopy, groupCopy), `LANGBORD_SEED=${base + run}`).toBe(readingOf(plan, group));
  }
});

test('[D20] a plan’s groups get new ids and seeds, and the plan reads the same otherwise', () => {
  const base = seedOfRun('copies of plans');
  for (let run = 0; run < 100; run++) {
    const { doc, snapshot } = writtenDocuments(base + run)[0];
    const newGroup = (id: GroupId) => ({ id: toId<GroupId>(`new ${id}`), seed: `new seed of new ${id}` });
    const groups = new Map(groupsOfPlan(doc).map((id): [string, ReturnType<typeof newGroup>] => [id, newGroup(id)]));
    const to = new Y.Doc();
    copyPlan(doc, to, groups);
    let expected = plain({ ...snapshot(), mergedInto: [...snapshot().mergedInto] });
    for (const id of groups.keys()) expected = expected.replaceAll(`"${id}"`, `"new ${id}"`);
    expected = expected.replaceAll('"seed of ', '"new seed of new ');
    const read = openPlan('c', [Y.encodeStateAsUpdate(to)]).snapshot();
    expect(plain({ ...read, mergedInto: [...read.mergedInto] }), `LANGBORD_SEED=${base + run}`).toBe(expected);
  }
});

test('[D20] any content is copied, reads the same, and is nothing a feed refuses', async () => {
  const base = seedOfRun('strange copies');
  const { groupLink, groupScope } = await createTestSeminar();
  for (let run = 0; run < 150; run++) {
    const random = createSeededRandom(base + run);
    const [plan, group] = [planRoots, groupRoots].map((roots) => {
      const doc = new Y.Doc();
      for (const root of roots) fillStrangely(random, doc, root);
      return Y.encodeStateAsUpdate(doc);
    });
    if (!plan || !group) throw new Error('nothing was made');
    const bare = (update: Uint8Array) => {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, update);
      return doc;
    };
    const copies = [copied(bare(plan)), copied(bare(group))] as const;
    const read = readingOf(openPlan('c', [copies[0]]), openGroup('c', [copies[1]]));
    expect(read, `LANGBORD_SEED=${base + run}`).toBe(readingOf(openPlan('c', [plan]), openGroup('c', [group])));
    if (run >= 25) continue;
    const device = await createEngineDevice([groupLink], groupScope);
    for (const update of [plan, group]) copyDocument(bare(update), device.doc);
    await device.seal();
    const peer = await createEngineDevice([groupLink], groupScope);
    await peer.receive(device.stored);
    for (const root of device.doc.share.keys()) peer.doc.getMap(root);
    expect(contentOf(peer.doc), `LANGBORD_SEED=${base + run}`).toBe(contentOf(device.doc));
  }
});

test('[D20] what no feed takes leaves an empty value, and what stands beside it stays', async () => {
  const doc = new Y.Doc();
  const map = doc.getMap('seminar');
  let nested: unknown = 'far inside';
  for (let level = 0; level < 100; level++) nested = level % 2 ? [nested] : { nested };
  map.set('title', 'Title');
  map.set('k'.repeat(513), 'long key');
  map.set('large', 'x'.repeat(300_000));
  map.set(
    'many',
    Array.from({ length: 30_000 }, () => 1),
  );
  map.set('nested', nested);
  map.set('long', new Y.Text('æ'.repeat(300_000)));
  doc.getMap('r'.repeat(65)).set('a', 1);
  const { groupLink, groupScope } = await createTestSeminar();
  const device = await createEngineDevice([groupLink], groupScope);
  copyDocument(doc, device.doc);
  expect((await device.seal()).length).toBeGreaterThan(0);
  expect([...device.doc.share.keys()]).toEqual(['seminar']);
  const copy = device.doc.getMap('seminar');
  expect([...copy.keys()].sort()).toEqual(['large', 'long', 'many', 'nested', 'title']);
  expect([copy.get('title'), copy.get('large'), copy.get('many')]).toEqual(['Title', {}, {}]);
  expect(JSON.stringify(copy.get('nested'))).not.toContain('far inside');
  expect(String(copy.get('long'))).toBe('æ'.repeat(300_000));
});
