import { useEffect, useState } from 'react';
import { useFormats } from '../language.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useServices } from '../services.tsx';
import { createLedgerDesk, type LedgerDesk } from './ledgerDesk.ts';

/** The ledger of the seminar of the route; null until it is known which group this device writes for. */
export function useLedgerDesk(): LedgerDesk | null {
  const seminar = useSeminar();
  const { receipts, shelf } = useServices();
  const { compare } = useFormats();
  const [desk, setDesk] = useState<LedgerDesk | null>(null);
  useEffect(() => {
    let made: LedgerDesk | null = null;
    let isLeft = false;
    const begin = (own: Parameters<typeof createLedgerDesk>[0]['own']) => {
      if (isLeft) return;
      made = createLedgerDesk({ seminar, receipts, own, compare });
      setDesk(made);
    };
    shelf.get(seminar.id).then(
      (row) => begin(row?.group ?? null),
      () => begin(null),
    );
    return () => {
      isLeft = true;
      made?.close();
    };
  }, [seminar, receipts, shelf, compare]);
  return desk;
}
