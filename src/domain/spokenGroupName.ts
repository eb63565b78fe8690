import type { GroupTitle } from './groupTitle.ts';

/** The words a name needs when it is only a number, or not there. */
export interface NameWords {
  numbered(number: number): string;
  readonly unnamed: string;
}

/**
 * A group as people in a room say it: "Hamar, Gruppe 2". A bare number is said as a group's, and a venue that the
 * name says already is not said twice.
 */
export function spokenGroupName({ name, venue }: GroupTitle, words: NameWords): string {
  const bare = name.trim();
  const own = /^\d{1,4}$/.test(bare) ? words.numbered(Number(bare)) : bare || words.unnamed;
  const place = venue.trim();
  return place === '' || wordsOf(own).includes(wordsOf(place)) ? own : `${place}, ${own}`;
}

/** The names that more than one group has, as a room would hear it: letter case and spaces do not tell them apart. */
export function namesTwice(names: readonly string[]): readonly string[] {
  const heard = names.map(wordsOf);
  return names.filter((_, index) => {
    const name = heard[index];
    return name !== undefined && heard.indexOf(name) === index && heard.lastIndexOf(name) !== index;
  });
}

/** With a space around every word, so that one word is not found inside another. */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[\s,.–-]+/)
    .filter(Boolean)
    .join(' ')} `;
}
