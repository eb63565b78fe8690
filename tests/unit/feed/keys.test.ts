import { describe, expect, test } from 'vitest';
import { type Bytes, fromBase64url, toBase64url } from '../../../src/feed/bytes.ts';
import { clientIdOf, createSession } from '../../../src/feed/clientId.ts';
import { createDeviceKey } from '../../../src/feed/deviceKey.ts';
import { hashBody } from '../../../src/feed/hashEntry.ts';
import { deriveBytes, hkdf, type KeyLabel } from '../../../src/feed/hkdf.ts';
import { sha256 } from '../../../src/feed/sha256.ts';
import { sign, signingKeyFromSeed, verify } from '../../../src/feed/signingKey.ts';

const hex = (text: string): Bytes => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const toHex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

describe('HKDF-SHA-256 (RFC 5869, appendix A)', () => {
  test.each([
    {
      name: 'A.1',
      secret: '0b'.repeat(22),
      salt: '000102030405060708090a0b0c',
      info: 'f0f1f2f3f4f5f6f7f8f9',
      output: '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    },
    {
      name: 'A.3',
      secret: '0b'.repeat(22),
      salt: '',
      info: '',
      output: '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
    },
  ])('$name', async ({ secret, salt, info, output }) => {
    expect(toHex(await hkdf(hex(secret), hex(salt), hex(info), output.length / 2))).toBe(output);
  });

  test('[F8] every label, room and context gives bytes of its own', async () => {
    const labels: KeyLabel[] = ['content', 'transport', 'room-name', 'signalling-password', 'root-key', 'group-key'];
    const [secret, room, other] = [hex('01'.repeat(16)), hex('02'.repeat(16)), hex('03'.repeat(16))];
    const derived = await Promise.all([
      ...labels.map((label) => deriveBytes(secret, room, label)),
      deriveBytes(secret, other, 'content'),
      deriveBytes(other, room, 'content'),
      deriveBytes(secret, room, 'content', hex('00')),
    ]);
    expect(new Set(derived.map(toHex)).size).toBe(derived.length);
  });
});

describe('Ed25519 (RFC 8032, section 7.1)', () => {
  test.each([
    {
      name: 'test 1',
      seed: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
      publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      message: '',
      signature:
        'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    },
    {
      name: 'test 3',
      seed: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
      publicKey: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
      message: 'af82',
      signature:
        '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
    },
  ])('$name', async ({ seed, publicKey, message, signature }) => {
    const key = await signingKeyFromSeed(hex(seed));
    expect(toHex(key.publicKey)).toBe(publicKey);
    expect(toHex(await sign(key, hex(message)))).toBe(signature);
    expect(await verify(hex(publicKey), hex(signature), hex(message))).toBe(true);
    expect(await verify(hex(publicKey), hex(signature), hex(`${message}00`))).toBe(false);
    expect(key.privateKey.extractable).toBe(false);
  });

  test('bytes that are no key verify nothing and throw nothing', async () => {
    expect(await verify(hex('ff'), hex('00'.repeat(64)), hex(''))).toBe(false);
    expect(await verify(hex('ff'.repeat(32)), hex('00'.repeat(64)), hex(''))).toBe(false);
  });
});

describe('SHA-256 (FIPS 180-4)', () => {
  test('abc', async () => {
    const hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(toHex(await hashBody(hex('616263')))).toBe(hash);
    expect(toHex(await sha256(hex('616263')))).toBe(hash);
  });

  test('[F14] an entry of any length has the hash that Web Crypto gives', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(5_000));
    const lengths = [...Array(300).keys(), 2_047, 2_048, 2_049, 4_096, 5_000];
    for (const length of lengths) {
      const body = bytes.slice(0, length);
      expect(toHex(await hashBody(body)), `${length} bytes`).toBe(toHex(await sha256(body)));
    }
  });
});

describe('AES-256-GCM (McGrew and Viega, test cases 14 and 16)', () => {
  test.each([
    {
      key: '00'.repeat(32),
      iv: '00'.repeat(12),
      plain: '00'.repeat(16),
      data: '',
      sealed: 'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919',
    },
    {
      key: 'feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308',
      iv: 'cafebabefacedbaddecaf888',
      plain:
        'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
      data: 'feedfacedeadbeeffeedfacedeadbeefabaddad2',
      sealed:
        '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b',
    },
  ])('$iv', async ({ key, iv, plain, data, sealed }) => {
    const aes = await crypto.subtle.importKey('raw', hex(key), 'AES-GCM', false, ['encrypt']);
    const options = { name: 'AES-GCM', iv: hex(iv), additionalData: hex(data) };
    expect(toHex(new Uint8Array(await crypto.subtle.encrypt(options, aes, hex(plain))))).toBe(sealed);
  });
});

describe('devices and sessions', () => {
  test('[F5] a device key cannot be read out, and its id is the hash of its public half', async () => {
    const device = await createDeviceKey();
    expect(device.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', device.privateKey)).rejects.toThrow();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', device.publicKey));
    expect(device.id).toBe(toBase64url(digest.subarray(0, 16)));
  });

  test('[F6] a client id is 53 bits of the hash of key and session', async () => {
    const [key, session] = [hex('11'.repeat(32)), hex('22'.repeat(8))];
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', hex('11'.repeat(32) + '22'.repeat(8))));
    const expected = BigInt(`0x${toHex(digest.subarray(0, 8))}`) >> 11n;
    expect(await clientIdOf(key, session)).toBe(Number(expected));
    expect(Number.isSafeInteger(Number(expected))).toBe(true);
    expect(await clientIdOf(key, createSession())).not.toBe(Number(expected));
  });
});

describe('base64url', () => {
  test('takes back what it gives, and nothing else', () => {
    for (let length = 0; length < 70; length++) {
      const bytes = crypto.getRandomValues(new Uint8Array(length));
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
    }
    for (const text of ['A', 'AB=', 'A+AA', 'A/AA', 'AB', 'å', ' AAA']) expect(fromBase64url(text)).toBeNull();
  });
});
