import * as v from 'valibot';
import { type SeminarId, toId } from '../domain/ids.ts';

/** What a `.langbord` file holds: a whole seminar, each scope as one update. Private notes are not in it. */
export interface SeminarFile {
  readonly seminar: SeminarId;
  readonly scopes: readonly { readonly scope: string; readonly bytes: Uint8Array }[];
}

export type SeminarFileProblem = 'tooLarge' | 'foreign' | 'damaged' | 'newer';

export type OpenedFile =
  | { readonly kind: 'file'; readonly file: SeminarFile }
  | { readonly kind: 'problem'; readonly problem: SeminarFileProblem };

const fileVersion = 1;
/** Largest file that is opened, in bytes: some fifty times a full seminar. */
const largestFile = 64 * 1024 * 1024;

const envelope = v.object({ format: v.literal('langbord'), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const contents = v.object({
  seminar: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  scopes: v.array(v.object({ scope: v.pipe(v.string(), v.maxLength(100)), bytes: v.string() })),
  checksum: v.string(),
});

/** The bytes of a file; the checksum tells a damaged file from a whole one, not a forged from a true one. */
export async function encodeSeminarFile(file: SeminarFile): Promise<Uint8Array<ArrayBuffer>> {
  const scopes = file.scopes.map(({ scope, bytes }) => ({ scope, bytes: toBase64(bytes) }));
  const checksum = await checksumOf(file.seminar, scopes);
  const text = JSON.stringify({ format: 'langbord', version: fileVersion, seminar: file.seminar, scopes, checksum });
  return new TextEncoder().encode(text);
}

/** Opens any bytes; what is no whole file of this or an earlier version is a problem, never an exception. */
export async function decodeSeminarFile(bytes: Uint8Array): Promise<OpenedFile> {
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

function problem(kind: SeminarFileProblem): OpenedFile {
  return { kind: 'problem', problem: kind };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function checksumOf(
  seminar: string,
  scopes: readonly { readonly scope: string; readonly bytes: string }[],
): Promise<string> {
  const words = [seminar, ...scopes.flatMap(({ scope, bytes }) => [scope, bytes])].join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words));
  return toBase64(new Uint8Array(digest));
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

function fromBase64(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
