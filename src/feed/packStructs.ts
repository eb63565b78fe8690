import { limits } from './limits.ts';
import { createJumpCounter } from './update/jumps.ts';
import { sliceStruct } from './update/sliceStruct.ts';
import type { Struct, UnitId } from './update/struct.ts';
import { sizeOfStruct } from './update/writeUpdate.ts';

/** What one entry takes of structs: half of what it may hold, so that deletions and proofs find room beside them. */
const mostBytes = limits.update / 2;
const mostStructs = limits.structs / 2;
const mostClients = limits.clients / 2;
/** UTF-16 units of one text: three bytes each at most. */
const mostLetters = Math.floor(mostBytes / 3);

/** The structs of one entry, by client. */
export type StructPack = ReadonlyMap<number, readonly Struct[]>;

/** Shares structs, each of which comes after all it names, out over as many entries as the limits need. */
export function packStructs(structs: readonly Struct[]): StructPack[] {
  const packs: StructPack[] = [];
  let pack = createPack();
  for (const struct of structs.flatMap(cutLargeStruct)) {
    if (!pack.add(struct)) {
      packs.push(pack.structs);
      pack = createPack();
      pack.add(struct);
    }
  }
  return pack.structs.size > 0 ? [...packs, pack.structs] : packs;
}

function createPack() {
  const structs = new Map<number, Struct[]>();
  const named = new Set<number>();
  const roots = new Set<string>();
  const jumps = createJumpCounter();
  let bytes = 0;
  let count = 0;
  let jumped = 0;
  return {
    structs,
    /** False when the pack is full; an empty one takes anything. */
    add(struct: Struct): boolean {
      const { client, origin, rightOrigin, parent } = struct;
      for (const id of [origin, rightOrigin, parent]) note(id);
      bytes += sizeOfStruct(struct);
      count += 1;
      if (jumps.add(struct)) jumped += 1;
      const isFull =
        bytes > mostBytes ||
        count > mostStructs ||
        jumped > limits.changeJumps ||
        named.size > mostClients ||
        roots.size > limits.roots;
      if (isFull && structs.size > 0) return false;
      structs.set(client, structs.get(client) ?? []);
      structs.get(client)?.push(struct);
      return true;
    },
  };

  function note(id: UnitId | string | null): void {
    if (typeof id === 'string') roots.add(id);
    else if (id !== null) named.add(id.client);
  }
}

function cutLargeStruct(struct: Struct): Struct[] {
  if (sizeOfStruct(struct) <= mostBytes) return [struct];
  const pieces: Struct[] = [];
  const end = struct.clock + struct.length;
  for (let start = struct.clock; start < end; ) {
    const next = endOfPiece(struct, start - struct.clock) + struct.clock;
    pieces.push(sliceStruct(struct, start, next));
    start = next;
  }
  return pieces;
}

/** Where, counted in units from the struct's beginning, the piece ends that begins at `from`. */
function endOfPiece({ content, length }: Struct, from: number): number {
  if (content.kind === 'text') {
    const end = Math.min(length, from + mostLetters);
    const isInsidePair = end < length && /[\uD800-\uDBFF]/.test(content.text.charAt(end - 1));
    return isInsidePair ? end - 1 : end;
  }
  if (content.kind !== 'values') return length;
  let size = 0;
  const end = content.values.findIndex((value, index) => {
    if (index < from) return false;
    size += value.length;
    return size > mostBytes - 100;
  });
  return end < 0 ? length : Math.max(end, from + 1);
}
