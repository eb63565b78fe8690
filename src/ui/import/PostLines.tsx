import { useId, useState } from 'react';
import type { DraftLine, DraftPost, ImportDraft } from '../../imports/importDraft.ts';
import { Icon } from '../parts/Icon.tsx';
import { type NamedQuestion, namedQuestions } from './importNames.ts';
import { useImportWords } from './importRoom.tsx';
import { LineRow } from './LineRow.tsx';
import { RunHeading } from './RunHeading.tsx';

/** What stands under one heading: lines that follow each other and belong to the same question. */
export interface LineRun {
  readonly question: string | null;
  readonly lines: readonly DraftLine[];
}

/**
 * The lines of a post in their own order, with the questions they belong to between them. Headings and names of participants, which
 * are no points, are folded under them.
 */
export function PostLines({ post, draft }: { post: DraftPost; draft: ImportDraft }) {
  const t = useImportWords();
  const headingId = useId();
  const [open, setOpen] = useState<{ readonly line: string; readonly isAside: boolean } | null>(null);
  const questions = namedQuestions(draft, t);
  // A line that is being changed stays where it is until that is done.
  const isAside = (line: DraftLine) => (open?.line === line.id ? open.isAside : !isShown(line));
  const aside = post.lines.filter(isAside);
  const rowOf = (line: DraftLine) => (
    <LineRow
      key={line.id}
      line={line}
      post={post}
      questions={questions}
      isOpen={open?.line === line.id}
      onOpen={() => setOpen(open?.line === line.id ? null : { line: line.id, isAside: isAside(line) })}
    />
  );
  return (
    <section className="import-lines" aria-labelledby={headingId}>
      <h4 id={headingId}>{t.linesHeading}</h4>
      <ul>
        {runsOf(post.lines.filter((line) => !isAside(line))).flatMap((run) => [
          ...headingOf(run, questions),
          ...run.lines.map(rowOf),
        ])}
      </ul>
      {aside.length > 0 && (
        <details className="import-kept">
          <summary>
            {t.asideLines(aside.length)}
            <Icon name="down" />
          </summary>
          <ul>{aside.map(rowOf)}</ul>
        </details>
      )}
    </section>
  );
}

function isShown({ use: { value } }: DraftLine): boolean {
  return value.kind !== 'heading' && value.kind !== 'members' && value.kind !== 'plan';
}

function headingOf(run: LineRun, questions: readonly NamedQuestion[]) {
  const [first] = run.lines;
  return run.question !== null && first
    ? [<RunHeading key={`over ${first.id}`} run={run} question={run.question} questions={questions} />]
    : [];
}

/** Sub-points, notes and headings go on with what stands above them. */
function runsOf(lines: readonly DraftLine[]): readonly LineRun[] {
  const runs: { question: string | null; lines: DraftLine[] }[] = [];
  for (const line of lines) {
    const question = line.use.value.kind === 'point' ? line.use.value.question : null;
    const last = runs.at(-1);
    if (!last || (question !== null && question !== last.question)) runs.push({ question, lines: [line] });
    else last.lines.push(line);
  }
  return runs;
}
