import { lazy, Suspense } from 'react';
import { dayOf } from '../../domain/day.ts';
import { isKeptTooLong } from '../../domain/retention.ts';
import { useImportNews } from '../import/importNews.ts';
import { useServices } from '../services.tsx';
import { useArrivalNews } from './arrivalNews.ts';
import { NotSavedNotice } from './NotSavedNotice.tsx';
import { useSeminar } from './SeminarProvider.tsx';
import { useCondition } from './useCondition.ts';
import { usePlan } from './usePlan.ts';

const NewerAppNotice = lazy(async () => ({ default: (await import('./NewerAppNotice.tsx')).NewerAppNotice }));
const ForkNotice = lazy(async () => ({ default: (await import('./ForkNotice.tsx')).ForkNotice }));
const WithdrawnNotice = lazy(async () => ({ default: (await import('./WithdrawnNotice.tsx')).WithdrawnNotice }));
const DeletionNotice = lazy(async () => ({ default: (await import('./DeletionNotice.tsx')).DeletionNotice }));
const LeaveNotice = lazy(async () => ({ default: (await import('../leave/LeaveNotice.tsx')).LeaveNotice }));
const ImportNotice = lazy(async () => ({ default: (await import('../import/ImportNotice.tsx')).ImportNotice }));
const ArrivalNotice = lazy(async () => ({ default: (await import('../handOver/ArrivalNotice.tsx')).ArrivalNotice }));

/** What people should know of what this device has of the seminar, over all its screens. */
export function SeminarNotices() {
  const { forks, needsNewerApp, deletions, isWithdrawn } = useCondition();
  const { id } = useSeminar();
  const { news } = useArrivalNews();
  const { news: imported } = useImportNews();
  const plan = usePlan();
  const { now } = useServices();
  return (
    <Suspense fallback={null}>
      <NotSavedNotice />
      {news?.seminar === id && <ArrivalNotice arrival={news.arrival} />}
      {imported?.seminar === id && <ImportNotice news={imported} />}
      {needsNewerApp.length > 0 && <NewerAppNotice />}
      {isWithdrawn && <WithdrawnNotice />}
      {forks.length > 0 && <ForkNotice />}
      {deletions.length > 0 && <DeletionNotice />}
      {isKeptTooLong(plan, dayOf(now())) && <LeaveNotice />}
    </Suspense>
  );
}
