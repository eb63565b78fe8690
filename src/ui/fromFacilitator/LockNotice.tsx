import { useMessages } from '../language.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useLateMarks } from './LateMarks.tsx';

/** Over a locked theme: what can still be done, what becomes of it, and what has come after the lock already. */
export function LockNotice() {
  const t = useMessages().fromFacilitator;
  const late = useLateMarks();
  if (!late) return null;
  const came = [
    late.points.size > 0 && t.late(late.points.size),
    late.questions.length > 0 && t.lateSeats,
    late.isHandedInLate && t.lateHandIn,
  ].filter((words) => words !== false);
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing is filled in here, and a region would stand before the questions.
    <div className="lb-notice lb-lead__lock lb-no-print" role="group" aria-label={t.themeLocked}>
      <Icon name="lock" />
      <p>
        <strong>{t.themeLocked}</strong>
        <span>{t.themeLockedNote}</span>
        {came.map((words) => (
          <small key={words}>{words}</small>
        ))}
      </p>
    </div>
  );
}
