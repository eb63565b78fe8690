import type { DraftSummary } from '../../imports/summariseDraft.ts';
import { useImportWords } from './importRoom.tsx';

const order = ['posts', 'groups', 'municipalities', 'themes', 'questions', 'points', 'priorities', 'notes'] as const;

/** What was found, counted. */
export function SummaryFacts({ summary }: { summary: DraftSummary }) {
  const t = useImportWords();
  return (
    <ul className="import-facts">
      {order
        .filter((fact) => fact !== 'notes' || summary.notes > 0)
        .map((fact) => (
          <li key={fact} className="lb-num">
            {t.facts[fact](summary[fact])}
          </li>
        ))}
    </ul>
  );
}
