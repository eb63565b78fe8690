import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { MunicipalityRegister } from '../../domain/municipality/createRegister.ts';
import { type ImportWords, loadImportWords } from '../../i18n/loadImportWords.ts';
import { fetchRegister } from '../board/members/useRegister.ts';
import { useLanguage } from '../language.tsx';
import { Waiting } from '../parts/Waiting.tsx';

/** What the parts of the screen speak and read with. */
interface ImportRoom {
  readonly words: ImportWords;
  /** 'failed' when it cannot be had: then nothing can be understood. */
  readonly register: MunicipalityRegister | 'failed';
}

const RoomContext = createContext<ImportRoom | null>(null);

/** Fetches the words and the register of municipalities before anything is shown. */
export function ImportRoomProvider({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const [room, setRoom] = useState<ImportRoom | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let isLeft = false;
    Promise.all([loadImportWords(language), fetchRegister()]).then(
      ([words, register]) => isLeft || setRoom({ words, register }),
      (error: unknown) => isLeft || setFailure({ error }),
    );
    return () => {
      isLeft = true;
    };
  }, [language]);
  if (failure) throw failure.error;
  return room ? <RoomContext value={room}>{children}</RoomContext> : <Waiting />;
}

export function useImportRoom(): ImportRoom {
  const room = useContext(RoomContext);
  if (!room) throw new Error('A part of the import must stand inside ImportRoomProvider.');
  return room;
}

export function useImportWords(): ImportWords {
  return useImportRoom().words;
}
