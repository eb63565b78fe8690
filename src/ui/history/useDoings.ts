import { useEffect, useState } from 'react';
import type { Moment } from '../../session/gatherMoments.ts';
import type { MomentDoings, StateReader } from './readStates.ts';

/** A moment that grows is read anew. */
const keyOf = ({ id, last }: Moment) => `${id} ${last.place.hash}`;

/** Other words or another plan come with another reader. */
interface Read {
  readonly reader: StateReader;
  readonly doings: ReadonlyMap<string, MomentDoings>;
}

function withDoings(before: Read, reader: StateReader, key: string, doings: MomentDoings): Read {
  const others = before.reader === reader ? before.doings : [];
  return { reader, doings: new Map([...others, [key, doings]]) };
}

/**
 * What was done in each of these moments, in their order; undefined while that is not read yet. They are
 * read one by one, with room for the page between them.
 */
export function useDoings(
  moments: readonly Moment[],
  reader: StateReader,
): (moment: Moment) => MomentDoings | undefined {
  const [read, setRead] = useState<Read>({ reader, doings: new Map() });
  const known = read.reader === reader ? read.doings : new Map<string, MomentDoings>();
  const next = moments.find((moment) => !known.has(keyOf(moment)));
  useEffect(() => {
    if (!next) return;
    let isLeft = false;
    const tell = (doings: MomentDoings) => {
      // A task of its own, so that what a person does meanwhile comes first.
      setTimeout(() => isLeft || setRead((before) => withDoings(before, reader, keyOf(next), doings)));
    };
    reader.doingsOf(next).then(tell, () => tell('unknown'));
    return () => {
      isLeft = true;
    };
  }, [next, reader]);
  return (moment) => known.get(keyOf(moment));
}
