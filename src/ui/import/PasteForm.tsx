import { useId, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { FieldError } from '../parts/FieldError.tsx';
import { giveImport } from './importDesk.ts';
import { useImportWords } from './importRoom.tsx';

/** Takes a text, or cells copied out of a spreadsheet. */
export function PasteForm() {
  const t = useImportWords();
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<'missing' | 'notFetched' | null>(null);
  async function read(): Promise<void> {
    if (text.trim() === '') {
      setProblem('missing');
      return document.getElementById(id)?.focus();
    }
    const reader = await import('../../imports/read/readImport.ts').catch(() => null);
    if (reader) giveImport(reader.readPasted(text));
    else setProblem('notFetched');
  }
  const isMissing = problem === 'missing';
  return (
    <form
      className="lb-card import-source"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void read();
      }}
    >
      <div className="ds-field">
        <label className="lb-label" htmlFor={id}>
          {t.paste}
        </label>
        <p className="lb-hint" id={`${id}-hint`}>
          {t.pasteHint}
        </p>
        <textarea
          id={id}
          className="ds-input import-text"
          rows={5}
          spellCheck={false}
          autoComplete="off"
          value={text}
          aria-invalid={isMissing || undefined}
          aria-describedby={isMissing ? `${id}-hint ${id}-error` : `${id}-hint`}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            setProblem(null);
          }}
        />
        {isMissing && <FieldError id={`${id}-error`}>{t.pasteMissing}</FieldError>}
      </div>
      <Button type="submit" variant="secondary" icon="forward">
        {t.readText}
      </Button>
      {problem === 'notFetched' && <FailureNotice>{t.problems.notFetched}</FailureNotice>}
    </form>
  );
}
