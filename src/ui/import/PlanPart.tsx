import { useId } from 'react';
import type { DraftTheme, ImportDraft } from '../../imports/importDraft.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { TextField } from '../parts/TextField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { useImportWords } from './importRoom.tsx';
import { correct } from './importSteps.ts';

const seatCounts = ['0', '1', '2', '3'] as const;
const seatsOf = { '0': 0, '1': 1, '2': 2, '3': 3 } as const;

/** The themes, questions and venues that were found; their words can be mended. */
export function PlanPart({ draft }: { draft: ImportDraft }) {
  const t = useImportWords();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{t.planHeading}</h2>
      <p className="lb-soft">{t.planHelp}</p>
      {draft.themes.map((theme, index) => (
        <ThemePart key={theme.id} theme={theme} number={index + 1} />
      ))}
      {draft.venues.length > 0 && (
        <div className="import-venues">
          {draft.venues.map(({ id, name }, index) => (
            <TextField
              key={id}
              label={t.venueName(index + 1)}
              value={name}
              onCommit={(to) => correct(t.steps.venueName, [{ kind: 'renameVenue', venue: id, name: to }])}
            />
          ))}
        </div>
      )}
      <Button
        variant="secondary"
        icon="plus"
        onClick={() => correct(t.steps.addTheme, [{ kind: 'addTheme', title: t.theme(draft.themes.length + 1) }])}
      >
        {t.addTheme}
      </Button>
    </section>
  );
}

function ThemePart({ theme, number }: { theme: DraftTheme; number: number }) {
  const t = useImportWords();
  return (
    <details className="lb-card import-fold">
      <summary>
        <span>
          <strong>{theme.title || t.theme(number)}</strong>
          <small className="lb-soft">{t.facts.questions(theme.questions.length)}</small>
        </span>
        <Icon name="down" />
      </summary>
      <TextField
        label={t.themeTitle(number)}
        value={theme.title}
        onCommit={(title) => correct(t.steps.planWords, [{ kind: 'renameTheme', theme: theme.id, title }])}
      />
      {theme.questions.map(({ id, text, seats }, index) => (
        <div key={id} className="import-question">
          <TextField
            label={t.question(index + 1)}
            value={text}
            onCommit={(to) => correct(t.steps.planWords, [{ kind: 'setQuestion', question: id, text: to }])}
          />
          <ChoiceField
            label={t.seats}
            options={seatCounts.map((count) => ({
              value: count,
              words: count === '0' ? t.seatsNone : t.seatsUpTo(Number(count)),
            }))}
            value={seatCounts[seats] ?? '3'}
            onChange={(count) => correct(t.steps.seats, [{ kind: 'setSeats', question: id, seats: seatsOf[count] }])}
          />
        </div>
      ))}
      <Button
        variant="tertiary"
        icon="plus"
        onClick={() =>
          correct(t.steps.addQuestion, [
            { kind: 'addQuestion', theme: theme.id, text: t.question(theme.questions.length + 1) },
          ])
        }
      >
        {t.addQuestion}
      </Button>
    </details>
  );
}
