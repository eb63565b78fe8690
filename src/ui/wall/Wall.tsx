import './wall.css';
import { useEffect, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { slideAt } from '../../domain/plenary/wallSlide.ts';
import { useMessages } from '../language.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useAwakeScreen } from '../parts/useAwakeScreen.ts';
import { useTitle } from '../parts/useTitle.ts';
import { PlenaryProvider, usePlenary } from '../plenary/PlenaryProvider.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { ClusterSlide } from './ClusterSlide.tsx';
import { DecisionSlide } from './DecisionSlide.tsx';
import { IdleSlide } from './IdleSlide.tsx';
import { JoinSlide } from './JoinSlide.tsx';
import { MapSlide } from './MapSlide.tsx';
import { RankingSlide } from './RankingSlide.tsx';
import { ResultSlide } from './ResultSlide.tsx';
import { ThemeSlide } from './ThemeSlide.tsx';
import { VoteSlide } from './VoteSlide.tsx';

/**
 * The screen on the wall: what the facilitator shows, and nothing else. It lies over every notice: what is wrong with a
 * line or a disk is not for the room, and the last picture stays for as long as nothing new comes.
 */
export function Wall() {
  const messages = useMessages();
  const { title } = usePlan();
  useTitle(`${messages.wall.name} – ${title || messages.prepare.untitled}`);
  useAwakeScreen();
  const { light }: { light?: string } = useParams();
  return (
    <main
      className="wall"
      data-dark={light === 'dark' || undefined}
      data-color-scheme={light === 'dark' ? 'dark' : 'light'}
    >
      <PlenaryProvider waiting={<IdleSlide />}>
        <Shown />
      </PlenaryProvider>
      <WallControls />
    </main>
  );
}

function Shown() {
  const { venues } = usePlan();
  const { where }: { where?: string } = useParams();
  const venue = venues.find(({ id }) => id === where)?.id ?? null;
  const slide = slideAt(usePlenary().plenary.wall, venue);
  switch (slide.kind) {
    case 'idle':
      return <IdleSlide />;
    case 'join':
      return <JoinSlide />;
    case 'theme':
      return <ThemeSlide venue={venue} />;
    case 'clusters':
      return <ClusterSlide question={slide.question} />;
    case 'ranking':
      return <RankingSlide {...slide} />;
    case 'result':
      return <ResultSlide {...slide} />;
    case 'vote':
      return <VoteSlide {...slide} />;
    case 'map':
      return <MapSlide />;
    case 'decisions':
      return <DecisionSlide />;
  }
}

/** How long (ms) the controls stay after somebody has moved the pointer. */
const shownFor = 3_000;

/** For whoever stands at the machine: hidden until the pointer moves or a key leads to them. */
function WallControls() {
  const t = useMessages().wall;
  const { id } = useSeminar();
  const { where = 'everywhere', light }: { where?: string; light?: string } = useParams();
  const [, navigate] = useLocation();
  const [isMoving, setMoving] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onMove = () => {
      setMoving(true);
      clearTimeout(timer);
      timer = setTimeout(() => setMoving(false), shownFor);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerdown', onMove);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerdown', onMove);
    };
  }, []);
  const isDark = light === 'dark';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div className="wall-controls" role="group" aria-label={t.controls} data-shown={isMoving || undefined}>
      <button
        type="button"
        onClick={() => navigate(`/s/${id}/wall/${where}${isDark ? '' : '/dark'}`, { replace: true })}
      >
        <Icon name="appearance" /> {isDark ? t.bright : t.dark}
      </button>
      <button type="button" onClick={() => void document.documentElement.requestFullscreen?.().catch(() => undefined)}>
        <Icon name="expand" /> {t.fullScreen}
      </button>
      <button type="button" onClick={() => navigate(`/s/${id}`)}>
        <Icon name="close" /> {t.leave}
      </button>
    </div>
  );
}
