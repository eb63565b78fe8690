import type { GroupDoc } from '../document/groupDoc.ts';
import type { GroupId } from '../domain/ids.ts';
import type { SeminarShelf } from '../storage/seminarShelf.ts';
import type { SeminarSummary } from '../storage/seminarSummary.ts';
import type { OpenSeminar } from './openSeminar.ts';
import { summaryOf } from './summaryOf.ts';

/** How long (ms) after a change the summary is written; more changes meanwhile go into the same writing. */
const pause = 500;

/**
 * Keeps what the front page says of a seminar up to date while it is open, from its plan and the group
 * this device writes for. Returns what stops it, which writes a summary that waits.
 */
export function keepSummary(session: OpenSeminar, shelf: Pick<SeminarShelf, 'watch' | 'setSummary'>): () => void {
  let written: SeminarSummary | undefined;
  let chosen: GroupId | null | undefined;
  let group: GroupDoc | null = null;
  let stopGroup = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = () => {
    timer = undefined;
    const summary = summaryOf(session.plan.snapshot(), group?.snapshot() ?? null);
    if (JSON.stringify(summary) === JSON.stringify(written)) return;
    written = summary;
    // A cache: when it cannot be written the seminar's own saving says so, and the next change tries again.
    shelf.setSummary(session.id, summary).catch(() => {
      written = undefined;
    });
  };
  const wait = () => {
    timer ??= setTimeout(write, pause);
  };
  const follow = async (id: GroupId | null) => {
    const opened = id && (await session.openGroup(id));
    if (chosen !== id) return;
    stopGroup();
    group = opened;
    stopGroup = opened?.subscribe(wait) ?? (() => {});
    wait();
  };
  const stopPlan = session.plan.subscribe(wait);
  const stopShelf = shelf.watch(
    (rows) => {
      const row = rows.find((candidate) => candidate.id === session.id);
      if (!row) return;
      written = row.summary;
      if (row.group === chosen) return;
      chosen = row.group;
      void follow(row.group).catch(() => {});
    },
    () => {},
  );
  return () => {
    stopPlan();
    stopShelf();
    stopGroup();
    chosen = undefined;
    if (timer === undefined) return;
    clearTimeout(timer);
    write();
  };
}
