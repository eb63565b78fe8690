import type { SeminarId } from '../domain/ids.ts';
import type { Bytes } from '../feed/bytes.ts';
import { fromBase64url } from '../feed/bytes.ts';
import type { SessionStore } from '../storage/sessionStore.ts';

/**
 * The sessions (tabs' visits) of this device that have written in each scope: an entry names them, so
 * what a tab that is gone has left in the journal can be sealed only by its session.
 */
export interface SessionsOfScopes {
  /** A session has written in a scope. */
  note(scope: string, session: string): void;
  of(scope: string): Promise<readonly Bytes[]>;
  /** The scopes that any session has written in. */
  scopes(): Promise<readonly string[]>;
}

export function createSessionsOfScopes(store: SessionStore, seminar: SeminarId, own: string): SessionsOfScopes {
  const noted = new Map<string, Set<string>>();
  return {
    note(scope, session) {
      const known = noted.get(scope) ?? new Set<string>();
      noted.set(scope, known);
      if (known.has(session)) return;
      known.add(session);
      store.add(seminar, scope, session).catch(() => known.delete(session));
    },
    async of(scope) {
      const rows = await store.list(seminar).catch(() => []);
      const stored = rows.filter((row) => row.scope === scope).map((row) => row.session);
      const all = new Set([...stored, ...(noted.get(scope) ?? []), own]);
      return [...all].map(fromBase64url).filter((session) => session !== null);
    },
    async scopes() {
      const stored = await store.list(seminar);
      return [...new Set([...stored.map((row) => row.scope), ...noted.keys()])];
    },
  };
}
