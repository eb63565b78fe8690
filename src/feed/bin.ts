import type { Struct } from './update/struct.ts';

/**
 * A root type that nobody reads. Units that are gone together with the type they lay in are moved
 * here, since their old place says nothing any more; Yjs writes GC structs instead, which entries
 * may not hold (SPEC F24).
 */
export const bin = '~';

export function moveToBin(struct: Struct): Struct {
  return { ...struct, origin: null, rightOrigin: null, parent: bin, key: null, content: { kind: 'deleted' } };
}
