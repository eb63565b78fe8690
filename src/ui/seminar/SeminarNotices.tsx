import { lazy, Suspense } from 'react';
import { useArrivalNews } from './arrivalNews.ts';
import { useSeminar } from './SeminarProvider.tsx';
import { useCondition } from './useCondition.ts';

const NewerAppNotice = lazy(async () => ({ default: (await import('./NewerAppNotice.tsx')).NewerAppNotice }));
const ForkNotice = lazy(async () => ({ default: (await import('./ForkNotice.tsx')).ForkNotice }));
const WithdrawnNotice = lazy(async () => ({ default: (await import('./WithdrawnNotice.tsx')).WithdrawnNotice }));
const DeletionNotice = lazy(async () => ({ default: (await import('./DeletionNotice.tsx')).DeletionNotice }));

const ArrivalNotice = lazy(async () => ({ default: (await import('../handOver/ArrivalNotice.tsx')).ArrivalNotice }));

/** What people should know of what this device has of the seminar, over all its screens. */
export function SeminarNotices() {
  const { forks, needsNewerApp, deletions, isWithdrawn } = useCondition();
  const { id } = useSeminar();
  const { news } = useArrivalNews();
  return (
    <Suspense fallback={null}>
      {news?.seminar === id && <ArrivalNotice arrival={news.arrival} />}
      {needsNewerApp.length > 0 && <NewerAppNotice />}
      {isWithdrawn && <WithdrawnNotice />}
      {forks.length > 0 && <ForkNotice />}
      {deletions.length > 0 && <DeletionNotice />}
    </Suspense>
  );
}
