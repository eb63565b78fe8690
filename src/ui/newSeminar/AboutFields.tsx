import { useMessages } from '../language.tsx';
import { FieldError } from '../parts/FieldError.tsx';

interface AboutFieldsProps {
  title: string;
  isTitleMissing: boolean;
  date: string;
  organiser: string;
  onTitle: (title: string) => void;
  onDate: (date: string) => void;
  onOrganiser: (organiser: string) => void;
}

/** What a new seminar is called, when it is and who holds it. */
export function AboutFields(props: AboutFieldsProps) {
  const { title, isTitleMissing, date, organiser, onTitle, onDate, onOrganiser } = props;
  const t = useMessages().newSeminar;
  const isMissing = isTitleMissing && title.trim() === '';
  return (
    <>
      <div className="ds-field">
        <label className="lb-label" htmlFor="new-title">
          {t.title}
        </label>
        <input
          id="new-title"
          className="ds-input"
          autoComplete="off"
          value={title}
          aria-invalid={isMissing || undefined}
          aria-describedby={isMissing ? 'new-title-error' : undefined}
          onChange={(event) => onTitle(event.currentTarget.value)}
        />
        {isMissing && <FieldError id="new-title-error">{t.titleMissing}</FieldError>}
      </div>
      <div className="new-two">
        <div className="ds-field">
          <label className="lb-label" htmlFor="new-date">
            {t.date}
          </label>
          <input
            id="new-date"
            className="ds-input"
            type="date"
            value={date}
            onChange={(event) => onDate(event.currentTarget.value)}
          />
        </div>
        <div className="ds-field">
          <label className="lb-label" htmlFor="new-organiser">
            {t.organiser}
          </label>
          <input
            id="new-organiser"
            className="ds-input"
            autoComplete="organization"
            value={organiser}
            onChange={(event) => onOrganiser(event.currentTarget.value)}
          />
        </div>
      </div>
      <p className="lb-hint">{t.canWait}</p>
    </>
  );
}
