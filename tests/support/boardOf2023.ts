import type { Rank } from '../../src/domain/group.ts';
import { loadMunicipalities } from '../../src/domain/municipality/loadMunicipalities.ts';
import { readInvitations } from '../../src/domain/municipality/readInvitations.ts';
import { parsePastedPoints } from '../../src/domain/parsePastedPoints.ts';
import type { ContentAnswer, ContentGroup, ContentPoint, SeminarContent } from '../../src/domain/seminarContent.ts';

/**
 * The thirteen answers to theme 2 of the board of 2023, as a person enters them: which group wrote a post, where it sat,
 * and where its people came from, as far as the post tells. What they wrote is read from the board and stands nowhere here.
 */
const posts: readonly { row: number; group: string; venue: string; from: string }[] = [
  { row: 2, group: 'Gruppe 1', venue: 'Førde', from: 'Sogndal, Luster, Førde, Vik, Høyanger, Gloppen' },
  { row: 3, group: 'Gruppe 2', venue: 'Oslo', from: 'Halden, Lyngen, Nesodden' },
  { row: 4, group: 'Gruppe 2', venue: 'Trondheim', from: '' },
  { row: 5, group: 'Gruppe 5', venue: 'Digitalt', from: '' },
  { row: 6, group: 'Gruppe 6', venue: 'Digitalt', from: '' },
  { row: 7, group: 'Rom 8', venue: 'Digitalt', from: 'Evenes, Tjeldsund, Østre Toten, Kvænangen' },
  { row: 8, group: 'Gruppe 4', venue: 'Digitalt', from: 'Time, Vaksdal' },
  { row: 9, group: 'Rom 9', venue: 'Digitalt', from: 'Ringebu, Stryn, Lyngdal, Vinje, Orkdal, Skaun' },
  { row: 10, group: 'Gruppe 3', venue: 'Oslo', from: 'Sandnes' },
  { row: 11, group: 'Rom 3', venue: 'Digitalt', from: '' },
  { row: 12, group: 'Gruppe 2', venue: 'Førde', from: 'Askøy, Øygarden' },
  { row: 13, group: 'Gruppe 1', venue: 'Oslo', from: '' },
  { row: 14, group: 'Rom 7', venue: 'Digitalt', from: 'Stavanger, Ålesund, Østre Toten' },
];
/** The post that tells the questions. */
const instruction = 1;
const venues = ['Oslo', 'Trondheim', 'Førde', 'Digitalt'];

type Post = Readonly<Record<string, string>>;

export async function boardOf2023(rows: readonly Post[]): Promise<SeminarContent> {
  const register = await loadMunicipalities();
  const questions = questionsIn(rows[instruction]?.Body ?? '').map((text, at) => ({
    ...{ id: `q${at + 1}`, text, seats: 3 as const },
  }));
  const groups = posts.map(({ row, group, venue, from }): ContentGroup => {
    const members = readInvitations(register, from).municipalities.map(({ id }) => ({
      ...{ affiliation: { kind: 'municipality' as const, id }, role: null, name: '', duties: [] },
    }));
    const answers = answersIn(rows[row]?.Body ?? '').map((text, at) => answerOf(`g${row}`, `q${at + 1}`, text));
    return { id: `g${row}`, name: group, venue, members, handIns: [], answers };
  });
  return {
    ...{ title: 'Dialogseminar 2023', date: '2023-02-09', organiser: '', contact: '', languages: ['nb', 'nn'] },
    ...{ invited: [], addressees: [], removedQuestions: [], clusters: [], choices: [], decisions: [] },
    venues: venues.map((name) => ({ id: name, name })),
    themes: [{ id: 't', title: 'Lokal samhandling', introduction: '', instructions: '', minutes: null, questions }],
    groups,
  };
}

/** The numbered questions of an instruction: each from its number to the empty line after it. */
export function questionsIn(body: string): string[] {
  return body
    .split(/\n\s*\n|\n(?=\d\. ?\S)/)
    .flatMap((part) => /^\d\. ?([\s\S]+)/.exec(part.trim())?.[1]?.replace(/\s+/g, ' ') ?? []);
}

/** What was written to the first and the second question, with the lines of a printed page joined to sentences. */
export function answersIn(body: string): readonly [string, string] {
  const lines = body.split('\n');
  const starts = [1, 2].map((number) =>
    lines.findIndex((line) => new RegExp(`^\\s*(?:Spørsmål )?${number}\\s*[.:]?(?!\\d)`).test(line)),
  );
  const [first = 0, second = -1] = starts;
  const end = second < 0 ? lines.length : second;
  const begin = first < 0 || first > end ? 1 : first;
  return [joinLines(lines.slice(begin, end)), second < 0 ? '' : joinLines(lines.slice(second))];
}

/** A line that was broken by the page is longer. */
const shortestWrapped = 45;

function joinLines(lines: readonly string[]): string {
  const joined: string[] = [];
  let isNew = true;
  let before = '';
  for (const line of lines) {
    const isBullet = /^\s*[-–•]/.test(line);
    const isShort = before !== '' && before.length < shortestWrapped && /^\p{Lu}/u.test(line);
    if (line.trim() !== '' && (isNew || isBullet || isShort)) joined.push(line);
    else if (line.trim() !== '') joined.push(`${joined.pop() ?? ''} ${line.trim()}`);
    isNew = line.trim() === '';
    before = line;
  }
  return joined.join('\n');
}

/** As a person would enter it: a point for each bullet, line or, in long prose, sentence; without the question told again. */
function answerOf(group: string, question: string, text: string): ContentAnswer {
  const read = parsePastedPoints(splitProse(text), 'emptyPoint').flatMap(({ text: words, subpoints }) => [
    words,
    ...subpoints,
  ]);
  const points = read.filter(isAnswer).map((words, at): ContentPoint => {
    const rank = rankIn(words);
    return {
      ...{ id: `${group}${question}p${at}`, text: words, rank, isRankEntered: rank !== null, subpoints: [] },
      ...{ addressee: null, isEntered: true },
    };
  });
  return { question, status: 'own', with: null, points };
}

const longestPoint = 250;

function splitProse(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:Spørsmål )?[12]\s?[.:]\s?(?=\D)/, ''))
    .flatMap((line) => (line.length > longestPoint ? line.split(/(?<=[.!?])\s+(?=\p{Lu})/u) : [line]))
    .join('\n');
}

function isAnswer(words: string): boolean {
  return words.length > 3 && !/^(?:Spørsmål \d.*|(?:Hva|Kva) .*\?)$/.test(words);
}

function rankIn(words: string): Rank | null {
  const told = /\(Pri ([123])\)/.exec(words)?.[1];
  return told === '1' ? 1 : told === '2' ? 2 : told === '3' ? 3 : null;
}
