import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { GroupDoc } from '../../../src/document/groupDoc.ts';
import { lateWork } from '../../../src/document/lateWork.ts';
import type { PlanDoc } from '../../../src/document/planDoc.ts';
import { answersWithoutQuestion } from '../../../src/domain/answerState.ts';
import { type PointId, toId } from '../../../src/domain/ids.ts';
import { languages } from '../../../src/domain/plan.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { checkInvariants, checkPointsStand, plain, pointsOf } from '../../support/documentInvariants.ts';
import { countUpdates, openGroup, openPlan } from '../../support/openDocuments.ts';
import { doSomething } from '../../support/randomCommands.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';
import { fillStrangely, strangeValue } from '../../support/strangeContent.ts';

const runRoots = ['pointing', 'timers', 'minutesAdded', 'messages', 'locks', 'acceptedLate', 'withdrawn'];
const planRoots = [
  ...runRoots,
  ...['seminar', 'languages', 'invited', 'small', 'venues', 'themes', 'questions', 'addressees', 'groups'],
];
const groupRoots = ['group', 'members', 'duties', 'points', 'priorities', 'enteredSeats', 'answers', 'handIns'];
const records = ['venues', 'themes', 'questions', 'addressees', 'groups', 'members', 'points'];

/** Content of another app, or of one that is older or newer than this one. */
function strangeDoc(roots: readonly string[], fill: (doc: Y.Doc, root: string) => void): Uint8Array {
  const doc = new Y.Doc();
  for (const root of roots) fill(doc, root);
  return Y.encodeStateAsUpdate(doc);
}

/** Reads everything there is to read, and looks whether it keeps the rules. */
function readAll(plan: PlanDoc, group: GroupDoc): void {
  const updates = [countUpdates(plan), countUpdates(group)];
  const [planNow, groupNow] = [plan.snapshot(), group.snapshot()];
  for (const [theme, lock] of plan.run().locks) lateWork(group, theme, [...groupNow.answers.keys()], lock);
  expect(checkInvariants(planNow, groupNow, group.textOf)).toEqual([]);
  expect(checkPointsStand(group)).toEqual([]);
  for (const theme of planNow.themes) plan.themeText(theme.id, 'introduction')?.read();
  for (const point of pointsOf(groupNow)) group.text(point.id)?.read();
  answersWithoutQuestion(planNow, groupNow);
  const { time } = createFormats('nb');
  for (const { handedInAt, takenBackAt } of groupNow.handIns.values()) [time(handedInAt), time(takenBackAt ?? 0)];
  expect(updates.map((count) => count())).toEqual([0, 0]);
}

describe('[D11] reading is total', () => {
  test('for any content under any root, and so are the commands', () => {
    const base = seedOfRun('reading');
    for (let run = 0; run < 400; run++) {
      const random = createSeededRandom(base + run);
      const fill = (doc: Y.Doc, root: string) => fillStrangely(random, doc, root);
      const plan = openPlan('new', [strangeDoc(planRoots, fill)]);
      const group = openGroup('new', [strangeDoc(groupRoots, fill)]);
      try {
        readAll(plan, group);
        for (let steps = 0; steps < 8; steps++) doSomething(random, plan, group);
        readAll(plan, group);
      } catch (error) {
        throw new Error(`LANGBORD_SEED=${base + run}`, { cause: error });
      }
    }
  });

  test('for any one value in the place of a record or a field', () => {
    const random = createSeededRandom(seedOfRun('reading fields'));
    const fields: Record<string, string[]> = {
      venues: ['name'],
      themes: ['title', 'introduction', 'instructions', 'minutes'],
      questions: ['theme', 'text', 'seats'],
      addressees: ['name'],
      groups: ['name', 'venue'],
      members: ['affiliation', 'role', 'name'],
      points: ['question', 'parent', 'text', 'addressee', 'entered', 'hidden', 'origin'],
    };
    for (const root of records)
      for (const field of [...(fields[root] ?? []), 'order', 'deletedAt'])
        for (let run = 0; run < 15; run++) {
          const put = (doc: Y.Doc, name: string) => {
            if (name === root) doc.getMap(root).set('a', new Y.Map([[field, strangeValue(random)]]));
          };
          readAll(openPlan('b', [strangeDoc(planRoots, put)]), openGroup('b', [strangeDoc(groupRoots, put)]));
        }
  });

  test('for bytes that were cut short or changed on their way', () => {
    const base = seedOfRun('reading bytes');
    for (let run = 0; run < 600; run++) {
      const random = createSeededRandom(base + run);
      const [plan, group] = [openPlan(), openGroup()];
      for (let steps = 0; steps < 6; steps++) doSomething(random, plan, group);
      for (const [opened, from] of [
        [openPlan('b'), plan.doc],
        [openGroup('b'), group.doc],
      ] as const) {
        const bytes = Y.encodeStateAsUpdate(from);
        for (let changes = random.int(3); changes > 0; changes--) bytes[random.int(bytes.length)] = random.int(256);
        try {
          Y.applyUpdate(opened.doc, bytes.slice(0, bytes.length - (random.chance(0.3) ? random.int(bytes.length) : 0)));
        } catch {
          // Whoever takes in bytes hears of it; what was read until then stands in the document.
        }
        expect(() => opened.snapshot(), `LANGBORD_SEED=${base + run}`).not.toThrow();
      }
    }
  });
});

describe('[D11] what is not as it should be comes out as if never written', () => {
  function groupHolding(write: (doc: Y.Doc) => void): GroupDoc {
    const doc = new Y.Doc();
    write(doc);
    return openGroup('b', [Y.encodeStateAsUpdate(doc)]);
  }
  const record = (fields: Record<string, unknown>) => new Y.Map(Object.entries(fields));

  test('a member of unknown kind, role and affiliation', () => {
    const { members } = groupHolding((doc) => {
      doc.getMap('members').set('a', record({ name: 7, role: 'wizard', affiliation: { kind: 'planet', id: 3 } }));
      doc.getMap('members').set('b', record({ affiliation: { kind: 'municipality', id: '0301' } }));
      doc.getMap('members').set('c', 'Kari');
    }).snapshot();
    const nobody = { affiliation: null, role: null, name: '' };
    expect(members).toEqual([
      { id: 'a', ...nobody },
      { id: 'b', ...nobody },
    ]);
  });

  test('long names are cut, and never in the middle of a letter', () => {
    const { members } = groupHolding((doc) => {
      const name = `${'x'.repeat(199)}😀`;
      doc.getMap('members').set('a', record({ name, affiliation: { kind: 'organisation', name } }));
    }).snapshot();
    const name = 'x'.repeat(199);
    expect(members).toEqual([{ id: 'a', name, role: null, affiliation: { kind: 'organisation', name } }]);
  });

  test.each([
    [Number.NaN, 0],
    [1e300, 0],
    ['yesterday', 0],
    [1_800_000_000_000, 1_800_000_000_000],
  ])('a time of %s', (written, read) => {
    const { handIns } = groupHolding((doc) => {
      doc.getMap('handIns').set('theme', { handedIn: true, handedInAt: written, takenBackAt: written });
      doc.getMap('handIns').set('other', { handedIn: 'yes' });
    }).snapshot();
    expect([...handIns]).toEqual([['theme', { handedIn: true, handedInAt: read, takenBackAt: read || null }]]);
  });

  test.each([
    [0, 0],
    [3, 3],
    [2.9, 2],
    [4, 0],
    [-1, 0],
    ['2', 0],
    [null, 0],
  ])('%s seats', (written, read) => {
    const doc = new Y.Doc();
    doc.getMap('themes').set('t', record({ minutes: 1_441 }));
    doc.getMap('questions').set('q', record({ theme: 't', seats: written }));
    const [theme] = openPlan('b', [Y.encodeStateAsUpdate(doc)]).snapshot().themes;
    expect(theme).toMatchObject({ minutes: null, questions: [{ id: 'q', seats: read }] });
  });

  test('a plain string where words are written together is read, but not written in', () => {
    const doc = new Y.Doc();
    doc.getMap('themes').set('t', record({ introduction: 'Why' }));
    const plan = openPlan('b', [Y.encodeStateAsUpdate(doc)]);
    expect(plan.snapshot().themes[0]?.introduction).toBe('Why');
    expect(plan.themeText(toId('t'), 'introduction')).toBeNull();
  });

  test('a seat held by what is no id, and a rank there is not', () => {
    const group = groupHolding((doc) => {
      doc.getMap('points').set('p', record({ question: 'q' }));
      for (const [key, value] of Object.entries({ 'q/1': 5, 'q/2': 'stranger', 'q/3': 'p', 'q/4': 'p', 'q/0': 'p' }))
        doc.getMap('priorities').set(key, value);
    });
    expect(group.snapshot().answers.get(toId('q'))?.seats).toEqual([null, null, 'p']);
  });

  test('a point without a question stands under the nameless one', () => {
    const group = groupHolding((doc) => doc.getMap('points').set('p', record({ text: 'plain' })));
    expect(pointsOf(group.snapshot()).map(({ id }) => id)).toEqual(['p']);
    expect(group.textOf(toId<PointId>('p'))).toBe('');
  });
});

describe('[D13] opening', () => {
  test('and reading writes nothing, and leaves what it does not know where it is', () => {
    const doc = new Y.Doc();
    doc.getMap('futureRoot').set('a', 1);
    doc.getMap('venues').set('v', new Y.Map([['futureField', 'kept']]));
    const before = Y.encodeStateAsUpdate(doc);
    const plan = openPlan('b', [before]);
    const updates = countUpdates(plan);
    plan.snapshot();
    expect(updates()).toBe(0);
    expect(Y.encodeStateAsUpdate(plan.doc)).toEqual(before);
  });

  test('an empty document gives an empty plan and an empty group', () => {
    expect(plain(openPlan().snapshot())).toBe(
      plain({
        ...{ title: '', date: '', organiser: '', contact: '', keepUntil: '', languages, invited: [], small: [] },
        ...{ venues: [], themes: [], addressees: [], groups: [] },
        ...{ removedQuestions: [], removedGroups: [], mergedInto: [] },
      }),
    );
    expect(openGroup().snapshot()).toEqual({
      id: openGroup().id,
      ...{ name: '', venue: null, members: [], duties: { chair: null, scribe: null, topicKeeper: null } },
      ...{ answers: new Map(), handIns: new Map(), hiddenPoints: [] },
    });
  });
});
