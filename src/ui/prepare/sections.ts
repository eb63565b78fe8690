/** The parts of a seminar, in the order a facilitator fills them in. */
export const sections = ['about', 'venues', 'themes', 'addressees', 'invited', 'groups'] as const;
export type Section = (typeof sections)[number];

/** The part an address names; the themes, which are most of the work, where it names none. */
export function sectionOf(name: string | undefined): Section {
  return sections.find((section) => section === name) ?? 'themes';
}
