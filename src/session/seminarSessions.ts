import type { SeminarId } from '../domain/ids.ts';
import type { OpenSeminar } from './openSeminar.ts';

/** The seminars open in this tab. A screen opens and closes; what is not yet on disk stays open. */
export interface SeminarSessions {
  /** The seminar, opened once however many screens ask for it. */
  open(id: SeminarId): Promise<OpenSeminar>;
  /** Those open now, for saving what they hold when something has gone wrong. */
  openNow(): readonly OpenSeminar[];
  /** Writes what waits in every open seminar; rejects when something is still not on disk. */
  flushAll(): Promise<void>;
}

interface Session {
  readonly seminar: Promise<OpenSeminar>;
  users: number;
}

export function createSeminarSessions(openSession: (id: SeminarId) => Promise<OpenSeminar>): SeminarSessions {
  const sessions = new Map<SeminarId, Session>();
  const opened = new Map<SeminarId, OpenSeminar>();

  async function closeWhenUnused(id: SeminarId, session: Session, seminar: OpenSeminar): Promise<void> {
    await seminar.saving.flush();
    if (session.users > 0 || sessions.get(id) !== session) return;
    if (seminar.saving.state().kind !== 'saved') {
      const stop = seminar.saving.subscribe(() => {
        stop();
        void closeWhenUnused(id, session, seminar);
      });
      return;
    }
    sessions.delete(id);
    opened.delete(id);
    await seminar.close();
  }

  return {
    async open(id) {
      const session: Session = sessions.get(id) ?? { seminar: openSession(id), users: 0 };
      sessions.set(id, session);
      session.users++;
      try {
        const seminar = await session.seminar;
        opened.set(id, seminar);
        let isClosed = false;
        return {
          ...seminar,
          async close() {
            if (isClosed) return;
            isClosed = true;
            session.users--;
            await closeWhenUnused(id, session, seminar);
          },
        };
      } catch (error) {
        if (sessions.get(id) === session) sessions.delete(id);
        throw error;
      }
    },
    openNow: () => [...opened.values()],
    async flushAll() {
      await Promise.all([...opened.values()].map((seminar) => seminar.saving.flush()));
      const hasFailed = [...opened.values()].some((seminar) => seminar.saving.state().kind === 'failed');
      if (hasFailed) throw new Error('A seminar could not be saved on this device.');
    },
  };
}
