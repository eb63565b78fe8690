import {
  answerWords,
  digitalWord,
  groupLabel,
  groupMark,
  questionMark,
  takeMark,
  themeMark,
  trimSeparators,
} from './spokenMarks.ts';

/** What stands over a post, taken apart. */
export interface ReadHeading {
  readonly theme: number | null;
  readonly question: number | null;
  /** "Gruppe 2", as it was written; '' when none is named. */
  readonly group: string;
  /** A group was spoken of, by a number or by "Gruppe:". */
  readonly namesGroup: boolean;
  readonly isDigital: boolean;
  /** What is left: a name, a place, who took part, or a question's words. */
  readonly rest: string;
}

export function readHeading(heading: string): ReadHeading {
  const theme = takeMark(heading, themeMark);
  const question = takeMark(theme.rest, questionMark);
  const group = takeMark(question.rest, groupMark);
  const label = group.found ? { rest: group.rest, found: '' } : takeMark(question.rest, groupLabel);
  const answer = takeMark(label.rest, answerWords);
  return {
    theme: theme.number ? Number(theme.number) : null,
    question: question.number ? Number(question.number) : null,
    group: capitalised(group.found.replace(/\s*:\s*/, ' ').replace(/\s+/g, ' ')),
    namesGroup: group.found !== '' || label.found !== '',
    isDigital: digitalWord.test(heading),
    rest: trimSeparators(answer.rest),
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
