import { placeLabels } from './mapLabels.ts';
import type { Municipality, MunicipalityId } from './municipality.ts';

/** A municipality on the map: `x` to the right and `y` downwards from the map's corner, in the map's units. */
export interface MapDot {
  readonly municipality: Municipality;
  readonly x: number;
  readonly y: number;
}

/** A name beside its dot; `x` is where the words begin, or end when they stand on the left. */
export interface MapLabel extends MapDot {
  readonly side: 'left' | 'right';
}

/** A map of dots, to be drawn in any format. Shown 300 px wide, a unit is a pixel. */
export interface DotMapDrawing {
  readonly width: number;
  readonly height: number;
  readonly heard: readonly MapDot[];
  readonly missing: readonly MapDot[];
  /** Those the map does not speak of; together they give the country its shape. */
  readonly others: readonly MapDot[];
  /** A few of the names, where there is room. */
  readonly labels: readonly MapLabel[];
}

/** Room for the tallest country; Norway by itself fills the width. */
const largest = { width: 300, height: 380 };
/** Room for the dots at the rim. */
const rim = 6;
/** A region is drawn by itself when it takes up less than this share of its countries, up and across. */
const smallRegion = 0.45;
/** Degrees of latitude around the region, at least. */
const leastMargin = 0.4;

/**
 * The municipalities as dots at their places: longitude across and latitude upwards, with degrees of longitude as
 * short as they are in the middle of the map. It shows the countries that the marked ones lie in, or only the region
 * around them when that is small. Who is in both lists was heard. Null when none of them is in the register.
 */
export function dotMap(
  municipalities: readonly Municipality[],
  marks: { readonly heard: readonly MunicipalityId[]; readonly missing: readonly MunicipalityId[] },
): DotMapDrawing | null {
  const heard = new Set(marks.heard);
  const missing = new Set(marks.missing.filter((id) => !heard.has(id)));
  const frame = frameOf(
    municipalities,
    municipalities.filter(({ id }) => heard.has(id) || missing.has(id)),
  );
  if (!frame) return null;
  const narrowing = Math.cos((((frame.north + frame.south) / 2) * Math.PI) / 180);
  const across = (frame.east - frame.west) * narrowing;
  const down = frame.north - frame.south;
  const scale = Math.min((largest.width - 2 * rim) / across, (largest.height - 2 * rim) / down);
  const dots = municipalities.filter(frame.shows).map((municipality) => ({
    municipality,
    x: rim + (municipality.lon - frame.west) * narrowing * scale,
    y: rim + (frame.north - municipality.lat) * scale,
  }));
  const size = { width: across * scale + 2 * rim, height: down * scale + 2 * rim };
  const dotsOf = (ids: ReadonlySet<MunicipalityId>) => dots.filter(({ municipality }) => ids.has(municipality.id));
  const [heardDots, missingDots] = [dotsOf(heard), dotsOf(missing)];
  return {
    ...size,
    heard: heardDots,
    missing: missingDots,
    others: dots.filter(({ municipality: { id } }) => !heard.has(id) && !missing.has(id)),
    labels: placeLabels([...missingDots, ...heardDots], size.width),
  };
}

/** In degrees. */
interface Area {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

interface Frame extends Area {
  readonly shows: (municipality: Municipality) => boolean;
}

function frameOf(all: readonly Municipality[], marked: readonly Municipality[]): Frame | null {
  if (marked.length === 0) return null;
  const lands = new Set(marked.map(({ country }) => country));
  const inLands = ({ country }: Municipality) => lands.has(country);
  const whole = around(all.filter(inLands));
  const bare = around(marked);
  const margin = Math.max(leastMargin, (bare.north - bare.south) / 4, (bare.east - bare.west) / 8);
  const region = {
    south: bare.south - margin,
    north: bare.north + margin,
    west: bare.west - 2 * margin,
    east: bare.east + 2 * margin,
  };
  const isSmall =
    region.north - region.south < smallRegion * (whole.north - whole.south) &&
    region.east - region.west < smallRegion * (whole.east - whole.west);
  return isSmall ? { ...region, shows: isInside(region) } : { ...whole, shows: inLands };
}

function around(municipalities: readonly Municipality[]): Area {
  const lats = municipalities.map(({ lat }) => lat);
  const lons = municipalities.map(({ lon }) => lon);
  return { south: Math.min(...lats), north: Math.max(...lats), west: Math.min(...lons), east: Math.max(...lons) };
}

function isInside({ south, north, west, east }: Area): (municipality: Municipality) => boolean {
  return ({ lat, lon }) => lat >= south && lat <= north && lon >= west && lon <= east;
}
