import { useFormats, useMessages } from '../language.tsx';
import { useSaveState } from '../seminar/useSaveState.ts';
import { Icon } from './Icon.tsx';
import { NotSaved } from './NotSaved.tsx';
import { useTellsOfSaving } from './saveFacts.ts';

/** Whether what was written is on this device, in words, with what to do when it is not. */
export function SaveFact() {
  const t = useMessages();
  const formats = useFormats();
  const state = useSaveState();
  useTellsOfSaving();
  if (state.kind === 'failed') return <NotSaved reason={state.reason} />;
  return (
    <p className="lb-fact" data-wait={state.kind === 'saving' || undefined}>
      <Icon name="device" />
      <span>
        {state.kind === 'saving' ? t.app.saving : t.app.saved}
        {state.kind === 'saved' && state.at !== null && (
          <>
            {' '}
            <small className="lb-nowrap">{t.app.atTime(formats.time(state.at))}</small>
          </>
        )}
      </span>
    </p>
  );
}
