import * as Y from 'yjs';
import { addMember, foundGroup, handIn, setAnswerStatus, setDuty } from '../../src/document/commands/groupCommands.ts';
import {
  addAddressee,
  addQuestion,
  addTheme,
  addVenue,
  mergeGroup,
  removePlanItem,
  setAbout,
} from '../../src/document/commands/planCommands.ts';
import { addPoints, removePoint, setAddressee } from '../../src/document/commands/pointCommands.ts';
import { takeSeat } from '../../src/document/commands/seatCommands.ts';
import { createGroupDoc, type GroupDoc } from '../../src/document/groupDoc.ts';
import { createPlanDoc, type PlanDoc } from '../../src/document/planDoc.ts';
import { type GroupId, type NoteId, type SeminarId, toId } from '../../src/domain/ids.ts';
import { groupScope } from '../../src/domain/scope.ts';
import { newId } from '../../src/session/newId.ts';
import { emptySummary } from '../../src/storage/seminarSummary.ts';
import { pointsOf } from './documentInvariants.ts';
import { planGroup } from './planGroup.ts';
import type { Version1Tables } from './plantStore.ts';

/** A seminar that was written with version 1 of the app, and what that version had stored of it. */
export interface Version1Seminar {
  readonly id: SeminarId;
  readonly plan: PlanDoc;
  /** The first is in the plan, and this device's own; the second was founded at its table. */
  readonly groups: readonly [GroupDoc, GroupDoc];
  /** Made in advance, and taken out of the plan since. */
  readonly removed: GroupId;
  readonly tables: Version1Tables;
  /** Words that stand in it, in every table that held any. */
  readonly words: readonly string[];
}

const context = { newId, now: () => 1_800_000_000_000 };

export function createVersion1Seminar(id = toId<SeminarId>(newId())): Version1Seminar {
  const updates: { readonly scope: string; readonly update: Uint8Array }[] = [];
  const plan = createPlanDoc(recorded('plan'), context);
  setAbout(plan, { title: 'Dialogseminar om korps', organiser: 'Kulturdirektøren' });
  const venue = addVenue(plan, 'Blåbærlia');
  const theme = addTheme(plan, { title: 'Rekruttering', introduction: 'Snakk sammen.', minutes: 20 });
  const question = addQuestion(plan, theme, { text: 'Hvem spiller om ti år?', seats: 3 });
  const second = addQuestion(plan, theme, { text: 'Hvem lærer dem det?', seats: 0 });
  const addressee = addAddressee(plan, 'Fylkeskommunen');
  const planned = planGroup(plan, { name: 'Klarinettene', venue });
  const removed = planGroup(plan, { name: 'Fagottene', venue });
  const group = createGroupDoc(planned, recorded(groupScope(planned)), context);
  const foundedId = toId<GroupId>(newId());
  const founded = createGroupDoc(foundedId, recorded(groupScope(foundedId)), context);
  // Version 1 knew no seeds.
  for (const record of plan.roots.groups.values()) if (record instanceof Y.Map) record.delete('seed');
  removePlanItem(plan, 'groups', removed);
  mergeGroup(plan, removed, planned);

  const affiliation = { kind: 'organisation', name: 'Løten skolekorps' } as const;
  setDuty(group, 'chair', addMember(group, { affiliation, role: 'administration', name: '' }));
  const place = { question, parent: null, index: 0 };
  for (const regretted of addPoints(group, place, [{ text: 'Angret', subpoints: [] }])) removePoint(group, regretted);
  addPoints(group, place, [{ text: 'Instrumentbank', subpoints: ['Delte stillinger'] }]);
  addPoints(group, { ...place, index: 1 }, [{ text: 'Øvingslokale', subpoints: [] }]);
  const [bank, room] = group.snapshot().answers.get(question)?.points ?? [];
  if (!bank || !room) throw new Error('The points were not written.');
  takeSeat(group, question, room.id, 1);
  takeSeat(group, question, bank.id, 2);
  setAddressee(group, bank.id, addressee);
  setAnswerStatus(group, second, { kind: 'together', with: question });
  handIn(group, theme);
  foundGroup(founded, { name: 'Slagverket', venue });
  addPoints(founded, place, [{ text: 'Turné til Hamar', subpoints: [] }]);

  const notes = [group, founded].map((doc, index) => ({
    id: toId<NoteId>(newId()),
    seminar: id,
    group: doc.id,
    question: index === 0 ? question : null,
    text: `Hemmelighet ${index}`,
    createdAt: 5 + index,
  }));
  const summary = { ...emptySummary, title: 'Dialogseminar om korps' };
  const row = { id, createdAt: 3, openedAt: 4, deletedAt: null, isFacilitator: true, group: planned, summary };
  const entries = updates.map(({ scope, update }, index) => ({
    seminar: id,
    device: 'deviceOfVersion1',
    scope,
    seq: index + 1,
    bytes: [...update],
  }));
  return {
    id,
    plan,
    groups: [group, founded],
    removed,
    tables: { seminars: [row], entries, notes },
    words: ['korps', 'Kulturdirektøren', 'Blåbærlia', 'Klarinettene', 'Instrumentbank', 'stillinger', 'Hemmelighet'],
  };

  function recorded(scope: string): Y.Doc {
    const doc = new Y.Doc();
    doc.on('update', (update: Uint8Array) => updates.push({ scope, update }));
    return doc;
  }
}

/** All that can be read of a group, words too. */
export function readingOf(group: GroupDoc): unknown {
  const { id: _, ...rest } = group.snapshot();
  return { ...rest, words: pointsOf(group.snapshot()).map(({ id }) => group.textOf(id)) };
}
