import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import * as commands from '../../../src/document/commands/clusterCommands.ts';
import type { PlenaryDoc } from '../../../src/document/plenaryDoc.ts';
import { type ClusterId, type PointId, type QuestionId, toId } from '../../../src/domain/ids.ts';
import { plain } from '../../support/documentInvariants.ts';
import { countUpdates, exchange, openPlenary } from '../../support/openDocuments.ts';

const [question, other] = [toId<QuestionId>('q1'), toId<QuestionId>('q2')];
const points = (text: string) => [...text].map((id) => toId<PointId>(id));

/** Each cluster as its title and points, and behind a bar the points that stand in none. */
function told(plenary: PlenaryDoc): string {
  const { clusters, gathered } = plenary.snapshot();
  const pointsIn = (cluster: ClusterId | null) =>
    [...gathered].flatMap(([point, where]) => (where === cluster ? [point] : [])).join('');
  return [...clusters.map(({ id, title }) => `${title}:${pointsIn(id)}`), `| ${pointsIn(null)}`].join(' ');
}

function gather(plenary: PlenaryDoc, title: string, text: string, under = question): ClusterId {
  return commands.gatherInCluster(plenary, under, title, points(text));
}

function clusterNamed(plenary: PlenaryDoc, title: string): ClusterId {
  const found = plenary.snapshot().clusters.find((cluster) => cluster.title === title);
  if (!found) throw new Error(`No cluster is called ${title}.`);
  return found.id;
}

/** Two facilitators who begin with the same two clusters, act apart, and meet; gives what both see then. */
function apart(one: (plenary: PlenaryDoc) => void, two: (plenary: PlenaryDoc) => void): PlenaryDoc {
  const begun = openPlenary('begin-');
  gather(begun, 'A', 'ab');
  gather(begun, 'B', 'cd');
  const [first, second] = ['one-', 'two-'].map((name) => openPlenary(name, [Y.encodeStateAsUpdate(begun.doc)]));
  if (!first || !second) throw new Error('There are two.');
  one(first);
  two(second);
  exchange(first, second);
  expect(plain(second.snapshot())).toBe(plain(first.snapshot()));
  return first;
}

describe('[D29] gathering', () => {
  test('a point stands in the last cluster it was put in', () => {
    const plenary = openPlenary();
    const first = gather(plenary, 'A', 'abc');
    gather(plenary, 'B', 'bd');
    expect(told(plenary)).toBe('A:ac B:bd | ');
    commands.addToCluster(plenary, first, points('de'));
    commands.takeOutOfCluster(plenary, points('a'));
    expect(told(plenary)).toBe('A:cde B:b | a');
  });

  test('gathering twenty points is one change', () => {
    const plenary = openPlenary();
    const updates = countUpdates(plenary);
    gather(plenary, 'A', 'abcdefghijklmnopqrst');
    expect(updates()).toBe(1);
  });

  test('a cluster that is taken away leaves its points behind, and nothing can be put in it', () => {
    const plenary = openPlenary();
    const cluster = gather(plenary, 'A', 'ab');
    commands.removeCluster(plenary, cluster);
    commands.addToCluster(plenary, cluster, points('c'));
    expect(told(plenary)).toBe('| ab');
  });

  test('clusters are moved among those of their question', () => {
    const plenary = openPlenary();
    for (const title of ['A', 'B', 'C']) gather(plenary, title, '');
    gather(plenary, 'X', '', other);
    commands.moveCluster(plenary, clusterNamed(plenary, 'C'), 0);
    commands.moveCluster(plenary, clusterNamed(plenary, 'A'), 9);
    const titles = plenary.snapshot().clusters.filter(({ question: of }) => of === question);
    expect(titles.map(({ title }) => title).join('')).toBe('CBA');
  });

  test('two facilitators who gather the same point apart have it in one cluster, the same for both', () => {
    const met = apart(
      (plenary) => gather(plenary, 'one', 'ax'),
      (plenary) => gather(plenary, 'two', 'axy'),
    );
    const where = [...met.snapshot().gathered].map(([point]) => point).join('');
    expect(where).toBe('abcdxy');
    const [x, y] = points('xy').map((point) => met.snapshot().gathered.get(point));
    expect([x, y].every((cluster) => cluster !== null)).toBe(true);
  });

  test('a title given by two facilitators apart is one of the two', () => {
    const rename = (title: string) => (plenary: PlenaryDoc) =>
      commands.renameCluster(plenary, clusterNamed(plenary, 'A'), title);
    expect(told(apart(rename('one'), rename('two')))).toMatch(/^(one|two):ab B:cd/);
  });
});

describe('[D30] merging clusters', () => {
  const mergeInto = (from: string, into: string) => (plenary: PlenaryDoc) =>
    commands.mergeClusters(plenary, clusterNamed(plenary, from), clusterNamed(plenary, into));

  test('the one is part of the other, with its points', () => {
    const plenary = openPlenary();
    gather(plenary, 'A', 'ab');
    gather(plenary, 'B', 'c');
    gather(plenary, 'C', 'd');
    mergeInto('A', 'B')(plenary);
    mergeInto('B', 'C')(plenary);
    expect(told(plenary)).toBe('C:abcd | ');
  });

  test('what somebody puts in the one meanwhile comes along', () => {
    const met = apart(mergeInto('A', 'B'), (plenary) =>
      commands.addToCluster(plenary, clusterNamed(plenary, 'A'), points('x')),
    );
    expect(told(met)).toBe('B:abcdx | ');
  });

  test('merged both ways apart they are one, and can be merged on', () => {
    const met = apart(mergeInto('A', 'B'), mergeInto('B', 'A'));
    expect(told(met)).toMatch(/^[AB]:abcd \| $/);
    const host = met.snapshot().clusters[0]?.id;
    const next = gather(met, 'C', 'x');
    if (host) commands.mergeClusters(met, host, next);
    expect(told(met)).toBe('C:abcdx | ');
  });

  test('into one that somebody takes away meanwhile, the points are there, in no cluster', () => {
    const met = apart(mergeInto('A', 'B'), (plenary) => commands.removeCluster(plenary, clusterNamed(plenary, 'B')));
    expect(met.snapshot().gathered.size).toBe(4);
    expect(told(met)).toBe('A:ab | cd');
  });

  test('taken away, it takes its parts along, and undo brings all of it back', () => {
    const plenary = openPlenary();
    gather(plenary, 'A', 'ab');
    gather(plenary, 'B', 'c');
    mergeInto('A', 'B')(plenary);
    commands.removeCluster(plenary, clusterNamed(plenary, 'B'));
    expect(told(plenary)).toBe('| abc');
    plenary.history.undo();
    expect(told(plenary)).toBe('B:abc | ');
  });

  test('not across questions, nor with itself', () => {
    const plenary = openPlenary();
    gather(plenary, 'A', 'a');
    gather(plenary, 'X', 'x', other);
    const updates = countUpdates(plenary);
    mergeInto('A', 'X')(plenary);
    mergeInto('A', 'A')(plenary);
    expect(updates()).toBe(0);
  });
});

describe('[D14] undo', () => {
  test('of every step, in its own order, and redo', () => {
    const plenary = openPlenary();
    const states = [told(plenary)];
    const steps: (() => void)[] = [
      () => gather(plenary, 'A', 'ab'),
      () => gather(plenary, 'B', 'bc'),
      () => commands.addToCluster(plenary, clusterNamed(plenary, 'B'), points('d')),
      () => commands.takeOutOfCluster(plenary, points('a')),
      () => commands.renameCluster(plenary, clusterNamed(plenary, 'B'), 'C'),
      () => commands.moveCluster(plenary, clusterNamed(plenary, 'C'), 0),
      () => commands.mergeClusters(plenary, clusterNamed(plenary, 'C'), clusterNamed(plenary, 'A')),
      () => commands.removeCluster(plenary, clusterNamed(plenary, 'A')),
    ];
    for (const step of steps) {
      step();
      states.push(told(plenary));
    }
    expect(new Set(states).size).toBe(states.length);
    for (const state of states.slice(0, -1).reverse()) {
      plenary.history.undo();
      // A point that was in none before and is in none again may be named as such.
      expect(told(plenary).replace(/\|.*/, '')).toBe(state.replace(/\|.*/, ''));
    }
    for (const state of states.slice(1)) {
      plenary.history.redo();
      expect(told(plenary).replace(/\|.*/, '')).toBe(state.replace(/\|.*/, ''));
    }
  });
});
