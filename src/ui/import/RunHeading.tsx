import { useId } from 'react';
import { type NamedQuestion, questionChoice } from './importNames.ts';
import { useImportWords } from './importRoom.tsx';
import { correct } from './importSteps.ts';
import type { LineRun } from './PostLines.tsx';
import { Why } from './Why.tsx';

interface RunHeadingProps {
  run: LineRun;
  question: string;
  questions: readonly NamedQuestion[];
}

/** The question over some lines; another can be chosen for all of them at once. */
export function RunHeading({ run: { lines }, question, questions }: RunHeadingProps) {
  const t = useImportWords();
  const id = useId();
  const points = lines.filter(({ use }) => use.value.kind === 'point');
  const [first] = points;
  return (
    <li className="import-run">
      <label className="lb-label" htmlFor={id}>
        {t.allUnder(points.length)}
      </label>
      <select
        id={id}
        className="ds-input"
        value={question}
        aria-describedby={`${id}-why`}
        onChange={({ currentTarget: { value } }) =>
          correct(
            t.steps.question(points.length),
            points.map((line) => ({ kind: 'setQuestionOf', line: line.id, question: value })),
          )
        }
      >
        {questions.map((each) => (
          <option key={each.id} value={each.id}>
            {questionChoice(each)}
          </option>
        ))}
      </select>
      {first && <Why proposal={first.use} id={`${id}-why`} />}
    </li>
  );
}
