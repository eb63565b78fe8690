import { isPriorityHeading } from './findPriority.ts';
import { participantLabel } from './memberWords.data.ts';
import type { RawPost } from './rawPost.ts';
import { type ReadHeading, readHeading } from './readHeading.ts';
import type { SectionUse } from './sectionUse.ts';
import { unwrapLines } from './unwrapLines.ts';
import { type WrittenLine, writtenLines } from './writtenLines.ts';

/** A post with its headings taken apart and its lines cut, before it is known what they are about. */
export interface ReadPost {
  readonly raw: RawPost;
  /** Over the post: its subject, or its group's column. */
  readonly heading: ReadHeading;
  readonly section: ReadHeading;
  /** What stands over the post as a question: its section or its subject; '' for none. */
  readonly question: string;
  /** The subject is what somebody meant, and not the name of who did. */
  readonly isSubjectPoint: boolean;
  readonly parts: readonly { readonly heading: string; readonly lines: readonly WrittenLine[] }[];
}

const longestName = 100;

export function readPost(raw: RawPost, use: SectionUse, width: number, isPlace: (text: string) => boolean): ReadPost {
  const heading = readHeading(raw.subject);
  const section = readHeading(raw.section);
  const asks = heading.rest.endsWith('?') || heading.question !== null;
  const isLabel = participantLabel.exec(`${raw.subject}:`)?.[0].length === raw.subject.length + 1;
  const isBare = heading.theme === null && !heading.namesGroup && !asks && !isLabel;
  const isInColumn = use === 'question' || use === 'group' || raw.group !== '' || raw.question !== '';
  const isLong = raw.subject.length > longestName && !asks;
  const isAlone = raw.bodies.length === 0 && heading.rest !== '';
  const isSubjectPoint =
    isBare &&
    heading.rest !== '' &&
    !isPlace(raw.subject) &&
    !isPriorityHeading(raw.subject) &&
    (isAlone || isInColumn || isLong);
  return {
    raw,
    heading,
    section,
    question: raw.question || (use === 'question' ? raw.section : asks && !isSubjectPoint ? raw.subject : ''),
    isSubjectPoint,
    parts: raw.bodies.map(({ heading: over, text }, index) => ({
      heading: over,
      // "Deltagare" over a post says what its lines are.
      lines: writtenLines([...(isLabel && index === 0 ? [`${raw.subject}:`] : []), ...unwrapLines(text, width)]),
    })),
  };
}
