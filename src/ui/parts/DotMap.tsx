import './dotMap.css';
import { useMemo } from 'react';
import type { MunicipalityRegister } from '../../domain/municipality/createRegister.ts';
import { type DotMapDrawing, dotMap, type MapDot } from '../../domain/municipality/dotMap.ts';
import { type MunicipalityId, municipalityLabel } from '../../domain/municipality/municipality.ts';
import { useMessages } from '../language.tsx';

interface DotMapProps {
  /** See `useRegister`: it comes with a chunk of its own, and is needed for the list beside the map anyway. */
  register: MunicipalityRegister;
  /** Filled dots. */
  heard: readonly MunicipalityId[];
  /** Rings: invited, or here, and not heard. Who stands in `heard` too was heard. */
  missing: readonly MunicipalityId[];
}

/**
 * A map on which every municipality is a dot at its place, with its key: no lines, no tiles, nothing fetched. Nothing
 * where no municipality is marked. Whoever shows it also says the same in a list, which the picture's name
 * speaks of. Its colours follow the page; `--lb-paper` must be what it stands on.
 */
export function DotMap({ register, heard, missing }: DotMapProps) {
  const t = useMessages().dotMap;
  const drawing = useMemo(() => dotMap(register.municipalities, { heard, missing }), [register, heard, missing]);
  if (!drawing) return null;
  const [heardCount, missingCount] = [drawing.heard.length, drawing.missing.length];
  return (
    <figure className="lb-dotmap">
      <Drawing drawing={drawing} label={t.map(heardCount, missingCount)} />
      <figcaption>
        <ul className="lb-dotmap__key">
          <li>
            <Sign className="lb-dotmap__heard" radius={5} />
            {t.heard(heardCount)}
          </li>
          <li>
            <Sign className="lb-dotmap__missing" radius={4.5} />
            {t.missing(missingCount)}
          </li>
          <li>
            <svg viewBox="0 0 14 14" aria-hidden="true">
              <path className="lb-dotmap__others" d="M7 7h0" />
            </svg>
            {t.others}
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}

function Drawing({ drawing, label }: { drawing: DotMapDrawing; label: string }) {
  const { width, height, heard, missing, others, labels } = drawing;
  return (
    <svg viewBox={`0 0 ${round(width)} ${round(height)}`} role="img" aria-label={label}>
      <path className="lb-dotmap__others" d={others.map(({ x, y }) => `M${round(x)} ${round(y)}h0`).join('')} />
      <Dots className="lb-dotmap__missing" dots={missing} radius={3.2} />
      <Dots className="lb-dotmap__heard" dots={heard} radius={3.8} />
      {labels.map(({ municipality: { id, name }, x, y, side }) => (
        <text key={id} x={round(x)} y={round(y)} textAnchor={side === 'left' ? 'end' : 'start'}>
          {name}
        </text>
      ))}
    </svg>
  );
}

/** Each is named where a pointer rests on it. */
function Dots({ className, dots, radius }: { className: string; dots: readonly MapDot[]; radius: number }) {
  return (
    <g className={className}>
      {dots.map(({ municipality, x, y }) => (
        <circle key={municipality.id} cx={round(x)} cy={round(y)} r={radius}>
          <title>{municipalityLabel(municipality)}</title>
        </circle>
      ))}
    </g>
  );
}

function Sign({ className, radius }: { className: string; radius: number }) {
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true">
      <circle className={className} cx="7" cy="7" r={radius} />
    </svg>
  );
}

function round(units: number): number {
  return Math.round(units * 10) / 10;
}
