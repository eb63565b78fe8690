import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { useServices } from '../services.tsx';
import { useSeminarRow } from './useSeminarRow.ts';

/** Says that another tab has deleted the seminar that is open here, while that can still be undone. */
export function DeletedElsewhere() {
  const t = useMessages();
  const { shelf } = useServices();
  const row = useSeminarRow();
  if (!row || row.deletedAt === null) return null;
  return (
    <div className="lb-notice lb-notice--wide lb-no-print" data-tone="error" role="alert">
      <p>{t.app.deletedElsewhere}</p>
      <div className="lb-actions">
        <Button variant="secondary" onClick={() => void shelf.restore(row.id).catch(() => undefined)}>
          {t.app.bringBack}
        </Button>
      </div>
    </div>
  );
}
