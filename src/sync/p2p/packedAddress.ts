import { type ByteReader, MalformedBytes } from '../../feed/byteReader.ts';
import type { ByteWriter } from '../../feed/byteWriter.ts';

/** Where a device can be reached: on the network, or by a name that only its network knows (mDNS). */
export interface Address {
  readonly kind: 'ip4' | 'ip6' | 'name';
  readonly host: string;
  readonly port: number;
}

const codes = { ip4: 4, name: 5, ip6: 6 } as const;
const localName = /^([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})\.local$/i;

/** A host and port as a candidate says them; null for hosts of another form. */
export function readAddress(host: string, port: number): Address | null {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return null;
  if (bytesOfIp4(host)) return { kind: 'ip4', host, port };
  if (localName.test(host)) return { kind: 'name', host: host.toLowerCase(), port };
  return bytesOfIp6(host) ? { kind: 'ip6', host, port } : null;
}

export function writeAddress(writer: ByteWriter, { kind, host, port }: Address): void {
  writer.uint8(codes[kind]);
  const bytes =
    kind === 'ip4' ? bytesOfIp4(host) : kind === 'ip6' ? bytesOfIp6(host) : bytesOfHex(host.replace(/-|\.local$/g, ''));
  writer
    .raw(Uint8Array.from(bytes ?? []))
    .uint8(port >> 8)
    .uint8(port & 0xff);
}

/** Throws `MalformedBytes` for an address of a kind that is not known. */
export function readPackedAddress(reader: ByteReader): Address {
  const code = reader.uint8();
  if (code === codes.ip4) return withPort('ip4', [...reader.view(4)].join('.'), reader);
  if (code === codes.ip6) {
    const bytes = reader.view(16);
    const groups = Array.from({ length: 8 }, (_, at) =>
      ((bytes[2 * at] ?? 0) * 256 + (bytes[2 * at + 1] ?? 0)).toString(16),
    );
    return withPort('ip6', groups.join(':'), reader);
  }
  if (code !== codes.name) throw new MalformedBytes('an address is of no known kind');
  const hex = [...reader.view(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return withPort('name', `${parts.join('-')}.local`, reader);
}

function withPort(kind: Address['kind'], host: string, reader: ByteReader): Address {
  const port = reader.uint8() * 256 + reader.uint8();
  if (port === 0) throw new MalformedBytes('an address has no port');
  return { kind, host, port };
}

function bytesOfIp4(host: string): readonly number[] | null {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(host)) return null;
  const bytes = host.split('.').map(Number);
  return bytes.every((byte) => byte < 256) ? bytes : null;
}

function bytesOfIp6(host: string): readonly number[] | null {
  if (!/^[0-9a-f:]{2,39}$/i.test(host) || host.split('::').length > 2) return null;
  const [head = '', tail] = host.split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const [first, last] = [groups(head), groups(tail ?? '')];
  const left = 8 - first.length - last.length;
  if (tail === undefined ? left !== 0 : left < 1) return null;
  const all = [...first, ...Array.from({ length: left }, () => '0'), ...last];
  if (!all.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null;
  return all.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 0xff]);
}

function bytesOfHex(hex: string): readonly number[] {
  return Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16));
}
