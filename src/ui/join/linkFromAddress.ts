/** Letters in a link of version 1, by its kind: F2 of src/feed/SPEC.md. */
const lengths: Partial<Record<string, number>> = { lbs1: 95, lbg1: 116, lbf1: 74 };

/** The four letters a link begins with (F1, F4), at the start of a word or after the # of an address. */
const beginning = /(?:(?<![A-Za-z0-9_-])|(?<=%(?:25)*23))lb[a-z][1-9a-z]/gi;
/** Joiners, direction marks and soft hyphens that mail and chat programs slip into long words. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** As much as is read of what was pasted, and from one beginning, in letters. */
const longestText = 20_000;
const longestLink = 1_000;

/**
 * The text of a link (`lbs1…`) in whatever a person gives: an address with the link in its fragment, also
 * one that a mail program has wrapped in its own, a fragment, the bare link, or a message around any of
 * these. Spaces and line breaks inside are left out. Null where nothing begins like a link; whether it is a
 * whole one, only `decodeLink` can tell.
 */
export function linkFromAddress(text: string): string | null {
  const visible = text.slice(0, longestText).replace(unseen, '');
  const found = [...visible.matchAll(beginning)].map(({ index }) =>
    readFrom(visible.slice(index, index + longestLink)),
  );
  // A host or a word may begin like a link: what is as long as a link comes first, then what is longest.
  const whole = found.find((link) => link.length === lengths[link.slice(0, 4)]);
  return whole ?? found.reduce<string | null>((best, each) => (each.length > (best?.length ?? 0) ? each : best), null);
}

function readFrom(text: string): string {
  // Phones begin what is typed with a capital.
  const code = text.slice(0, 4).toLowerCase();
  const [letters = ''] = /^[A-Za-z0-9_-]*/.exec(text.slice(4).replace(/\s+/g, '')) ?? [];
  // Words that follow in the message are no part of it.
  return (code + letters).slice(0, lengths[code]);
}
