import * as Y from 'yjs';
import { copyDocument } from '../document/copyDocument.ts';
import { copyPlan, groupsOfPlan, type NewGroups } from '../document/copyPlan.ts';
import { groupRoots } from '../document/groupRoots.ts';
import { planRoots } from '../document/planRoots.ts';
import { readGroup } from '../document/read/readGroup.ts';
import { readPlan } from '../document/read/readPlan.ts';
import { type GroupId, type SeminarId, toId } from '../domain/ids.ts';
import { groupOfScope, groupScope } from '../domain/scope.ts';
import { fromBase64url, toBase64url } from '../feed/bytes.ts';
import { clientIdOf, createSession } from '../feed/clientId.ts';
import type { DeviceKey } from '../feed/deviceKey.ts';
import { encodeLink, type Link, secretLength } from '../feed/link.ts';
import { newGroupSeed } from '../feed/newGroupSeed.ts';
import { createFacilitatorLink, toGroupLink } from '../feed/seminarKeys.ts';
import type { SeminarSummary } from '../storage/seminarSummary.ts';
import { summaryOf } from './summaryOf.ts';

/** A seminar of version 1, whose changes carry the client ids of unknown devices. */
export interface OldSeminar {
  /** Null for a seminar that shall get another id. */
  readonly id: SeminarId | null;
  readonly docs: ReadonlyMap<string, Y.Doc>;
  /** The group this device writes for. */
  readonly group: GroupId | null;
  /** Groups that something else of the seminar is kept for. */
  readonly moreGroups: readonly GroupId[];
}

/** The same seminar as this device's own, under keys that nobody else has. */
export interface CopiedSeminar {
  readonly id: SeminarId;
  /** The facilitator's first, then those of groups that are not in the plan. */
  readonly links: readonly Link[];
  readonly linkTexts: readonly string[];
  /** Base64url of the session that has written all of it. */
  readonly session: string;
  /** Each scope as one update. */
  readonly scopes: readonly { readonly scope: string; readonly bytes: Uint8Array }[];
  /** The ids of all groups now, by those they had. */
  readonly groups: NewGroups;
  /** The name of a scope now. */
  scopeNow(scope: string): string;
  readonly summary: SeminarSummary;
}

/** Makes a seminar anew under this device's keys, with a fresh link and a fresh seed for every group. */
export async function copySeminar(device: DeviceKey, old: OldSeminar): Promise<CopiedSeminar> {
  const link = facilitatorLinkOf(old.id);
  const id = toId<SeminarId>(toBase64url(link.room));
  const planned = groupsOfPlan(old.docs.get('plan') ?? new Y.Doc());
  const named = [...old.docs.keys(), ...[...old.moreGroups, ...(old.group ? [old.group] : [])].map(groupScope)];
  const groups = await newGroups(id, [...planned, ...named.map(groupOfScope).filter((group) => group !== null)]);
  const session = createSession();
  const client = await clientIdOf(device.publicKey, session);
  const scopeNow = (scope: string) => {
    const group = groups.get(groupOfScope(scope) ?? '');
    return group ? groupScope(group.id) : scope;
  };
  const docs = new Map<string, Y.Doc>();
  for (const [scope, doc] of old.docs) {
    const copy = new Y.Doc();
    copy.clientID = client;
    if (scope === 'plan') copyPlan(doc, copy, groups);
    else copyDocument(doc, copy);
    docs.set(scopeNow(scope), copy);
  }
  const links = [link, ...(await linksOf(link, groups, planned))];
  return {
    id,
    links,
    linkTexts: await Promise.all(links.map(encodeLink)),
    session: toBase64url(session),
    scopes: [...docs].map(([scope, doc]) => ({ scope, bytes: Y.encodeStateAsUpdate(doc) })),
    groups,
    scopeNow,
    summary: summarise(docs, groups.get(old.group ?? '')?.id ?? null),
  };
}

/** An id of version 1 was 16 random bytes too, so that a room can go by it. */
function facilitatorLinkOf(id: SeminarId | null): Extract<Link, { kind: 'facilitator' }> {
  const fresh = createFacilitatorLink();
  const room = id === null ? null : fromBase64url(id);
  return room?.length === secretLength ? { ...fresh, room } : fresh;
}

/** New ids stand in the same order as the old ones, because ties between groups go by it (SPEC D3, D18). */
async function newGroups(seminar: SeminarId, old: readonly GroupId[]): Promise<NewGroups> {
  const inOrder = [...new Set(old)].sort();
  const made = await Promise.all(inOrder.map(() => newGroupSeed(seminar)));
  made.sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(made.flatMap((group, index): [string, typeof group][] => [[inOrder[index] ?? '', group]]));
}

/** A group of the plan has its seed there. */
async function linksOf(root: Link, groups: NewGroups, planned: readonly GroupId[]): Promise<Link[]> {
  const unplanned = [...groups].filter(([old]) => !planned.some((group) => group === old));
  const seeds = unplanned.map(([, { seed }]) => fromBase64url(seed)).filter((seed) => seed !== null);
  return Promise.all(seeds.map((seed) => toGroupLink(root, seed)));
}

function summarise(docs: ReadonlyMap<string, Y.Doc>, group: GroupId | null): SeminarSummary {
  const doc = group && docs.get(groupScope(group));
  const plan = readPlan(planRoots(docs.get('plan') ?? new Y.Doc()));
  return summaryOf(plan, group && doc ? readGroup(group, groupRoots(doc)) : null);
}
