import * as v from 'valibot';
import { type SeminarId, toId } from '../domain/ids.ts';
import { type FeedFileProblem, largestFile } from '../feed/feedFile.ts';

/** What a `.langbord` file of version 1 holds: a whole seminar, each scope as one Yjs update. */
export interface Version1File {
  readonly seminar: SeminarId;
  readonly scopes: readonly { readonly scope: string; readonly bytes: Uint8Array }[];
}

export type OpenedVersion1File =
  | { readonly kind: 'file'; readonly file: Version1File }
  | { readonly kind: 'problem'; readonly problem: FeedFileProblem };

/** Later versions are no JSON (see `feed/feedFile.ts`). */
const fileVersion = 1;

const envelope = v.object({ format: v.literal('langbord'), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const contents = v.object({
  seminar: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  scopes: v.array(v.object({ scope: v.pipe(v.string(), v.maxLength(100)), bytes: v.string() })),
  checksum: v.string(),
});

/** Opens any bytes; what is no whole file of version 1 is a problem, never an exception. */
export async function decodeVersion1File(bytes: Uint8Array): Promise<OpenedVersion1File> {
  if (bytes.length > largestFile) return problem('tooLarge');
  const text = new TextDecoder().decode(bytes);
  const json = parseJson(text);
  const head = v.safeParse(envelope, json);
  if (!head.success) return problem(text.startsWith('{"format":"langbord"') ? 'damaged' : 'foreign');
  if (head.output.version > fileVersion) return problem('newer');
  const body = v.safeParse(contents, json);
  if (!body.success) return problem('damaged');
  const { seminar, scopes, checksum } = body.output;
  if (checksum !== (await checksumOf(seminar, scopes))) return problem('damaged');
  const decoded = scopes.map(({ scope, bytes: base64 }) => ({ scope, bytes: fromBase64(base64) }));
  return { kind: 'file', file: { seminar: toId<SeminarId>(seminar), scopes: decoded } };
}

function problem(kind: FeedFileProblem): OpenedVersion1File {
  return { kind: 'problem', problem: kind };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** It tells a damaged file from a whole one, not a forged from a true one. */
async function checksumOf(
  seminar: string,
  scopes: readonly { readonly scope: string; readonly bytes: string }[],
): Promise<string> {
  const words = [seminar, ...scopes.flatMap(({ scope, bytes }) => [scope, bytes])].join('\n');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words)));
  return btoa(String.fromCharCode(...digest));
}

function fromBase64(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
