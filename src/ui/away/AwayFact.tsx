import '../others/others.css';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Messages } from '../../i18n/messages.ts';
import type { News } from '../../session/newsWatch.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useNews } from './NewsProvider.tsx';

const AwayDialog = lazy(async () => ({ default: (await import('./AwayDialog.tsx')).AwayDialog }));

/** Says that something came in while nobody looked, beside the facts; a tap tells what. Nothing when nothing did. */
export function AwayFact() {
  const t = useMessages().away;
  const { news } = useNews();
  const [isOpen, setOpen] = useState(false);
  const hasNews = news.plan !== null || news.groups.length > 0;
  const wasTold = useRef(false);
  useEffect(() => {
    // Once for each time away: more of the same is in the list.
    if (hasNews && !wasTold.current) announce(t.announced);
    wasTold.current = hasNews;
  }, [hasNews, t]);
  if (!hasNews && !isOpen) return null;
  return (
    <>
      {hasNews && (
        <button type="button" className="lb-fact lb-others" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <Icon name="note" />
          <span>
            {t.fact}
            <small>{whence(news, t)}</small>
          </span>
          <Icon name="forward" />
        </button>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <AwayDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function whence({ plan, groups }: News, t: Messages['away']): string {
  const [only, ...more] = groups;
  if (!only) return t.plan;
  if (more.length > 0) return t.fromGroups(groups.length);
  const touched = new Set([...only.news.questions.map(({ question }) => question), ...(plan?.questions ?? [])]);
  return touched.size > 0 ? t.inQuestions(touched.size) : t.fromGroups(1);
}
