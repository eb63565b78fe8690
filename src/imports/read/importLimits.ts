/** What an import takes at most. A national seminar's board is some hundred posts, some hundred kilobytes. */
export const importLimits = {
  /** Bytes of a file as it is chosen; a zip may hold pictures besides the posts. */
  file: 64 * 1024 * 1024,
  /** Bytes of one part of a zip when unpacked, and of all that are unpacked of one file. */
  part: 32 * 1024 * 1024,
  unpacked: 64 * 1024 * 1024,
  /** How many times as large a part may become, when it becomes more than `smallPart` bytes. */
  growth: 200,
  smallPart: 1024 * 1024,
  /** Parts of a zip, and letters of their names. */
  parts: 4_000,
  partName: 1_000,
  /** A zip in a zip in a zip is nobody's board. A workbook is a zip too, and may lie in one. */
  depth: 2,
  sheets: 50,
  rows: 5_000,
  columns: 200,
  /** Letters of a cell; of a text that is pasted, or is in a file, as a whole. */
  cell: 200_000,
  text: 5_000_000,
} as const;
