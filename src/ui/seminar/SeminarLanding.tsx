import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { Waiting } from '../parts/Waiting.tsx';
import { useServices } from '../services.tsx';
import { useSeminar } from './SeminarProvider.tsx';

/** Leads on to where a person works in a seminar: the group's table, else preparing it, else choosing a group. */
export function SeminarLanding() {
  const { id } = useSeminar();
  const { shelf } = useServices();
  const [, navigate] = useLocation();
  useEffect(() => {
    let isLeft = false;
    const goOn = (path: string) => isLeft || navigate(`/s/${id}/${path}`, { replace: true });
    shelf.get(id).then(
      (row) => goOn(row?.group ? `g/${row.group}` : row?.isFacilitator ? 'prepare' : 'groups'),
      () => goOn('groups'),
    );
    return () => {
      isLeft = true;
    };
  }, [id, shelf, navigate]);
  return <Waiting />;
}
