import type { RawPost } from './rawPost.ts';
import { readHeading } from './readHeading.ts';
import { groupMark, questionMark, themeMark } from './spokenMarks.ts';

/** What the columns of a board stand for. */
export type SectionUse = 'theme' | 'question' | 'group' | 'venue' | 'none';

/** Told by what stands over most columns, and by whether the posts in them name groups themselves. */
export function sectionUse(posts: readonly RawPost[], isPlace: (text: string) => boolean): SectionUse {
  const sections = [...new Set(posts.map(({ section }) => section))].filter((section) => section !== '');
  if (sections.length === 0) return 'none';
  const most = (test: (section: string) => boolean) => sections.filter(test).length * 2 >= sections.length;
  if (most((section) => groupMark.test(section))) return 'group';
  if (most((section) => /\?$|^\d{1,2}[.):]\s/u.test(section) || questionMark.test(section))) return 'question';
  if (most((section) => themeMark.test(section))) return 'theme';
  const namesGroups = posts.some(({ subject, group }) => group !== '' || readHeading(subject).group !== '');
  if (most(isPlace)) return namesGroups ? 'venue' : 'group';
  if (namesGroups) return 'theme';
  const namesQuestions = posts.some(({ subject }) => questionMark.test(subject) || subject.endsWith('?'));
  return namesQuestions ? 'group' : 'theme';
}
