import './fromFacilitator.css';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { ThemeId, VenueId } from '../../domain/ids.ts';
import { messagesFor, pointedAt } from '../../domain/run.ts';
import { themeWords } from '../board/questionWords.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useMoment } from '../parts/useMoment.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { useRun } from '../seminar/useRun.ts';
import { putAway, useReadMessages } from './readMessages.ts';

const MessagesDialog = lazy(async () => ({ default: (await import('./MessagesDialog.tsx')).MessagesDialog }));

interface FacilitatorWordsProps {
  venue: VenueId | null;
  /** The theme on the screen; null when there is none. */
  theme: ThemeId | null;
  /** The address of a theme here; null while there is no board to go to. */
  addressOf: (theme: ThemeId) => string | null;
}

/** What the facilitator says to this table: the theme they are at, and messages. It waits where it stands; nobody is taken anywhere. */
export function FacilitatorWords({ venue, theme, addressOf }: FacilitatorWordsProps) {
  const messages = useMessages();
  const t = messages.fromFacilitator;
  const moment = useMoment();
  const plan = usePlan();
  const run = useRun();
  const read = useReadMessages();
  const [isOpen, setOpen] = useState(false);
  const all = messagesFor(run, venue);
  const unread = all.filter(({ id }) => !read.has(id));
  const pointed = pointedAt(run, plan, venue);
  const place = plan.themes.findIndex(({ id }) => id === pointed);
  const pointedTheme = pointed === theme ? undefined : plan.themes[place];
  const whereTo = pointedTheme && t.isAt(themeWords(pointedTheme, place, messages));
  const address = pointedTheme && addressOf(pointedTheme.id);
  const newest = unread.at(-1);
  useNews(whereTo, whereTo);
  useNews(newest?.id, newest && t.newMessage(newest.text));
  const earlier = all.length - unread.length;
  if (!whereTo && all.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing is filled in here, and a region would stand before the questions.
    <div className="lb-lead lb-no-print" role="group" aria-label={t.heading}>
      {whereTo && (
        <div className="lb-notice lb-lead__said">
          <Icon name="arrowRight" />
          <p>{whereTo}</p>
          {address && (
            <ButtonLink variant="secondary" href={address}>
              {t.goThere}
            </ButtonLink>
          )}
        </div>
      )}
      {unread.map((message) => (
        <div key={message.id} className="lb-notice lb-lead__said">
          <Icon name="note" />
          <p>
            <span className="lb-lead__text">{message.text}</span>
            <small>
              {t.heading}
              {message.sentAt !== null && `, ${moment(message.sentAt)}`}
            </small>
          </p>
          <Button variant="secondary" icon="check" onClick={() => putAway(message.id)}>
            {t.read}
          </Button>
        </div>
      ))}
      {earlier > 0 && (
        <Button variant="tertiary" icon="note" onClick={() => setOpen(true)}>
          {t.earlier(all.length)}
        </Button>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <MessagesDialog messages={all} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** Tells screen readers what is new while the screen stands, once; what was there first they find themselves. */
function useNews(key: string | undefined, words: string | undefined): void {
  const known = useRef(new Set([key]));
  useEffect(() => {
    if (words !== undefined && !known.current.has(key)) announce(words);
    known.current.add(key);
  }, [key, words]);
}
