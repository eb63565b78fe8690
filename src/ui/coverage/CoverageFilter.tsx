import { type CoverageView, type MunicipalityCoverage, summariseCoverage } from '../../domain/coverage.ts';
import { useMessages } from '../language.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { usePlan } from '../seminar/usePlan.ts';

interface CoverageFilterProps {
  rows: readonly MunicipalityCoverage[];
  view: CoverageView;
  onChange: (view: CoverageView) => void;
}

/** What to look at: one venue or all, one question or all, with how many are heard on each. */
export function CoverageFilter({ rows, view, onChange }: CoverageFilterProps) {
  const { coverage: t, board } = useMessages();
  const { venues, themes } = usePlan();
  const questions = themes.flatMap((theme, themeIndex) =>
    theme.questions.map(({ id, text }, index) => {
      const { heard, silent, absent } = summariseCoverage(rows, { ...view, question: id });
      const words = `${themeIndex + 1}.${index + 1} ${text || board.untitledQuestion}`;
      return { id, words: t.questionFacts(words, heard.length, heard.length + silent.length + absent.length) };
    }),
  );
  return (
    <div className="coverage-filter">
      {venues.length > 1 && (
        <SelectField
          label={t.venue}
          all={t.allVenues}
          options={venues.map(({ id, name }) => ({ id, words: name }))}
          value={view.venue}
          onChange={(venue) => onChange({ ...view, venue })}
        />
      )}
      {questions.length > 1 && (
        <SelectField
          label={t.question}
          all={t.allQuestions}
          options={questions}
          value={view.question}
          onChange={(question) => onChange({ ...view, question })}
        />
      )}
    </div>
  );
}
