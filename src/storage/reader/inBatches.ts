/** Asks for one thing at a time; what is asked for within one turn is read together. A batch that fails rejects for each. */
export function inBatches<Key, Value>(
  read: (keys: readonly Key[]) => Promise<readonly Value[]>,
): (key: Key) => Promise<Value> {
  let batch: { readonly keys: Key[]; readonly values: Promise<readonly Value[]> } | null = null;

  function begin() {
    const keys: Key[] = [];
    const values = Promise.resolve().then(() => {
      batch = null;
      return read(keys);
    });
    return { keys, values };
  }

  return async (key) => {
    batch ??= begin();
    const at = batch.keys.push(key) - 1;
    const value = (await batch.values)[at];
    if (value === undefined) throw new Error('Less was read than was asked for.');
    return value;
  };
}
