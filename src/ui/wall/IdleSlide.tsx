import { useFormats, useMessages } from '../language.tsx';
import { Mark } from '../parts/Mark.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { WholeWords } from './WholeWords.tsx';

/** Nothing but whose room this is. */
export function IdleSlide() {
  const { title, date, organiser } = usePlan();
  const t = useMessages();
  const formats = useFormats();
  return (
    <div className="wall-idle">
      <Mark />
      <h1>
        <WholeWords text={title || t.prepare.untitled} />
      </h1>
      <p>{[organiser, formats.day(date)].filter(Boolean).join(', ')}</p>
    </div>
  );
}
