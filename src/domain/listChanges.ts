/** Something in a list at a moment. */
export interface ListItem<Id> {
  readonly id: Id;
  /** Which list of its kind it stands in; its order counts among those of the same place. */
  readonly place: string;
  /** All that people would call a change of it, as text. */
  readonly content: string;
}

/** What has become of the items of a list; each stands in at most one of the four. */
export interface ListChanges<Id> {
  readonly added: readonly Id[];
  readonly changed: readonly Id[];
  /** Unchanged, but in another place, or in another order: as few as explain the new order. */
  readonly moved: readonly Id[];
  readonly removed: readonly Id[];
}

export function listChanges<Id extends string>(
  before: readonly ListItem<Id>[],
  after: readonly ListItem<Id>[],
): ListChanges<Id> {
  const earlier = new Map(before.map((item, index) => [item.id, { item, index }]));
  const standing = new Set(after.map(({ id }) => id));
  const [added, changed, moved]: [Id[], Id[], Set<Id>] = [[], [], new Set()];
  const stayed = new Map<string, [Id, number][]>();
  for (const { id, place, content } of after) {
    const known = earlier.get(id);
    if (!known) added.push(id);
    else if (known.item.content !== content) changed.push(id);
    else if (known.item.place !== place) moved.add(id);
    if (known?.item.place !== place) continue;
    const items = stayed.get(place) ?? [];
    stayed.set(place, items);
    items.push([id, known.index]);
  }
  const edited = new Set(changed);
  for (const items of stayed.values()) for (const id of outOfOrder(items)) if (!edited.has(id)) moved.add(id);
  const removed = before.map(({ id }) => id).filter((id) => !standing.has(id));
  return { added, changed, moved: after.map(({ id }) => id).filter((id) => moved.has(id)), removed };
}

export function isUnchanged(changes: ListChanges<unknown>): boolean {
  return [changes.added, changes.changed, changes.moved, changes.removed].every((ids) => ids.length === 0);
}

/** Items that do not stand in a longest run of rising places before (patience sorting). */
function outOfOrder<Id>(items: readonly (readonly [Id, number])[]): readonly Id[] {
  /** For each length, where the run of that length ends whose last place is the lowest. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  const placeOf = (at: number | undefined) => items[at ?? -1]?.[1] ?? -1;
  items.forEach(([, place], at) => {
    let length = 0;
    for (let high = ends.length; length < high; ) {
      const middle = (length + high) >> 1;
      if (placeOf(ends[middle]) < place) length = middle + 1;
      else high = middle;
    }
    previous[at] = ends[length - 1];
    ends[length] = at;
  });
  const inOrder = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) inOrder.add(at);
  return items.filter((_, at) => !inOrder.has(at)).map(([id]) => id);
}
