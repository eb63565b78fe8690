import { useId } from 'react';
import type { ReportCut } from '../../domain/report/report.ts';
import type { CutOption } from './useCutOptions.ts';

interface CutSelectProps {
  label: string;
  options: readonly CutOption[];
  cut: ReportCut;
  onChoose: (cut: ReportCut) => void;
}

export function CutSelect({ label, options, cut, onChoose }: CutSelectProps) {
  const id = useId();
  const chosen = options.find((option) => JSON.stringify(option.cut) === JSON.stringify(cut));
  return (
    <div className="ds-field report-which">
      <label className="lb-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="ds-input"
        value={chosen?.id ?? ''}
        onChange={({ currentTarget }) => {
          const option = options.find((each) => each.id === currentTarget.value);
          if (option) onChoose(option.cut);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
}
