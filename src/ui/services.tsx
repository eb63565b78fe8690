import { createContext, type ReactNode, useContext } from 'react';
import type { SeminarId } from '../domain/ids.ts';
import type { PlannedGroup } from '../domain/plan.ts';
import type { SeminarTemplate } from '../domain/template.ts';
import type { ServiceWorkerControl } from '../pwa/registerServiceWorker.ts';
import type { MergedFile } from '../session/mergeFile.ts';
import type { OpenSeminar } from '../session/openSeminar.ts';
import type { NoteStore } from '../storage/noteStore.ts';
import type { SeminarShelf } from '../storage/seminarShelf.ts';
import type { StorageStatus } from '../storage/storageStatus.ts';
import type { AppConfig } from './appConfig.ts';

/** The secret that a group's key comes from, and the id that follows from it in its seminar. */
export type NewGroup = Pick<PlannedGroup, 'id' | 'seed'>;

/** Everything screens do outside the page goes through here; tests give their own. */
export interface Services {
  readonly shelf: SeminarShelf;
  readonly notes: NoteStore;
  readonly storageStatus: { read(): Promise<StorageStatus>; askToPersist(): Promise<StorageStatus> };
  readonly newId: () => string;
  readonly now: () => number;
  /** Makes a seminar from a template on this device; rejects when it could not be saved. */
  createSeminar(
    template: SeminarTemplate,
    about: { readonly title: string; readonly date: string; readonly organiser: string },
  ): Promise<SeminarId>;
  /** A group for the plan, with a fresh seed. */
  newGroup(seminar: SeminarId): Promise<NewGroup>;
  /** Resolves with null when the seminar is not on this device. */
  openSeminar(id: SeminarId): Promise<OpenSeminar | null>;
  /** Merges the bytes of a `.langbord` file into this device; rejects when the device cannot be read or written. */
  openFile(bytes: Uint8Array): Promise<MergedFile>;
  readonly updates: ServiceWorkerControl;
  readonly config: AppConfig;
  readonly appVersion: string;
}

const ServicesContext = createContext<Services | null>(null);

export function ServicesProvider({ services, children }: { services: Services; children: ReactNode }) {
  return <ServicesContext value={services}>{children}</ServicesContext>;
}

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('A screen must stand inside ServicesProvider.');
  return services;
}
