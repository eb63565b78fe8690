import { describe, expect, test } from 'vitest';
import { type GroupId, type QuestionId, toId } from '../../../src/domain/ids.ts';
import { createDeviceKey } from '../../../src/feed/deviceKey.ts';
import { signatureLength } from '../../../src/feed/entry.ts';
import { createFacilitatorLink } from '../../../src/feed/seminarKeys.ts';
import { createVisit } from '../../../src/sync/hello.ts';
import { readPresence, sealPresence } from '../../../src/sync/presenceRecord.ts';
import { createExchangeRoom, write } from '../../support/exchangeRoom.ts';

const group = toId<GroupId>('group');
const question = toId<QuestionId>('question');

describe('what the facilitator holds', () => {
  test('[Y15] is told to everybody, and remembered by those who heard it', async () => {
    const { join, timer, network, facilitatorLink, groupScope } = await createExchangeRoom();
    const [anna, facilitator] = [await join('anna'), await join('facilitator', facilitatorLink)];
    const { place } = await anna.edit(groupScope, write('one'));
    const heldBy = (peer: typeof anna) =>
      peer.exchange.state().receipts.flatMap((receipt) => (receipt.holds(place) ? [receipt.device] : []));
    await timer.advance(100);
    expect(heldBy(anna)).toEqual([]);
    await timer.advance(4_000);
    expect(heldBy(anna)).toEqual([facilitator.feeds.device.id]);

    network.partition(['facilitator'], ['anna', 'bo']);
    const later = await anna.edit(groupScope, write('two'));
    const bo = await join('bo');
    await timer.advance(20_000);
    const [receipt] = bo.exchange.state().receipts;
    expect([receipt?.holds(place), receipt?.holds(later.place)]).toEqual([true, false]);
    const again = await anna.restart();
    expect(heldBy(again)).toEqual([facilitator.feeds.device.id]);
  });

  test('[Y15] counts on though the clock is set back by twenty years', async () => {
    const { join, timer, network, facilitatorLink, groupScope } = await createExchangeRoom();
    let year = 2036;
    const clock = () => Date.UTC(year, 0) + timer.now();
    const anna = await join('anna');
    const before = await join('facilitator', facilitatorLink, false, clock);
    const leave = before.exchange.attach(network.join('facilitator'));
    await timer.advance(3_000);
    leave();
    year = 2016;
    const facilitator = await before.restart();
    facilitator.exchange.attach(network.join('facilitator'));
    const { place } = await anna.edit(groupScope, write('one'));
    await timer.advance(6_000);
    const [receipt] = anna.exchange.state().receipts;
    expect(receipt?.holds(place)).toBe(true);
    expect(new Date(receipt?.saidAt ?? 0).getUTCFullYear()).toBe(2016);
  });

  test('[Y15] reaches those who have no line to the facilitator', async () => {
    const { join, timer, network, facilitatorLink, groupScope } = await createExchangeRoom();
    const [anna, bo] = [await join('anna'), await join('bo')];
    await timer.advance(1_000);
    for (const name of ['anna', 'facilitator']) {
      network.deafen(name, name === 'anna' ? 'facilitator' : 'anna');
    }
    const facilitator = await join('facilitator', facilitatorLink);
    const { place } = await anna.edit(groupScope, write('one'));
    await timer.advance(20_000);
    expect(anna.exchange.state().inReach).toEqual([bo.feeds.device.id]);
    expect(await facilitator.feeds.doc(groupScope).then((doc) => doc.getText('words').toString())).toBe('one');
    expect(anna.exchange.state().receipts.map((receipt) => receipt.holds(place))).toEqual([true]);
  });
});

describe('who is here', () => {
  test('[Y16] is seen by all within a second, with group and question', async () => {
    const { join, timer, network } = await createExchangeRoom();
    network.partition(['anna', 'bo'], ['cleo']);
    const [anna, bo] = [await join('anna'), await join('bo')];
    anna.exchange.say({ group, question });
    await timer.advance(1_000);
    const seen = { device: anna.feeds.device.id, group, question };
    expect(bo.exchange.state().present).toEqual([seen]);
    expect(anna.exchange.state().present).toEqual([]);
    network.partition(['anna'], ['bo', 'cleo']);
    const cleo = await join('cleo');
    await timer.advance(1_000);
    expect(cleo.exchange.state().present).toEqual([seen]);
    network.partition();
    await timer.advance(1_000);
    anna.exchange.say({ group, question: null });
    await timer.advance(1_500);
    for (const peer of [bo, cleo]) expect(peer.exchange.state().present).toEqual([{ ...seen, question: null }]);
  });

  test('[Y16] tells what came of a device’s ready check, also to those who come later, and no more than that', async () => {
    const { join, timer } = await createExchangeRoom();
    const [anna, bo] = [await join('anna'), await join('bo')];
    anna.exchange.say({ group, question: null });
    bo.exchange.say({ group, question: null });
    await timer.advance(2_000);
    expect(bo.exchange.state().checked).toEqual([]);
    const at = Date.now() - 90 * 60_000;
    anna.exchange.sayReady({ fine: 8, look: ['lasting', 'battery'], at });
    await timer.advance(1_500);
    // The time goes round as how long ago it was, in minutes.
    const about = (time: number) => ({ asymmetricMatch: (told: unknown) => Math.abs(Number(told) - time) < 120_000 });
    const seen = { device: anna.feeds.device.id, fine: 8, look: ['lasting', 'battery'], at: about(at) };
    expect(bo.exchange.state().checked).toEqual([seen]);
    const cleo = await join('cleo');
    await timer.advance(1_000);
    expect(cleo.exchange.state().checked).toEqual([seen]);
    anna.exchange.sayReady({ fine: 10, look: [], at: Date.now() });
    await timer.advance(1_500);
    for (const peer of [bo, cleo])
      expect(peer.exchange.state().checked).toEqual([{ ...seen, fine: 10, look: [], at: about(Date.now()) }]);
    await anna.exchange.close();
    await timer.advance(500);
    expect(bo.exchange.state().checked).toEqual([]);
  });

  test('[Y16] of what a newer app looks at besides nothing is told, and an older one tells nothing', async () => {
    const speaker = { key: await createDeviceKey(), visit: createVisit() };
    const room = createFacilitatorLink().room;
    const where = { group, question: null, number: 1, lifetime: 1_000 };
    const sealed = await sealPresence(speaker, room, { ...where, ready: { fine: 7, look: ['clock'], ago: 150_000 } });
    expect(readPresence(sealed)?.ready).toEqual({ fine: 7, look: ['clock'], ago: 180_000 });
    const newer = new Uint8Array(sealed);
    // The last number but one of the body, before the signature, has a bit for each.
    newer[newer.length - signatureLength - 2] = 0b0100_0001;
    expect(readPresence(newer)?.ready).toEqual({ fine: 7, look: ['version', 'clock'], ago: 180_000 });
    const older = await sealPresence(speaker, room, { ...where, ready: null });
    expect(readPresence(older)?.ready).toBeNull();
    expect(sealed.length).toBeLessThan(older.length + 7);
  });

  test('[Y17] ends at once with a goodbye, and by itself with silence, wherever it was heard', async () => {
    const { join, timer, network } = await createExchangeRoom();
    const peers = [await join('anna'), await join('bo'), await join('cleo')];
    const [anna, bo, cleo] = peers;
    if (!anna || !bo || !cleo) throw new Error('three');
    for (const peer of peers) peer.exchange.say({ group, question: null });
    await timer.advance(60_000);
    const others = () => anna.exchange.state().present.map(({ device }) => device);
    expect(others()).toHaveLength(2);
    await bo.exchange.close();
    await timer.advance(500);
    expect(others()).toEqual([cleo.feeds.device.id]);
    network.partition(['cleo'], ['anna', 'dan']);
    await timer.advance(20_000);
    expect(others()).toHaveLength(1);
    const dan = await join('dan');
    await timer.advance(1_000);
    expect(dan.exchange.state().present.map(({ device }) => device)).toContain(cleo.feeds.device.id);
    // Who heard it at second hand lets it go as soon as the others.
    await timer.advance(30_000);
    expect(others()).toEqual([]);
    expect(dan.exchange.state().present).toHaveLength(1);
  });

  test('[Y17] a page that ends says goodbye within the call, also to those it is not joined with', async () => {
    const { join, timer, network } = await createExchangeRoom();
    const [anna, bo, cleo] = [await join('anna'), await join('bo'), await join('cleo')];
    for (const name of ['anna', 'cleo']) network.deafen(name, name === 'anna' ? 'cleo' : 'anna');
    for (const peer of [anna, bo, cleo]) peer.exchange.say({ group, question: null });
    await timer.advance(60_000);
    const presentAt = ({ exchange }: typeof anna) => exchange.state().present.map(({ device }) => device);
    for (const peer of [bo, cleo]) expect(presentAt(peer)).toContain(anna.feeds.device.id);
    const before = network.sent.length;
    anna.exchange.leave();
    expect(network.sent.slice(before).map(({ to }) => to)).toEqual(['bo']);
    await timer.advance(500);
    expect([presentAt(bo), presentAt(cleo)]).toEqual([[cleo.feeds.device.id], [bo.feeds.device.id]]);
    await timer.advance(60_000);
    expect(presentAt(bo)).toEqual([cleo.feeds.device.id]);
  });

  test('[Y16] many changes are told once a second', async () => {
    const { join, timer, network } = await createExchangeRoom();
    const [anna, bo] = [await join('anna'), await join('bo')];
    anna.exchange.say({ group, question: null });
    await timer.advance(5_000);
    const before = network.sent.length;
    for (let count = 0; count < 100; count++) {
      anna.exchange.say({ group, question: toId<QuestionId>(`${count}`) });
      await timer.advance(100);
    }
    await timer.advance(2_000);
    // Some twelve, and what the two say beside, at moments that differ.
    expect(network.sent.length - before).toBeLessThan(24);
    expect(bo.exchange.state().present.map((one) => one.question)).toEqual(['99']);
  });
});
