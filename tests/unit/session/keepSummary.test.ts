import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { foundGroup } from '../../../src/document/commands/groupCommands.ts';
import { setAbout } from '../../../src/document/commands/planCommands.ts';
import { type GroupId, toId } from '../../../src/domain/ids.ts';
import { keepSummary } from '../../../src/session/keepSummary.ts';
import type { SeminarRow } from '../../../src/storage/database.ts';
import type { SeminarShelf } from '../../../src/storage/seminarShelf.ts';
import { emptySummary, type SeminarSummary } from '../../../src/storage/seminarSummary.ts';
import { createMemorySeminar } from '../../support/memorySeminar.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const table = toId<GroupId>('table');

/** A shelf of one seminar that writes down every summary it is given. */
function openOnShelf() {
  const seminar = createMemorySeminar();
  const written: SeminarSummary[] = [];
  let row: SeminarRow = {
    id: seminar.id,
    createdAt: 0,
    openedAt: 0,
    deletedAt: null,
    isFacilitator: true,
    group: null,
    summary: emptySummary,
  };
  let tell: (rows: readonly SeminarRow[]) => void = () => undefined;
  const change = (fields: Partial<SeminarRow>) => {
    row = { ...row, ...fields };
    tell([row]);
  };
  const shelf: Pick<SeminarShelf, 'watch' | 'setSummary'> = {
    watch(listener) {
      tell = listener;
      listener([row]);
      return () => {
        tell = () => undefined;
      };
    },
    async setSummary(_id, summary) {
      written.push(summary);
      change({ summary });
    },
  };
  return { seminar, written, change, stop: keepSummary(seminar, shelf) };
}

test('a burst of changes is written once, when it has rested', async () => {
  const { seminar, written } = openOnShelf();
  setAbout(seminar.plan, { title: 'Vår' });
  setAbout(seminar.plan, { title: 'Vårmøte' });
  expect(written).toEqual([]);
  await vi.runAllTimersAsync();
  expect(written.map((summary) => summary.title)).toEqual(['Vårmøte']);
});

test('opening a seminar whose summary is right writes nothing', async () => {
  const { written } = openOnShelf();
  await vi.runAllTimersAsync();
  expect(written).toEqual([]);
});

test('the group that is chosen is followed', async () => {
  const { seminar, written, change } = openOnShelf();
  change({ group: table });
  await vi.runAllTimersAsync();
  foundGroup(await seminar.openGroup(table), { name: 'Gruppe 2', venue: null });
  await vi.runAllTimersAsync();
  expect(written.at(-1)?.group).toBe('Gruppe 2');
});

test('what waits is written when the seminar is left, and nothing after that', async () => {
  const { seminar, written, stop } = openOnShelf();
  await vi.runAllTimersAsync();
  setAbout(seminar.plan, { title: 'Vårmøte' });
  stop();
  expect(written).toHaveLength(1);
  setAbout(seminar.plan, { title: 'Høstmøte' });
  await vi.runAllTimersAsync();
  expect(written).toHaveLength(1);
});
