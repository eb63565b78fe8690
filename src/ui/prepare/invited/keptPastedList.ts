import * as v from 'valibot';
import { isMunicipalityId, type MunicipalityId } from '../../../domain/municipality/municipality.ts';

/** What of pasted lists a person has yet to look at. */
export interface PastedList {
  /** Pasted, and not read yet. */
  readonly text: string;
  /** Each text that was not understood, once. */
  readonly unclear: readonly string[];
  /** What was taken for a municipality with another name. */
  readonly readAs: readonly { readonly text: string; readonly id: MunicipalityId }[];
}

export const emptyPastedList: PastedList = { text: '', unclear: [], readAs: [] };

const memo = v.object({
  text: v.string(),
  unclear: v.array(v.string()),
  readAs: v.array(v.object({ text: v.string(), id: v.custom<MunicipalityId>((id) => isId(id)) })),
});

function isId(id: unknown): boolean {
  return typeof id === 'string' && isMunicipalityId(id);
}

/** The list as a memo has it; an empty one for no memo, or one that is none of these. */
export function readPastedList(text: string | null): PastedList {
  if (text === null) return emptyPastedList;
  try {
    const read = v.safeParse(memo, JSON.parse(text));
    return read.success ? read.output : emptyPastedList;
  } catch {
    return emptyPastedList;
  }
}

/** The list as a memo; null when there is nothing left to look at. */
export function writePastedList(list: PastedList): string | null {
  const isEmpty = list.text === '' && list.unclear.length === 0 && list.readAs.length === 0;
  return isEmpty ? null : JSON.stringify(list);
}

/** Two lists as one, each text once; what comes later counts where they differ. */
export function together(before: PastedList, later: PastedList): PastedList {
  const rest = before.readAs.filter(({ text }) => later.readAs.every((each) => each.text !== text));
  return {
    text: later.text || before.text,
    unclear: [...new Set([...before.unclear, ...later.unclear])],
    readAs: [...rest, ...later.readAs],
  };
}
