import * as Y from 'yjs';
import { asideContent } from './asideEntries.ts';
import { equalBytes } from './bytes.ts';
import { createCheckpointSchedule } from './checkpointSchedule.ts';
import type { FeedEngine, FeedEngineOptions } from './feedEngine.ts';
import { createFeedReader } from './feedReader.ts';
import { createFeedWriter } from './feedWriter.ts';
import { firstMoment, inOrderOfTelling } from './history.ts';
import { knownFeeds } from './knownFeeds.ts';
import { largeDeletions } from './largeDeletions.ts';
import { decodeLink, type Link, type LinkProblem } from './link.ts';
import { failure, type Result, success } from './result.ts';
import { deriveIssuerKey, deriveSeminarKeys, toSeminarLink } from './seminarKeys.ts';
import { stateAfter } from './stateAfter.ts';
import { createTurns } from './turns.ts';
import { withdrawalState } from './withdrawalState.ts';

type SeminarLink = Extract<Link, { kind: 'seminar' }>;

/** Throws for links that are damaged, or of several seminars, since they come from the device's own store. */
export async function createFeedEngine({ links, device }: FeedEngineOptions): Promise<FeedEngine> {
  const [first] = await Promise.all(links.map(readLink));
  if (!first?.ok) throw new Error('A feed engine needs a whole link.');
  const seminarLink = await toSeminarLink(first.value);
  const keys = await deriveSeminarKeys(seminarLink);
  const reader = createFeedReader(keys);
  const writer = createFeedWriter({ reader, keys, device });
  const schedule = createCheckpointSchedule();
  const turns = createTurns();
  let isLoaded = false;
  let isClosed = false;

  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    return turns(() => {
      if (isClosed) throw new Error('The feed engine is closed.');
      return work();
    });
  }

  /** Without what is stored, a device would begin its feeds a second time. */
  function afterLoad<Value>(work: () => Promise<Value>): Promise<Value> {
    return inTurn(() => {
      if (!isLoaded) throw new Error('A feed engine takes what is stored before all else.');
      return work();
    });
  }

  async function addLink(given: Link | string): Promise<Result<void, LinkProblem | 'otherSeminar'>> {
    const link = await readLink(given);
    if (!link.ok) return link;
    if (!isSameSeminar(await toSeminarLink(link.value), seminarLink)) return failure('otherSeminar');
    const issuer = await deriveIssuerKey(link.value);
    if (issuer) writer.addIssuer(issuer);
    return success(undefined);
  }

  const feedsOf = (scope: string) => [...reader.scope(scope).feeds.values()];
  const historyOf = (scope: string) => inOrderOfTelling(feedsOf(scope).map(({ applied }) => applied));

  for (const link of links) {
    if (!(await addLink(link)).ok) throw new Error('A feed engine takes links of one seminar, all of them whole.');
  }
  return {
    load: (entries) =>
      inTurn(async () => {
        await reader.load(entries);
        isLoaded = true;
      }),
    state: (scope, vector) => inTurn(async () => Y.encodeStateAsUpdate(reader.scope(scope).shadow.doc, vector)),
    accept: (entries) => afterLoad(() => reader.accept(entries)),
    heads: () => inTurn(async () => reader.heads()),
    sealNew: (request) => afterLoad(() => writer.sealNew(request)),
    checkpointsDue: () =>
      inTurn(async () => {
        const own = reader.feeds().filter((feed) => feed.device === device.id && writer.mayWrite(feed.scope));
        const due = own.filter((feed) => schedule.isDue(feed) && feed.aside.length === 0);
        return due.map(({ scope }) => scope);
      }),
    sealCheckpoint: (request) =>
      afterLoad(async () => {
        const sealed = await writer.sealCheckpoint(request);
        const feed = reader.scope(request.scope).feeds.get(device.id);
        if (!sealed.ok && feed) schedule.putOff(feed);
        return sealed;
      }),
    mayWrite: (scope) => inTurn(async () => writer.mayWrite(scope)),
    addLink: (link) => inTurn(() => addLink(link)),
    forks: () =>
      inTurn(async () =>
        reader.feeds().flatMap(({ device: author, scope, forkedAt }) => {
          return forkedAt === null ? [] : [{ device: author, scope, seq: forkedAt, isOwn: author === device.id }];
        }),
      ),
    largeDeletions: () =>
      inTurn(async () =>
        reader.feeds().flatMap((feed) => {
          if (feed.device !== device.id) return [];
          const { scope } = feed;
          const kept = largeDeletions(reader.scope(scope).feeds.values(), feed);
          return kept.map(({ by, characters }) => ({ scope, device: by, letters: characters }));
        }),
      ),
    needsNewerApp: () =>
      inTurn(async () => {
        const newer = reader.feeds().filter(({ needsNewerApp }) => needsNewerApp);
        return [...new Set(newer.map(({ scope }) => scope))];
      }),
    history: (scope) =>
      inTurn(async () => {
        const told = historyOf(scope);
        const first = firstMoment(told);
        const { feeds } = reader.scope(scope);
        return told.map(({ needs, ends, ...entry }, index) => {
          const author = entry.place.device;
          const issuer = feeds.get(author)?.issuer?.kind ?? null;
          return { ...entry, canBeShown: index >= first, issuer, isOwn: author === device.id };
        });
      }),
    stateAt: (place, entries) =>
      inTurn(async () => {
        const told = historyOf(place.scope);
        const last = told.findIndex((entry) => entry.place.hash === place.hash);
        if (last < 0) return failure('unknown');
        if (last < firstMoment(told)) return failure('compacted');
        const { feeds } = reader.scope(place.scope);
        const state = await stateAfter(told.slice(0, last + 1), entries, (author) => {
          const feed = feeds.get(author);
          if (feed === undefined) throw new Error('An applied entry has a feed.');
          return reader.contentKeyOf(feed);
        });
        return state === null ? failure('incomplete') : success(state);
      }),
    feeds: () => inTurn(async () => knownFeeds(reader, device.id)),
    withdrawals: () => inTurn(async () => withdrawalState(reader, device.id)),
    asideIn: (scope) => inTurn(async () => asideContent(reader.scope(scope))),
    stateWithAside: (scope, entries) =>
      inTurn(async () => {
        const everything = createFeedReader(keys, false);
        await everything.load(entries);
        return Y.encodeStateAsUpdate(everything.scope(scope).shadow.doc);
      }),
    close() {
      isClosed = true;
    },
  };
}

async function readLink(link: Link | string): Promise<Result<Link, LinkProblem>> {
  return typeof link === 'string' ? decodeLink(link) : success(link);
}

function isSameSeminar(a: SeminarLink, b: SeminarLink): boolean {
  return (['room', 'readSecret', 'rootKey'] as const).every((part) => equalBytes(a[part], b[part]));
}
