import { useMessages } from '../language.tsx';

/** "7 grupper, 22 kommuner", broken between the two and nowhere else. */
export function HeardLine({ groups, municipalities }: { groups: number; municipalities: number }) {
  const t = useMessages().room;
  return (
    <p>
      <span className="wall-unbroken">
        {t.groups(groups)}
        {municipalities > 0 && ','}
      </span>{' '}
      {municipalities > 0 && <span className="wall-unbroken">{t.municipalities(municipalities)}</span>}
    </p>
  );
}
