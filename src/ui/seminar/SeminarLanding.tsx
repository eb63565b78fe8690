import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { Plan } from '../../domain/plan.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { useServices } from '../services.tsx';
import { useSeminar } from './SeminarProvider.tsx';

/**
 * Leads on to where a person works in a seminar: the group's table; preparing it, for a facilitator who has
 * not yet entered a venue or a group; else choosing a group.
 */
export function SeminarLanding() {
  const { id, plan } = useSeminar();
  const { shelf } = useServices();
  const [, navigate] = useLocation();
  useEffect(() => {
    let isLeft = false;
    const goOn = (path: string) => isLeft || navigate(`/s/${id}/${path}`, { replace: true });
    shelf.get(id).then(
      (row) =>
        goOn(row?.group ? `g/${row.group}` : row?.isFacilitator && isUntouched(plan.snapshot()) ? 'prepare' : 'groups'),
      () => goOn('groups'),
    );
    return () => {
      isLeft = true;
    };
  }, [id, plan, shelf, navigate]);
  return <Waiting />;
}

function isUntouched(plan: Plan): boolean {
  return plan.venues.length === 0 && plan.groups.length === 0;
}
