import { useState } from 'react';
import type { ReadyLine } from '../../domain/readyCheck.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import type { IconName } from '../parts/Icon.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useAccess } from '../seminar/useMayWrite.ts';
import { useSaveToFile } from '../seminar/useSaveToFile.ts';
import { useServices } from '../services.tsx';

interface LineActionProps {
  line: ReadyLine;
  variant: 'primary' | 'secondary' | 'tertiary';
  onTryCamera: () => Promise<void>;
  onAskToPersist: () => Promise<void>;
}

interface Action {
  readonly text: string;
  readonly icon: IconName;
  readonly run: () => Promise<void>;
  /** Said when it could not be done. */
  readonly problem: string;
}

/** What a button can do about a line; nothing where it is the person who must. */
export function LineAction({ line, variant, onTryCamera, onAskToPersist }: LineActionProps) {
  const messages = useMessages();
  const t = messages.ready;
  const seminar = useSeminar();
  const { isFacilitator } = useAccess();
  const { updates } = useServices();
  const saveToFile = useSaveToFile();
  const [hasFailed, setFailed] = useState(false);
  if (line.about === 'seminar' && line.finding === 'empty' && isFacilitator) {
    return (
      <ButtonLink variant={variant} icon="pen" href={`/s/${seminar.id}/prepare/themes`}>
        {messages.prepare.themes}
      </ButtonLink>
    );
  }
  const save = async () => {
    await saveToFile(seminar);
    announce(messages.app.savedToFile);
  };
  const actions = {
    take: { text: t.version.take, icon: 'reload', run: () => updates.applyUpdate(), problem: t.version.notTaken },
    save: { text: t.backup.save, icon: 'save', run: save, problem: messages.app.notSavedToFile },
    ask: { text: t.lasting.ask, icon: 'lock', run: onAskToPersist, problem: t.lasting.refusedNext },
    camera: { text: t.camera.try, icon: 'qr', run: onTryCamera, problem: t.camera.refusedNext },
  } as const satisfies Record<string, Action>;
  const kind = actionOf(line);
  if (kind === null) return null;
  const { text, icon, run, problem } = actions[kind];
  const act = () => {
    setFailed(false);
    run().catch(() => setFailed(true));
  };
  return (
    <>
      <Button variant={variant} icon={icon} onClick={act}>
        {text}
      </Button>
      {hasFailed && <FailureNotice>{problem}</FailureNotice>}
    </>
  );
}

function actionOf(line: ReadyLine): 'take' | 'save' | 'ask' | 'camera' | null {
  if (line.state === 'fine') return null;
  switch (line.about) {
    case 'version':
      return 'take';
    case 'backup':
      return 'save';
    case 'seminar':
      return line.finding === 'notSaved' ? 'save' : null;
    case 'lasting':
      return line.state === 'look' ? 'ask' : null;
    case 'camera':
      return line.finding === 'none' ? null : 'camera';
    default:
      return null;
  }
}
