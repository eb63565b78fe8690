import type { Group, TextOf } from '../domain/group.ts';
import type { MemberId, PointId } from '../domain/ids.ts';
import { type MergedGroup, mergeGroups } from '../domain/mergeGroups.ts';
import type { GroupDoc } from './groupDoc.ts';
import { keepIdentity } from './read/keepIdentity.ts';
import type { SharedText } from './sharedText.ts';

/**
 * Several open groups that are one (SPEC D18), read as one group is. They are written as before, each in its own
 * document: commands for a point or a member go to the document it lives in.
 */
export interface GroupsAsOne {
  /** Frozen, and the same object until the structure of one of the groups changes. */
  snapshot(): MergedGroup;
  subscribe(listener: () => void): () => void;
  /** The document a point or a member that is shown lives in; null for any other. */
  homeOf(id: PointId | MemberId): GroupDoc | null;
  text(point: PointId): SharedText | null;
  readonly textOf: TextOf;
  /** Told of every change, words too. */
  subscribeToAll(listener: () => void): () => void;
}

export function readAsOne(host: GroupDoc, others: readonly GroupDoc[]): GroupsAsOne {
  const docs = [host, ...others];
  let merged: MergedGroup | undefined;
  let read: readonly Group[] = [];
  const snapshot = () => {
    const [first, ...rest] = [host.snapshot(), ...others.map((doc) => doc.snapshot())];
    if (merged && first === read[0] && rest.every((part, index) => part === read[index + 1])) return merged;
    read = [first, ...rest];
    merged = keepIdentity(merged, mergeGroups(first, rest));
    return merged;
  };
  const homeOf = (id: PointId | MemberId) => {
    const home = snapshot().homes.get(id);
    return docs.find((doc) => doc.id === home) ?? null;
  };
  return {
    snapshot,
    subscribe: (listener) => subscribeToEach(docs.map((doc) => doc.subscribe(listener))),
    homeOf,
    text: (point) => homeOf(point)?.text(point) ?? null,
    textOf: (point) => homeOf(point)?.textOf(point) ?? '',
    subscribeToAll: (listener) => subscribeToEach(docs.map((doc) => doc.subscribeToAll(listener))),
  };
}

function subscribeToEach(ends: readonly (() => void)[]): () => void {
  return () => {
    for (const end of ends) end();
  };
}
