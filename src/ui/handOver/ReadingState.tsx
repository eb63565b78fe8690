import { useMessages } from '../language.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import type { Receiving } from './useReceiving.ts';

/** How far the camera has come with a series, or what is wrong with what it sees. */
export function ReadingState({ receiving: { progress, problem, hasTaken } }: { receiving: Receiving }) {
  const t = useMessages().receive;
  return (
    <div className="hand-reading">
      {progress && (
        <>
          <progress aria-label={t.progressLabel} value={progress.known} max={progress.count} />
          <p>{t.progress(progress.known, progress.count)}</p>
        </>
      )}
      {/* Not said at every code: a screen reader hears the beginning and the end. */}
      <p role="status">{!progress && !problem ? (hasTaken ? t.next : t.ready) : ''}</p>
      {problem && <FailureNotice>{t.problems[problem]}</FailureNotice>}
    </div>
  );
}
