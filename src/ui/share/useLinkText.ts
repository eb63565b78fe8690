import { useEffect, useState } from 'react';
import type { GroupId } from '../../domain/ids.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';

/** A link of the seminar as text; null while it is made, and where this device does not have it. */
export function useLinkText(what: 'seminar' | 'facilitator' | GroupId): string | null {
  const { links } = useSeminar();
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const read = () => void links.text(what).then((made) => isCurrent && setText(made));
    read();
    const stop = links.subscribe(read);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [links, what]);
  return text;
}

/** Where the app is, without anything after the #: a link is put there. */
export function appAddress(): string {
  return location.href.replace(/#.*$/, '');
}
