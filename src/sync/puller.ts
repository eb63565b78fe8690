import type { Bytes } from '../feed/bytes.ts';
import { exchangeLimits, exchangeTimes } from './exchangeLimits.ts';
import type { FeedDifferences, Question } from './feedDifferences.ts';
import { bucketOf, feedKeyOf, type KnownHead } from './feedHead.ts';
import { encodeMessage, type Message } from './messages.ts';
import type { Neighbour } from './neighbour.ts';

/** Asks neighbours for what is lacking here, one request to each at a time, each feed of one only. */
export interface Puller {
  /**
   * A neighbour says what it holds; in the buckets of `covered` that is all it holds. True when there
   * is something to ask it for.
   */
  learn(neighbour: Neighbour, heads: readonly KnownHead[], covered: number): boolean;
  /** Part of an answer has come. False when no honest peer sends such. */
  given(neighbour: Neighbour, give: Extract<Message, { kind: 'give' }>): Promise<boolean>;
  forget(neighbour: Neighbour): void;
  /** Asks for what may be asked for now; to be called again every second or so. */
  pump(): void;
  /** The scopes of the feeds that some neighbour has more of and that are being fetched, or will be; one for each feed. */
  lacking(): readonly string[];
}

export interface PullerOptions {
  readonly differences: FeedDifferences;
  readonly now: () => number;
  /** How soon a scope is needed: 0 first, then 1; 2 when nothing else is under way. */
  readonly rankOf: (scope: string) => number;
  /** Takes entries that were asked for; false when no honest peer sends such. */
  readonly accept: (neighbour: Neighbour, entries: readonly Bytes[]) => Promise<boolean>;
}

interface Request {
  readonly id: number;
  readonly rank: number;
  readonly questions: readonly Question[];
  lastHeard: number;
  bytes: number;
  parts: number;
}

interface PullState {
  /** Feeds of which the neighbour may have more. */
  readonly candidates: Set<string>;
  request: Request | null;
  /** Requests in a row that have brought nothing. */
  inVain: number;
  pausedUntil: number;
}

/** A request names so many bytes of entries at most that are already here. */
const mostListedBytes = 40 * 1024;
const idleRank = 2;

export function createPuller({ differences, now, rankOf, accept }: PullerOptions): Puller {
  const states = new Map<Neighbour, PullState>();
  let requests = 0;

  const isAsked = (key: string) =>
    [...states.values()].some(({ request }) => request?.questions.some(({ theirs }) => feedKeyOf(theirs) === key));
  /** A neighbour that has only made promises so far holds nothing else up. */
  const isMoreUrgentUnderWay = () =>
    [...states.values()].some(({ request, inVain }) => request && request.rank < idleRank && inVain === 0);

  function stateOf(neighbour: Neighbour): PullState {
    const state = states.get(neighbour) ?? { candidates: new Set(), request: null, inVain: 0, pausedUntil: 0 };
    states.set(neighbour, state);
    return state;
  }

  function questionsFor(neighbour: Neighbour, state: PullState): readonly Question[] {
    const questions: Question[] = [];
    for (const key of state.candidates) {
      const theirs = neighbour.known.get(key);
      const question = theirs ? differences.questionFor(theirs) : null;
      if (question === null) state.candidates.delete(key);
      else if (question !== 'later' && !isAsked(key)) questions.push(question);
    }
    const ranks = new Map(questions.map((question) => [question, rankOf(question.want.scope)]));
    const lowest = Math.min(...ranks.values());
    if (lowest >= idleRank && isMoreUrgentUnderWay()) return [];
    return withinBounds(questions.filter((question) => ranks.get(question) === lowest));
  }

  function ask(neighbour: Neighbour, state: PullState): void {
    if (state.request || state.pausedUntil > now() || state.candidates.size === 0) return;
    const questions = questionsFor(neighbour, state);
    const [first] = questions;
    if (!first) return;
    requests += 1;
    const wants = questions.map(({ want }) => want);
    if (!neighbour.line.send(encodeMessage({ kind: 'want', id: requests, wants }))) return;
    state.request = { id: requests, rank: rankOf(first.want.scope), questions, lastHeard: now(), bytes: 0, parts: 0 };
  }

  function finish(state: PullState, hasMoved: boolean): void {
    state.request = null;
    state.inVain = hasMoved ? 0 : state.inVain + 1;
    // The first requests in vain may have honest causes; further ones must not fill the time.
    const more = state.inVain - exchangeLimits.inVain;
    state.pausedUntil = more > 0 ? now() + 1_000 * 2 ** Math.min(more, 9) : 0;
  }

  function pump(): void {
    for (const state of states.values()) {
      if (state.request && now() - state.request.lastHeard > exchangeTimes.answer) finish(state, false);
    }
    for (const [neighbour, state] of states) ask(neighbour, state);
  }

  return {
    pump,
    learn(neighbour, heads, covered) {
      const state = stateOf(neighbour);
      let hasQuestion = false;
      if (covered > 0) {
        for (const [key, { device }] of neighbour.known) {
          if (covered & (1 << bucketOf(device))) neighbour.known.delete(key);
        }
      }
      for (const head of heads) {
        const key = feedKeyOf(head);
        if (neighbour.known.size >= exchangeLimits.feeds && !neighbour.known.has(key)) continue;
        neighbour.known.set(key, head);
        const question = differences.questionFor(head);
        if (question) state.candidates.add(key);
        hasQuestion ||= question !== null && question !== 'later';
      }
      pump();
      return hasQuestion;
    },
    async given(neighbour, { id, part, state: progress, entries }) {
      const state = stateOf(neighbour);
      const { request } = state;
      // An answer that came too late; its feeds may have been asked of somebody else.
      if (!request || request.id !== id) return true;
      request.parts += 1;
      request.bytes += entries.reduce((sum, entry) => sum + entry.length, 0);
      if (request.bytes > exchangeLimits.given + exchangeLimits.message) return false;
      const isHonest = await accept(neighbour, entries);
      request.lastHeard = now();
      if (!isHonest) return false;
      if (progress === 'goesOn' || state.request !== request) return true;
      // Nothing follows from an answer of which a part was lost.
      const isComplete = progress === 'complete' && request.parts === part + 1;
      const moves = request.questions.map((question) => differences.conclude(question, isComplete));
      finish(state, moves.includes(true));
      pump();
      return true;
    },
    forget(neighbour) {
      states.delete(neighbour);
      pump();
    },
    lacking() {
      const scopes = new Map<string, string>();
      for (const [{ known }, { candidates }] of states) {
        for (const key of candidates) {
          const theirs = known.get(key);
          const question = theirs ? differences.questionFor(theirs) : null;
          if (theirs && question && question !== 'later') scopes.set(key, theirs.scope);
        }
      }
      return [...scopes.values()];
    },
  };
}

function withinBounds(questions: readonly Question[]): readonly Question[] {
  let listed = 0;
  return questions.slice(0, exchangeLimits.wantedFeeds).filter(({ want }, place) => {
    listed += want.form === 'except' ? want.prefixes.length * 9 : 0;
    return place === 0 || listed <= mostListedBytes;
  });
}
