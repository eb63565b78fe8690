import { useEffect, useState } from 'react';

/** What was read last, and null before that; read anew in every round. What cannot be read stays as it was. */
export function useReading<Value>(read: () => Promise<Value>, round: number): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a round is a reason to read.
  useEffect(() => {
    let isLeft = false;
    read().then(
      (now) => isLeft || setValue(now),
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, [read, round]);
  return value;
}
