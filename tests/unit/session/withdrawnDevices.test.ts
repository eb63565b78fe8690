import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { readmitDevice, withdrawDevice } from '../../../src/document/commands/lockCommands.ts';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import { castVote } from '../../../src/document/commands/voteCommands.ts';
import { votesAt } from '../../../src/document/earlierState.ts';
import type { GroupDoc } from '../../../src/document/groupDoc.ts';
import {
  type BallotId,
  type ClusterId,
  type GroupId,
  type PointId,
  type QuestionId,
  type SeminarId,
  toId,
  type VoterId,
} from '../../../src/domain/ids.ts';
import { groupScope } from '../../../src/domain/scope.ts';
import { toBase64url } from '../../../src/feed/bytes.ts';
import { createFacilitatorLink, createGroupLink, deriveIssuerKey } from '../../../src/feed/seminarKeys.ts';
import type { OpenSeminar } from '../../../src/session/openSeminar.ts';
import { createTestDevice, type TestDevice } from '../../support/testDevice.ts';

const question = toId<QuestionId>('question');

const add = (group: GroupDoc, ...words: readonly string[]) =>
  addPoints(
    group,
    { question, parent: null, index: 99 },
    words.map((text) => ({ text, subpoints: [] })),
  );
const points = (group: GroupDoc) =>
  (group.snapshot().answers.get(question)?.points ?? []).map(({ id }) => group.textOf(id)).join(', ');

/** A facilitator, a second one with two tabs, and a device of the group that is going to be withdrawn. */
async function room() {
  const link = createFacilitatorLink();
  const groupLink = await createGroupLink(link);
  const issuer = await deriveIssuerKey(groupLink);
  if (issuer?.kind !== 'group') throw new Error('a group link');
  const group = toId<GroupId>(issuer.group);
  const id = toId<SeminarId>(toBase64url(link.room));
  const [first, second, bad] = await Promise.all([
    createTestDevice(link),
    createTestDevice(link),
    createTestDevice(groupLink),
  ]);
  const open = async (device: TestDevice) => {
    const seminar = await device.open(id);
    return { device, seminar, group: await seminar.openGroup(group) };
  };
  const facilitator = await open(first);
  const writing = await open(second);
  const following = await open(second);
  const withdrawn = await open(bad);
  return { facilitator, writing, following, withdrawn, group, id };
}

/** Gives all that one device has sealed to another. */
async function give(
  from: { readonly device: TestDevice; readonly seminar: OpenSeminar },
  to: OpenSeminar,
): Promise<void> {
  await from.seminar.toFile();
  await to.accept(from.device.feed.rows().map(({ bytes }) => bytes));
}

async function withdraw(by: { readonly seminar: OpenSeminar }, device: TestDevice): Promise<void> {
  const feeds = await by.seminar.history.feeds();
  const own = feeds.filter((feed) => feed.device === device.key.id);
  withdrawDevice(by.seminar.plan, device.key.id, Object.fromEntries(own.map(({ scope, seq }) => [scope, seq])));
}

const wait = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 10_000, interval: 20 });

test('[D27, S43] what a withdrawn device wrote later goes from every tab and from disk, whatever is typed meanwhile', async () => {
  const { facilitator, writing, following, withdrawn, group, id } = await room();
  const [milk] = add(withdrawn.group, 'milk');
  await give(withdrawn, facilitator.seminar);
  add(withdrawn.group, 'rubbish');
  await give(withdrawn, writing.seminar);
  const [bread] = add(writing.group, 'bread');
  if (!milk || !bread) throw new Error('points');
  await wait(() => expect(points(following.group)).toBe('milk, rubbish, bread'));
  const field = following.group.text(bread);
  const heard: string[] = [];
  field?.subscribe(() => heard.push(field.read()));
  await withdraw(facilitator, withdrawn.device);
  await give(facilitator, writing.seminar);
  field?.edit('bread and');
  await wait(() => {
    expect(points(writing.group)).toBe('milk, bread and');
    expect(points(following.group)).toBe('milk, bread and');
  });
  field?.edit('bread and butter');
  expect(heard.at(-1)).toBe('bread and butter');
  await wait(() => expect(points(writing.group)).toBe('milk, bread and butter'));
  expect(writing.seminar.history.condition().aside).toEqual([
    { device: withdrawn.device.key.id, scope: groupScope(group), entries: 1 },
  ]);
  const whole = new Y.Doc();
  Y.applyUpdate(whole, await writing.seminar.history.stateWithAside(groupScope(group)));
  expect(whole.getMap('points').size).toBe(3);
  await give(writing, facilitator.seminar);
  await give(withdrawn, facilitator.seminar);
  expect(points(facilitator.group)).toBe('milk, bread and butter');

  await Promise.all([writing.seminar.close(), following.seminar.close()]);
  const stored = new Y.Doc();
  for (const row of writing.device.journal.rows())
    if (row.scope === groupScope(group)) Y.applyUpdate(stored, row.bytes);
  expect(stored.getMap('points').size).toBe(2);
  const again = await writing.device.open(id);
  expect(points(await again.openGroup(group))).toBe('milk, bread and butter');
  readmitDevice(facilitator.seminar.plan, withdrawn.device.key.id);
  await give(facilitator, again);
  const reopened = await again.openGroup(group);
  await wait(() => expect(points(reopened)).toBe('milk, rubbish, bread and butter'));
});

test('[F34] a withdrawn device keeps what is written on it, and says so; let in again, it hands that over', async () => {
  const { facilitator, withdrawn } = await room();
  add(withdrawn.group, 'milk');
  await give(withdrawn, facilitator.seminar);
  await withdraw(facilitator, withdrawn.device);
  add(withdrawn.group, 'salt');
  await give(withdrawn, facilitator.seminar);
  await give(facilitator, withdrawn.seminar);
  add(withdrawn.group, 'eggs');
  await give(withdrawn, facilitator.seminar);
  await wait(() => expect(withdrawn.seminar.history.condition().isWithdrawn).toBe(true));
  expect(points(withdrawn.group)).toBe('milk, salt, eggs');
  await wait(() => expect(points(facilitator.group)).toBe('milk'));
  readmitDevice(facilitator.seminar.plan, withdrawn.device.key.id);
  await give(facilitator, withdrawn.seminar);
  await give(withdrawn, facilitator.seminar);
  await wait(async () => {
    await give(withdrawn, facilitator.seminar);
    expect(points(facilitator.group)).toBe('milk, salt, eggs');
  });
  expect(withdrawn.seminar.history.condition().isWithdrawn).toBe(false);
});

test('[F34] a deletion that was set aside does not come back as one of a device that had applied it', async () => {
  const { facilitator, writing, withdrawn } = await room();
  const [milk] = add(withdrawn.group, 'milk');
  const [bread] = add(facilitator.group, 'bread');
  await give(withdrawn, facilitator.seminar);
  await give(facilitator, withdrawn.seminar);
  const text = (point: PointId | undefined) => point && withdrawn.group.text(point);
  if (!milk) throw new Error('a point');
  text(bread)?.edit('');
  await give(withdrawn, writing.seminar);
  await give(facilitator, writing.seminar);
  expect(points(writing.group).split(', ').sort()).toEqual(['', 'milk']);
  await withdraw(facilitator, withdrawn.device);
  add(writing.group, 'eggs');
  await give(facilitator, writing.seminar);
  await wait(() => expect(points(writing.group).split(', ').sort()).toEqual(['bread', 'eggs', 'milk']));
  await give(writing, facilitator.seminar);
  expect(points(facilitator.group).split(', ').sort()).toEqual(['bread', 'eggs', 'milk']);
});

test('[D32, F33] a vote that a device casts after it was withdrawn is kept aside, can be told, and counts when the device is let in again', async () => {
  const { facilitator, withdrawn, group } = await room();
  const ballot = toId<BallotId>('ballot');
  const voter = toId<VoterId>(withdrawn.device.key.id);
  const chosen = [toId<ClusterId>('cluster')];
  add(withdrawn.group, 'milk');
  await give(withdrawn, facilitator.seminar);
  await withdraw(facilitator, withdrawn.device);
  castVote(withdrawn.group, ballot, voter, chosen);
  await give(withdrawn, facilitator.seminar);
  await wait(() => expect(facilitator.seminar.history.condition().aside).toHaveLength(1));
  await wait(() => expect(facilitator.group.votes().size).toBe(0));
  const whole = votesAt(await facilitator.seminar.history.stateWithAside(groupScope(group)));
  expect([...(whole.get(ballot) ?? [])]).toEqual([[voter, chosen]]);
  readmitDevice(facilitator.seminar.plan, withdrawn.device.key.id);
  await wait(() => expect([...(facilitator.group.votes().get(ballot) ?? [])]).toEqual([[voter, chosen]]));
});
