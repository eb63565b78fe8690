import { type Bytes, concatBytes, utf8 } from './bytes.ts';
import { ByteWriter } from './byteWriter.ts';
import type { Issuer } from './canWrite.ts';
import { signatureLength } from './entry.ts';
import { groupIdOf } from './publicKeyId.ts';
import type { IssuerKey, SeminarKeys } from './seminarKeys.ts';
import { sign, verify } from './signingKey.ts';

/** Who a certificate is for: one device in one scope of one seminar. */
interface Subject {
  readonly device: Bytes;
  readonly scope: string;
}

const byRoot = 1;
const byGroup = 2;

/** Vouches for a device's key in one scope, with the seed's key (SPEC F15). */
export async function issueCertificate(issuer: IssuerKey, room: Bytes, subject: Subject): Promise<Bytes> {
  const signature = await sign(issuer.key, messageOf(room, subject));
  return issuer.kind === 'root'
    ? concatBytes([new Uint8Array([byRoot]), signature])
    : concatBytes([new Uint8Array([byGroup]), issuer.key.publicKey, signature]);
}

/** Who vouches for the device; null for a certificate that is wrong, unknown or somebody else's. */
export async function verifyCertificate(bytes: Bytes, keys: SeminarKeys, subject: Subject): Promise<Issuer | null> {
  const message = messageOf(keys.room, subject);
  if (bytes[0] === byRoot && bytes.length === 1 + signatureLength) {
    return (await verify(keys.rootKey, bytes.slice(1), message)) ? { kind: 'root' } : null;
  }
  if (bytes[0] === byGroup && bytes.length === 33 + signatureLength) {
    const groupKey = bytes.slice(1, 33);
    if (!(await verify(groupKey, bytes.slice(33), message))) return null;
    return { kind: 'group', group: await groupIdOf(groupKey) };
  }
  return null;
}

function messageOf(room: Bytes, { device, scope }: Subject): Bytes {
  return new ByteWriter().raw(utf8('langbord/1/certificate')).uint8(0).raw(room).raw(device).varString(scope).toBytes();
}
