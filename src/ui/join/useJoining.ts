import { useRef, useState } from 'react';
import { linkFromAddress } from './linkFromAddress.ts';

/** How a link came. */
export type Way = 'camera' | 'picture' | 'link';
/** What is wrong with a link; `otherKeys`: this device has its seminar under keys that are not the link's. */
export type LinkRefusal = 'foreign' | 'damaged' | 'newer' | 'otherKeys';
/** Takes the text of a link: null when it leads on to its seminar, else what is wrong; rejects when it could not be kept. */
export type OnLink = (link: string) => Promise<LinkRefusal | null>;

export interface Joining {
  /** `taken` from the moment a link was right until the screen goes away. */
  readonly state: 'open' | 'busy' | 'taken';
  readonly refused: { readonly way: Way; readonly problem: LinkRefusal | 'handOver' | 'notSaved' } | null;
  /** Tries what was scanned, pasted or typed, and says whether it led on; while one is tried the others are passed by. */
  take(way: Way, text: string): Promise<boolean>;
  /** Forgets what was refused. */
  clear(): void;
}

/** Whether it is a code of src/qr, which is for devices that have joined (Q1). */
function isHandOver(text: string): boolean {
  return text.startsWith('LB:');
}

/** One attempt at a time to join by whatever a person holds up, pastes or types. */
export function useJoining(onLink: OnLink): Joining {
  const [state, setState] = useState<Joining['state']>('open');
  const [refused, setRefused] = useState<Joining['refused']>(null);
  const isClosed = useRef(false);
  /** The camera goes on seeing a code that was refused; that is said once. */
  const seen = useRef('');
  return {
    state,
    refused,
    async take(way, text) {
      if (isClosed.current || (way === 'camera' && text === seen.current)) return false;
      isClosed.current = true;
      setState('busy');
      const link = linkFromAddress(text);
      const problem = isHandOver(text)
        ? 'handOver'
        : link === null
          ? 'foreign'
          : await onLink(link).catch(() => 'notSaved' as const);
      if (problem === null) {
        setState('taken');
        return true;
      }
      isClosed.current = false;
      seen.current = way === 'camera' ? text : '';
      setRefused({ way, problem });
      setState('open');
      return false;
    },
    clear() {
      seen.current = '';
      setRefused(null);
    },
  };
}
