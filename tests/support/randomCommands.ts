import * as group from '../../src/document/commands/groupCommands.ts';
import * as hiding from '../../src/document/commands/hidingCommands.ts';
import * as invitation from '../../src/document/commands/invitationCommands.ts';
import * as lock from '../../src/document/commands/lockCommands.ts';
import * as plan from '../../src/document/commands/planCommands.ts';
import * as point from '../../src/document/commands/pointCommands.ts';
import * as running from '../../src/document/commands/runCommands.ts';
import * as seat from '../../src/document/commands/seatCommands.ts';
import * as sheet from '../../src/document/commands/sheetCommands.ts';
import type { GroupDoc } from '../../src/document/groupDoc.ts';
import type { PlanDoc } from '../../src/document/planDoc.ts';
import { duties, ranks, roleCategories } from '../../src/domain/group.ts';
import {
  type ClockId,
  type DeviceId,
  type GroupId,
  type MessageId,
  type PointId,
  type QuestionId,
  type ThemeId,
  toId,
  type VenueId,
} from '../../src/domain/ids.ts';
import { toMunicipalityId } from '../../src/domain/municipality/municipality.ts';
import { languages, questionsOf } from '../../src/domain/plan.ts';
import type { Where } from '../../src/domain/run.ts';
import { pointsOf } from './documentInvariants.ts';
import { type EnteredSheet, writeSheet } from './enteredSheet.ts';
import { planGroup } from './planGroup.ts';
import type { SeededRandom } from './seededRandom.ts';

const letters = ['a', 'æ', ' ', '\n', '😀', '😁', '🇳🇴', '👩🏽‍🏫', 'š', '\u{20000}'];
const municipalities = ['NO:0301', 'NO:3403', 'SE:1860'].map(toMunicipalityId).filter((id) => id !== undefined);
const planLists = ['venues', 'themes', 'addressees', 'groups'] as const;

/** Does one thing that a person could do on this device, to the plan or to the group. */
export function doSomething(random: SeededRandom, planDoc: PlanDoc, groupDoc: GroupDoc): void {
  if (random.chance(0.25)) doToPlan(random, planDoc);
  else doToGroup(random, groupDoc, planDoc);
}

function doToPlan(random: SeededRandom, doc: PlanDoc): void {
  const now = doc.snapshot();
  const theme = random.pick(now.themes)?.id ?? toId<ThemeId>('nowhere');
  const question = random.pick(questionsOf(now))?.id ?? toId<QuestionId>('nowhere');
  const group = random.pick(now.groups)?.id ?? toId<GroupId>('nowhere');
  const list = random.pick(planLists) ?? 'venues';
  const item = random.pick(now[list].map(({ id }): string => id)) ?? 'nowhere';
  const invited = random.pick(municipalities);
  const where: Where = random.chance(0.5) ? 'everywhere' : (random.pick(now.venues)?.id ?? 'everywhere');
  const moment = { clock: toId<ClockId>('clock'), at: random.int(9), timeOfDay: 1_800_000_000_000 };
  const actions: (() => void)[] = [
    () => plan.setAbout(doc, { title: words(random), organiser: words(random) }),
    () => plan.setAbout(doc, { contact: words(random) }),
    () => invitation.offerLanguage(doc, random.pick(languages) ?? 'nb', random.chance(0.5)),
    () => invitation.inviteMunicipalities(doc, municipalities.slice(random.int(3))),
    () => invited && invitation.uninviteMunicipality(doc, invited),
    () => plan.addVenue(doc, words(random)),
    () => plan.renameVenue(doc, random.pick(now.venues)?.id ?? toId<VenueId>('nowhere'), words(random)),
    () => plan.addTheme(doc, { title: words(random), introduction: words(random), minutes: random.int(90) }),
    () => plan.setTheme(doc, theme, { title: words(random) }),
    () => plan.addQuestion(doc, theme, { text: words(random), seats: 3 }),
    () => plan.setQuestion(doc, question, { text: words(random), seats: random.pick([0, 1, 2, 3] as const) ?? 0 }),
    () => plan.moveQuestion(doc, question, theme, random.int(4)),
    () => plan.addAddressee(doc, words(random)),
    () => planGroup(doc, { name: words(random), venue: random.pick(now.venues)?.id ?? null }),
    () => plan.mergeGroup(doc, group, random.pick(now.groups)?.id ?? group),
    () => plan.unmergeGroup(doc, random.chance(0.5) ? (random.pick([...now.mergedInto.keys()]) ?? group) : group),
    () => running.pointAt(doc, random.chance(0.8) ? theme : null, where),
    () => running.startTimer(doc, where, { theme, minutes: random.int(90) }, moment),
    () => running.beginTheme(doc, theme, where, random.int(90), moment),
    () => running.pauseTimer(doc, where, random.int(90_000)),
    () => running.resumeTimer(doc, where, moment),
    () => running.addMinutes(doc, where, random.int(9) - 4),
    () => running.stopTimer(doc, where),
    () => running.sendMessage(doc, words(random), random.pick(now.venues)?.id ?? null),
    () => running.takeMessageBack(doc, random.pick(doc.run().messages)?.id ?? toId<MessageId>('nowhere')),
    () => lock.lockTheme(doc, theme, []),
    () => lock.unlockTheme(doc, theme),
    () => lock.withdrawDevice(doc, toId<DeviceId>('device'), { [`group/${random.int(2)}`]: random.int(9) }),
    () => lock.readmitDevice(doc, toId<DeviceId>('device')),
    () => plan.movePlanItem(doc, list, item, random.int(4)),
    () => plan.removePlanItem(doc, list, item),
    () => plan.removePlanItem(doc, 'questions', question),
    () => doc.themeText(theme, 'introduction')?.edit(rewrite(random, doc.themeText(theme, 'introduction')?.read())),
    () => (random.chance(0.7) ? doc.history.undo() : doc.history.redo()),
  ];
  random.pick(actions)?.();
}

function doToGroup(random: SeededRandom, doc: GroupDoc, planDoc: PlanDoc): void {
  const now = doc.snapshot();
  const questions = questionsOf(planDoc.snapshot()).map(({ id }) => id);
  const question = random.pick(questions) ?? toId<QuestionId>('nowhere');
  const points = pointsOf(now).map(({ id }) => id);
  const found = random.pick(points) ?? toId<PointId>('nowhere');
  const answer = point.findPoint(doc, found)?.answer.question ?? question;
  const member = random.pick(now.members)?.id ?? null;
  const duty = random.pick(duties) ?? 'chair';
  const theme = random.pick(planDoc.snapshot().themes)?.id ?? toId<ThemeId>('nowhere');
  const tops = now.answers.get(answer)?.points.map(({ id }) => id) ?? [];
  const parent = random.chance(0.5) ? (random.pick(random.chance(0.9) ? tops : points) ?? null) : null;
  const rank = random.pick(ranks) ?? 1;
  const edit = () => doc.text(found)?.edit(rewrite(random, doc.textOf(found)));
  const move = () =>
    point.movePoint(doc, found, { question: random.chance(0.8) ? answer : question, parent, index: random.int(5) });
  const add = () =>
    point.addPoints(doc, { question: parent ? answer : question, parent, index: random.int(5) }, [
      { text: words(random), subpoints: random.chance(0.3) ? [words(random), words(random)] : [] },
      ...(random.chance(0.3) ? [{ text: words(random), subpoints: [] }] : []),
    ]);
  const takeSeat = () => seat.takeSeat(doc, answer, found, rank);
  const actions: (() => void)[] = [
    ...[add, add, edit, edit, move, move, move, takeSeat, takeSeat],
    () => point.removePoint(doc, found),
    () => point.setAddressee(doc, found, null),
    () => hiding.hidePoint(doc, found, words(random)),
    () => hiding.showPoint(doc, random.pick(now.hiddenPoints)?.id ?? found),
    () => writeSheet(doc, enteredAnswer(random, question), random.chance(0.3) ? theme : null),
    () => sheet.takeOver(doc, theme, questions),
    () => seat.leaveSeat(doc, answer, found),
    () => group.foundGroup(doc, { name: words(random), venue: null }),
    () => group.addMember(doc, { affiliation: { kind: 'organisation', name: words(random) }, role: null, name: '' }),
    () => member && group.setMember(doc, member, { role: random.pick(roleCategories) ?? null, name: words(random) }),
    () => member && group.removeMember(doc, member),
    () => group.setDuty(doc, duty, member),
    () => group.setAnswerStatus(doc, question, { kind: random.chance(0.5) ? 'skipped' : 'own' }),
    () => group.setAnswerStatus(doc, question, { kind: 'together', with: random.pick(questions) ?? question }),
    () => (random.chance(0.5) ? group.handIn(doc, theme) : group.takeBack(doc, theme)),
    () => (random.chance(0.7) ? doc.history.undo() : doc.history.redo()),
  ];
  random.pick(actions)?.();
}

/** What stands on a sheet, with a point in one of the seats. */
function enteredAnswer(random: SeededRandom, question: QuestionId): EnteredSheet {
  const seats = [[0, null, null] as const, [null, 1, 0] as const, [null, null, null] as const];
  const points = [words(random), words(random)].map((text) => ({ text, subpoints: [words(random)] }));
  return { question, points, seats: random.pick(seats) ?? [null, null, null] };
}

function words(random: SeededRandom): string {
  return Array.from({ length: random.int(4) }, () => random.pick(letters)).join('');
}

/** A text with one stretch replaced, as typing, deleting or pasting does. */
function rewrite(random: SeededRandom, before = ''): string {
  const symbols = [...before];
  symbols.splice(random.int(symbols.length + 1), random.int(3), words(random));
  return symbols.join('');
}
