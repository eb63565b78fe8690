import type { ReactNode } from 'react';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { LineField } from './LineField.tsx';

interface EditableRowProps {
  /** Shown before the words; null for none. */
  number: number | null;
  field: string;
  name: string;
  text: string;
  isFirst: boolean;
  isLast: boolean;
  onChange: (text: string) => void;
  onEnter: () => void;
  onMove: (steps: -1 | 1) => void;
  onRemove: () => void;
  extra: ReactNode;
  tools: ReactNode;
}

/** One item of an editable list, with its tools named after it. */
export function EditableRow(props: EditableRowProps) {
  const { number, field, name, text, isFirst, isLast, onChange, onEnter, onMove, onRemove, extra, tools } = props;
  const t = useMessages().prepare;
  return (
    <li>
      {number !== null && (
        <span className="prepare-number" aria-hidden="true">
          {number}
        </span>
      )}
      <LineField label={field} value={text} onCommit={onChange} onEnter={onEnter} />
      {extra && <div className="prepare-extra">{extra}</div>}
      <div className="prepare-tools">
        <Button
          variant="tertiary"
          color="neutral"
          icon="arrowUp"
          label={t.moveUp(name)}
          aria-disabled={isFirst}
          onClick={() => isFirst || onMove(-1)}
        />
        <Button
          variant="tertiary"
          color="neutral"
          icon="arrowDown"
          label={t.moveDown(name)}
          aria-disabled={isLast}
          onClick={() => isLast || onMove(1)}
        />
        {tools}
        <Button
          variant="tertiary"
          color="neutral"
          icon="trash"
          label={t.remove(name)}
          data-remove=""
          onClick={onRemove}
        />
      </div>
    </li>
  );
}
