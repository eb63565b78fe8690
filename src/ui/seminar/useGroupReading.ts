import { useEffect, useState } from 'react';
import type { GroupDoc } from '../../document/groupDoc.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import type { WrittenSeminar } from '../../domain/writtenSeminar.ts';
import { createSoon } from '../../session/soon.ts';
import { useGroupDocs } from './useGroupDocs.ts';

export type GroupDocs = ReadonlyMap<GroupId, GroupDoc>;

interface GroupReadingOptions {
  /** Changes are told together, this long (ms) after the first. */
  readonly calm: number;
  /** `all`: also when only words change; `structure`: points, seats, members and votes, which change more rarely. */
  readonly of?: 'all' | 'structure';
}

/**
 * What `read` makes of the documents of all groups, made anew as they change or another function is given; null until they
 * are open, and while there is nothing to read by.
 */
export function useGroupReading<T>(
  read: ((docs: GroupDocs) => T) | null,
  { calm, of = 'all' }: GroupReadingOptions,
): T | null {
  const docs = useGroupDocs();
  const [result, setResult] = useState<{ readonly value: T } | null>(null);
  useEffect(() => {
    if (!docs || !read) return;
    const soon = createSoon();
    const readNow = () => {
      const value = read(docs);
      setResult((before) => (before?.value === value ? before : { value }));
    };
    readNow();
    const readSoon = () => soon.run('read', calm, readNow);
    const stops = [...docs.values()].map((doc) =>
      of === 'all' ? doc.subscribeToAll(readSoon) : doc.subscribe(readSoon),
    );
    return () => {
      soon.cancelAll();
      for (const stop of stops) stop();
    };
  }, [docs, read, calm, of]);
  return result ? result.value : null;
}

/** The groups' documents as the domain reads them. */
export function writtenSeminar(plan: Plan, docs: GroupDocs): WrittenSeminar {
  return {
    plan,
    groups: new Map([...docs].map(([id, doc]) => [id, doc.snapshot()])),
    textOf: (group, point) => docs.get(group)?.textOf(point) ?? '',
  };
}
