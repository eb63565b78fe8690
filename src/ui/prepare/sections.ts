/** The parts of a seminar, in the order a facilitator fills them in. */
export const sections = ['about', 'venues', 'themes', 'addressees', 'invited', 'groups'] as const;
export type Section = (typeof sections)[number];

/** The part that comes after; null after the last. */
export function nextSection(section: Section): Section | null {
  return sections[sections.indexOf(section) + 1] ?? null;
}

/** The part an address names; the themes, which are most of the work, where it names none. */
export function sectionOf(name: string | undefined): Section {
  return sections.find((section) => section === name) ?? 'themes';
}
