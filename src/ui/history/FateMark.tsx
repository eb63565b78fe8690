import { useMessages } from '../language.tsx';
import { Icon, type IconName } from '../parts/Icon.tsx';
import type { Fate } from './sinceThen.ts';

const icons: Readonly<Record<Fate, IconName>> = { changed: 'pen', moved: 'arrowRight', removed: 'trash' };

/** What has become of something since the moment that is shown, with its words now where they are others. */
export function FateMark({ fate, now }: { fate: Fate; now?: string }) {
  const t = useMessages().history;
  const words = { changed: t.changedSince, moved: t.movedSince, removed: t.removedSince }[fate];
  return (
    <span className="history-fate">
      <Icon name={icons[fate]} />
      <span>
        {words}
        {now && `. ${t.now(now)}`}
      </span>
    </span>
  );
}
