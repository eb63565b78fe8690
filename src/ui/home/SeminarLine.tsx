import { Link } from 'wouter';
import { useMessages } from '../language.tsx';
import { SeminarMenu, type SeminarMenuProps } from './SeminarMenu.tsx';
import { useAboutLine } from './useAboutLine.ts';

/** An earlier seminar, on one line. */
export function SeminarLine({ row, ...actions }: SeminarMenuProps) {
  const t = useMessages();
  const aboutLine = useAboutLine(row);
  return (
    <li>
      <Link href={`/s/${row.id}`}>
        <strong>{row.summary.title || t.home.untitled}</strong>
        <span>{[aboutLine, row.summary.group].filter(Boolean).join('. ')}</span>
      </Link>
      <SeminarMenu row={row} {...actions} />
    </li>
  );
}
