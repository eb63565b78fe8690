import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Link } from '../../../src/feed/link.ts';
import { createGroupLink, deriveIssuerKey } from '../../../src/feed/seminarKeys.ts';
import { createExchangePeer, type ExchangePeer } from '../../support/exchangePeer.ts';
import { createFakeNetwork } from '../../support/fakeNetwork.ts';
import { createTestSeminar } from '../../support/feedPeer.ts';
import { createSeededRandom, type SeededRandom, seedOfRun } from '../../support/seededRandom.ts';
import { createVirtualClock } from '../../support/virtualClock.ts';

const isLong = process.env.LANGBORD_LONG === '1';
const RUNS = isLong ? 200 : 4;
const tenYears = 10 * 365 * 24 * 60 * 60 * 1_000;

/** A device of the seminar, and the scopes its link lets it write in. */
interface Place {
  readonly name: string;
  readonly scopes: readonly string[];
  peer: ExchangePeer;
  leave: () => void;
}

/** Points that are added, edited, moved and taken away, as on a board. */
function scribble(doc: Y.Doc, random: SeededRandom, step: number): void {
  const points = doc.getMap<Y.Map<unknown>>('points');
  const id = random.pick([...points.keys()].sort());
  const text = id === undefined ? undefined : points.get(id)?.get('text');
  doc.getMap('last').set('step', step);
  if (id === undefined || !(text instanceof Y.Text) || random.chance(0.2)) {
    const point = new Y.Map<unknown>();
    point.set('text', new Y.Text('new point'));
    points.set(`${step}-${random.int(1e9)}`, point);
  } else if (random.chance(0.6)) text.insert(random.int(text.length + 1), 'words '.slice(0, 1 + random.int(6)));
  else if (random.chance(0.5) && text.length > 0) text.delete(random.int(text.length), 1);
  else if (random.chance(0.5)) points.get(id)?.set('order', random.next());
  else points.delete(id);
}

const contentOf = (doc: Y.Doc) => ({ points: doc.getMap('points').toJSON(), last: doc.getMap('last').toJSON() });

async function play(seed: number): Promise<void> {
  const random = createSeededRandom(seed);
  const { facilitatorLink, seminarLink, groupLink, groupScope } = await createTestSeminar();
  const otherLink = await createGroupLink(facilitatorLink);
  const other = await deriveIssuerKey(otherLink);
  if (other?.kind !== 'group') throw new Error('a group link gives a group key');
  const otherScope = `group/${other.group}`;
  const scopes = ['plan', groupScope, otherScope];
  const timer = createVirtualClock();
  const network = createFakeNetwork({
    timer,
    seed,
    degree: random.pick([4, 8]) ?? 8,
    weather: { loss: random.pick([0, 0.1, 0.3]) ?? 0, duplicates: 0.1, delay: [1, 200] },
  });
  const start = async (name: string, link: Link, own: readonly string[]): Promise<Place> => {
    const skew = (2 * random.next() - 1) * tenYears;
    const clock = () => 1_800_000_000_000 + skew + timer.now();
    const peer = await createExchangePeer(link, { timer, random: random.next, clock });
    const leave = random.chance(0.8) ? peer.exchange.attach(network.join(name)) : () => undefined;
    return { name, scopes: own, peer, leave };
  };
  const places = [
    await start('facilitator', facilitatorLink, scopes),
    ...(await Promise.all([1, 2, 3].map((n) => start(`a${n}`, groupLink, [groupScope])))),
    ...(await Promise.all([1, 2, 3].map((n) => start(`b${n}`, otherLink, [otherScope])))),
    await start('reader', seminarLink, []),
  ];
  const names = places.map(({ name }) => name);

  async function restart(place: Place): Promise<void> {
    place.leave();
    place.peer = await place.peer.restart();
    place.leave = place.peer.exchange.attach(network.join(place.name));
  }

  for (let step = 0; step < 60; step++) {
    const place = random.pick(places);
    const scope = place && random.pick(place.scopes);
    const choice = random.next();
    if (choice < 0.06) {
      const cut = random.int(names.length);
      network.partition(names.slice(0, cut), names.slice(cut));
    } else if (choice < 0.1) network.partition();
    else if (choice < 0.14 && place) await restart(place);
    else if (choice < 0.17) network.deafen(random.pick(names) ?? '', random.pick(names) ?? '');
    else if (
      choice < 0.22 &&
      place &&
      scope &&
      place.peer.feeds.reader.scope(scope).feeds.has(place.peer.feeds.device.id)
    ) {
      await place.peer.checkpoint(scope);
    } else if (place && scope) await place.peer.edit(scope, (doc) => scribble(doc, random, step));
    await timer.advance(random.int(400), 5);
  }

  network.partition();
  network.hear();
  network.setWeather({ loss: 0, duplicates: 0, delay: [1, 20] });
  for (const place of places) if (network.degreeOf(place.name) === 0) await restart(place);
  await timer.advance(60_000, 20);
  const [first, ...rest] = places;
  if (!first) throw new Error('eight places');
  for (const scope of scopes) {
    const expected = contentOf(await first.peer.feeds.doc(scope));
    for (const { name, peer } of rest) {
      expect(contentOf(await peer.feeds.doc(scope)), `${name} in ${scope}, seed ${seed}`).toEqual(expected);
    }
  }
  // What is on disk is enough to have it all again.
  const again = await first.peer.restart();
  for (const scope of scopes) {
    expect(contentOf(await again.feeds.doc(scope))).toEqual(contentOf(await first.peer.feeds.doc(scope)));
  }
}

describe('[Y9] eight devices of a facilitator, two groups and a reader', () => {
  const seed = seedOfRun('replicas');
  test.each(Array.from({ length: RUNS }, (_, run) => seed + run))(
    'partitions, restarts, loss, wrong clocks and checkpoints end in one content (seed %i)',
    (one) => play(one),
    120_000,
  );
});
