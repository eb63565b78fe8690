import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { setAbout } from '../../../src/document/commands/planCommands.ts';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import { takeSeat } from '../../../src/document/commands/seatCommands.ts';
import { type GroupId, type QuestionId, type SeminarId, toId } from '../../../src/domain/ids.ts';
import { groupScope } from '../../../src/domain/scope.ts';
import { toBase64url } from '../../../src/feed/bytes.ts';
import {
  createFacilitatorLink,
  createGroupLink,
  deriveIssuerKey,
  toSeminarLink,
} from '../../../src/feed/seminarKeys.ts';
import { type CodeReader, type CodeSeries, createHandOver, type Scanned } from '../../../src/session/handOver.ts';
import type { OpenSeminar } from '../../../src/session/openSeminar.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';
import { createTestDevice } from '../../support/testDevice.ts';
import { until } from '../../support/until.ts';

const question = toId<QuestionId>('question');

/** A seminar with a facilitator's device and one of a group, which have never met. */
async function twoDevices() {
  const root = createFacilitatorLink();
  const seminar = toId<SeminarId>(toBase64url(root.room));
  const link = await createGroupLink(root);
  const issuer = await deriveIssuerKey(link);
  if (issuer?.kind !== 'group') throw new Error('A group link certifies for its group.');
  const [facilitator, atTable] = [await createTestDevice(root), await createTestDevice(link)];
  const [hers, theirs] = [await facilitator.open(seminar), await atTable.open(seminar)];
  return { group: issuer.group, facilitator, atTable, hers, theirs, root };
}

async function write(seminar: OpenSeminar, group: GroupId, ...texts: readonly string[]): Promise<void> {
  const doc = await seminar.openGroup(group);
  for (const text of texts) {
    const [point] = addPoints(doc, { question, parent: null, index: 99 }, [{ text, subpoints: [] }]);
    if (point) takeSeat(doc, question, point, 1);
  }
}

async function textsOf(seminar: OpenSeminar, group: GroupId): Promise<readonly string[]> {
  const doc = await seminar.openGroup(group);
  return (doc.snapshot().answers.get(question)?.points ?? []).map(({ id }) => doc.textOf(id));
}

/** Holds codes before a camera until something comes of them. */
async function scan(reader: CodeReader, series: CodeSeries | null, sees = () => true): Promise<Scanned> {
  for (let index = 0; index < 2_000; index++) {
    if (!sees()) continue;
    const scanned = await reader.take(series?.text(index) ?? '');
    if (scanned.kind !== 'progress' && scanned.kind !== 'nothing' && scanned.kind !== 'ahead') return scanned;
  }
  throw new Error('Nothing came of the codes.');
}

describe('handing over by codes', () => {
  test('a facilitator gets what a group wrote, and is told what it was; twice never doubles', async () => {
    const { group, hers, theirs } = await twoDevices();
    await write(theirs, group, 'Egne lokaler', 'Skyss');
    const [giving, taking] = [await createHandOver(theirs), await createHandOver(hers)];
    const reader = taking.createReader();
    const series = await giving.series(groupScope(group), false);
    const first = await scan(reader, series);
    expect(first).toMatchObject({ kind: 'arrived', arrival: { added: 1, lost: 0, waiting: 0, isWritten: true } });
    if (first.kind !== 'arrived') throw new Error('It arrived.');
    expect(first.arrival.groups).toMatchObject([{ answers: 1, newer: 1, points: 2 }]);
    expect(await textsOf(hers, group)).toEqual(['Egne lokaler', 'Skyss']);
    // The camera still sees the codes, and somebody scans them again later.
    expect(await reader.take(series?.text(3) ?? '')).toEqual({ kind: 'nothing' });
    const again = await scan(taking.createReader(), series);
    expect(again).toMatchObject({ kind: 'arrived', arrival: { added: 0, groups: [{ newer: 0, answers: 1 }] } });
    expect(await textsOf(hers, group)).toEqual(['Egne lokaler', 'Skyss']);
  });

  test('what a group changes afterwards is the only thing that is new', async () => {
    const { group, hers, theirs } = await twoDevices();
    const [giving, taking] = [await createHandOver(theirs), await createHandOver(hers)];
    await write(theirs, group, 'Egne lokaler');
    await scan(taking.createReader(), await giving.series(groupScope(group), false));
    await write(theirs, group, 'Skyss');
    const later = await scan(taking.createReader(), await giving.series(groupScope(group), false));
    expect(later).toMatchObject({ kind: 'arrived', arrival: { added: 1, groups: [{ newer: 1, points: 2 }] } });
    expect(await textsOf(hers, group)).toEqual(['Egne lokaler', 'Skyss']);
  });

  test('[Q9] a large group comes with a third of the codes lost, in one checkpoint, and can go on writing', async () => {
    const random = createSeededRandom(seedOfRun('codes that a camera misses'));
    const { group, hers, theirs, atTable } = await twoDevices();
    const [giving, taking] = [await createHandOver(theirs), await createHandOver(hers)];
    const texts = Array.from(
      { length: 80 },
      (_, at) => `Innspill ${at}: ${random.int(2 ** 40).toString(36)} i kommunen`,
    );
    for (const text of texts) {
      await write(theirs, group, text);
      await theirs.byHand.entriesOf(groupScope(group), false);
    }
    const series = await giving.series(groupScope(group), false);
    expect(series?.count).toBeLessThan(20);
    expect((await atTable.feed.store.loadScope(theirs.id, groupScope(group))).length).toBe(1);
    await scan(taking.createReader(), series, () => !random.chance(1 / 3));
    expect(await textsOf(hers, group)).toEqual(texts);
    await write(theirs, group, 'Til slutt');
    await scan(taking.createReader(), await giving.series(groupScope(group), true));
    expect(await textsOf(hers, group)).toEqual([...texts, 'Til slutt']);
    // One more entry is not worth another checkpoint, which would end the history once more.
    expect((await atTable.feed.store.loadScope(theirs.id, groupScope(group))).length).toBe(2);
  });

  test('[Q8] what the group has put first is read before the rest, wherever the camera begins, and once', async () => {
    const random = createSeededRandom(seedOfRun('priorities ahead'));
    const { group, hers, theirs } = await twoDevices();
    const [giving, taking] = [await createHandOver(theirs), await createHandOver(hers)];
    const invent = () => Array.from({ length: 12 }, () => random.int(2 ** 40).toString(36)).join(' ');
    await write(theirs, group, ...Array.from({ length: 80 }, invent));
    const [point] = (await theirs.openGroup(group)).snapshot().answers.get(question)?.points ?? [];
    if (point) takeSeat(await theirs.openGroup(group), question, point.id, 2);
    const texts = await textsOf(theirs, group);
    const series = await giving.series(groupScope(group), false);
    for (const [start, sees] of [
      [0, () => true],
      [1_000 + random.int(1_000), () => !random.chance(1 / 3)],
    ] as const) {
      const reader = taking.createReader();
      const said: Scanned[] = [];
      let codes = 0;
      for (let index = start; said.at(-1)?.kind !== 'arrived'; index++) {
        if (!sees()) continue;
        const scanned = await reader.take(series?.text(index) ?? '');
        codes += 1;
        if (scanned.kind === 'ahead') {
          expect(codes).toBeLessThanOrEqual(start === 0 ? 2 : 30);
          if (start === 0) expect(await textsOf(hers, group)).toEqual([]);
        }
        if (scanned.kind === 'ahead' || scanned.kind === 'arrived') said.push(scanned);
        if (codes > 500) throw new Error('The codes never came to an end.');
      }
      expect(said).toMatchObject([
        {
          kind: 'ahead',
          priorities: {
            group,
            questions: [
              {
                question,
                seats: [
                  { rank: 1, text: texts.at(-1) },
                  { rank: 2, text: texts[0] },
                ],
              },
            ],
          },
        },
        { kind: 'arrived' },
      ]);
      expect(await textsOf(hers, group)).toEqual(texts);
      // The camera stays where it is: all of this has been said.
      for (let index = 0; index < 12; index++) {
        expect((await reader.take(series?.text(index) ?? '')).kind).toBe('nothing');
      }
    }
  });

  test('[Q8] nobody who may only read says what a group has put first', async () => {
    const { group, hers, theirs, root } = await twoDevices();
    const texts = Array.from({ length: 60 }, (_, at) => `${at} ${(at * 7_919_777_777).toString(36).repeat(4)}`);
    await write(theirs, group, ...texts);
    const reader = await (await createTestDevice(await toSeminarLink(root))).open(hers.id);
    await reader.accept(await theirs.byHand.entriesOf(groupScope(group), false));
    const series = await (await createHandOver(reader)).series(groupScope(group), true);
    const taking = (await createHandOver(hers)).createReader();
    for (let index = 0; index < 500; index++) {
      const { kind } = await taking.take(series?.text(index) ?? '');
      expect(kind).not.toBe('ahead');
      if (kind === 'arrived') return;
    }
    throw new Error('The codes never came to an end.');
  });

  test('the plan comes to somebody who has only the link', async () => {
    const { hers, root } = await twoDevices();
    setAbout(hers.plan, { title: 'Kulturskole for alle' });
    const newcomer = await (await createTestDevice(await toSeminarLink(root))).open(hers.id);
    const [giving, taking] = [await createHandOver(hers), await createHandOver(newcomer)];
    const scanned = await scan(taking.createReader(), await giving.series('plan', false));
    expect(scanned).toMatchObject({ kind: 'arrived', arrival: { hasPlan: true, groups: [] } });
    expect(newcomer.plan.snapshot().title).toBe('Kulturskole for alle');
  });

  test('the facilitator shows back what is there, and the group knows that it was received', async () => {
    const { group, hers, theirs } = await twoDevices();
    await write(theirs, group, 'Egne lokaler');
    const [giving, taking] = [await createHandOver(theirs), await createHandOver(hers)];
    await scan(taking.createReader(), await giving.series(groupScope(group), false));
    expect(await giving.receipt(false)).toBeNull();
    await until(async () => (await taking.receipt(false)) !== null && theirs.others.state().isLooking);
    expect(theirs.others.state()).toMatchObject({ sealed: 1, unreceived: 1 });
    const receipt = await taking.receipt(false);
    expect(await scan(giving.createReader(), receipt)).toEqual({ kind: 'received' });
    await until(async () => theirs.others.state().unreceived === 0);
  });

  test('codes of another seminar and of something else are told apart, and take nothing in', async () => {
    const [one, other] = [await twoDevices(), await twoDevices()];
    await write(one.theirs, one.group, 'Egne lokaler');
    const series = await (await createHandOver(one.theirs)).series(groupScope(one.group), false);
    const reader = (await createHandOver(other.hers)).createReader();
    expect(await reader.take(series?.text(0) ?? '')).toEqual({ kind: 'problem', problem: 'otherSeminar' });
    expect(await reader.take('https://example.org')).toEqual({ kind: 'problem', problem: 'foreign' });
    expect(await other.hers.storedGroups()).toEqual([]);
  });
});
