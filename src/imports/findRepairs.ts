import type { DraftRepair } from './importDraft.ts';
import { wholeWords, wordsWithLigatures } from './lostLetters.data.ts';

/** Finds words of a text that have lost letters; `id` begins the ids of the repairs. */
export type FindRepairs = (text: string, id: string) => readonly DraftRepair[];

interface Damaged {
  readonly intact: string;
  readonly mayGoOn: boolean;
}

const signs = ['ffi', 'ffl', 'ff', 'fi', 'fl'];
const words = /[\p{L}\ufffd]+/gu;
/** Shorter beginnings stand in too many other words. */
const shortestLonger = 6;
const shortestWhole = 3;
const shortestElsewhere = 5;
const mostInLine = 20;

/**
 * [I12] Words that a PDF has taken "fl", "fi" or "ff" from: those that are such a word of the list without them, and those that stand whole elsewhere in
 * the table. A word that is one as it stands is left alone. Never more than a proposal.
 */
export function createFindRepairs(texts: readonly string[]): FindRepairs {
  const { listed, longest } = knownForms();
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [word] of text.matchAll(words))
      counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  const whole = [...counts.keys()].filter((word) => word.length >= 7 && /f[fil]/.test(word));
  const elsewhere = damagedForms(whole.map((intact) => ({ intact, mayGoOn: false })));
  return (text, id) => {
    const repairs: DraftRepair[] = [];
    for (const match of text.matchAll(words)) {
      const [written] = match;
      const found = repairOf(written.toLowerCase(), { listed, elsewhere, counts, longest });
      if (!found || repairs.length >= mostInLine) continue;
      repairs.push({
        id: `${id}.r${repairs.length + 1}`,
        written,
        proposed: inCase(found.proposed, written),
        at: match.index,
        reason: { kind: found.kind, words: found.proposed },
        isAccepted: false,
      });
    }
    return repairs;
  };
}

let forms: Pick<Known, 'listed' | 'longest'> | undefined;

function knownForms(): Pick<Known, 'listed' | 'longest'> {
  if (forms) return forms;
  const words = wordsWithLigatures.map((word) => ({ intact: word.replace('*', ''), mayGoOn: word.endsWith('*') }));
  const listed = damagedForms(words);
  forms = { listed, longest: Math.max(0, ...[...listed.keys()].map((form) => form.length)) };
  return forms;
}

interface Known {
  readonly listed: ReadonlyMap<string, Damaged>;
  readonly elsewhere: ReadonlyMap<string, Damaged>;
  readonly counts: ReadonlyMap<string, number>;
  readonly longest: number;
}

function repairOf(
  word: string,
  known: Known,
): { readonly proposed: string; readonly kind: 'wordList' | 'wordElsewhere' } | null {
  if (word.length > 60) return null;
  if (word.includes('\ufffd')) return replaceSign(word, known);
  if (word.length < shortestWhole || wholeWords.has(word)) return null;
  const listed = known.listed.get(word);
  if (listed) return { proposed: listed.intact, kind: 'wordList' };
  for (let end = Math.min(word.length - 1, known.longest); end >= shortestLonger; end--) {
    const begun = known.listed.get(word.slice(0, end));
    if (begun?.mayGoOn && !isListed(word)) return { proposed: begun.intact + word.slice(end), kind: 'wordList' };
  }
  const elsewhere = word.length >= shortestElsewhere ? known.elsewhere.get(word) : undefined;
  const isRare = (known.counts.get(word) ?? 0) <= (known.counts.get(elsewhere?.intact ?? '') ?? 0);
  return elsewhere && isRare ? { proposed: elsewhere.intact, kind: 'wordElsewhere' } : null;
}

/** A sign that could not be read stands where the letters were. */
function replaceSign(
  word: string,
  { counts }: Known,
): { readonly proposed: string; readonly kind: 'wordList' | 'wordElsewhere' } | null {
  const tries = signs.map((sign) => word.replace('\ufffd', sign)).filter((each) => !each.includes('\ufffd'));
  const elsewhere = tries.find((each) => counts.has(each));
  if (elsewhere) return { proposed: elsewhere, kind: 'wordElsewhere' };
  const listed = tries.find(isListed);
  return listed ? { proposed: listed, kind: 'wordList' } : null;
}

function isListed(word: string): boolean {
  return wordsWithLigatures.some((each) => (each.endsWith('*') ? word.startsWith(each.slice(0, -1)) : word === each));
}

/** Each word without the letters that one sign stands for; what two words could have been is none of them. */
function damagedForms(intacts: readonly Damaged[]): ReadonlyMap<string, Damaged> {
  const forms = new Map<string, Damaged>();
  const doubtful = new Set<string>();
  for (const each of intacts)
    for (const sign of signs) {
      const at = each.intact.indexOf(sign);
      if (at < 0) continue;
      const form = each.intact.slice(0, at) + each.intact.slice(at + sign.length);
      if (form.length < shortestWhole || wholeWords.has(form)) continue;
      const before = forms.get(form);
      if (before && before.intact !== each.intact && !before.intact.startsWith(each.intact)) doubtful.add(form);
      if (!before) forms.set(form, each);
    }
  for (const form of doubtful) forms.delete(form);
  return forms;
}

function inCase(proposed: string, written: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return proposed.toUpperCase();
  const [first = ''] = written;
  return first !== first.toLowerCase() ? proposed.slice(0, 1).toUpperCase() + proposed.slice(1) : proposed;
}
