import { describe, expect, test } from 'vitest';
import { type GroupId, toId } from '../../../src/domain/ids.ts';
import { canWrite, type Issuer } from '../../../src/feed/canWrite.ts';
import { issueCertificate, verifyCertificate } from '../../../src/feed/certificate.ts';
import { createDeviceKey } from '../../../src/feed/deviceKey.ts';
import { deriveIssuerKey, deriveSeminarKeys } from '../../../src/feed/seminarKeys.ts';
import { createTestSeminar } from '../../support/feedPeer.ts';

const root: Issuer = { kind: 'root' };
const ours: Issuer = { kind: 'group', group: toId<GroupId>('ours') };

describe('[F15] who may write where', () => {
  test.each([
    ['plan', root, true],
    ['plan', ours, false],
    ['plan', null, false],
    ['plenary', root, true],
    ['plenary', ours, false],
    ['plenary', null, false],
    ['group/ours', root, true],
    ['group/ours', ours, true],
    ['group/ours', null, false],
    ['group/theirs', root, true],
    ['group/theirs', ours, false],
    ['group/theirs', null, false],
    ['group/', root, false],
    ['group/', { kind: 'group', group: toId<GroupId>('') }, false],
    ['group/ours/more', ours, false],
    ['groups/ours', ours, false],
    ['Plan', root, false],
    ['plan ', root, false],
    ['', root, false],
    ['notes', root, false],
  ] as const)('%j with %j: %s', (scope, issuer, expected) => {
    expect(canWrite(scope, issuer)).toBe(expected);
  });
});

describe('[F15] certificates', () => {
  test('a seed vouches for one device in one scope of one seminar', async () => {
    const [here, elsewhere] = [await createTestSeminar(), await createTestSeminar()];
    const [keys, otherKeys] = [
      await deriveSeminarKeys(here.seminarLink),
      await deriveSeminarKeys(elsewhere.seminarLink),
    ];
    const [{ publicKey: device }, { publicKey: other }] = [await createDeviceKey(), await createDeviceKey()];
    for (const link of [here.facilitatorLink, here.groupLink]) {
      const issuer = await deriveIssuerKey(link);
      if (!issuer) throw new Error('this link certifies');
      const subject = { device, scope: here.groupScope };
      const certificate = await issueCertificate(issuer, keys.room, subject);
      const proven = await verifyCertificate(certificate, keys, subject);
      expect(proven?.kind).toBe(issuer.kind);
      expect(canWrite(here.groupScope, proven)).toBe(true);
      expect(await verifyCertificate(certificate, keys, { device: other, scope: here.groupScope })).toBeNull();
      expect(await verifyCertificate(certificate, keys, { device, scope: 'plan' })).toBeNull();
      expect(await verifyCertificate(certificate, otherKeys, subject)).toBeNull();
      for (let at = 0; at < certificate.length; at++) {
        const flipped = certificate.with(at, (certificate[at] ?? 0) ^ 1);
        expect(canWrite(here.groupScope, await verifyCertificate(new Uint8Array(flipped), keys, subject))).toBe(false);
      }
    }
  });

  test('the root of another seminar vouches for nobody here', async () => {
    const [here, elsewhere] = [await createTestSeminar(), await createTestSeminar()];
    const keys = await deriveSeminarKeys(here.seminarLink);
    const stranger = await deriveIssuerKey(elsewhere.facilitatorLink);
    const { publicKey: device } = await createDeviceKey();
    if (!stranger) throw new Error('this link certifies');
    const certificate = await issueCertificate(stranger, keys.room, { device, scope: 'plan' });
    expect(await verifyCertificate(certificate, keys, { device, scope: 'plan' })).toBeNull();
  });
});
