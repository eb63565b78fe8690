import { useState } from 'react';
import type { SeminarRow } from '../../storage/database.ts';
import { useLanguage, useMessages } from '../language.tsx';
import { useTemplates } from '../templates/useTemplates.ts';
import { Choice } from './Choice.tsx';
import { EarlierSeminar } from './EarlierSeminar.tsx';
import type { Start } from './makeTemplate.ts';
import { SavedTemplateChoice } from './SavedTemplateChoice.tsx';
import { TemplateFile } from './TemplateFile.tsx';
import { TemplateLanguage } from './TemplateLanguage.tsx';

interface StartChoiceProps {
  start: Start;
  /** Seminars on this device that may be begun from; last opened first. */
  earlier: readonly SeminarRow[];
  onChange: (start: Start) => void;
}

/** What the seminar begins with. What was chosen in one of them is still chosen when a person comes back to it. */
export function StartChoice({ start, earlier, onChange }: StartChoiceProps) {
  const t = useMessages().newSeminar;
  const interfaceLanguage = useLanguage();
  const [chosen, setChosen] = useState<readonly Start[]>([start]);
  const change = (next: Start) => {
    setChosen([...chosen.filter(({ kind }) => kind !== next.kind), next]);
    onChange(next);
  };
  const again = (first: Start) => {
    const before = chosen.find(({ kind }) => kind === first.kind);
    // A template may have been deleted since.
    const isThere = before?.kind !== 'saved' || saved.some(({ id }) => id === before.saved.id);
    change(before && isThere ? before : first);
  };
  const [latest] = earlier;
  const saved = useTemplates() ?? [];
  const [lastSaved] = saved;
  return (
    <fieldset className="new-start">
      <legend className="lb-label">{t.startFrom}</legend>
      <Choice
        isChosen={start.kind === 'template'}
        onChoose={() => again({ kind: 'template', language: interfaceLanguage })}
        name={t.template}
        facts={t.templateFacts}
      >
        {start.kind === 'template' && <TemplateLanguage start={start} onChange={change} />}
      </Choice>
      {latest && (
        <Choice
          isChosen={start.kind === 'earlier'}
          onChoose={() => again({ kind: 'earlier', seminar: latest.id, withGroups: false })}
          name={t.earlier}
          facts={t.earlierFacts}
        >
          {start.kind === 'earlier' && <EarlierSeminar start={start} earlier={earlier} onChange={change} />}
        </Choice>
      )}
      {lastSaved && (
        <Choice
          isChosen={start.kind === 'saved'}
          onChoose={() => again({ kind: 'saved', saved: lastSaved })}
          name={t.saved}
          facts={t.savedFacts}
        >
          {start.kind === 'saved' && <SavedTemplateChoice start={start} saved={saved} onChange={change} />}
        </Choice>
      )}
      <Choice
        isChosen={start.kind === 'file'}
        onChoose={() => again({ kind: 'file', template: null })}
        name={t.file}
        facts={t.fileFacts}
      >
        {start.kind === 'file' && <TemplateFile start={start} onChange={change} />}
      </Choice>
      <Choice
        isChosen={start.kind === 'empty'}
        onChoose={() => change({ kind: 'empty' })}
        name={t.empty}
        facts={t.emptyFacts}
      />
    </fieldset>
  );
}
