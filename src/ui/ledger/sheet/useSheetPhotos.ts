import { useEffect, useState } from 'react';
import type { GroupId } from '../../../domain/ids.ts';
import { photoLimits } from '../../../storage/photoLimits.ts';
import { type SaveFailure, saveFailureOf } from '../../../storage/saveState.ts';
import { useSeminar } from '../../seminar/SeminarProvider.tsx';
import { useServices } from '../../services.tsx';
import { shrinkPicture } from './shrinkPicture.ts';

/** A photo as an address that an image takes. */
export interface ShownPhoto {
  readonly id: string;
  readonly takenAt: number;
  readonly address: string;
}

export type PhotoProblem = 'unreadable' | 'tooMany' | 'notShown' | SaveFailure;

export interface SheetPhotos {
  readonly photos: readonly ShownPhoto[];
  readonly isAdding: boolean;
  readonly problem: PhotoProblem | null;
  add(file: File): Promise<void>;
  remove(id: string): Promise<void>;
}

/** The photos of a group's sheet on this device, and what went wrong with the last. */
export function useSheetPhotos(group: GroupId): SheetPhotos {
  const { id: seminar } = useSeminar();
  const { sheetPhotos, newId, now } = useServices();
  const [photos, setPhotos] = useState<readonly ShownPhoto[]>([]);
  const [isAdding, setAdding] = useState(false);
  const [problem, setProblem] = useState<PhotoProblem | null>(null);
  useEffect(() => {
    let addresses: readonly string[] = [];
    const letGo = () => {
      for (const address of addresses) URL.revokeObjectURL(address);
    };
    const stop = sheetPhotos.watch(
      seminar,
      group,
      (kept) => {
        letGo();
        const shown = kept.map(({ id, takenAt, picture }) => {
          return { id, takenAt, address: URL.createObjectURL(new Blob([picture], { type: 'image/jpeg' })) };
        });
        addresses = shown.map(({ address }) => address);
        setPhotos(shown);
      },
      () => setProblem('notShown'),
    );
    return () => {
      stop();
      letGo();
    };
  }, [sheetPhotos, seminar, group]);

  async function keep(file: File): Promise<PhotoProblem | null> {
    if (photos.length >= photoLimits.ofGroup) return 'tooMany';
    const picture = await shrinkPicture(file);
    if (!picture) return 'unreadable';
    const photo = { id: newId(), seminar, group, takenAt: now(), picture };
    return sheetPhotos.add(photo).then(
      () => null,
      (error: unknown) => (error instanceof RangeError ? 'tooMany' : saveFailureOf(error)),
    );
  }

  return {
    photos,
    isAdding,
    problem,
    async add(file) {
      setAdding(true);
      setProblem(await keep(file));
      setAdding(false);
    },
    remove: (id) =>
      sheetPhotos.remove(id).then(
        () => setProblem(null),
        (error: unknown) => setProblem(saveFailureOf(error)),
      ),
  };
}
