const groupLength = 4;

/** A link cut into groups of four letters, as long as an eye keeps while a hand types. */
export function inGroups(link: string): readonly { readonly at: number; readonly letters: string }[] {
  const starts = Array.from({ length: Math.ceil(link.length / groupLength) }, (_, index) => index * groupLength);
  return starts.map((at) => ({ at, letters: link.slice(at, at + groupLength) }));
}
