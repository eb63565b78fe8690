import type { GroupId, SeminarId } from '../../domain/ids.ts';

/** Where a facilitator takes in what groups hand over. */
export function receiveRoute(seminar: SeminarId): string {
  return `/s/${seminar}/receive`;
}

/** Where a group's answers, or without a group the seminar, are handed over. */
export function handOverRoute(seminar: SeminarId, group: GroupId | null): string {
  return group === null ? `/s/${seminar}/handover` : `/s/${seminar}/g/${group}/handover`;
}
