import { describe, expect, test } from 'vitest';
import * as group from '../../../src/document/commands/groupCommands.ts';
import * as plan from '../../../src/document/commands/planCommands.ts';
import { addPoints, movePoint, removePoint, setAddressee } from '../../../src/document/commands/pointCommands.ts';
import { leaveSeat, takeSeat } from '../../../src/document/commands/seatCommands.ts';
import type { GroupDoc } from '../../../src/document/groupDoc.ts';
import { changesBetween, type GroupChanges, type GroupMoment, momentOf } from '../../../src/domain/changesBetween.ts';
import type { Point } from '../../../src/domain/group.ts';
import { type PointId, toId } from '../../../src/domain/ids.ts';
import { planChangesBetween } from '../../../src/domain/planChangesBetween.ts';
import { beginPlan } from '../../support/beginPlan.ts';
import { plain } from '../../support/documentInvariants.ts';
import { otherQuestion, pointNamed, question, writeOutline } from '../../support/groupOutline.ts';
import { openGroup, openPlan } from '../../support/openDocuments.ts';
import { planGroup } from '../../support/planGroup.ts';
import { doSomething } from '../../support/randomCommands.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';

const theme = toId<never>('theme');
const nowOf = (doc: GroupDoc) => momentOf(doc.snapshot(), doc.textOf);

/** What `act` does to a group that says "bread, milk (cold), salt", with milk in seat 1. */
function changesOf(act: (doc: GroupDoc) => void) {
  const doc = openGroup();
  writeOutline(doc, 'bread, milk (cold), salt');
  takeSeat(doc, question, pointNamed(doc, 'milk'), 1);
  const before = nowOf(doc);
  act(doc);
  const after = nowOf(doc);
  const changes = changesBetween(before, after);
  const words = (ids: readonly PointId[], { textOf }: GroupMoment) => ids.map((id) => textOf(id)).join(', ');
  const of = changes?.questions.find((each) => each.question === question);
  return {
    changes,
    added: words(of?.added ?? [], after),
    changed: words(of?.changed ?? [], after),
    moved: words(of?.moved ?? [], after),
    removed: words(of?.removed ?? [], before),
    seats: (of?.seats ?? []).map(({ rank, point, before: sat }) => {
      return `${rank}: ${sat ? before.textOf(sat) : '-'} > ${point ? after.textOf(point) : '-'}`;
    }),
  };
}
const none = { added: '', changed: '', moved: '', removed: '', seats: [] };
const place = { question, parent: null, index: 0 };

describe('what changed in the points of a group', () => {
  test.each<[string, (doc: GroupDoc) => void, Partial<typeof none> | { seats: string[] }]>([
    ['points and sub-points are added', (doc) => writeOutline(doc, 'jam (red)'), { added: 'jam, red' }],
    ['words are changed', (doc) => doc.text(pointNamed(doc, 'cold'))?.edit('warm'), { changed: 'warm' }],
    ['an addressee is chosen', (doc) => setAddressee(doc, pointNamed(doc, 'salt'), toId('x')), { changed: 'salt' }],
    ['a point is moved', (doc) => movePoint(doc, pointNamed(doc, 'salt'), place), { moved: 'salt' }],
    [
      'a point becomes a sub-point',
      (doc) => movePoint(doc, pointNamed(doc, 'salt'), { ...place, parent: pointNamed(doc, 'bread') }),
      { moved: 'salt' },
    ],
    [
      'a point with its seat and sub-point is removed',
      (doc) => removePoint(doc, pointNamed(doc, 'milk')),
      { removed: 'milk, cold', seats: ['1: milk > -'] },
    ],
    [
      'seats change',
      (doc) => {
        takeSeat(doc, question, pointNamed(doc, 'milk'), 2);
        takeSeat(doc, question, pointNamed(doc, 'salt'), 1);
      },
      { seats: ['1: milk > salt', '2: - > milk'] },
    ],
    [
      'an empty line that gets words is added, and one that loses them is removed',
      (doc) => {
        const [id] = addPoints(doc, place, [{ text: ' ', subpoints: [] }]);
        if (id) doc.text(id)?.edit('jam');
        doc.text(pointNamed(doc, 'salt'))?.edit('');
      },
      { added: 'jam', removed: 'salt' },
    ],
  ])('%s', (_, act, expected) => {
    const { changes, ...shown } = changesOf(act);
    expect(shown).toEqual({ ...none, ...expected });
    expect(changes?.questions).toHaveLength(1);
    expect(changes).toMatchObject({ handIns: [], duties: [], isRenamed: false });
  });

  test.each<[string, (doc: GroupDoc) => void]>([
    ['nothing is done', () => undefined],
    ['an empty line is begun', (doc) => addPoints(doc, place, [{ text: ' ', subpoints: [] }])],
    [
      'something is done and taken back',
      (doc) => {
        leaveSeat(doc, question, pointNamed(doc, 'milk'));
        doc.history.undo();
      },
    ],
  ])('there is no change when %s', (_, act) => {
    expect(changesOf(act).changes).toBeNull();
  });

  test('a point that is moved to another question stands there', () => {
    const { changes } = changesOf((doc) => {
      movePoint(doc, pointNamed(doc, 'bread'), { ...place, question: otherQuestion });
    });
    expect(changes?.questions).toMatchObject([{ question: otherQuestion, moved: [expect.any(String)], added: [] }]);
  });

  test('a moment keeps its words when others are written later', () => {
    const doc = openGroup();
    writeOutline(doc, 'bread');
    const [id, moment] = [pointNamed(doc, 'bread'), nowOf(doc)];
    doc.text(id)?.edit('jam');
    expect([moment.textOf(id), moment.textOf(toId('nowhere'))]).toEqual(['bread', '']);
  });
});

describe('what else changed in a group', () => {
  test('states, members, duties and the name', () => {
    const { changes } = changesOf((doc) => {
      const member = group.addMember(doc, { affiliation: null, role: null, name: 'Kari' });
      group.setDuty(doc, 'chair', member);
      group.foundGroup(doc, { name: 'One', venue: null });
      group.setAnswerStatus(doc, otherQuestion, { kind: 'together', with: question });
    });
    expect(changes).toMatchObject({
      questions: [{ question: otherQuestion, status: { kind: 'together', with: question }, added: [] }],
      members: { added: [expect.any(String)], changed: [], removed: [] },
      duties: ['chair'],
      isRenamed: true,
    });
  });

  test.each<[string, (doc: GroupDoc) => void, (doc: GroupDoc) => void, readonly string[]]>([
    ['handed in', () => undefined, (doc) => group.handIn(doc, theme), ['handedIn']],
    ['taken back', (doc) => group.handIn(doc, theme), (doc) => group.takeBack(doc, theme), ['takenBack']],
    [
      'handed in again',
      (doc) => group.handIn(doc, theme),
      (doc) => {
        group.takeBack(doc, theme);
        group.handIn(doc, theme);
      },
      ['handedIn'],
    ],
    [
      'handed in and taken back in between',
      () => undefined,
      (doc) => {
        group.handIn(doc, theme);
        group.takeBack(doc, theme);
      },
      ['takenBack'],
    ],
    ['undone', (doc) => group.handIn(doc, theme), (doc) => doc.history.undo(), ['takenBack']],
    ['left as it was', (doc) => group.handIn(doc, theme), (doc) => writeOutline(doc, 'jam'), []],
  ])('a theme is %s', (_, first, then, kinds) => {
    const doc = openGroup();
    first(doc);
    const before = nowOf(doc);
    then(doc);
    expect(changesBetween(before, nowOf(doc))?.handIns.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('of a group that was not there before, everything is new', () => {
    const doc = openGroup();
    expect(changesBetween(null, nowOf(doc))).toBeNull();
    writeOutline(doc, 'bread, milk');
    group.handIn(doc, theme);
    expect(changesBetween(null, nowOf(doc))).toMatchObject({
      questions: [{ question, added: [expect.any(String), expect.any(String)] }],
      handIns: [{ theme, kind: 'handedIn', at: expect.any(Number) }],
    });
  });

  test('whatever is done, there are changes exactly when a person reads something else, and back is the reverse', () => {
    const base = seedOfRun('changesBetween');
    for (let run = 0; run < 250; run++) {
      const random = createSeededRandom(base + run);
      const [planDoc, doc] = [beginPlan(openPlan()), openGroup()];
      for (let step = random.int(30); step > 0; step--) doSomething(random, planDoc, doc);
      const before = nowOf(doc);
      for (let step = random.int(4); step > 0; step--) doSomething(random, planDoc, doc);
      const after = nowOf(doc);
      const [there, back] = [changesBetween(before, after), changesBetween(after, before)];
      expect(isSeen(there), `LANGBORD_SEED=${base + run}`).toBe(readingOf(before) !== readingOf(after));
      const counts = (changes: typeof there, kind: 'added' | 'changed' | 'removed') =>
        (changes?.questions ?? []).flatMap((each) => each[kind]).sort();
      expect(counts(there, 'added'), `LANGBORD_SEED=${base + run}`).toEqual(counts(back, 'removed'));
      expect(counts(there, 'removed'), `LANGBORD_SEED=${base + run}`).toEqual(counts(back, 'added'));
      expect(counts(there, 'changed'), `LANGBORD_SEED=${base + run}`).toEqual(counts(back, 'changed'));
    }
  });
});

describe('what changed in a plan', () => {
  test('each part that changed is named', () => {
    const doc = openPlan();
    const first = plan.addTheme(doc, { title: 'First' });
    const second = plan.addTheme(doc, { title: 'Second' });
    const [one, two] = ['1', '2'].map((text) => plan.addQuestion(doc, first, { text, seats: 0 }));
    const venue = plan.addVenue(doc, 'Hamar');
    if (!one || !two) throw new Error('There are no questions.');
    const before = doc.snapshot();
    expect(planChangesBetween(before, doc.snapshot())).toBeNull();
    plan.setAbout(doc, { title: 'Seminar' });
    plan.removePlanItem(doc, 'venues', venue);
    doc.themeText(second, 'introduction')?.edit('Why');
    plan.setQuestion(doc, one, { seats: 3 });
    plan.moveQuestion(doc, two, second, 0);
    const made = planGroup(doc, { name: 'Gruppe 1', venue: null });
    plan.mergeGroup(doc, made, toId('other'));
    const nothing = { added: [], changed: [], moved: [], removed: [] };
    expect(planChangesBetween(before, doc.snapshot())).toEqual({
      isAboutChanged: true,
      venues: { ...nothing, removed: [venue] },
      themes: { ...nothing, changed: [second] },
      questions: { ...nothing, changed: [one], moved: [two] },
      addressees: nothing,
      groups: { ...nothing, added: [made] },
      merges: [made],
    });
  });

  test('a merge alone is a change', () => {
    const doc = openPlan();
    const before = doc.snapshot();
    plan.mergeGroup(doc, toId('b'), toId('a'));
    expect(planChangesBetween(before, doc.snapshot())?.merges).toEqual(['b']);
    expect(planChangesBetween(doc.snapshot(), before)?.merges).toEqual(['b']);
  });
});

/** Whether something but hand-ins has changed: of those, what was between two moments counts too. */
function isSeen(changes: GroupChanges | null): boolean {
  if (!changes) return false;
  const { added, changed, moved, removed } = changes.members;
  const members = added.length + changed.length + moved.length + removed.length;
  return changes.isRenamed || changes.questions.length + changes.duties.length + members > 0;
}

/** What a person reads: points with words in the order of where they stand, seats and states, and the rest of the group; a hidden point is a removed one. */
function readingOf({ group: { handIns, answers, hiddenPoints, ...rest }, textOf }: GroupMoment): string {
  const lists = new Map<string, unknown[]>();
  const list = (place: string, { id, addressee }: Pick<Point, 'id' | 'addressee'>) => {
    if (textOf(id).trim() !== '') lists.set(place, [...(lists.get(place) ?? []), [id, textOf(id), addressee]]);
  };
  for (const answer of answers.values())
    for (const top of answer.points) {
      list(answer.question, top);
      for (const subpoint of top.subpoints) list(`${answer.question}/${top.id}`, subpoint);
    }
  const said = [...answers.values()]
    .filter(({ seats, status }) => status.kind !== 'own' || seats.some((seat) => seat !== null))
    .map(({ question: asked, seats, status }) => [asked, seats, status]);
  return plain([[...lists].sort(([a], [b]) => (a < b ? -1 : 1)), said, rest]);
}
