import { useEffect, useState } from 'react';
import { coverage, type MunicipalityCoverage } from '../../domain/coverage.ts';
import { createSoon } from '../../session/soon.ts';
import { useGroupDocs } from '../seminar/useGroupDocs.ts';
import { usePlan } from '../seminar/usePlan.ts';

/** Every point's words are read, so changes are told together, this long (ms) after the first. */
const calm = 500;

/** Which municipalities are invited or here, and where they were heard; null until the groups have been read. */
export function useCoverage(): readonly MunicipalityCoverage[] | null {
  const plan = usePlan();
  const docs = useGroupDocs();
  const [rows, setRows] = useState<readonly MunicipalityCoverage[] | null>(null);
  useEffect(() => {
    if (!docs) return;
    const soon = createSoon();
    const read = () =>
      setRows(
        coverage({
          plan,
          groups: new Map([...docs].map(([id, doc]) => [id, doc.snapshot()])),
          textOf: (group, point) => docs.get(group)?.textOf(point) ?? '',
        }),
      );
    read();
    const stops = [...docs.values()].map((doc) => doc.subscribeToAll(() => soon.run('read', calm, read)));
    return () => {
      soon.cancelAll();
      for (const stop of stops) stop();
    };
  }, [plan, docs]);
  return rows;
}
