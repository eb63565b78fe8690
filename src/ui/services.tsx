import { createContext, type ReactNode, useContext } from 'react';
import type { ServiceWorkerControl } from '../pwa/registerServiceWorker.ts';
import type { SeminarLibrary } from '../session/seminarLibrary.ts';
import type { MemoStore } from '../storage/memoStore.ts';
import type { NoteStore } from '../storage/noteStore.ts';
import type { ReceiptStore } from '../storage/receiptStore.ts';
import type { SeenStore } from '../storage/seenStore.ts';
import type { SeminarShelf } from '../storage/seminarShelf.ts';
import type { SheetPhotoStore } from '../storage/sheetPhotoStore.ts';
import type { StorageStatus } from '../storage/storageStatus.ts';
import type { TemplateStore } from '../storage/templateStore.ts';
import type { AppConfig } from './appConfig.ts';

/** Everything screens do outside the page goes through here; tests give their own. */
export interface Services extends SeminarLibrary {
  readonly shelf: SeminarShelf;
  readonly notes: NoteStore;
  readonly seen: SeenStore;
  /** What has come of each group; written where it comes in. */
  readonly receipts: Pick<ReceiptStore, 'watch'>;
  readonly sheetPhotos: SheetPhotoStore;
  readonly memos: MemoStore;
  readonly templates: TemplateStore;
  readonly storageStatus: { read(): Promise<StorageStatus>; askToPersist(): Promise<StorageStatus> };
  readonly newId: () => string;
  readonly now: () => number;
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
