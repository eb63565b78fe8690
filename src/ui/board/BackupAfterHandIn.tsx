import { lazy, Suspense, useState } from 'react';
import type { ThemeId } from '../../domain/ids.ts';
import { useGroup } from '../seminar/useGroup.ts';
import { useSeminarRow } from '../seminar/useSeminarRow.ts';

const BackupPart = lazy(async () => ({ default: (await import('../backup/BackupPart.tsx')).BackupPart }));

/** Offers a copy when a theme has been handed in since the last one. Until it is fetched there is nothing to see. */
export function BackupAfterHandIn({ theme }: { theme: ThemeId }) {
  const handIn = useGroup().handIns.get(theme);
  return handIn?.handedIn && <OfferOnceRead handedInAt={handIn.handedInAt} />;
}

function OfferOnceRead({ handedInAt }: { handedInAt: number }) {
  const row = useSeminarRow();
  return row && <Offer key={handedInAt} handedInAt={handedInAt} savedAt={row.fileSavedAt ?? 0} />;
}

/** A hand-in may have come from a device whose clock is ahead, so a copy that is saved now ends the offer in any case. */
function Offer({ handedInAt, savedAt }: { handedInAt: number; savedAt: number }) {
  const [savedBefore] = useState(savedAt);
  if (savedAt !== savedBefore || savedAt > handedInAt) return null;
  return (
    <Suspense>
      <div className="lb-card lb-board__backup lb-no-print">
        <BackupPart lead="afterHandIn" />
      </div>
    </Suspense>
  );
}
