import { Icon } from '../parts/Icon.tsx';
import { useImportWords } from './importRoom.tsx';

/** How a board or a form becomes a file, for those who have not done it before. */
export function HowToExport() {
  const t = useImportWords();
  return (
    <details className="import-how">
      <summary>
        {t.howTo}
        <Icon name="down" />
      </summary>
      <ul>
        <li>{t.howToPadlet}</li>
        <li>{t.howToForms}</li>
        <li>{t.howToOther}</li>
      </ul>
    </details>
  );
}
