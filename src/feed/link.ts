import { type Bytes, concatBytes, fromBase64url, toBase64url, utf8 } from './bytes.ts';
import { failure, type Result, success } from './result.ts';
import { sha256 } from './sha256.ts';

/**
 * What a link lets its holder do. All three read; a group's seed also writes for that group, the
 * root's seed for all. None of it may ever stand in a log, a title or a request.
 */
export type Link =
  | { readonly kind: 'seminar'; readonly room: Bytes; readonly readSecret: Bytes; readonly rootKey: Bytes }
  | {
      readonly kind: 'group';
      readonly room: Bytes;
      readonly readSecret: Bytes;
      readonly rootKey: Bytes;
      readonly groupSeed: Bytes;
    }
  | { readonly kind: 'facilitator'; readonly room: Bytes; readonly readSecret: Bytes; readonly rootSeed: Bytes };

/**
 * Why a text is no link for this app: `foreign` is something else altogether, `damaged` was one of
 * ours before it was cut or mistyped, `newer` needs a newer app.
 */
export type LinkProblem = 'foreign' | 'damaged' | 'newer';

/** Length in bytes of rooms, read secrets and seeds: 128 bits. */
export const secretLength = 16;
const publicKeyLength = 32;
const checksumLength = 4;

const codes = { seminar: 'lbs1', group: 'lbg1', facilitator: 'lbf1' } as const;

/** A link as text for the fragment of an address; the form is F1 to F4 of SPEC.md. */
export async function encodeLink(link: Link): Promise<string> {
  const body = concatBytes([link.room, link.readSecret, ...ownParts(link)]);
  return codes[link.kind] + toBase64url(concatBytes([body, await checksumOf(codes[link.kind], body)]));
}

export async function decodeLink(text: string): Promise<Result<Link, LinkProblem>> {
  const [, letter, version] = /^lb([a-z])([1-9a-z])/.exec(text) ?? [];
  if (letter === undefined || version === undefined) return failure('foreign');
  const kind = letter === 's' ? 'seminar' : letter === 'g' ? 'group' : letter === 'f' ? 'facilitator' : null;
  if (version !== '1' || kind === null) return failure('newer');
  const bytes = fromBase64url(text.slice(codes[kind].length));
  if (bytes === null || bytes.length <= checksumLength) return failure('damaged');
  const body = bytes.slice(0, -checksumLength);
  const sum = await checksumOf(codes[kind], body);
  if (sum.some((byte, index) => byte !== bytes[body.length + index])) return failure('damaged');
  const link = readBody(kind, body);
  return link === null ? failure('damaged') : success(link);
}

function ownParts(link: Link): Bytes[] {
  if (link.kind === 'seminar') return [link.rootKey];
  return link.kind === 'group' ? [link.rootKey, link.groupSeed] : [link.rootSeed];
}

function readBody(kind: Link['kind'], body: Bytes): Link | null {
  const room = body.slice(0, secretLength);
  const readSecret = body.slice(secretLength, 2 * secretLength);
  const rest = body.slice(2 * secretLength);
  if (kind === 'facilitator') {
    return rest.length === secretLength ? { kind, room, readSecret, rootSeed: rest } : null;
  }
  const rootKey = rest.slice(0, publicKeyLength);
  const groupSeed = rest.slice(publicKeyLength);
  if (kind === 'seminar') {
    return rest.length === publicKeyLength ? { kind, room, readSecret, rootKey } : null;
  }
  return groupSeed.length === secretLength ? { kind, room, readSecret, rootKey, groupSeed } : null;
}

/** Tells a slip of the finger from a link; it is no protection against a forger. */
async function checksumOf(code: string, body: Bytes): Promise<Bytes> {
  return (await sha256(concatBytes([utf8(code), body]))).slice(0, checksumLength);
}

/** The links that texts stand for; what is no link is left out. */
export async function decodeLinks(texts: readonly string[]): Promise<readonly Link[]> {
  const decoded = await Promise.all(texts.map(decodeLink));
  return decoded.flatMap((link) => (link.ok ? [link.value] : []));
}
