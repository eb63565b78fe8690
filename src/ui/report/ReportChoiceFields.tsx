import type { MunicipalityRegister } from '../../domain/municipality/createRegister.ts';
import type { ReportChoices, ReportCut } from '../../domain/report/report.ts';
import type { ReportWords } from '../../i18n/loadReportWords.ts';
import { CutSelect } from './CutSelect.tsx';
import { type CutKind, type CutOption, useCutOptions } from './useCutOptions.ts';

interface ReportChoiceFieldsProps {
  words: ReportWords;
  register: MunicipalityRegister;
  choices: ReportChoices;
  /** Whether anything is gathered, so that there is something behind it. */
  hasClusters: boolean;
  onChoose: (choices: ReportChoices) => void;
}

/** What the report is about, and what it leaves out. */
export function ReportChoiceFields({ words, register, choices, hasClusters, onChoose }: ReportChoiceFieldsProps) {
  const options = useCutOptions(words, register);
  const choose = (change: Partial<ReportChoices>) => onChoose({ ...choices, ...change });
  const cutTo = (cut: ReportCut) => choose({ cut });
  return (
    <div className="report-choices">
      <h2>{words.name}</h2>
      <fieldset>
        <legend className="lb-label">{words.cut}</legend>
        <Choice name={words.cuts.all} isChosen={choices.cut.kind === 'all'} onChoose={() => cutTo({ kind: 'all' })} />
        {kinds
          .filter((kind) => options[kind].length > 0)
          .map((kind) => (
            <CutChoice key={kind} {...{ kind, words, onChoose: cutTo }} options={options[kind]} cut={choices.cut} />
          ))}
      </fieldset>
      <fieldset>
        <legend className="lb-label">{words.people}</legend>
        <label className="report-choice">
          <input
            type="checkbox"
            className="ds-input"
            checked={choices.isAnonymous}
            onChange={({ currentTarget }) => choose({ isAnonymous: currentTarget.checked })}
          />
          {words.anonymous}
        </label>
        <p className="lb-hint">{words.anonymousHint}</p>
        {hasClusters && (
          <label className="report-choice">
            <input
              type="checkbox"
              className="ds-input"
              checked={choices.hasOriginals}
              onChange={({ currentTarget }) => choose({ hasOriginals: currentTarget.checked })}
            />
            {words.originals}
          </label>
        )}
      </fieldset>
    </div>
  );
}

const kinds: readonly CutKind[] = ['theme', 'question', 'venue', 'addressee', 'municipality'];

interface CutChoiceProps {
  kind: CutKind;
  words: ReportWords;
  options: readonly CutOption[];
  cut: ReportCut;
  onChoose: (cut: ReportCut) => void;
}

/** One way to cut the report, and when it is chosen, where. */
function CutChoice({ kind, words, options, cut, onChoose }: CutChoiceProps) {
  const [first] = options;
  const isChosen = cut.kind === kind;
  return (
    <>
      <Choice name={words.cuts[kind]} isChosen={isChosen} onChoose={() => first && onChoose(first.cut)} />
      {isChosen && <CutSelect label={words.which[kind]} options={options} cut={cut} onChoose={onChoose} />}
    </>
  );
}

function Choice({ name, isChosen, onChoose }: { name: string; isChosen: boolean; onChoose: () => void }) {
  return (
    <label className="report-choice">
      <input type="radio" className="ds-input" name="report-cut" checked={isChosen} onChange={onChoose} />
      {name}
    </label>
  );
}
