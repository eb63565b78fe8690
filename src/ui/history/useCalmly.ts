import { useEffect, useState } from 'react';

/** Changes are shown this long (ms) after the first of them. */
const calm = 300;

/** What is read from something that may change with every letter, shown at a pace a screen can follow. */
export function useCalmly<Value>(subscribe: (listener: () => void) => () => void, read: () => Value): Value {
  const [value, setValue] = useState(read);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      timer = undefined;
      setValue(read());
    };
    const stop = subscribe(() => {
      timer ??= setTimeout(show, calm);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [subscribe, read]);
  return value;
}
