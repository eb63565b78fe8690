import { commonNames } from './commonNames.data.ts';
import { participantLabel } from './memberWords.data.ts';
import type { PlaceReader } from './placeReader.ts';
import { type ReadParticipant, readParticipants } from './readParticipants.ts';
import type { WrittenLine } from './writtenLines.ts';

/** Who took part, and the lines that say so. */
export interface ParticipantLines {
  readonly participants: readonly ReadParticipant[];
  readonly lines: ReadonlySet<number>;
}

const linesFromTop = 8;
const mostLines = 60;
const longestLine = 400;
const longestName = 70;
const isSentence = /[.!?]\s+\p{L}{3,}.*\s/u;

/**
 * [I9] Finds where a post says who took part: after a label ("Kommuner:"), or, at the top of it, lines of nothing but places, persons and
 * organisations. Names of municipalities in what people meant are not looked for. `end` is the first line that is a question.
 */
export function participantLines(lines: readonly WrittenLine[], end: number, places: PlaceReader): ParticipantLines {
  const participants: ReadParticipant[] = [];
  const used = new Set<number>();
  for (const [index, line] of lines.slice(0, Math.min(end, lines.length)).entries()) {
    if (used.has(index)) continue;
    const [label] = participantLabel.exec(line.text) ?? [];
    if (label === undefined || index >= linesFromTop + used.size) continue;
    const inline = line.text.slice(label.length).trim();
    // "Deltagare" over "Kommuner: …".
    if (inline === '' && participantLabel.test(lines[index + 1]?.text ?? '')) {
      used.add(index);
      continue;
    }
    const block = inline === '' ? blockBelow(lines, index + 1, end, places) : lineAndMore(lines, index, end, places);
    const text = [inline, ...block.map((at) => lines[at]?.raw ?? '')].filter((each) => each !== '').join('\n');
    const read = readParticipants(text, places, true);
    if (read.participants.length === 0) continue;
    participants.push(...read.participants);
    for (const at of [index, ...block]) used.add(at);
  }
  if (participants.length === 0) addFromTop(lines, end, places, participants, used);
  return { participants, lines: used };
}

/** Lines right below a list that go on with it. */
function lineAndMore(lines: readonly WrittenLine[], from: number, end: number, places: PlaceReader): readonly number[] {
  const more: number[] = [];
  for (let at = from + 1; at < end && at < from + mostLines; at++) {
    const [line, above] = [lines[at], lines[at - 1]];
    if (!line || !above || line.isAfterBlank || line.text.length > longestLine) break;
    const goesOn = /,$/u.test(above.raw.trim()) || readsAs(line, places);
    if (!goesOn || isSentence.test(line.text)) break;
    more.push(at);
  }
  return more;
}

/** Lines below a label that stands alone: to the first blank line, and on while paragraphs begin with a place or an organisation. */
function blockBelow(lines: readonly WrittenLine[], from: number, end: number, places: PlaceReader): readonly number[] {
  const block: number[] = [];
  for (let at = from; at < end && at < from + mostLines; at++) {
    const line = lines[at];
    if (!line || line.text.length > longestLine || isSentence.test(line.text)) break;
    const begins = at > from && line.isAfterBlank;
    if (begins && !(readsAs(line, places) && line.text.length <= longestName && !line.hasBullet)) break;
    if (!begins && at > from && !readParticipants(line.raw, places, true).isSure) break;
    block.push(at);
  }
  return block;
}

/** At least one place or organisation that is no ordinary word, and nothing else but people. */
function readsAs(line: WrittenLine, places: PlaceReader): boolean {
  const { participants, isSure } = readParticipants(line.raw, places, false);
  return isSure && participants.some(({ place, organisation }) => place !== null || organisation !== '');
}

function addFromTop(
  lines: readonly WrittenLine[],
  end: number,
  places: PlaceReader,
  participants: ReadParticipant[],
  used: Set<number>,
): void {
  for (let first = 0; first < Math.min(end, 3); first++) {
    const block = paragraphAt(lines, first, end);
    const text = block.map((at) => lines[at]?.raw ?? '').join('\n');
    if (text.length > longestLine || block.some((at) => isSentence.test(lines[at]?.text ?? ''))) continue;
    const read = readParticipants(text, places, false);
    const known = read.participants.filter(
      ({ place, placeText }) => place !== null && !commonNames.has(placeText.toLowerCase()),
    );
    if (!read.isSure || known.length === 0) continue;
    // One word may be a heading or an ordinary word; two say who they are.
    if (read.participants.length === 1 && /^[^\s(]+$/u.test(text.trim())) continue;
    participants.push(...read.participants);
    for (const at of block) used.add(at);
    return;
  }
}

function paragraphAt(lines: readonly WrittenLine[], first: number, end: number): readonly number[] {
  const block = [first];
  for (let at = first + 1; at < end && !lines[at]?.isAfterBlank; at++) block.push(at);
  return block;
}
