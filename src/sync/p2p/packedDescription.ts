import { type ByteReader, MalformedBytes } from '../../feed/byteReader.ts';
import type { Bytes } from '../../feed/bytes.ts';
import type { ByteWriter } from '../../feed/byteWriter.ts';
import { type Address, readAddress, readPackedAddress, writeAddress } from './packedAddress.ts';
import { readToken, writeToken } from './packedToken.ts';

/**
 * What two devices must know of each other to make a line, out of an offer or an answer in SDP (SPEC P15). All
 * the rest of the SDP is the same for every line of this app.
 */
export interface Description {
  readonly ufrag: string;
  readonly password: string;
  /** SHA-256 of the certificate. */
  readonly fingerprint: Bytes;
  /** Where this end can be reached, the best first. */
  readonly addresses: readonly Address[];
}

/** So many addresses fit a code that a poor camera reads. */
const mostAddresses = 4;
const fingerprintLength = 32;

/** Null for SDP that does not describe one line of this app. */
export function describe(sdp: string): Description | null {
  const ufrag = /^a=ice-ufrag:(\S+)/m.exec(sdp)?.[1];
  const password = /^a=ice-pwd:(\S+)/m.exec(sdp)?.[1];
  const hex = /^a=fingerprint:sha-256 ([0-9A-F:]+)/im.exec(sdp)?.[1]?.split(':');
  const fingerprint = Uint8Array.from(hex ?? [], (pair) => Number.parseInt(pair, 16));
  if (!ufrag || !password || fingerprint.length !== fingerprintLength) return null;
  const lines = [...sdp.matchAll(/^a=candidate:\S+ 1 udp \d+ (\S+) (\d+) typ host/gim)];
  const addresses = lines.flatMap(([, host = '', port]) => readAddress(host, Number(port)) ?? []);
  // The device's own serve two browsers on it, where there is no network at all.
  const away = addresses.filter((address) => !isOwn(address));
  const best = (away.length > 0 ? away : addresses).sort((a, b) => rankOf(a) - rankOf(b)).slice(0, mostAddresses);
  return { ufrag, password, fingerprint, addresses: best };
}

function isOwn({ host }: Address): boolean {
  return host.startsWith('127.') || host === '::1';
}

/** Those that are likely to be reached, and the short ones, first. */
function rankOf({ kind }: Address): number {
  return kind === 'ip4' ? 0 : kind === 'name' ? 1 : 2;
}

/** SDP that a browser takes as the other end's. */
export function toSdp({ ufrag, password, fingerprint, addresses }: Description, role: 'offer' | 'answer'): string {
  const hex = [...fingerprint].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase());
  const candidates = addresses.map(
    ({ host, port }, index) => `a=candidate:${index + 1} 1 udp ${2_122_260_223 - index * 256} ${host} ${port} typ host`,
  );
  return [
    ...['v=0', 'o=- 1 1 IN IP4 127.0.0.1', 's=-', 't=0 0', 'a=group:BUNDLE 0'],
    ...['m=application 9 UDP/DTLS/SCTP webrtc-datachannel', 'c=IN IP4 0.0.0.0', ...candidates],
    ...[`a=ice-ufrag:${ufrag}`, `a=ice-pwd:${password}`, `a=fingerprint:sha-256 ${hex.join(':')}`],
    ...[
      `a=setup:${role === 'offer' ? 'actpass' : 'active'}`,
      'a=mid:0',
      'a=sctp-port:5000',
      'a=max-message-size:262144',
    ],
    '',
  ].join('\r\n');
}

/** A description in 60 bytes and 7 or 19 for each address. */
export function writeDescription(writer: ByteWriter, description: Description): ByteWriter {
  writeToken(writer, description.ufrag);
  writeToken(writer, description.password);
  writer.raw(description.fingerprint);
  for (const address of description.addresses) writeAddress(writer, address);
  return writer;
}

/** Reads to the end; null for bytes that are no description. */
export function readDescription(reader: ByteReader): Description | null {
  try {
    const [ufrag, password] = [readToken(reader), readToken(reader)];
    const fingerprint = reader.copy(fingerprintLength);
    const addresses: Address[] = [];
    while (reader.left > 0) addresses.push(readPackedAddress(reader));
    // What a browser is given must not be able to say more than it should.
    const isWord = (text: string) => /^[A-Za-z0-9+/]{4,256}$/.test(text);
    if (!isWord(ufrag) || !isWord(password) || addresses.length > 2 * mostAddresses) return null;
    return { ufrag, password, fingerprint, addresses };
  } catch (error) {
    if (error instanceof MalformedBytes) return null;
    throw error;
  }
}
