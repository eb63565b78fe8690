/** A picture may have so many bytes, and a group so many pictures. */
export const photoLimits = { bytes: 2_000_000, ofGroup: 6 } as const;
