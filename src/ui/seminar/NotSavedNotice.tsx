import { NotSaved } from '../parts/NotSaved.tsx';
import { useIsSavingTold } from '../parts/saveFacts.ts';
import { useSaveState } from './useSaveState.ts';

/** Says what is not saved over screens that do not say it themselves. */
export function NotSavedNotice() {
  const state = useSaveState();
  const isTold = useIsSavingTold();
  return state.kind === 'failed' && !isTold ? <NotSaved reason={state.reason} isWide /> : null;
}
