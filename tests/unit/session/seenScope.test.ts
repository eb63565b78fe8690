import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { localOrigin, outsideOrigin } from '../../../src/document/context.ts';
import { createSeenScope } from '../../../src/session/seenScope.ts';

/** A document of plain values beside what has been seen of it; tells how often all of it was read. */
function watch(isWatched: boolean) {
  const doc = new Y.Doc();
  const values = doc.getMap<string>('values');
  let readings = 0;
  const scope = createSeenScope({
    doc,
    isWatched: () => isWatched,
    onChange: () => undefined,
    read() {
      readings++;
      return new Map(values.entries());
    },
  });
  const write = (key: string, value: string, whose: 'own' | 'theirs') =>
    doc.transact(() => values.set(key, value), whose === 'own' ? localOrigin : outsideOrigin);
  const news = () => [...scope.now()].filter(([key, mark]) => scope.seen().get(key) !== mark).map(([key]) => key);
  return { scope, write, news, readings: () => readings };
}

test('what is written turn about by the person and others, while looked at, is read once and seen', () => {
  const { scope, write, news, readings } = watch(true);
  const before = readings();
  for (let turn = 0; turn < 10; turn++) write(`k${turn}`, 'new', turn % 2 === 0 ? 'own' : 'theirs');
  expect(news()).toEqual([]);
  expect(scope.seen().size).toBe(10);
  expect(readings() - before).toBe(1);
});

test('it is told apart while nobody looks, and while something that came before is news still', () => {
  const hidden = watch(false);
  for (let turn = 0; turn < 4; turn++) hidden.write(`k${turn}`, 'new', turn % 2 === 0 ? 'own' : 'theirs');
  expect(hidden.news()).toEqual(['k1', 'k3']);

  const shown = watch(true);
  shown.write('a', 'new', 'theirs');
  shown.scope.setSeen(new Map());
  shown.write('a', 'changed', 'theirs');
  shown.write('b', 'new', 'own');
  shown.write('c', 'new', 'theirs');
  expect(shown.news()).toEqual(['a']);
  shown.write('a', 'my own', 'own');
  expect(shown.news()).toEqual([]);
});

test('marks that are read again and are the same stay the same objects, those from the store too', () => {
  const { scope, write } = watch(false);
  write('a', 'new', 'own');
  const seen = scope.seen();
  expect(scope.now()).toBe(seen);
  write('a', 'new', 'theirs');
  expect([scope.seen(), scope.now()]).toEqual([seen, seen]);
  expect(scope.now()).toBe(seen);
  scope.setSeen(new Map([['a', 'new']]));
  expect(scope.seen()).toBe(scope.now());
});
