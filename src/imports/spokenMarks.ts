/** Words that people put before a number, in four languages, as patterns without their flags. */
const numero = String.raw`\s*(?:nr\.?|nummer|number|no\.?)?\s*`;

/** "Dialogtema 2", "Tema 2", "Theme 2", "Del 2". */
export const themeMark = new RegExp(
  String.raw`(?<![\p{L}\d])(?:dialog-?\s?)?(?:tema|temaet|theme|topic|del|part|bolk)${numero}(\d{1,2})(?![\p{L}\d])\s*[:.)]?`,
  'iu',
);

/** "Spørsmål 1:", "Fråga 1", "Q1", "spm. 2". */
export const questionMark = new RegExp(
  String.raw`(?<![\p{L}\d])(?:spørsmål|spørsmåla?|spurnad|spm\.?|frågeställning|fråga|question|q)${numero}(\d{1,2})(?![\p{L}\d])\s*[:.)]?`,
  'iu',
);

/** With its capital or without, since a letter after it is a group's name only as a capital. */
const groupWord = `(?:${['gruppe', 'gruppa', 'grupp', 'group', 'bord', 'table', 'rom', 'rum', 'room', 'lag', 'team']
  .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}|${word.toUpperCase()}`)
  .join('|')})`;

/** "Gruppe 2", "Bord 4", "Table B", "Rom nr. 8". */
export const groupMark = new RegExp(
  String.raw`(?<![\p{L}\d])${groupWord}(?:\s*(?:[Nn]r\.?|[Nn]ummer|[Nn]umber|[Nn]o\.?|#))?(?:\s*[:#]?\s*(\d{1,3}[a-zA-Z]?)|\s+([A-ZÆØÅÄÖ]))(?![\p{L}\d])`,
  'u',
);

/** "Gruppe: Førde", "Bord – Fjell". */
export const groupLabel = new RegExp(
  String.raw`(?<![\p{L}\d])${groupWord}(?:navn|namn|\s+name)?\s*[:–-]\s*(?=\S)`,
  'iu',
);

/** Words that say no more than that here is an answer. */
export const answerWords =
  /(?<![\p{L}\d])(?:gruppe?-?\s?(?:besvarelse|svar|oppgaver?|oppgåver?|oppgave|arbeid|arbete|uppgifter?)|group (?:answers?|tasks?|work)|(?:svar|besvarelse|answers?|reply)(?:\s+(?:fra|frå|från|from|av|by)(?![\p{L}\d]))?|gruppeoppgaver|gruppeoppgåver|gruppuppgifter)(?![\p{L}\d])/iu;

/** A room that is none: the group met on a screen. */
export const digitalWord =
  /(?<![\p{L}\d])(?:digital\p{L}*|teams|zoom|online|breakout|nettmøte|på nett|på nätet)(?![\p{L}\d])/iu;

/** A text without what a pattern met, and the number it met. */
export function takeMark(
  text: string,
  pattern: RegExp,
): { readonly rest: string; readonly found: string; readonly number: string } {
  const match = pattern.exec(text);
  if (!match) return { rest: text, found: '', number: '' };
  const rest = `${text.slice(0, match.index)} | ${text.slice(match.index + match[0].length)}`;
  return { rest, found: match[0].trim(), number: match[1] ?? '' };
}

/** What stands between marks: without the signs and small words that joined it to them. */
export function trimSeparators(text: string): string {
  return text
    .replace(/[\s|]+/g, (gap) => (gap.includes('|') ? ' | ' : ' '))
    .split(' | ')
    .map((part) => part.replace(/^[\s,.:;–—\-/|]+|[\s,:;–—\-/|]+$/g, '').trim())
    .filter((part) => part !== '' && part !== '.')
    .join(', ')
    .replace(/^\(([^()]*)\)\.?$/u, '$1')
    .replace(/(?<!\b\p{Lu})\.$/u, '')
    .trim();
}
