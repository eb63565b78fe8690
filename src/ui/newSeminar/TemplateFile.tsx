import { useState } from 'react';
import { type OpenedTemplate, readTemplateFile } from '../../session/templateFile.ts';
import { useMessages } from '../language.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { FileButton } from '../parts/FileButton.tsx';
import type { Start } from './makeTemplate.ts';

type Problem = Extract<OpenedTemplate, { ok: false }>['problem'] | 'unreadable';

interface TemplateFileProps {
  start: Extract<Start, { kind: 'file' }>;
  onChange: (start: Start) => void;
}

/** Opens a template that was sent as a file; what is wrong with it is said under the button. */
export function TemplateFile({ start: { template }, onChange }: TemplateFileProps) {
  const t = useMessages().newSeminar;
  const [problem, setProblem] = useState<Problem | null>(null);
  async function open(file: File): Promise<void> {
    const text = await file.text().catch(() => null);
    const opened = text === null ? null : readTemplateFile(text);
    setProblem(opened === null ? 'unreadable' : opened.ok ? null : opened.problem);
    onChange({ kind: 'file', template: opened?.ok ? opened.template : null });
  }
  return (
    <div className="new-file">
      {/* No list of kinds: an iPad would grey out a kind it does not know. */}
      <FileButton icon="file" label={t.chooseFile} onFile={(file) => void open(file)}>
        {t.chooseFile}
      </FileButton>
      <p role="status">
        {template && t.fileHolds(template.title, template.themes.length, countQuestions(template.themes))}
      </p>
      {problem && <FailureNotice>{t.fileProblems[problem]}</FailureNotice>}
    </div>
  );
}

function countQuestions(themes: readonly { readonly questions: readonly unknown[] }[]): number {
  return themes.reduce((sum, { questions }) => sum + questions.length, 0);
}
