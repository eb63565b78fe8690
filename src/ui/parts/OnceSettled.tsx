import { type ReactNode, useEffect, useState } from 'react';
import { whenSettled } from './whenSettled.ts';

/** What nobody waits for, so that the first screen comes before. */
export function OnceSettled({ children }: { children: ReactNode }) {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => whenSettled(() => setSettled(true)), []);
  return isSettled && children;
}
