import type { MunicipalityRegister } from '../../domain/municipality/createRegister.ts';
import { dotMap, type MapDot } from '../../domain/municipality/dotMap.ts';
import type { Report } from '../../domain/report/report.ts';
import type { MapPicture } from '../../exports/reportContext.ts';

/** Points of the picture for one unit of the map: sharp on paper. */
const sharpness = 3;
/** The colours of the paper, as on the screen. */
const inks = { others: '#a9aba4', heard: '#2e675d', missing: '#79572d', paper: '#fff', ink: '#292c28' };

/** Draws the report's map as a PNG; null when nothing is on it, or when this browser draws no pictures. */
export async function mapPicture(
  { municipalities }: Report,
  register: MunicipalityRegister,
): Promise<MapPicture | null> {
  const heard = municipalities.filter(({ state }) => state === 'heard').map(({ id }) => id);
  const missing = municipalities.filter(({ state }) => state !== 'heard').map(({ id }) => id);
  const drawing = dotMap(register.municipalities, { heard, missing });
  if (!drawing) return null;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawing.width * sharpness);
  canvas.height = Math.round(drawing.height * sharpness);
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.scale(sharpness, sharpness);
  pen.fillStyle = inks.paper;
  pen.fillRect(0, 0, drawing.width, drawing.height);
  const draw = (dots: readonly MapDot[], radius: number, fill: string, line: string, width: number) => {
    pen.fillStyle = fill;
    pen.strokeStyle = line;
    pen.lineWidth = width;
    for (const { x, y } of dots) {
      pen.beginPath();
      pen.arc(x, y, radius, 0, 2 * Math.PI);
      pen.fill();
      if (width > 0) pen.stroke();
    }
  };
  draw(drawing.others, 1.3, inks.others, inks.others, 0);
  draw(drawing.missing, 3.2, inks.paper, inks.missing, 2);
  draw(drawing.heard, 3.8, inks.heard, inks.paper, 0.8);
  pen.font = '550 12px "Schibsted Grotesk", "Schibsted Grotesk Extended", sans-serif';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  for (const { municipality, x, y, side } of drawing.labels) {
    pen.textAlign = side === 'left' ? 'end' : 'start';
    pen.lineWidth = 3;
    pen.strokeStyle = inks.paper;
    pen.strokeText(municipality.name, x, y);
    pen.fillStyle = inks.ink;
    pen.fillText(municipality.name, x, y);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) return null;
  const { width, height } = drawing;
  return { png: new Uint8Array(await blob.arrayBuffer()), width: Math.round(width), height: Math.round(height) };
}
