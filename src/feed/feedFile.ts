import { ByteReader, MalformedBytes } from './byteReader.ts';
import { type Bytes, concatBytes, equalBytes, utf8 } from './bytes.ts';
import { ByteWriter } from './byteWriter.ts';
import { decodeLink, encodeLink, type Link } from './link.ts';
import { failure, type Result, success } from './result.ts';
import { sha256 } from './sha256.ts';

/** What a `.langbord` file holds: entries as they are stored, and the link that a reader needs. */
export interface FeedFile {
  readonly link: Link;
  readonly entries: readonly Uint8Array[];
}

/** Why bytes are no file for this app; `newer` needs a newer app. */
export type FeedFileProblem = 'tooLarge' | 'foreign' | 'damaged' | 'newer';

const head = utf8('langbord');
/** Version 1 was JSON over bare Yjs updates (see `storage/version1File.ts`). */
const fileVersion = 2;
const checksumLength = 32;
/** Largest file that is opened, in bytes: some fifty times a full seminar. */
export const largestFile = 64 * 1024 * 1024;

/** The bytes of a file (SPEC F30). */
export async function encodeFeedFile({ link, entries }: FeedFile): Promise<Bytes> {
  const writer = new ByteWriter()
    .raw(head)
    .uint8(fileVersion)
    .varString(await encodeLink(link))
    .varUint(entries.length);
  for (const entry of entries) writer.varUint(entry.length).raw(entry);
  const body = writer.toBytes();
  return concatBytes([body, await sha256(body)]);
}

/** Opens any bytes. The entries in it are checked like any others when they are accepted. */
export async function decodeFeedFile(bytes: Uint8Array): Promise<Result<FeedFile, FeedFileProblem>> {
  if (bytes.length > largestFile) return failure('tooLarge');
  const version = bytes[head.length];
  if (version === undefined || !equalBytes(bytes.subarray(0, head.length), head)) return failure('foreign');
  if (version > fileVersion) return failure('newer');
  const body = new Uint8Array(bytes.subarray(0, -checksumLength));
  if (version < fileVersion || !equalBytes(bytes.subarray(-checksumLength), await sha256(body)))
    return failure('damaged');
  try {
    const reader = new ByteReader(body, head.length + 1);
    const link = await decodeLink(reader.varString());
    if (!link.ok) return failure(link.problem === 'newer' ? 'newer' : 'damaged');
    const entries: Uint8Array[] = [];
    for (let left = reader.varUint(); left > 0; left--) entries.push(reader.copy(reader.varUint()));
    return reader.left === 0 ? success({ link: link.value, entries }) : failure('damaged');
  } catch (error) {
    if (error instanceof MalformedBytes) return failure('damaged');
    throw error;
  }
}
