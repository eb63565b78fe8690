/** How this browser keeps what is stored. null where the browser does not tell. */
export interface StorageStatus {
  /** True: the browser does not clear it by itself. */
  readonly isPersistent: boolean | null;
  readonly usedBytes: number | null;
  readonly freeBytes: number | null;
}

export async function readStorageStatus(): Promise<StorageStatus> {
  const manager: Partial<StorageManager> | undefined = navigator.storage;
  const isPersistent = (await manager?.persisted?.().catch(() => null)) ?? null;
  const estimate = await manager?.estimate?.().catch(() => null);
  const { usage, quota } = estimate ?? {};
  return {
    isPersistent,
    usedBytes: usage ?? null,
    freeBytes: usage === undefined || quota === undefined ? null : Math.max(0, quota - usage),
  };
}

/** Asks the browser to keep what is stored; to be called after a person's first real input. */
export async function askToPersist(): Promise<StorageStatus> {
  const manager: Partial<StorageManager> | undefined = navigator.storage;
  await manager?.persist?.().catch(() => false);
  return readStorageStatus();
}
