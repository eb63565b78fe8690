import { type Bytes, concatBytes, fromBase64url, toBase64url } from './bytes.ts';

/** An Ed25519 key that signs here and cannot be read out again (RFC 8032). */
export interface SigningKey {
  readonly publicKey: Bytes;
  readonly privateKey: CryptoKey;
}

/** PrivateKeyInfo of an Ed25519 key up to its 32 bytes of seed (RFC 8410, section 7). */
const pkcs8Head = new Uint8Array([0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20]);

/** The key pair of a 32-byte Ed25519 seed; the private half is not extractable. */
export async function signingKeyFromSeed(seed: Bytes): Promise<SigningKey> {
  const pkcs8 = concatBytes([pkcs8Head, seed]);
  // Web Crypto gives a public key from a private one only by way of an extractable copy.
  const readable = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign']);
  const { x } = await crypto.subtle.exportKey('jwk', readable);
  const publicKey = fromBase64url(x ?? '');
  if (publicKey?.length !== 32) throw new Error('This browser gave no Ed25519 public key.');
  return { publicKey, privateKey: await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']) };
}

export async function sign(key: SigningKey, message: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign('Ed25519', key.privateKey, message));
}

/** Public keys as Web Crypto takes them; a seminar has some hundreds, and verifies with each again and again. */
const publicKeys = new Map<string, Promise<CryptoKey>>();
const keptPublicKeys = 500;

function publicKeyOf(bytes: Bytes): Promise<CryptoKey> {
  const name = toBase64url(bytes);
  const known = publicKeys.get(name);
  if (known) return known;
  const key = crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']);
  const [oldest] = publicKeys.keys();
  if (oldest !== undefined && publicKeys.size >= keptPublicKeys) publicKeys.delete(oldest);
  publicKeys.set(name, key);
  return key;
}

/** False for a wrong signature and for bytes that are no key. */
export async function verify(publicKey: Bytes, signature: Bytes, message: Bytes): Promise<boolean> {
  try {
    return await crypto.subtle.verify('Ed25519', await publicKeyOf(publicKey), signature, message);
  } catch {
    return false;
  }
}
