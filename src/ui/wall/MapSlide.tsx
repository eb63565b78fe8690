import './mapSlide.css';
import { isHeard, summariseCoverage } from '../../domain/coverage.ts';
import { useRegister } from '../board/members/useRegister.ts';
import { useCoverage } from '../coverage/useCoverage.ts';
import { useMessages } from '../language.tsx';
import { DotMap } from '../parts/DotMap.tsx';

const everything = { question: null, venue: null };

/** Every municipality that was heard, as a dot at its place. */
export function MapSlide() {
  const t = useMessages().wall;
  const register = useRegister(true);
  const rows = useCoverage();
  if (!rows) return null;
  const heard = rows.filter((row) => isHeard(row, everything)).map(({ id }) => id);
  const { absent, silent } = summariseCoverage(rows, everything);
  return (
    <div className="wall-map" data-none-missing={absent.length + silent.length === 0 || undefined}>
      <p className="wall-count">
        <b className="wall-number">{heard.length}</b> {t.heard}
      </p>
      {register !== null && register !== 'failed' && (
        <DotMap register={register} heard={heard} missing={[...absent, ...silent]} />
      )}
    </div>
  );
}
