import type { Duty } from '../domain/group.ts';
import type { Resolution } from '../domain/municipality/resolveMunicipality.ts';
import { commonNames } from './commonNames.data.ts';
import { organisationWord } from './memberWords.data.ts';
import type { PlaceReader } from './placeReader.ts';
import { dutiesOf, takeBrackets, takeDuty } from './readDuties.ts';

/** Somebody who took part, or a place that somebody came from, before it is known which municipality is meant. */
export interface ReadParticipant {
  readonly written: string;
  /** Null when no place is written, or an organisation is. */
  readonly place: Resolution | null;
  readonly placeText: string;
  readonly organisation: string;
  readonly name: string;
  readonly duties: readonly Duty[];
}

/** What a text says of who took part. `isSure`: nothing in it was anything but places, persons and organisations. */
export interface ReadParticipants {
  readonly participants: readonly ReadParticipant[];
  readonly isSure: boolean;
}

const longestName = 60;
const longestText = 4_000;
/** "Kari Nes", "Person 4", "O. Haug": words with capitals, and figures. */
const personName = /^(?:\p{Lu}[\p{L}'’.-]*|\d{1,3})(?:\s+(?:(?:\p{Lu}[\p{L}'’.-]*)|\d{1,3}|van|von|de|af)){0,4}$/u;
const titleWord =
  /^(?:rektor|lærer|lærar|lärare|teacher|rådgi?var?e?r?|leder|leiar|ledare|leader|sjef|chef|inspektør|direktør|direktör|ordfører|ordførar|head|principal|student|elev|politi[ck]er|politikar|ass\.)(?!\p{L})/iu;
const linkWord = /\s+(?:[-–—]|fra|frå|från|from|i|ved|vid|på|at|in)\s+|\s*:\s+/iu;
const onBehalf = /\s+v\/\s*|\s+v\.\s+|\s+ved\s+|\s+med\s+/iu;
const and = /\s+(?:og|och|and|samt|&|\+)\s+|\s*\/\s*/iu;

/** Reads lines of places and persons. With `isLoose` (somebody has said that these are participants) slips of the pen and bare names count. */
export function readParticipants(text: string, places: PlaceReader, isLoose: boolean): ReadParticipants {
  const people: ReadParticipant[] = [];
  // A book is no list of who took part.
  if (text.length > longestText) return { participants: [], isSure: false };
  let isSure = true;
  for (const line of joinLines(text)) {
    const heading = placeAlone(line, places);
    let current: ReadParticipant | null = heading;
    if (heading) {
      people.push(heading);
      continue;
    }
    const isLed = /^[^,;:]{2,60}:\s/u.test(line);
    const first = people.length;
    for (const piece of piecesOf(line, places, isLoose)) {
      const found = readPiece(piece, places, isLoose);
      if (found.length === 0) {
        // "Kari Nes, rektor": what she is stands after her name.
        const last = people.at(-1);
        if (current && last && last.name !== '') people[people.length - 1] = withTitle(last, piece, places);
        else isSure = false;
        continue;
      }
      // "Hamar: Kari Nes og Ola Moen" are both from Hamar.
      const leader = isLed ? people[first] : undefined;
      const last = people.at(-1);
      const [place] = found;
      // "Kari Nes, Hamar": a line that begins with a person tells after each where they come from.
      const isHers = people.length > first && last && people[first]?.name !== '' && isFromNowhere(last);
      if (isHers && last && place && found.length === 1 && place.name === '')
        people[people.length - 1] = { ...comingFrom(last, place), written: `${last.written}, ${place.written}` };
      else for (const each of found) people.push(leader ? comingFrom(each, leader) : each);
      current = found.at(-1) ?? null;
    }
  }
  return { participants: fillFromAbove(people, text), isSure: isSure && people.length > 0 };
}

/** A line broken inside a list goes on in the next. */
function joinLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trim().replace(/^[-•*·–]\s*/u, '');
    if (line === '') continue;
    const above = lines.at(-1);
    const goesOn = above !== undefined && (/,$/u.test(above) || /^(?:\(|[-–]\s|og\s|och\s|and\s)/u.test(line));
    if (goesOn) lines[lines.length - 1] = `${above} ${line}`;
    else lines.push(line);
  }
  return lines.map((line) => line.replace(/^\((.*)\)\.?$/u, '$1').replace(/[.;,\s]+$/u, ''));
}

function placeAlone(line: string, places: PlaceReader): ReadParticipant | null {
  const bare = line.replace(/:$/u, '').trim();
  const place = places.exactly(bare);
  return place.kind === 'unknown' ? null : { ...nobody, written: bare, place, placeText: bare };
}

/** Commas and the like part participants, but not inside brackets. */
function piecesOf(line: string, places: PlaceReader, isLoose: boolean): readonly string[] {
  const apart = line.split(/\s*[,;|•\t]\s*(?![^()]*\))/u).flatMap((piece) => {
    const bare = piece.trim();
    if (bare === '') return [];
    if (places.listIn(bare, isLoose)) return [bare];
    const byAnd = bare.split(/\s+(?:og|och|and|samt|&)\s+/iu);
    // "lærer og student" is one title; "Kari Nes og Ola Moen" are two people.
    return byAnd.length > 1 && byAnd.every((part) => /^[\p{Lu}\d]/u.test(part)) ? byAnd : [bare];
  });
  return apart;
}

const nobody: ReadParticipant = { written: '', place: null, placeText: '', organisation: '', name: '', duties: [] };

function readPiece(piece: string, places: PlaceReader, isLoose: boolean): readonly ReadParticipant[] {
  const written = piece.replace(/[.\s]+$/u, '');
  const list = places.listIn(written, isLoose);
  if (list) return list.map(({ text, result }) => ({ ...nobody, written: text, place: result, placeText: text }));
  const { bare, duties, inside } = takeBrackets(written);
  const duty = takeDuty(bare);
  const base = { ...nobody, written, duties: [...duties, ...duty.duties] };
  if (inside !== '') {
    const from = whereFrom(inside, places);
    if (from && isPerson(duty.rest)) return [{ ...base, ...from, name: duty.rest }];
    const listed = places.listIn(inside, isLoose);
    if (listed && isPerson(duty.rest))
      return [{ ...base, place: listed[0]?.result ?? null, placeText: inside, name: duty.rest }];
    const outside = places.listIn(duty.rest, isLoose);
    if (outside) return outside.map(({ text, result }) => ({ ...base, place: result, placeText: text, name: inside }));
  }
  const words = inside === '' ? duty.rest : `${duty.rest} (${inside})`;
  return (
    behalf(duty.rest, base, places) ??
    linked(duty.rest, base, places) ??
    placeAtEnd(duty.rest, base, places) ??
    alone(words, base, isLoose)
  );
}

/** "Skien v/Kari Nes". */
function behalf(text: string, base: ReadParticipant, places: PlaceReader): readonly ReadParticipant[] | null {
  const parts = text.split(onBehalf);
  const [from = '', ...rest] = parts;
  const place = parts.length > 1 ? whereFrom(from, places) : null;
  return place
    ? rest
        .join(' ')
        .split(and)
        .map((name) => ({ ...base, ...place, name: name.trim() }))
    : null;
}

/** "Kari Nes - Skien", "Kari Nes fra Hamar", "Hamar: Kari Nes", "Kari Nes i departementet". */
function linked(text: string, base: ReadParticipant, places: PlaceReader): readonly ReadParticipant[] | null {
  const match = linkWord.exec(text);
  if (!match) return null;
  const [left, right] = [text.slice(0, match.index).trim(), text.slice(match.index + match[0].length).trim()];
  if (left === '' || right === '' || text.length > 2 * longestName) return null;
  const [first, last] = [whereFrom(left, places), whereFrom(right, places)];
  if (last && (isPerson(left) || !first))
    return left.length <= longestName && startsLarge(left) ? [{ ...base, ...last, name: left }] : null;
  if (first) return [{ ...base, ...first, name: right }];
  return null;
}

/** "Kari Nes Østre Toten"; a surname that is a municipality too is a surname. */
function placeAtEnd(text: string, base: ReadParticipant, places: PlaceReader): readonly ReadParticipant[] | null {
  const words = text.split(/\s+/u);
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const [name, end] = [words.slice(0, -count).join(' '), words.slice(-count).join(' ')];
    const place = places.exactly(end);
    if (place.kind === 'unknown' || !isPerson(name)) continue;
    if (count === 1 && (commonNames.has(end.toLowerCase()) || words.length < 2 || /^\p{Ll}/u.test(end))) continue;
    return [{ ...base, place, placeText: end, name }];
  }
  return null;
}

function alone(text: string, base: ReadParticipant, isLoose: boolean): readonly ReadParticipant[] {
  if (text.length > longestName || !startsLarge(text) || titleWord.test(text)) return [];
  if (organisationWord.test(text)) return [{ ...base, organisation: text }];
  return isPerson(text.replace(/\s*\([^()]*\)$/u, '')) && (isLoose || /\d|\s/u.test(text))
    ? [{ ...base, name: text }]
    : [];
}

function whereFrom(
  text: string,
  places: PlaceReader,
): Pick<ReadParticipant, 'place' | 'placeText' | 'organisation'> | null {
  const bare = text.replace(/[.\s]+$/u, '');
  const place = places.exactly(bare);
  if (place.kind !== 'unknown' && startsLarge(bare)) return { place, placeText: bare, organisation: '' };
  return organisationWord.test(bare) && bare.length <= longestName && startsLarge(bare)
    ? { place: null, placeText: '', organisation: bare }
    : null;
}

/** "Kari Nes, rektor", "Kari Nes, rektor (Hamar)". */
function withTitle(person: ReadParticipant, written: string, places: PlaceReader): ReadParticipant {
  const { bare, inside } = takeBrackets(written);
  const from = inside === '' ? null : whereFrom(inside, places);
  const title = (from ? bare : written).trim();
  const duties = [...person.duties, ...dutiesOf(title)];
  const named = { ...person, written: `${person.written}, ${written}`, name: `${person.name}, ${title}`, duties };
  return from ? comingFrom(named, { ...nobody, ...from }) : named;
}

function comingFrom(person: ReadParticipant, { place, placeText, organisation }: ReadParticipant): ReadParticipant {
  return isFromNowhere(person) ? { ...person, place, placeText, organisation } : person;
}

function isFromNowhere({ place, organisation }: ReadParticipant): boolean {
  return place === null && organisation === '';
}

function isPerson(text: string): boolean {
  return text.length <= longestName && personName.test(text);
}

function startsLarge(text: string): boolean {
  return /^[\p{Lu}\d]/u.test(text);
}

/** People who stand in lines below a place come from there, and the place need not be told by itself. */
function fillFromAbove(people: readonly ReadParticipant[], text: string): readonly ReadParticipant[] {
  if (!text.includes('\n')) return people;
  const filled: ReadParticipant[] = [];
  let above: ReadParticipant | null = null;
  for (const person of people) {
    const isHeading: boolean = person.name === '' && (person.place !== null || person.organisation !== '');
    if (isHeading) above = person;
    const isBelow: boolean = !isHeading && above !== null && person.place === null && person.organisation === '';
    if (isBelow && above) {
      if (filled.at(-1) === above) filled.pop();
      filled.push(comingFrom(person, above));
    } else {
      filled.push(person);
      if (!isHeading) above = null;
    }
  }
  return filled;
}
