import { useMessages } from '../language.tsx';
import { FieldError } from '../parts/FieldError.tsx';
import { Icon } from '../parts/Icon.tsx';

interface GroupNameFieldProps {
  name: string;
  isMissing: boolean;
  /** Another group of the venue has the name: said, not forbidden. */
  isTaken: boolean;
  onWrite: (name: string) => void;
}

/** The name or number of a group that is started at the table. */
export function GroupNameField({ name, isMissing, isTaken, onWrite }: GroupNameFieldProps) {
  const t = useMessages().chooseGroup;
  return (
    <div className="ds-field">
      <label className="lb-label" htmlFor="choose-name">
        {t.name}
      </label>
      <input
        id="choose-name"
        className="ds-input"
        autoComplete="off"
        value={name}
        aria-invalid={isMissing || undefined}
        aria-describedby="choose-name-note"
        onChange={(event) => onWrite(event.currentTarget.value)}
      />
      <div id="choose-name-note" role="status">
        {isMissing && <FieldError>{t.nameMissing}</FieldError>}
        {isTaken && (
          <p className="choose-taken">
            <Icon name="info" />
            {t.taken(name.trim())}
          </p>
        )}
      </div>
    </div>
  );
}
