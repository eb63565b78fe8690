import '../wall/wall.css';
import type { Theme } from '../../domain/plan.ts';
import { useMessages } from '../language.tsx';
import { ClockFace } from '../parts/ClockFace.tsx';
import { IdleSlide } from '../wall/IdleSlide.tsx';
import { JoinCode } from '../wall/JoinSlide.tsx';
import { ThemeWords } from '../wall/ThemeWords.tsx';

/** The screen on the wall when a theme begins, drawn small. */
export function WallPreview({ theme, number }: { theme: Theme | null; number: number }) {
  const t = useMessages().preview;
  return (
    <main className="preview-wall-room">
      <section className="wall preview-wall" data-color-scheme="light" aria-label={t.view.wall}>
        {theme ? (
          <div className="wall-theme">
            <div className="wall-theme__words">
              <ThemeWords theme={theme} number={number} />
            </div>
            <JoinCode />
            {theme.minutes !== null && (
              <div className="wall-clock">
                <ClockFace
                  shown={{
                    certainty: 'exact',
                    seconds: theme.minutes * 60,
                    isOut: false,
                    isPaused: false,
                    share: 1,
                    next: Number.POSITIVE_INFINITY,
                  }}
                  isLarge
                />
              </div>
            )}
            <div className="wall-edge">
              <i />
            </div>
          </div>
        ) : (
          <IdleSlide />
        )}
      </section>
    </main>
  );
}
