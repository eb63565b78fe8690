import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'wouter';
import { useMessages } from '../language.tsx';
import { Mark } from './Mark.tsx';

interface TopBarProps {
  /** Where the person is: the group, or the screen, with the seminar under it. */
  where: { title: string; subtitle?: string };
  /** The middle: tabs, say. */
  children?: ReactNode;
  right?: ReactNode;
  /** Share of the time that is left, 0 to 1, as the length of the edge; the whole edge when no clock runs. */
  timeLeft?: number;
}

/** The bar over a screen, with the mark that leads home and the table edge under it. */
export function TopBar({ where, children, right, timeLeft = 1 }: TopBarProps) {
  const t = useMessages();
  const length: CSSProperties & { '--left': string } = { '--left': `${Math.max(0, Math.min(1, timeLeft)) * 100}%` };
  return (
    <>
      <header className="lb-top">
        <Link className="lb-top__mark" href="/" aria-label={t.app.toHome} title={t.app.toHome}>
          <Mark />
        </Link>
        <p className="lb-top__where">
          <strong>{where.title}</strong>
          {where.subtitle && <span>{where.subtitle}</span>}
        </p>
        {children && <div className="lb-top__middle">{children}</div>}
        {right && <div className="lb-top__right">{right}</div>}
      </header>
      <div className="lb-edge" style={length}>
        <i />
      </div>
    </>
  );
}
