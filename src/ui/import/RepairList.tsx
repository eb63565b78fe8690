import { useMemo } from 'react';
import type { DraftRepair, ImportDraft } from '../../imports/importDraft.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useImportWords } from './importRoom.tsx';
import { correct } from './importSteps.ts';

interface WordRepair extends Pick<DraftRepair, 'written' | 'proposed' | 'reason'> {
  readonly count: number;
  readonly isAccepted: boolean;
}

/** Words that seem to have lost letters, each once, however often it stands. */
export function RepairList({ draft }: { draft: ImportDraft }) {
  const t = useImportWords();
  const words = useMemo(() => wordsToRepair(draft), [draft]);
  if (words.length === 0) return null;
  const open = words.filter(({ isAccepted }) => !isAccepted);
  const set = (step: string, repairs: readonly WordRepair[], isAccepted: boolean) =>
    correct(
      step,
      repairs.map(({ written }) => ({ kind: 'setRepairs', written, isAccepted })),
    );
  return (
    <details className="lb-card import-fold">
      <summary>
        <strong>
          {t.repairsHeading} ({words.length})
        </strong>
        <Icon name="down" />
      </summary>
      <p className="lb-soft">{t.repairsHelp}</p>
      <ul className="import-rows">
        {words.map((word) => (
          <li key={word.written}>
            <span>
              {word.written} → <strong>{word.proposed}</strong>{' '}
              <small className="lb-soft">
                {[t.times(word.count), t.reasons[word.reason.kind](word.reason.words), word.isAccepted && t.repaired]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
            {word.isAccepted ? (
              <Button
                variant="tertiary"
                color="neutral"
                label={t.keepWord(word.written)}
                onClick={() => set(t.steps.unrepair(word.written), [word], false)}
              >
                {t.keep}
              </Button>
            ) : (
              <Button
                variant="secondary"
                label={t.repairWord(word.written, word.proposed)}
                onClick={() => set(t.steps.repair(word.written), [word], true)}
              >
                {t.repair}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open.length > 1 && (
        <Button variant="secondary" icon="check" onClick={() => set(t.steps.repairs(open.length), open, true)}>
          {t.repairAll(open.length)}
        </Button>
      )}
    </details>
  );
}

function wordsToRepair({ posts }: ImportDraft): readonly WordRepair[] {
  const words = new Map<string, WordRepair>();
  for (const { lines, kind } of posts)
    if (kind.value !== 'leftOut')
      for (const { written, proposed, reason, isAccepted } of lines.flatMap(({ repairs }) => repairs)) {
        const before = words.get(written);
        words.set(written, {
          written,
          proposed,
          reason,
          count: (before?.count ?? 0) + 1,
          isAccepted: isAccepted && (before?.isAccepted ?? true),
        });
      }
  return [...words.values()];
}
