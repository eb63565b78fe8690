import { exchangeLimits } from './exchangeLimits.ts';

/** Sets a value and keeps only the newest, since a peer can claim any number of things. */
export function remember<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= exchangeLimits.feeds) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}
