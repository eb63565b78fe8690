import type { SeminarId, VenueId } from '../../domain/ids.ts';

/** In the address of the page, before the #: whoever comes by a link lands on the screen for the wall. */
const wallMark = 'wall';

/** The wall's screen inside the app. */
export function wallPath(seminar: SeminarId, venue: VenueId | null): string {
  return `/s/${seminar}/wall/${venue ?? 'everywhere'}`;
}

/** The address for a machine at a screen: the seminar's link, which reads only, and that it is to show the wall. */
export function projectorAddress(link: string): string {
  return `${plainAddress()}?${wallMark}#${link}`;
}

/** Where the app is, without what makes this page a wall: what others are to scan. */
export function plainAddress(): string {
  return location.origin + location.pathname;
}

/** Whether this page was opened as a screen for the wall. */
export function isWallPage(): boolean {
  return new URLSearchParams(location.search).has(wallMark);
}
