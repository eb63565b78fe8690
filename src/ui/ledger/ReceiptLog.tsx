import { useId } from 'react';
import type { GroupId } from '../../domain/ids.ts';
import type { Receipt } from '../../storage/receiptStore.ts';
import { useFormats, useMessages } from '../language.tsx';
import { useMoment } from '../parts/useMoment.ts';
import { receiptLines } from './receiptLines.ts';

interface ReceiptLogProps {
  receipts: readonly Receipt[];
  /** Only what came of these groups; null for all. */
  only: readonly GroupId[] | null;
  titleOf: (group: GroupId) => string;
}

const mostLines = 6;
const mostNames = 3;

/** What has come here from elsewhere, the last first; what came twice counts once. */
export function ReceiptLog({ receipts, only, titleOf }: ReceiptLogProps) {
  const { ledger: t } = useMessages();
  const formats = useFormats();
  const moment = useMoment();
  const headingId = useId();
  const lines = receiptLines(receipts, only, mostLines);
  const nameAll = (groups: readonly GroupId[]) => {
    const names = groups.map(titleOf);
    return names.length > mostNames ? t.andMore(names.slice(0, 2).join(', '), names.length - 2) : formats.list(names);
  };
  return (
    <section className="ledger-log" aria-labelledby={headingId}>
      <h2 id={headingId}>{t.log}</h2>
      {lines.length === 0 && <p className="lb-soft">{t.nothingCame}</p>}
      <ol>
        {lines.map(({ at, way, groups, added, known }) => (
          <li key={`${way} ${at} ${groups[0]}`}>
            <strong>{nameAll(groups)}</strong> {moment(at)}. {added > 0 ? t.came[way](added) : t.came.nothingNew[way]}{' '}
            {known > 0 && t.came.known(known)}
          </li>
        ))}
      </ol>
    </section>
  );
}
