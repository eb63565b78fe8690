import { create } from 'zustand';
import { type MessageId, toId } from '../../domain/ids.ts';

const storageKey = 'langbord.readMessages';

/** The messages somebody has put away here; belongs to the device and lasts as long as the tab. */
const useRead = create<{ readonly read: ReadonlySet<MessageId> }>(() => ({ read: restore() }));

export function useReadMessages(): ReadonlySet<MessageId> {
  return useRead(({ read }) => read);
}

export function putAway(message: MessageId): void {
  const read = new Set([...useRead.getState().read, message]);
  useRead.setState({ read });
  try {
    sessionStorage.setItem(storageKey, JSON.stringify([...read]));
  } catch {
    // A browser that blocks storage shows them once more on the next page.
  }
}

function restore(): ReadonlySet<MessageId> {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]');
    const ids = Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
    return new Set(ids.map((id) => toId<MessageId>(id)));
  } catch {
    return new Set();
  }
}
