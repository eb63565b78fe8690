import * as Y from 'yjs';
import { applyContent, applyGroupContent, applyPlenaryContent } from '../../src/document/commands/applyContent.ts';
import { createGroupDoc, type GroupDoc } from '../../src/document/groupDoc.ts';
import { createPlanDoc } from '../../src/document/planDoc.ts';
import { createPlenaryDoc } from '../../src/document/plenaryDoc.ts';
import { type DeviceId, type GroupId, type PointId, toId } from '../../src/domain/ids.ts';
import { loadMunicipalities } from '../../src/domain/municipality/loadMunicipalities.ts';
import { type MunicipalityId, toMunicipalityId } from '../../src/domain/municipality/municipality.ts';
import type { Language } from '../../src/domain/plan.ts';
import type { Plenary } from '../../src/domain/plenary/plenary.ts';
import { makeReport } from '../../src/domain/report/makeReport.ts';
import type { Report, ReportChoices } from '../../src/domain/report/report.ts';
import type { ContentAnswer, ContentGroup, ContentPoint, SeminarContent } from '../../src/domain/seminarContent.ts';
import type { ReportContext } from '../../src/exports/reportContext.ts';
import { createFormats } from '../../src/i18n/formats.ts';
import { loadReportWords } from '../../src/i18n/loadReportWords.ts';
import { loadMessages } from '../../src/i18n/messages.ts';
import { createTestContext } from './openDocuments.ts';

/** Seminars to make reports of, written as contents. */

export function municipality(code: string): MunicipalityId {
  const id = toMunicipalityId(code);
  if (!id) throw new Error(`${code} is no id.`);
  return id;
}

export function contentPoint(text: string, more: Partial<ContentPoint> = {}): ContentPoint {
  return { id: '', text, addressee: null, isEntered: false, rank: null, isRankEntered: false, subpoints: [], ...more };
}

export function contentAnswer(question: string, points: readonly ContentPoint[]): ContentAnswer {
  return { question, status: 'own', with: null, points };
}

export function contentGroup(id: string, more: Partial<ContentGroup> = {}): ContentGroup {
  return { id, name: '', venue: null, members: [], handIns: [], answers: [], ...more };
}

/** A content in which nothing stands. */
export const emptyContent: SeminarContent = {
  ...{ title: '', date: '', organiser: '', contact: '', languages: ['nb'], invited: [], venues: [], addressees: [] },
  ...{ themes: [], removedQuestions: [], groups: [], clusters: [], choices: [], decisions: [] },
};

/** The seminar in documents, as on a device, and its report; `change` gives it a plenary that no content can tell. */
export function reportOf(
  content: SeminarContent,
  choices: Partial<ReportChoices> = {},
  change: (plenary: Plenary) => Plenary = (plenary) => plenary,
): Report {
  const context = createTestContext('r');
  const plan = createPlanDoc(new Y.Doc(), context);
  const ids = content.groups.map(({ id }) => ({ id: toId<GroupId>(`group ${id}`), seed: '' }));
  const placed = applyContent(plan, content, ids);
  const groups = new Map<GroupId, GroupDoc>();
  const points = new Map<string, PointId>();
  for (const group of content.groups) {
    const id = placed.groups.get(group.id);
    if (!id) continue;
    const doc = createGroupDoc(id, new Y.Doc(), context);
    for (const [name, point] of applyGroupContent(doc, group, placed)) points.set(name, point);
    groups.set(id, doc);
  }
  const plenary = createPlenaryDoc(new Y.Doc(), context);
  applyPlenaryContent(plenary, content, placed, points);
  const sources = {
    plan: plan.snapshot(),
    groups: new Map([...groups].map(([id, doc]) => [id, doc.snapshot()])),
    plenary: change(plenary.snapshot()),
    withdrawn: new Set<DeviceId>(),
    textOf: (group: GroupId, point: PointId) => groups.get(group)?.textOf(point) ?? '',
    compare: createFormats('nb').compare,
  };
  return makeReport(sources, { cut: { kind: 'all' }, isAnonymous: false, hasOriginals: true, ...choices });
}

/** Noon of 21 November 2026, UTC. */
const madeAt = Date.UTC(2026, 10, 21, 12);

export async function reportContext(report: Report, language: Language = 'nb'): Promise<ReportContext> {
  const [words, messages, register] = await Promise.all([
    loadReportWords(language),
    loadMessages(language),
    loadMunicipalities(),
  ]);
  return { report, language, words, messages, formats: createFormats(language), register, madeAt };
}
