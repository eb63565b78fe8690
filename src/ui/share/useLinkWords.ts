import { useMessages } from '../language.tsx';
import type { SharedLink } from './sharedLink.ts';

interface LinkWords {
  readonly heading: string;
  /** Over the code when it fills the window. */
  readonly wall: string;
  /** What the link lets its holder do. */
  readonly allows: string;
  /** What the QR code is for. */
  readonly code: string;
}

/** What is said of a link, by its kind. */
export function useLinkWords(link: SharedLink, title: string): LinkWords {
  const t = useMessages().share;
  if (link.kind === 'group') {
    const heading = t.heading.group(link.group);
    return { heading, wall: heading, allows: t.allows.group(link.group), code: t.codeOf.group(link.group) };
  }
  const { kind } = link;
  const heading = t.heading[kind];
  return {
    heading,
    wall: kind === 'seminar' && title ? title : heading,
    allows: t.allows[kind],
    code: t.codeOf[kind](title || t.untitled),
  };
}
