import type { ReportCut } from '../../domain/report/report.ts';
import { SelectField } from '../parts/SelectField.tsx';
import type { CutOption } from './useCutOptions.ts';

interface CutSelectProps {
  label: string;
  options: readonly CutOption[];
  cut: ReportCut;
  onChoose: (cut: ReportCut) => void;
}

export function CutSelect({ label, options, cut, onChoose }: CutSelectProps) {
  const chosen = options.find((option) => JSON.stringify(option.cut) === JSON.stringify(cut));
  return (
    <div className="report-which">
      <SelectField
        label={label}
        options={options}
        value={chosen?.id ?? null}
        onChange={(id) => {
          const option = options.find((each) => each.id === id);
          if (option) onChoose(option.cut);
        }}
      />
    </div>
  );
}
