import type { ListItem } from './EditableList.tsx';

/** What is named, as items of an editable list. */
export function toListItems<Id extends string>(
  named: readonly { readonly id: Id; readonly name: string }[],
): readonly ListItem<Id>[] {
  return named.map(({ id, name }) => ({ id, text: name }));
}

/** What was added, short enough for a button: the first name, and a sign that there is more. */
export function namesOf(names: readonly string[]): string {
  return names.length > 1 ? `${names[0] ?? ''} …` : (names[0] ?? '');
}
