import './steps.css';
import { Link, useLocation } from 'wouter';
import type { QuestionId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { Menu } from '../parts/Menu.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useAccess } from '../seminar/useMayWrite.ts';
import { type Step, steps } from './steps.ts';

/**
 * The steps of a seminar, for the bar over a facilitator's screens; one button where the bar is narrow. Nothing for others.
 * `current` is null on a screen that is beside the way; `question` is the one the screen is about: gathering and plenary go on with it.
 */
export function SeminarSteps({ current, question }: { current: Step | null; question?: QuestionId | undefined }) {
  const t = useMessages().steps;
  const { id } = useSeminar();
  const [, navigate] = useLocation();
  const pathOf = (step: Step) =>
    `/s/${id}/${step}${question && (step === 'cluster' || step === 'plenary') ? `/${question}` : ''}`;
  if (!useAccess().isFacilitator) return null;
  return (
    <>
      <nav className="lb-steps" aria-label={t.heading}>
        {steps.map((step) => (
          <Link key={step} href={pathOf(step)} aria-current={step === current ? 'page' : undefined}>
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
            onSelect: () => navigate(pathOf(step)),
          }))}
        />
      </div>
    </>
  );
}
