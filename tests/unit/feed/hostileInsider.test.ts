import { beforeEach, describe, expect, test } from 'vitest';
import { ByteWriter } from '../../../src/feed/byteWriter.ts';
import { issueCertificate } from '../../../src/feed/certificate.ts';
import { entryKind, noHash } from '../../../src/feed/entry.ts';
import { limits } from '../../../src/feed/limits.ts';
import { createGroupLink, deriveIssuerKey } from '../../../src/feed/seminarKeys.ts';
import type { Struct } from '../../../src/feed/update/struct.ts';
import { type AttackedGroup, createAttackedGroup, read, write } from '../../support/attackedGroup.ts';
import { createPeer, kinds } from '../../support/feedPeer.ts';
import { createInsider, deletion, insertion, letter, witnessOf } from '../../support/hostileInsider.ts';

describe('a hostile insider with a group link', () => {
  let group: AttackedGroup;

  beforeEach(async () => {
    group = await createAttackedGroup();
  });

  test('[F18] erasing words that were never seen is refused, also on the device that wrote them', async () => {
    const { scope, anna, bo, insider, annasClient, annasFirst, expectHonestWorkGoesOn } = group;
    const offline = await anna.edit(scope, write('Written offline. '));
    const reach = { start: 17, end: 34 };
    const attempts = [
      await insider.forge({ update: deletion(annasClient, reach) }),
      await insider.forge({
        update: deletion(annasClient, reach),
        witnesses: [witnessOf(annasFirst.bytes, annasFirst.place.hash)],
      }),
      await insider.forge({
        update: deletion(annasClient, reach),
        witnesses: [{ ...witnessOf(annasFirst.bytes, annasFirst.place.hash), clocks: witnessWithClock(34) }],
      }),
    ];
    for (const peer of [anna, bo]) {
      expect(kinds(await peer.receive(...attempts.map(({ bytes }) => bytes)))).toEqual([
        'refused: unwitnessed',
        'refused: unwitnessed',
        'refused: witness',
      ]);
    }
    await bo.receive(offline.bytes);
    await expectHonestWorkGoesOn('What Anna wrote. Written offline. ');

    function witnessWithClock(clock: number) {
      return witnessOf(annasFirst.bytes, annasFirst.place.hash).clocks.map(({ session }) => ({ session, clock }));
    }
  });

  test('[F29] deleting all is permitted, is shown with its author, and can be brought back', async () => {
    const { seminar, scope, anna, bo, insider, annasClient, expectHonestWorkGoesOn } = group;
    const newest = await anna.edit(scope, write('a'.repeat(600)));
    await bo.receive(newest.bytes);
    const attack = await insider.forge({
      update: deletion(annasClient, { start: 0, end: 617 }),
      witnesses: [witnessOf(newest.bytes, newest.place.hash)],
    });
    for (const peer of [anna, bo]) {
      const [outcome] = await peer.receive(attack.bytes);
      expect(outcome).toMatchObject({ kind: 'accepted', place: { device: insider.device.id } });
      expect(read(await peer.doc(scope))).toBe('');
    }
    // Anna's checkpoint keeps the words until a person has confirmed; her entries alone still hold them.
    const kept = await anna.checkpoint(scope);
    const reader = await createPeer(seminar.groupLink);
    await reader.receive(kept.bytes);
    expect(read(await reader.doc(scope))).toBe(`What Anna wrote. ${'a'.repeat(600)}`);
    const confirmed = await anna.checkpoint(scope, new Set([insider.device.id]));
    expect(confirmed.bytes.length).toBeLessThan(kept.bytes.length - 500);
    await bo.receive(kept.bytes, confirmed.bytes);
    await expectHonestWorkGoesOn('');
  });

  test("[F15] writing in another group's scope is refused", async () => {
    const { seminar, bo, expectHonestWorkGoesOn } = group;
    const otherGroup = await deriveIssuerKey(await createGroupLink(seminar.seminarLink));
    const ownIssuer = await deriveIssuerKey(seminar.groupLink);
    if (otherGroup?.kind !== 'group' || !ownIssuer) throw new Error('both links certify');
    const theirs = `group/${otherGroup.group}`;
    const intruder = await createInsider(seminar.groupLink, theirs);
    const attempt = await intruder.forge({
      update: insertion(intruder.client, [letter(intruder.client, 0)]),
      clock: 1,
    });
    expect(kinds(await bo.receive(attempt.bytes))).toEqual(['refused: permission']);
    expect(read(await bo.doc(theirs))).toBe('');
    await expectHonestWorkGoesOn('What Anna wrote. ');
  });

  test.each(['plan', 'plenary'])('[F15] changing the %s is refused', async (facilitated) => {
    const { seminar, bo } = group;
    const intruder = await createInsider(seminar.groupLink, facilitated);
    const attempt = await intruder.forge({
      update: insertion(intruder.client, [letter(intruder.client, 0)]),
      clock: 1,
    });
    expect(kinds(await bo.receive(attempt.bytes))).toEqual(['refused: permission']);
    expect(read(await bo.doc(facilitated))).toBe('');
  });

  test("[F6] another's client id is refused, in structs and in the header", async () => {
    const { bo, insider, annasClient, expectHonestWorkGoesOn } = group;
    const attempts = [
      await insider.forge({ update: insertion(annasClient, [letter(annasClient, 17)]), clock: 0 }),
      await insider.forge({ update: insertion(annasClient, [letter(annasClient, 17)]), clock: 18 }),
      await insider.forge({ update: insertion(12345, [letter(12345, 0)]), clock: 1 }),
    ];
    expect(kinds(await bo.receive(...attempts.map(({ bytes }) => bytes)))).toEqual(
      attempts.map(() => 'refused: foreignClient'),
    );
    await expectHonestWorkGoesOn('What Anna wrote. ');
  });

  test('[F22] clocks that skip, repeat or belie the header are refused', async () => {
    const { bo, insider } = group;
    const start = await insider.forge({ update: insertion(insider.client, [letter(insider.client, 0)]), clock: 1 });
    const attempts = [
      start,
      await insider.forge({ update: insertion(insider.client, [letter(insider.client, 5)]), clock: 6 }),
      await insider.forge({ update: insertion(insider.client, [letter(insider.client, 1)]), clock: 9 }),
      await insider.forge({ update: Uint8Array.of(0, 0), clock: 2 ** 31 }),
      await insider.forge({ update: insertion(insider.client, [letter(insider.client, 0)]), clock: 1 }),
    ];
    expect(kinds(await bo.receive(...attempts.map(({ bytes }) => bytes)))).toEqual([
      'accepted',
      'refused: clock',
      'refused: clock',
      'refused: clock',
      'forked',
    ]);
  });

  test('[F23] references out of bounds are refused, or wait without holding anybody up', async () => {
    const { bo, insider, expectHonestWorkGoesOn } = group;
    const { client } = insider;
    const ahead = await insider.forge({
      update: insertion(client, [letter(client, 0, { origin: { client, clock: 7 } })]),
      clock: 1,
    });
    const itself = await insider.forge({
      update: insertion(client, [letter(client, 0, { origin: { client, clock: 0 } })]),
      clock: 1,
    });
    const enormous = await insider.forge({
      update: insertion(client, [letter(client, 0, { origin: { client: 1, clock: 2 ** 40 } })]),
      clock: 1,
    });
    const ownFuture = await insider.forge({ update: deletion(client, { start: 0, end: 900 }) });
    const nowhere = await insider.forge({
      update: insertion(client, [letter(client, 0, { origin: { client: 1, clock: 9 } })]),
      clock: 1,
    });
    expect(kinds(await bo.receive(ahead.bytes, itself.bytes, enormous.bytes, ownFuture.bytes, nowhere.bytes))).toEqual([
      'refused: reference',
      'refused: reference',
      'refused: reference',
      'refused: reference',
      'waiting',
    ]);
    await expectHonestWorkGoesOn('What Anna wrote. ');
  });

  test('[F23] two insiders whose structs lean on each other in a circle are put aside', async () => {
    const { seminar, scope, bo, insider, expectHonestWorkGoesOn } = group;
    const second = await createInsider(seminar.groupLink, scope);
    const [a, b] = [insider.client, second.client];
    const one = await insider.forge({
      update: insertion(a, [letter(a, 0, { origin: { client: b, clock: 0 } })]),
      clock: 1,
    });
    const two = await second.forge({
      update: insertion(b, [letter(b, 0, { origin: { client: a, clock: 0 } })]),
      clock: 1,
    });
    expect(kinds(await bo.receive(one.bytes, two.bytes))).toEqual(['refused: quarantined', 'refused: quarantined']);
    await expectHonestWorkGoesOn('What Anna wrote. ');
  });

  test('[F25] deep nesting is refused, within one entry, within one value and over many entries', async () => {
    const { bo, insider, expectHonestWorkGoesOn } = group;
    const { client } = insider;
    const type = (clock: number, parent: Struct['parent']): Struct =>
      letter(client, clock, { parent, content: { kind: 'block', ref: 7, bytes: new Uint8Array([0]) } });
    const tower = Array.from({ length: 66 }, (_, clock) =>
      type(clock, clock === 0 ? 'words' : { client, clock: clock - 1 }),
    );
    const value = letter(client, 0, {
      content: { kind: 'values', values: [new Uint8Array([...Array(66 * 2).keys()].map((at) => (at % 2 ? 1 : 117)))] },
    });
    const attempts = [
      await insider.forge({ update: insertion(client, tower), clock: 66 }),
      await insider.forge({ update: insertion(client, [value]), clock: 1 }),
    ];
    expect(kinds(await bo.receive(...attempts.map(({ bytes }) => bytes)))).toEqual([
      'refused: nesting',
      'refused: nesting',
    ]);
    const storeys: Uint8Array[] = [];
    for (let clock = 0; clock < 70; clock++) {
      const update = insertion(client, [type(clock, clock === 0 ? 'words' : { client, clock: clock - 1 })]);
      storeys.push((await insider.forge({ update, clock: clock + 1 })).bytes);
    }
    const outcomes = kinds(await bo.receive(...storeys));
    expect(outcomes.slice(0, limits.nesting).every((kind) => kind === 'accepted')).toBe(true);
    expect(outcomes[limits.nesting]).toBe('refused: quarantined');
    expect(outcomes.slice(limits.nesting + 1).includes('accepted')).toBe(false);
    await expectHonestWorkGoesOn('What Anna wrote. ');
  });

  test('[F24] GC and skip structs, subdocuments, XML, formats and prototypes are refused', async () => {
    const { bo, insider, expectHonestWorkGoesOn } = group;
    const { client } = insider;
    const prefix = new ByteWriter().varUint(1).varUint(1).varUint(client).varUint(0).toBytes();
    const root = [1, 1, 0x77];
    const updates = {
      gc: [...prefix, 0, 1, 0],
      skip: [...prefix, 10, 1, 0],
      maskedSkip: [...prefix, 0x8a, 1, 0],
      subdocument: [...prefix, 9, ...root, 1, 0x61, 118, 0, 0],
      xml: [...prefix, 7, ...root, 3, 1, 0x61, 0],
      format: [...prefix, 6, ...root, 1, 0x61, 2, 0x22, 0x22, 0],
      embed: [...prefix, 5, ...root, 2, 0x22, 0x22, 0],
      json: [...prefix, 2, ...root, 1, 2, 0x22, 0x22, 0],
      prototype: [...prefix, 8, ...root, 1, 118, 1, 9, ...new TextEncoder().encode('__proto__'), 118, 0, 0],
    };
    for (const [name, bytes] of Object.entries(updates)) {
      const attempt = await insider.forge({ update: new Uint8Array(bytes), clock: 1 });
      expect(`${name} ${kinds(await bo.receive(attempt.bytes))}`).toBe(`${name} refused: forbiddenContent`);
    }
    const sound = [...prefix, 8, ...root, 1, 118, 1, 1, 0x61, 118, 0, 0];
    const attempt = await insider.forge({ update: new Uint8Array(sound), clock: 1 });
    expect(kinds(await bo.receive(attempt.bytes))).toEqual(['accepted']);
    await expectHonestWorkGoesOn('What Anna wrote. ');
  });

  test('[F16] equivocation: both entries are kept and reported; other words under the same clocks stay out', async () => {
    const { scope, anna, bo, insider } = group;
    const say = (text: string) =>
      insertion(insider.client, [letter(insider.client, 0, { length: text.length, content: { kind: 'text', text } })]);
    const toAnna = await insider.forge({ update: say('yes'), clock: 3, isKept: false });
    const toBo = await insider.forge({ update: say('no!'), clock: 3, isKept: false });
    await anna.receive(toAnna.bytes);
    await bo.receive(toBo.bytes);
    const [atAnna] = await anna.receive(toBo.bytes);
    const [atBo] = await bo.receive(toAnna.bytes);
    expect([atAnna, atBo]).toMatchObject([
      { kind: 'forked', change: null },
      { kind: 'forked', change: null },
    ]);
    for (const peer of [anna, bo]) expect(peer.stored()).toEqual(expect.arrayContaining([toAnna.bytes, toBo.bytes]));
    // Both devices hold both, so both read the same once they build their documents anew.
    const [a, b] = [await anna.restart(), await bo.restart()];
    expect(read(await a.doc(scope))).toBe(read(await b.doc(scope)));
  });

  test('[F28] a checkpoint that rewrites history stays out where the history is known, and is reported', async () => {
    const { scope, bo, insider } = group;
    const say = (text: string) =>
      insertion(insider.client, [letter(insider.client, 0, { length: text.length, content: { kind: 'text', text } })]);
    const said = await insider.forge({ update: say('yes'), clock: 3 });
    await bo.receive(said.bytes);
    const before = read(await bo.doc(scope));
    const shorter = await insider.forge({ kind: entryKind.checkpoint, update: say('y'), clock: 1 });
    expect(kinds(await bo.receive(shorter.bytes))[0]).toBe('refused: clock');
    const rewritten = await insider.forge({ kind: entryKind.checkpoint, update: say('no!'), clock: 3 });
    expect((await bo.receive(rewritten.bytes))[0]).toMatchObject({ kind: 'forked', change: null });
    expect(read(await bo.doc(scope))).toBe(before);
    expect(bo.stored()).toEqual(expect.arrayContaining([said.bytes]));
  });

  test('[F15] a certificate got later, from elsewhere or for something else opens nothing', async () => {
    const { seminar, anna, bo } = group;
    const outsider = await createInsider(seminar.seminarLink, 'plan');
    const early = await outsider.forge({
      update: insertion(outsider.client, [letter(outsider.client, 0)]),
      clock: 1,
    });
    expect(kinds(await bo.receive(early.bytes))).toEqual(['refused: permission']);
    const ofGroup = await deriveIssuerKey(seminar.groupLink);
    const facilitator = await deriveIssuerKey(seminar.facilitatorLink);
    if (!ofGroup || !facilitator) throw new Error('both links certify');
    const { room } = outsider.keys;
    const { publicKey } = outsider.device;
    const certificates = [
      await issueCertificate(ofGroup, room, { device: publicKey, scope: 'plan' }),
      await issueCertificate(facilitator, room, { device: anna.device.publicKey, scope: 'plan' }),
      await issueCertificate(facilitator, room, { device: publicKey, scope: 'plenary' }),
      await issueCertificate(facilitator, new Uint8Array(16), { device: publicKey, scope: 'plan' }),
    ];
    for (const certificate of certificates) {
      const backDated = await outsider.forge({ certificate, seq: 1, previous: noHash, isKept: false });
      const late = await outsider.forge({ certificate });
      expect(kinds(await bo.receive(backDated.bytes, late.bytes))).toEqual([
        'refused: permission',
        'refused: permission',
      ]);
    }
    expect(read(await bo.doc('plan'))).toBe('');
    // Only who holds the seed now can open it, and then what was kept is read too.
    const granted = await issueCertificate(facilitator, room, { device: publicKey, scope: 'plan' });
    const grant = await outsider.forge({ certificate: granted, clock: 1 });
    expect(kinds(await bo.receive(grant.bytes))).toContain('accepted');
    expect(read(await bo.doc('plan'))).toBe('x');
  });
});
