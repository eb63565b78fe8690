/** What a file is by its first bytes, whatever its name says. */
export type FileKind = 'zip' | 'compound' | 'document' | 'picture' | 'text';

const beginnings: readonly (readonly [FileKind, readonly number[], at?: number])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  // What Office wrote before 2007, and wraps a file in that has a password.
  ['compound', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['document', [...'%PDF'].map(codeOf)],
  ['document', [...'{\\rtf'].map(codeOf)],
  ['picture', [0x89, ...[...'PNG'].map(codeOf)]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [...'GIF8'].map(codeOf)],
  ['picture', [...'WEBP'].map(codeOf), 8],
  ['picture', [...'ftypheic'].map(codeOf), 4],
  ['picture', [...'ftypmif1'].map(codeOf), 4],
];

export function fileKind(bytes: Uint8Array): FileKind {
  const found = beginnings.find(([, code, at = 0]) => code.every((byte, index) => bytes[at + index] === byte));
  return found?.[0] ?? 'text';
}

/** Whether the bytes hold these words as Windows writes names (UTF-16, little-endian). */
export function holdsName(bytes: Uint8Array, name: string): boolean {
  const code = [...name].flatMap((letter) => [codeOf(letter), 0]);
  const [first = 0] = code;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (code.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

function codeOf(letter: string): number {
  return letter.charCodeAt(0);
}
