import { ForkNotice } from './ForkNotice.tsx';
import { NewerAppNotice } from './NewerAppNotice.tsx';

/** What people should know of what this device has of the seminar, over all its screens. */
export function SeminarNotices() {
  return (
    <>
      <NewerAppNotice />
      <ForkNotice />
    </>
  );
}
