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
  /** [D27] Goes on in a document that was built anew. Whoever holds this or one of its texts goes on too; undo begins anew. */
  continueIn(doc: Y.Doc): void;
  /** Told of the document it goes on in, for whoever listens to the document itself. */
  subscribeToRenewal(listener: (doc: Y.Doc) => void): () => void;
}

export function createGroupDoc(id: GroupId, first: Y.Doc, context: DocumentContext): GroupDoc {
  let group: Group | undefined;
  let votes: GroupVotes | undefined;
  let areVotesStale = true;
  let history: UndoHistory | undefined;
  let isStale = true;
  const structureListeners = new Set<() => void>();
  const listeners = new Set<() => void>();
  const renewalListeners = new Set<(doc: Y.Doc) => void>();
  const hear = (transaction: Y.Transaction) => {
    if (transaction.changed.size === 0) return;
    const onlyWords = [...transaction.changed.keys()].every((type) => type instanceof Y.Text);
    if (!onlyWords) {
      isStale = true;
      areVotesStale = true;
      for (const listener of structureListeners) listener();
    }
    for (const listener of listeners) listener();
  };
  const open = (doc: Y.Doc) => {
    doc.on('afterTransaction', hear);
    return { doc, roots: groupRoots(doc), voteRoot: doc.getMap('votes') };
  };
  let now = open(first);
  const yText = (point: PointId): Y.Text | null => {
    const record = now.roots.points.get(point);
    const text = record instanceof Y.Map ? record.get('text') : null;
    return text instanceof Y.Text ? text : null;
  };
  return {
    id,
    get doc() {
      return now.doc;
    },
    get roots() {
      return now.roots;
    },
    get voteRoot() {
      return now.voteRoot;
    },
    context,
    get history() {
      // Made at the first change: a device that only reads sixty groups needs no sixty histories.
      history ??= createUndoHistory(Object.values(now.roots), context);
      return history;
    },
    snapshot() {
      if (group === undefined || isStale) group = keepIdentity(group, readGroup(id, now.roots));
      isStale = false;
      return group;
    },
    votes() {
      if (votes === undefined || areVotesStale) votes = keepIdentity(votes, readVotes(now.voteRoot));
      areVotesStale = false;
      return votes;
    },
    subscribe: (listener) => subscribeTo(structureListeners, listener),
    subscribeToAll: (listener) => subscribeTo(listeners, listener),
    text(point) {
      const text = yText(point);
      const subscribe = (listener: () => void) => subscribeTo(renewalListeners, listener);
      return text && createSharedText(text, { now: () => yText(point), subscribe });
    },
    textOf: (point) => yText(point)?.toString() ?? '',
    subscribeToRenewal: (listener) => subscribeTo(renewalListeners, listener),
    continueIn(doc) {
      now.doc.off('afterTransaction', hear);
      now = open(doc);
      history?.continueIn(Object.values(now.roots));
      isStale = true;
      areVotesStale = true;
      for (const listener of renewalListeners) listener(doc);
      for (const heard of [structureListeners, listeners]) for (const listener of heard) listener();
    },
  };
}

function subscribeTo<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
