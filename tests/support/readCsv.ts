/** Reads separated values with quoted fields (RFC 4180): one record per row, by the names in the first row. */
export function readCsv(text: string, separator: ',' | ';' = ','): Record<string, string>[] {
  const rows: string[][] = [[]];
  const fields = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trimEnd()
    .matchAll(new RegExp(`("(?:[^"]|"")*"|[^${separator}\\n]*)(${separator}|\\n|$)`, 'g'));
  for (const [, field = '', end] of fields) {
    rows.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === '\n') rows.push([]);
    else if (end === '') break;
  }
  const [names = [], ...records] = rows;
  return records.map((row) => Object.fromEntries(names.map((name, column) => [name, row[column] ?? ''])));
}
