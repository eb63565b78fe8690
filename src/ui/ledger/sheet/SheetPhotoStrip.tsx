import { useState } from 'react';
import type { GroupId } from '../../../domain/ids.ts';
import { useMessages } from '../../language.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { FileButton } from '../../parts/FileButton.tsx';
import { useMoment } from '../../parts/useMoment.ts';
import { type ShownPhoto, useSheetPhotos } from './useSheetPhotos.ts';

/** Photos of the group's sheet, on this device only; one of them can stand large over the questions. */
export function SheetPhotoStrip({ group }: { group: GroupId }) {
  const messages = useMessages();
  const t = messages.sheet;
  const moment = useMoment();
  const { photos, isAdding, problem, add, remove } = useSheetPhotos(group);
  const [large, setLarge] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<ShownPhoto | null>(null);
  const shown = photos.find(({ id }) => id === large);
  return (
    <>
      <div className="sheet-photos">
        <FileButton
          icon="picture"
          label={t.addPhoto}
          accept="image/*"
          isBusy={isAdding}
          onFile={(file) => void add(file)}
        >
          {isAdding ? t.addingPhoto : t.addPhoto}
        </FileButton>
        {photos.map((photo) => (
          <button
            key={photo.id}
            type="button"
            className="sheet-photo"
            aria-expanded={photo.id === large}
            onClick={() => setLarge(photo.id === large ? null : photo.id)}
          >
            <img src={photo.address} alt={t.photo(moment(photo.takenAt))} />
          </button>
        ))}
        {shown ? (
          <div className="lb-actions">
            <Button variant="tertiary" color="neutral" icon="close" onClick={() => setLarge(null)}>
              {t.foldPhoto}
            </Button>
            <Button variant="tertiary" color="danger" icon="trash" onClick={() => setLeaving(shown)}>
              {t.removePhoto}
            </Button>
          </div>
        ) : (
          <p className="lb-hint">{t.photoNote}</p>
        )}
      </div>
      {problem && <FailureNotice>{t.photoProblems[problem]}</FailureNotice>}
      {shown && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is larger than its frame is scrolled with keys too.
        <section className="sheet-large" tabIndex={0} aria-label={t.photo(moment(shown.takenAt))}>
          <img src={shown.address} alt="" />
        </section>
      )}
      {leaving && (
        <Dialog
          heading={t.removePhotoHeading}
          onClose={() => setLeaving(null)}
          actions={
            <>
              <Button variant="secondary" onClick={() => setLeaving(null)}>
                {messages.app.cancel}
              </Button>
              <Button
                color="danger"
                onClick={() => {
                  void remove(leaving.id);
                  setLeaving(null);
                }}
              >
                {t.removePhoto}
              </Button>
            </>
          }
        >
          <p>{t.removePhotoNote}</p>
        </Dialog>
      )}
    </>
  );
}
