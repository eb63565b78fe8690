import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { gatherInCluster, mergeClusters, removeCluster } from '../../../src/document/commands/clusterCommands.ts';
import * as commands from '../../../src/document/commands/plenaryCommands.ts';
import type { PlenaryDoc } from '../../../src/document/plenaryDoc.ts';
import type { Rank } from '../../../src/domain/group.ts';
import { type ClusterId, type QuestionId, toId, type VenueId } from '../../../src/domain/ids.ts';
import { choicesAt } from '../../../src/domain/plenary/plenary.ts';
import { slideAt, type WallSlide } from '../../../src/domain/plenary/wallSlide.ts';
import { exchange, openPlenary } from '../../support/openDocuments.ts';

const question = toId<QuestionId>('q1');
const hamar = toId<VenueId>('hamar');

function withClusters(): { plenary: PlenaryDoc; ids: Readonly<Record<string, ClusterId>> } {
  const plenary = openPlenary();
  const ids = Object.fromEntries(
    ['A', 'B', 'C', 'D'].map((title) => [title, gatherInCluster(plenary, question, title, [])]),
  );
  return { plenary, ids };
}

function seats(plenary: PlenaryDoc, venue: VenueId | null = null): string {
  const { clusters } = plenary.snapshot();
  const title = (id: ClusterId | null) => clusters.find((cluster) => cluster.id === id)?.title ?? '-';
  return choicesAt(plenary.snapshot(), question, venue).map(title).join('');
}

const seat = (
  plenary: PlenaryDoc,
  cluster: ClusterId | undefined,
  rank: Rank,
  where: VenueId | 'everywhere' = 'everywhere',
) => cluster && commands.takeRoomSeat(plenary, question, where, cluster, rank);

describe('[D31] the room’s own 1–3', () => {
  test('a seat that is taken is swapped, or its holder is left without', () => {
    const { plenary, ids } = withClusters();
    seat(plenary, ids.A, 1);
    seat(plenary, ids.B, 2);
    expect(seats(plenary)).toBe('AB-');
    seat(plenary, ids.B, 1);
    expect(seats(plenary)).toBe('BA-');
    seat(plenary, ids.C, 1);
    expect(seats(plenary)).toBe('CA-');
    seat(plenary, ids.A, 3);
    expect(seats(plenary)).toBe('C-A');
    commands.leaveRoomSeat(plenary, question, 'everywhere', 1);
    expect(seats(plenary)).toBe('--A');
    plenary.history.undo();
    expect(seats(plenary)).toBe('C-A');
  });

  test('all three are set in one step, without what is not there', () => {
    const { plenary, ids } = withClusters();
    const { A = null, B = null, C = null, D } = ids;
    seat(plenary, C ?? undefined, 1);
    if (D) removeCluster(plenary, D);
    commands.setRoomSeats(plenary, question, 'everywhere', [A, D ?? null, B]);
    expect(seats(plenary)).toBe('A-B');
    plenary.history.undo();
    expect(seats(plenary)).toBe('C--');
  });

  test('a venue has its own beside everybody’s', () => {
    const { plenary, ids } = withClusters();
    seat(plenary, ids.A, 1);
    seat(plenary, ids.B, 1, hamar);
    expect([seats(plenary), seats(plenary, hamar)]).toEqual(['A--', 'B--']);
  });

  test('never four, nor one twice, when two facilitators choose apart', () => {
    const { plenary, ids } = withClusters();
    const other = openPlenary('b', [Y.encodeStateAsUpdate(plenary.doc)]);
    seat(plenary, ids.A, 1);
    seat(plenary, ids.B, 2);
    seat(other, ids.A, 2);
    seat(other, ids.C, 3);
    exchange(plenary, other);
    expect(seats(plenary)).toBe(seats(other));
    expect(seats(plenary)).toMatch(/^A[B-]C$/);
  });

  test('a cluster that was merged or taken away takes its seat along, or leaves it', () => {
    const { plenary, ids } = withClusters();
    seat(plenary, ids.A, 1);
    seat(plenary, ids.B, 2);
    if (ids.A && ids.C) mergeClusters(plenary, ids.A, ids.C);
    if (ids.B) removeCluster(plenary, ids.B);
    expect(seats(plenary)).toBe('C--');
  });

  test('only for clusters of the question', () => {
    const { plenary } = withClusters();
    seat(plenary, gatherInCluster(plenary, toId<QuestionId>('q2'), 'X', []), 1);
    expect(seats(plenary)).toBe('---');
  });
});

describe('[D33] decisions', () => {
  const agreed = {
    text: 'Felles søknadsfrist',
    who: 'Kulturskolerådet',
    by: '2027-05-01',
    addressee: null,
    question,
    cluster: null,
  };

  test('are written, changed, moved and taken away, each undone by itself', () => {
    const { plenary, ids } = withClusters();
    const first = commands.addDecision(plenary, { ...agreed, cluster: ids.A ?? null });
    const second = commands.addDecision(plenary, { ...agreed, text: 'Et møte', by: 'i mai' });
    expect(plenary.snapshot().decisions).toEqual([
      { ...agreed, id: first, cluster: ids.A },
      { ...agreed, id: second, text: 'Et møte', by: '' },
    ]);
    commands.setDecision(plenary, first, { who: 'Fylket', cluster: null });
    commands.moveDecision(plenary, second, 0);
    commands.removeDecision(plenary, second);
    expect(plenary.snapshot().decisions).toEqual([{ ...agreed, id: first, who: 'Fylket' }]);
    plenary.history.undo();
    expect(plenary.snapshot().decisions.map(({ id }) => id)).toEqual([second, first]);
  });
});

describe('[D33] the wall', () => {
  test.each<WallSlide>([
    { kind: 'idle' },
    { kind: 'join' },
    { kind: 'theme' },
    { kind: 'map' },
    { kind: 'decisions' },
    { kind: 'clusters', question },
    { kind: 'vote', question, venue: hamar },
    { kind: 'result', question, venue: null, uncovered: 2 },
    { kind: 'ranking', question, venue: null, by: 'points' },
  ])('shows $kind', (slide) => {
    const plenary = openPlenary();
    commands.showOnWall(plenary, slide, 'everywhere');
    expect(slideAt(plenary.snapshot().wall, hamar)).toEqual(slide);
  });

  test('a venue’s own holds there, until something is shown everywhere; nothing of it is undone', () => {
    const plenary = openPlenary();
    const at = (venue: VenueId | null) => slideAt(plenary.snapshot().wall, venue).kind;
    expect(at(hamar)).toBe('idle');
    commands.showOnWall(plenary, { kind: 'join' }, 'everywhere');
    commands.showOnWall(plenary, { kind: 'map' }, hamar);
    expect([at(hamar), at(null)]).toEqual(['map', 'join']);
    commands.showOnWall(plenary, { kind: 'theme' }, 'everywhere');
    expect(at(hamar)).toBe('theme');
    expect(plenary.history.canUndo()).toBe(false);
  });

  test('what a newer version shows is quiet here', () => {
    const plenary = openPlenary();
    plenary.roots.wall.set('everywhere', { kind: 'fireworks' });
    expect(slideAt(plenary.snapshot().wall, null)).toEqual({ kind: 'idle' });
  });
});
