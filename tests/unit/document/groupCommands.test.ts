import { describe, expect, test } from 'vitest';
import * as commands from '../../../src/document/commands/groupCommands.ts';
import type { GroupDoc } from '../../../src/document/groupDoc.ts';
import type { Member } from '../../../src/domain/group.ts';
import { type MemberId, type ThemeId, toId, type VenueId } from '../../../src/domain/ids.ts';
import { isMunicipalityId } from '../../../src/domain/municipality/municipality.ts';
import { otherQuestion, outline, question, writeOutline } from '../../support/groupOutline.ts';
import { countUpdates, exchange, openGroup } from '../../support/openDocuments.ts';

const theme = toId<ThemeId>('theme');
const teacher: Omit<Member, 'id'> = {
  affiliation: { kind: 'organisation', name: 'Music council' },
  role: 'cultureSchoolTeacher',
  name: 'Kari',
};

function statusOf(group: GroupDoc) {
  return group.snapshot().answers.get(question)?.status;
}

test('[D2] foundGroup names the group and places it', () => {
  const group = openGroup();
  expect(group.snapshot()).toMatchObject({ id: group.id, name: '', venue: null });
  commands.foundGroup(group, { name: 'Group 4', venue: toId<VenueId>('hamar') });
  expect(group.snapshot()).toMatchObject({ name: 'Group 4', venue: 'hamar' });
  commands.foundGroup(group, { name: 'Group 4', venue: null });
  expect(group.snapshot().venue).toBeNull();
});

describe('[D2] members', () => {
  test('are added behind the others and changed field by field', () => {
    const group = openGroup();
    const id = commands.addMember(group, teacher);
    commands.addMember(group, { affiliation: null, role: null, name: '' });
    expect(group.snapshot().members[0]).toEqual({ id, ...teacher });
    const code = 'NO:0301';
    if (isMunicipalityId(code)) commands.setMember(group, id, { affiliation: { kind: 'municipality', id: code } });
    commands.setMember(group, id, { role: 'politician' });
    const oslo = { kind: 'municipality', id: code };
    expect(group.snapshot().members[0]).toEqual({ id, affiliation: oslo, role: 'politician', name: 'Kari' });
    commands.setMember(group, id, { affiliation: null, role: null, name: '' });
    expect(group.snapshot().members[0]).toEqual({ id, affiliation: null, role: null, name: '' });
  });

  test('[D5] are hidden when they are removed, and come back by undo', () => {
    const group = openGroup();
    const id = commands.addMember(group, teacher);
    commands.removeMember(group, id);
    expect(group.snapshot().members).toEqual([]);
    expect(group.roots.members.has(id)).toBe(true);
    group.history.undo();
    expect(group.snapshot().members).toEqual([{ id, ...teacher }]);
  });

  test('two fields of one member, changed on two devices, are both kept', () => {
    const [here, there] = [openGroup('a'), openGroup('b')];
    const id = commands.addMember(here, teacher);
    exchange(here, there);
    commands.setMember(here, id, { name: 'Ola' });
    commands.setMember(there, id, { role: 'politician' });
    exchange(here, there);
    expect(here.snapshot().members[0]).toMatchObject({ name: 'Ola', role: 'politician' });
    expect(there.snapshot()).toEqual(here.snapshot());
  });
});

describe('[D8] duties', () => {
  test('one member may hold several, and each can be taken back', () => {
    const group = openGroup();
    const id = commands.addMember(group, teacher);
    commands.setDuty(group, 'chair', id);
    commands.setDuty(group, 'scribe', id);
    expect(group.snapshot().duties).toEqual({ chair: id, scribe: id, topicKeeper: null });
    commands.setDuty(group, 'chair', null);
    expect(group.snapshot().duties).toEqual({ chair: null, scribe: id, topicKeeper: null });
  });

  test('are free while their holder is removed, and for somebody unknown', () => {
    const group = openGroup();
    const id = commands.addMember(group, teacher);
    commands.setDuty(group, 'topicKeeper', id);
    commands.setDuty(group, 'chair', toId<MemberId>('stranger'));
    commands.removeMember(group, id);
    expect(group.snapshot().duties).toEqual({ chair: null, scribe: null, topicKeeper: null });
    group.history.undo();
    expect(group.snapshot().duties.topicKeeper).toBe(id);
  });

  test('given to two members on two devices, one of them holds it', () => {
    const [here, there] = [openGroup('a'), openGroup('b')];
    const [kari, ola] = [commands.addMember(here, teacher), commands.addMember(here, { ...teacher, name: 'Ola' })];
    exchange(here, there);
    commands.setDuty(here, 'scribe', kari);
    commands.setDuty(there, 'scribe', ola);
    exchange(here, there);
    expect([kari, ola]).toContain(here.snapshot().duties.scribe);
    expect(there.snapshot()).toEqual(here.snapshot());
  });
});

describe('[D16] the state of an answer', () => {
  test('is set, replaced and taken away, and points stay', () => {
    const group = openGroup();
    writeOutline(group, 'a, b');
    expect(statusOf(group)).toEqual({ kind: 'own' });
    commands.setAnswerStatus(group, question, { kind: 'skipped' });
    expect(statusOf(group)).toEqual({ kind: 'skipped' });
    commands.setAnswerStatus(group, question, { kind: 'together', with: otherQuestion });
    expect(statusOf(group)).toEqual({ kind: 'together', with: otherQuestion });
    commands.setAnswerStatus(group, question, { kind: 'own' });
    expect(statusOf(group)).toEqual({ kind: 'own' });
    expect(group.roots.answers.size).toBe(0);
    expect(outline(group)).toBe('a, b');
  });

  test('a question without points has one too', () => {
    const group = openGroup();
    expect(group.snapshot().answers.size).toBe(0);
    commands.setAnswerStatus(group, question, { kind: 'skipped' });
    expect(group.snapshot().answers.get(question)).toEqual({
      question,
      status: { kind: 'skipped' },
      points: [],
      seats: [null, null, null],
    });
  });

  test('together with itself is own', () => {
    const group = openGroup();
    commands.setAnswerStatus(group, question, { kind: 'together', with: question });
    expect(statusOf(group)).toEqual({ kind: 'own' });
  });
});

describe('[D9] handing in', () => {
  test('tells when, is taken back, and is done again', () => {
    const group = openGroup();
    const handIn = () => group.snapshot().handIns.get(theme);
    expect(handIn()).toBeUndefined();
    commands.handIn(group, theme);
    const first = handIn();
    expect(first).toEqual({ handedIn: true, handedInAt: expect.any(Number), takenBackAt: null });
    commands.takeBack(group, theme);
    const takenBack = handIn();
    expect(takenBack).toEqual({ handedIn: false, handedInAt: first?.handedInAt, takenBackAt: expect.any(Number) });
    commands.handIn(group, theme);
    const again = handIn();
    expect(again).toMatchObject({ handedIn: true, takenBackAt: takenBack?.takenBackAt });
    expect(again?.handedInAt).toBeGreaterThan(first?.handedInAt ?? Number.POSITIVE_INFINITY);
    group.history.undo();
    expect(handIn()).toEqual(takenBack);
  });

  test('on one device and taking back on another leaves one of the two, whole', () => {
    const [here, there] = [openGroup('a'), openGroup('b')];
    commands.handIn(here, theme);
    exchange(here, there);
    commands.takeBack(here, theme);
    commands.handIn(there, theme);
    const both = [here, there].map((group) => group.snapshot().handIns.get(theme));
    exchange(here, there);
    expect(both).toContainEqual(here.snapshot().handIns.get(theme));
    expect(there.snapshot()).toEqual(here.snapshot());
  });
});

test('[D14] each command on a group is one change and one step of undo', () => {
  const group = openGroup();
  const id = commands.addMember(group, teacher);
  const steps: (() => unknown)[] = [
    () => commands.foundGroup(group, { name: 'x', venue: toId<VenueId>('y') }),
    () => commands.addMember(group, teacher),
    () => commands.setMember(group, id, { name: 'x', role: null }),
    () => commands.removeMember(group, id),
    () => commands.setDuty(group, 'chair', id),
    () => commands.setAnswerStatus(group, question, { kind: 'skipped' }),
    () => commands.handIn(group, theme),
    () => commands.takeBack(group, theme),
  ];
  for (const step of steps) {
    const before = group.snapshot();
    const updates = countUpdates(group);
    step();
    expect(updates(), `${step}`).toBe(1);
    const after = group.snapshot();
    group.history.undo();
    expect(group.snapshot(), `${step}`).toEqual(before);
    group.history.redo();
    expect(group.snapshot(), `${step}`).toEqual(after);
    group.history.undo();
  }
});
