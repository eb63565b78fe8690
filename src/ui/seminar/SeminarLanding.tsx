import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { Plan } from '../../domain/plan.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { fetchScreenAt } from '../screens.ts';
import { useServices } from '../services.tsx';
import { isWallPage } from '../wall/wallAddress.ts';
import { useSeminar } from './SeminarProvider.tsx';

/**
 * Leads on to where a person works in a seminar: the group's table; preparing it, for a facilitator who has
 * not yet entered a venue or a group and has no group's answers; else choosing a group. A page that was opened for the wall
 * shows that.
 */
export function SeminarLanding() {
  const { id, plan, storedGroups } = useSeminar();
  const { shelf } = useServices();
  const [, navigate] = useLocation();
  useEffect(() => {
    let isLeft = false;
    const goOn = async (path: string) => {
      const place = `/s/${id}/${path}`;
      // Whoever is sent here again while a screen's code is fetched must not find this one still standing, its work done.
      await fetchScreenAt(place).catch(() => undefined);
      if (!isLeft) navigate(place, { replace: true });
    };
    const choose = async () => {
      if (isWallPage()) return 'wall/everywhere';
      const row = await shelf.get(id);
      if (row?.group) return `g/${row.group}`;
      const isUntouched = hasNoPlaces(plan.snapshot()) && (await storedGroups()).length === 0;
      return row?.isFacilitator && isUntouched ? 'prepare' : 'groups';
    };
    choose().then(goOn, () => goOn('groups'));
    return () => {
      isLeft = true;
    };
  }, [id, plan, storedGroups, shelf, navigate]);
  return <Waiting />;
}

function hasNoPlaces(plan: Plan): boolean {
  return plan.venues.length === 0 && plan.groups.length === 0;
}
