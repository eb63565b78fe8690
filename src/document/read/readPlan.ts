import type * as Y from 'yjs';
import { type AddresseeId, type GroupId, type QuestionId, type ThemeId, toId, type VenueId } from '../../domain/ids.ts';
import { isMunicipalityId, type MunicipalityId } from '../../domain/municipality/municipality.ts';
import {
  type Language,
  languages,
  type Plan,
  type PlannedGroup,
  type Question,
  type SeatCount,
  type Theme,
} from '../../domain/plan.ts';
import { type MergedInto, resolveMerges } from '../../domain/resolveMerges.ts';
import { compareOrder } from '../order.ts';
import type { PlanRoots } from '../planRoots.ts';
import { dayField, forEachRecord, isHidden, numberField, textField, wordsField } from './fields.ts';

interface Row {
  readonly id: string;
  readonly order: string;
  readonly record: Y.Map<unknown>;
}

/** Any document, read as today's plan. Never throws and never writes. */
export function readPlan(roots: PlanRoots): Plan {
  const themes = sortedRows(roots.themes, 'shown');
  const questions = sortedRows(roots.questions, 'shown');
  const standing = new Set(themes.map((theme) => theme.id));
  const [asked, orphaned] = partition(questions, (row) => standing.has(textField(row.record, 'theme')));
  return {
    title: textField(roots.seminar, 'title'),
    date: textField(roots.seminar, 'date', 10),
    organiser: textField(roots.seminar, 'organiser'),
    contact: textField(roots.seminar, 'contact'),
    keepUntil: dayField(roots.seminar, 'keepUntil'),
    languages: readLanguages(roots.languages),
    invited: readMunicipalities(roots.invited),
    small: readMunicipalities(roots.small),
    venues: sortedRows(roots.venues, 'shown').map((row) => ({
      id: toId<VenueId>(row.id),
      name: textField(row.record, 'name'),
    })),
    themes: themes.map((row) => readTheme(row, asked)),
    addressees: sortedRows(roots.addressees, 'shown').map((row) => ({
      id: toId<AddresseeId>(row.id),
      name: textField(row.record, 'name'),
    })),
    groups: sortedRows(roots.groups, 'shown').map(readPlannedGroup),
    removedQuestions: [...sortedRows(roots.questions, 'hidden'), ...orphaned].map(readQuestion),
    removedGroups: sortedRows(roots.groups, 'hidden').map(readPlannedGroup),
    mergedInto: readMerges(roots.merged),
  };
}

/** [D21] A seminar that offers no language offers all: whoever opens it must be able to read. */
function readLanguages(roots: Y.Map<unknown>): Language[] {
  const offered = languages.filter((language) => roots.get(language) !== false);
  return offered.length > 0 ? offered : [...languages];
}

/** [D21] */
function readMunicipalities(root: Y.Map<unknown>): MunicipalityId[] {
  const named = [...root.keys()].filter(isMunicipalityId).filter((id) => root.get(id) === true);
  // In the order of ids: the order in which Yjs lists keys differs between devices.
  return named.sort();
}

/** [D18] Which groups are part of which, whatever merges are written. */
export function readMerges(merged: Y.Map<unknown>): MergedInto {
  const written = new Map<GroupId, GroupId>();
  merged.forEach((into, from) => {
    if (typeof into === 'string' && into !== '') written.set(toId<GroupId>(from), toId<GroupId>(into));
  });
  return resolveMerges(written);
}

/** The records of a collection in their order, those in view or those taken away. */
export function sortedRows(collection: Y.Map<unknown>, which: 'shown' | 'hidden'): Row[] {
  const rows: Row[] = [];
  forEachRecord(collection, (id, record) => {
    if (isHidden(record) === (which === 'hidden')) rows.push({ id, order: textField(record, 'order'), record });
  });
  return rows.sort(compareOrder);
}

function readTheme(row: Row, questions: readonly Row[]): Theme {
  return {
    id: toId<ThemeId>(row.id),
    title: textField(row.record, 'title'),
    introduction: wordsField(row.record, 'introduction'),
    instructions: wordsField(row.record, 'instructions'),
    minutes: numberField(row.record, 'minutes', 1, 1_440),
    questions: questions.filter((question) => textField(question.record, 'theme') === row.id).map(readQuestion),
  };
}

function readQuestion(row: Row): Question {
  const seats = numberField(row.record, 'seats', 0, 3) ?? 0;
  return {
    id: toId<QuestionId>(row.id),
    text: textField(row.record, 'text', 2_000),
    seats: Math.floor(seats) as SeatCount,
  };
}

function readPlannedGroup(row: Row): PlannedGroup {
  const venue = textField(row.record, 'venue');
  return {
    id: toId<GroupId>(row.id),
    name: textField(row.record, 'name'),
    venue: venue ? toId<VenueId>(venue) : null,
    seed: textField(row.record, 'seed'),
  };
}

function partition<T>(items: readonly T[], belongs: (item: T) => boolean): [T[], T[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}
