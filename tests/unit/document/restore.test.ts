import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { applyUpdate } from '../../../src/document/applyUpdate.ts';
import * as group from '../../../src/document/commands/groupCommands.ts';
import * as plan from '../../../src/document/commands/planCommands.ts';
import { movePoint, removePoint } from '../../../src/document/commands/pointCommands.ts';
import { restoreGroup, restorePlan } from '../../../src/document/commands/restore.ts';
import { takeSeat } from '../../../src/document/commands/seatCommands.ts';
import type { GroupDoc } from '../../../src/document/groupDoc.ts';
import { toId } from '../../../src/domain/ids.ts';
import { otherQuestion, outline, pointNamed, question, seating, writeOutline } from '../../support/groupOutline.ts';
import { countUpdates, exchange, openGroup, openPlan } from '../../support/openDocuments.ts';

/** The document as it is now, for later. */
function keep({ doc }: { readonly doc: Y.Doc }): Y.Doc {
  const kept = new Y.Doc();
  applyUpdate(kept, Y.encodeStateAsUpdate(doc));
  return kept;
}

function groupWith(words: string): GroupDoc {
  const doc = openGroup();
  writeOutline(doc, words);
  return doc;
}

describe('[D19] bringing a group back', () => {
  test('takes away what was added, brings back what was removed, and puts words, places and seats as they were', () => {
    const doc = groupWith('bread, milk (fresh, cold), salt');
    takeSeat(doc, question, pointNamed(doc, 'milk'), 1);
    const earlier = keep(doc);
    const before = doc.snapshot();
    doc.text(pointNamed(doc, 'bread'))?.edit('brown bread');
    removePoint(doc, pointNamed(doc, 'milk'));
    movePoint(doc, pointNamed(doc, 'salt'), { question: otherQuestion, parent: null, index: 0 });
    writeOutline(doc, 'jam');
    takeSeat(doc, question, pointNamed(doc, 'jam'), 1);
    const updates = countUpdates(doc);
    restoreGroup(doc, earlier);
    expect(updates()).toBe(1);
    expect(outline(doc)).toBe('bread, milk (fresh, cold), salt');
    expect(seating(doc)).toBe('milk - -');
    expect(doc.snapshot()).toEqual(before);
    doc.history.undo();
    expect([outline(doc), outline(doc, otherQuestion), seating(doc)]).toEqual(['brown bread, jam', 'salt', 'jam - -']);
    doc.history.redo();
    expect(doc.snapshot()).toEqual(before);
  });

  test('covers members, duties, states, hand-ins and the name', () => {
    const doc = openGroup();
    const theme = toId<never>('theme');
    const member = group.addMember(doc, { affiliation: null, role: null, name: 'Kari' });
    group.foundGroup(doc, { name: 'One', venue: null });
    group.setDuty(doc, 'chair', member);
    group.handIn(doc, theme);
    group.setAnswerStatus(doc, question, { kind: 'skipped' });
    const [earlier, before] = [keep(doc), doc.snapshot()];
    group.foundGroup(doc, { name: 'Two', venue: toId('venue') });
    group.setDuty(doc, 'scribe', member);
    group.setMember(doc, member, { affiliation: { kind: 'organisation', name: 'KS' }, name: 'Ola' });
    group.removeMember(doc, member);
    group.addMember(doc, { affiliation: null, role: null, name: 'Per' });
    group.takeBack(doc, theme);
    group.setAnswerStatus(doc, question, { kind: 'own' });
    group.setAnswerStatus(doc, otherQuestion, { kind: 'together', with: question });
    restoreGroup(doc, earlier);
    expect(doc.snapshot()).toEqual(before);
  });

  test('to what it is writes nothing, and makes no step', () => {
    const doc = groupWith('bread, milk');
    group.handIn(doc, toId('theme'));
    const updates = countUpdates(doc);
    const name = doc.history.undoName();
    restoreGroup(doc, keep(doc));
    expect([updates(), doc.history.undoName()]).toEqual([0, name]);
    doc.history.undo();
    expect(doc.snapshot().handIns.size).toBe(0);
  });

  test('leaves what others write in the meantime, and touches only the words that differ', () => {
    const [mine, others] = [groupWith('brown bread'), openGroup('b')];
    const earlier = keep(mine);
    mine.text(pointNamed(mine, 'brown bread'))?.edit('brown bread and butter');
    exchange(mine, others);
    restoreGroup(mine, earlier);
    others.text(pointNamed(others, 'brown bread and butter'))?.edit('brown rye bread and butter');
    writeOutline(others, 'milk');
    exchange(mine, others);
    for (const doc of [mine, others]) expect(outline(doc)).toBe('brown rye bread, milk');
  });

  test('words that are longer than anybody may write come back whole', () => {
    const doc = groupWith('bread');
    const text = doc.roots.points.get(pointNamed(doc, 'bread'));
    if (!(text instanceof Y.Map)) throw new Error('There is no point.');
    const long = 'a'.repeat(25_000);
    text.set('text', new Y.Text(long));
    const earlier = keep(doc);
    doc.text(pointNamed(doc, long))?.edit('short');
    restoreGroup(doc, earlier);
    expect(outline(doc)).toBe(long);
  });

  test('what somebody has torn out of the document is made anew', () => {
    const doc = groupWith('bread (brown), milk, salt');
    takeSeat(doc, question, pointNamed(doc, 'milk'), 2);
    const [earlier, before] = [keep(doc), doc.snapshot()];
    const [bread, milk, salt] = ['bread', 'milk', 'salt'].map((words) => pointNamed(doc, words));
    const record = doc.roots.points.get(milk ?? '');
    if (!bread || !salt || !(record instanceof Y.Map)) throw new Error('There are no points.');
    doc.doc.transact(() => {
      doc.roots.points.delete(bread);
      doc.roots.points.set(salt, 'no record');
      record.set('text', 5);
      record.delete('question');
      doc.roots.priorities.clear();
    });
    const torn = doc.snapshot();
    restoreGroup(doc, earlier);
    expect([outline(doc), seating(doc)]).toEqual(['bread (brown), milk, salt', '- milk -']);
    expect(doc.snapshot()).toEqual(before);
    doc.history.undo();
    expect(doc.snapshot()).toEqual(torn);
  });

  test('what a newer app has written comes back too', () => {
    const doc = groupWith('bread');
    const record = doc.roots.points.get(pointNamed(doc, 'bread'));
    if (!(record instanceof Y.Map)) throw new Error('There is no point.');
    record.set('colour', { hue: [1, 2], name: 'red' });
    record.set('nested', new Y.Map([['a', 1]]));
    record.set('list', new Y.Array());
    const earlier = keep(doc);
    const content = doc.roots.points.toJSON();
    record.set('colour', { hue: [1, 3], name: 'red' });
    record.set('size', 5);
    record.set('nested', 'plain');
    restoreGroup(doc, earlier);
    expect(doc.roots.points.toJSON()).toEqual(content);
  });
});

describe('[D19] bringing a plan back', () => {
  test('takes what was added out of the plan, and the rest is as it was', () => {
    const doc = openPlan();
    plan.setAbout(doc, { title: 'Seminar', date: '2026-11-22' });
    const theme = plan.addTheme(doc, { title: 'Theme', introduction: 'Why we are here' });
    const [first, second] = ['a', 'b'].map((text) => plan.addQuestion(doc, theme, { text, seats: 3 }));
    if (!first || !second) throw new Error('There are no questions.');
    const [earlier, before] = [keep(doc), doc.snapshot()];
    plan.setAbout(doc, { title: 'Other', organiser: 'County' });
    plan.setTheme(doc, theme, { minutes: 20 });
    doc.themeText(theme, 'introduction')?.edit('Why they are here');
    plan.removePlanItem(doc, 'questions', first);
    const added = plan.addQuestion(doc, theme, { text: 'c', seats: 0 });
    plan.moveQuestion(doc, second, theme, 0);
    plan.mergeGroup(doc, toId('b'), toId('a'));
    const updates = countUpdates(doc);
    restorePlan(doc, earlier);
    expect(updates()).toBe(1);
    expect(doc.snapshot()).toEqual({ ...before, removedQuestions: [{ id: added, text: 'c', seats: 0 }] });
  });
});
