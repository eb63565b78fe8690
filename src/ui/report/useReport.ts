import { useEffect, useState } from 'react';
import type { GroupId, PointId } from '../../domain/ids.ts';
import { makeReport } from '../../domain/report/makeReport.ts';
import type { Report, ReportChoices } from '../../domain/report/report.ts';
import { createSoon } from '../../session/soon.ts';
import { useFormats } from '../language.tsx';
import { useGroupDocs } from '../seminar/useGroupDocs.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { usePlenaryNow } from './usePlenaryNow.ts';

/** Every point's words are read, so changes are told together, this long (ms) after the first. */
const calm = 500;

/** The report as it is now, and as it becomes; null until the groups have been read. */
export function useReport(choices: ReportChoices): Report | null {
  const plan = usePlan();
  const docs = useGroupDocs();
  const plenary = usePlenaryNow();
  const { compare } = useFormats();
  const [report, setReport] = useState<Report | null>(null);
  useEffect(() => {
    if (!docs || !plenary) return;
    const soon = createSoon();
    const read = () => {
      const groups = new Map([...docs].map(([id, doc]) => [id, doc.snapshot()]));
      const textOf = (id: GroupId, point: PointId) => docs.get(id)?.textOf(point) ?? '';
      setReport(makeReport({ plan, groups, textOf, plenary, compare }, choices));
    };
    read();
    const stops = [...docs.values()].map((doc) => doc.subscribeToAll(() => soon.run('read', calm, read)));
    return () => {
      soon.cancelAll();
      for (const stop of stops) stop();
    };
  }, [plan, docs, plenary, compare, choices]);
  return report;
}
