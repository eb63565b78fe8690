import './steps.css';
import { Link, useLocation } from 'wouter';
import { useMessages } from '../language.tsx';
import { Menu } from '../parts/Menu.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useAccess } from '../seminar/useMayWrite.ts';
import { type Step, steps } from './steps.ts';

/**
 * The steps of a seminar, for the bar over a facilitator's screens; one button where the bar is narrow. Nothing for others.
 * `current` is null on a screen that is beside the way.
 */
export function SeminarSteps({ current }: { current: Step | null }) {
  const t = useMessages().steps;
  const { id } = useSeminar();
  const [, navigate] = useLocation();
  if (!useAccess().isFacilitator) return null;
  return (
    <>
      <nav className="lb-steps" aria-label={t.heading}>
        {steps.map((step) => (
          <Link key={step} href={`/s/${id}/${step}`} aria-current={step === current ? 'page' : undefined}>
            {t[step]}
          </Link>
        ))}
      </nav>
      <div className="lb-steps-menu">
        <Menu
          label={current ? `${t.heading}: ${t[current]}` : t.heading}
          text={current ? t[current] : t.heading}
          variant="secondary"
          align="start"
          items={steps.map((step) => ({
            label: t[step],
            isCurrent: step === current,
            onSelect: () => navigate(`/s/${id}/${step}`),
          }))}
        />
      </div>
    </>
  );
}
