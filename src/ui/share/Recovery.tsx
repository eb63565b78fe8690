import { Redirect } from 'wouter';
import { Waiting } from '../parts/Waiting.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { useServices } from '../services.tsx';
import { RecoverySheet } from './RecoverySheet.tsx';
import { appAddress, useLinkText } from './useLinkText.ts';

/** The sheet that brings a facilitator back; for those who are one. */
export function Recovery() {
  const { id, links } = useSeminar();
  const { title, date, organiser } = usePlan();
  const { now } = useServices();
  const link = useLinkText('facilitator');
  if (!links.access().isFacilitator) return <Redirect to={`/s/${id}`} replace />;
  if (link === null) return <Waiting />;
  return <RecoverySheet {...{ title, date, organiser, link }} appAddress={appAddress()} madeAt={now()} />;
}
