import * as Y from 'yjs';
import type { Group } from '../domain/group.ts';
import type { GroupId, PointId } from '../domain/ids.ts';
import type { GroupVotes } from '../domain/plenary/plenary.ts';
import type { DocumentContext } from './context.ts';
import { type GroupRoots, groupRoots } from './groupRoots.ts';
import { keepIdentity } from './read/keepIdentity.ts';
import { readGroup } from './read/readGroup.ts';
import { readVotes } from './read/readVotes.ts';
import { createSharedText, type SharedText } from './sharedText.ts';
import { createUndoHistory, type UndoHistory } from './undoHistory.ts';

/** A group's work, open on this device. Commands write to it, `snapshot` reads it. */
export interface GroupDoc {
  readonly id: GroupId;
  readonly doc: Y.Doc;
  readonly roots: GroupRoots;
  readonly context: DocumentContext;
  readonly history: UndoHistory;
  /** The group now: frozen, and the same object until its structure changes. Typing does not change it. */
  snapshot(): Group;
  /** The votes that stand here (SPEC D32): frozen, and the same object until one of them changes. No part of what bringing back changes. */
  votes(): GroupVotes;
  /** `ballot/voter` → choices, for commands. */
  readonly voteRoot: Y.Map<unknown>;
  /** Told when `snapshot` or `votes` may have changed: anything but the words of points. */
  subscribe(listener: () => void): () => void;
  /** A point's words for writing; null for a point that is not there. */
  text(point: PointId): SharedText | null;
  /** A point's words; '' for a point that is not there. */
  textOf(point: PointId): string;
  /** Told of every change, words too. */
  subscribeToAll(listener: () => void): () => void;
}

export function createGroupDoc(id: GroupId, doc: Y.Doc, context: DocumentContext): GroupDoc {
  const roots = groupRoots(doc);
  const voteRoot = doc.getMap('votes');
  let group: Group | undefined;
  let votes: GroupVotes | undefined;
  let areVotesStale = true;
  let history: UndoHistory | undefined;
  let isStale = true;
  const structureListeners = new Set<() => void>();
  const listeners = new Set<() => void>();
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    if (transaction.changed.size === 0) return;
    const onlyWords = [...transaction.changed.keys()].every((type) => type instanceof Y.Text);
    if (!onlyWords) {
      isStale = true;
      areVotesStale = true;
      for (const listener of structureListeners) listener();
    }
    for (const listener of listeners) listener();
  });
  const yText = (point: PointId): Y.Text | null => {
    const record = roots.points.get(point);
    const text = record instanceof Y.Map ? record.get('text') : null;
    return text instanceof Y.Text ? text : null;
  };
  return {
    id,
    doc,
    roots,
    voteRoot,
    context,
    get history() {
      // Made at the first change: a device that only reads sixty groups needs no sixty histories.
      history ??= createUndoHistory(Object.values(roots), context);
      return history;
    },
    snapshot() {
      if (group === undefined || isStale) group = keepIdentity(group, readGroup(id, roots));
      isStale = false;
      return group;
    },
    votes() {
      if (votes === undefined || areVotesStale) votes = keepIdentity(votes, readVotes(voteRoot));
      areVotesStale = false;
      return votes;
    },
    subscribe: (listener) => subscribeTo(structureListeners, listener),
    subscribeToAll: (listener) => subscribeTo(listeners, listener),
    text(point) {
      const text = yText(point);
      return text && createSharedText(text);
    },
    textOf: (point) => yText(point)?.toString() ?? '',
  };
}

function subscribeTo(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
