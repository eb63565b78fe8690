/** One message of a catalogue: its key ("app.states.draft"), its arity when it is a function, and what it says. */
export interface CatalogueMessage {
  readonly key: string;
  readonly arity: number | null;
  /** What it says; for a function, what it says for a few numbers. */
  readonly says: readonly string[];
}

/** Every message of a catalogue, lists item by item. Anything but words, lists, groups and functions is named in `strange`. */
export function messagesOf(catalogue: unknown, strange: string[] = [], path = ''): CatalogueMessage[] {
  if (typeof catalogue === 'string') return [{ key: path, arity: null, says: [catalogue] }];
  if (typeof catalogue === 'function')
    return [{ key: path, arity: catalogue.length, says: probe(catalogue, path, strange) }];
  if (typeof catalogue === 'object' && catalogue !== null)
    return Object.entries(catalogue).flatMap(([key, part]) =>
      messagesOf(part, strange, path === '' ? key : `${path}.${key}`),
    );
  strange.push(path);
  return [];
}

/** A message with values in it says something for numbers in the place of any value. */
function probe(message: { readonly length: number }, path: string, strange: string[]): string[] {
  return [1, 2, 3].map((value) => {
    const said: unknown =
      typeof message === 'function' ? Reflect.apply(message, undefined, Array(message.length).fill(value)) : '';
    if (typeof said !== 'string') strange.push(path);
    return String(said);
  });
}
