import './points.css';
import type { AddresseeId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { Icon } from '../parts/Icon.tsx';
import { usePlan } from '../seminar/usePlan.ts';

/** Whom a point is for; nothing when the addressee has left the plan. */
export function AddresseeTag({ addressee }: { addressee: AddresseeId }) {
  const t = useMessages();
  const name = usePlan().addressees.find((candidate) => candidate.id === addressee)?.name;
  if (!name) return null;
  return (
    <p className="lb-point__meta">
      <span className="lb-tag">
        <Icon name="arrowRight" />
        {t.points.to(name)}
      </span>
    </p>
  );
}
