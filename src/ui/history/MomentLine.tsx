import { Link } from 'wouter';
import type { Moment } from '../../session/gatherMoments.ts';
import { useFormats, useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { byWhom, sentenceOf, timesOf } from './momentWords.ts';
import type { MomentDoings } from './readStates.ts';

interface MomentLineProps {
  moment: Moment;
  /** Address of the history. */
  path: string;
  /** Undefined while they are being read. */
  doings: MomentDoings | undefined;
  /** Null when the moment is one step. */
  onUnfold: (() => void) | null;
}

/** A moment as one line: when, by whom, what; leads to how it was then. */
export function MomentLine({ moment, path, doings, onUnfold }: MomentLineProps) {
  const t = useMessages();
  const formats = useFormats();
  const times = timesOf(moment, formats, t);
  const told = (
    <span>
      <strong>{times}</strong> {byWhom(moment.authors, formats, t)}
      <small>{whatOf()}</small>
    </span>
  );
  function whatOf(): string {
    if (!moment.last.canBeShown) return t.history.notShown;
    if (moment.last.isCheckpoint) return t.history.gathered;
    if (doings === undefined) return t.history.looking;
    if (doings === 'unknown' || doings.length === 0) return t.history.nothingToSee;
    return sentenceOf(doings, formats);
  }
  return (
    <li className="lb-card history-moment">
      {moment.last.canBeShown ? (
        <Link href={`${path}/${moment.last.place.hash}`} data-moment={moment.id}>
          {told}
          <Icon name="forward" />
        </Link>
      ) : (
        <p>{told}</p>
      )}
      {onUnfold && (
        <Button variant="tertiary" icon="down" label={t.history.smallerStepsOf(times)} onClick={onUnfold}>
          {t.history.smallerSteps}
        </Button>
      )}
    </li>
  );
}
