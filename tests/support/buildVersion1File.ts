import { createHash } from 'node:crypto';
import type { Version1File } from '../../src/storage/version1File.ts';

/** The bytes of a file as version 1 of the app made it. */
export function buildVersion1File(file: Version1File): Uint8Array {
  const scopes = file.scopes.map(({ scope, bytes }) => ({ scope, bytes: Buffer.from(bytes).toString('base64') }));
  const words = [file.seminar, ...scopes.flatMap(({ scope, bytes }) => [scope, bytes])].join('\n');
  const checksum = createHash('sha256').update(words).digest('base64');
  const text = JSON.stringify({ format: 'langbord', version: 1, seminar: file.seminar, scopes, checksum });
  return new TextEncoder().encode(text);
}
