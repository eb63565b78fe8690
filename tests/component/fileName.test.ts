import { expect, test } from 'vitest';
import { fileNameOf } from '../../src/ui/seminar/saveSeminarToFile.ts';

test.each([
  ['Kulturskole i bygd og by', '2026-11-21', 'Kulturskole i bygd og by 2026-11-21'],
  ['Čáhci / Ája: "ođđa"?', '', 'Čáhci Ája ođđa'],
  ['../../etc', '', 'etc'],
  ['', '', 'langbord'],
  ['🎺', '', 'langbord'],
  ['a'.repeat(200), '2026-11-21', 'a'.repeat(80)],
])('%j on %j is saved as %j', (title, date, name) => {
  expect(fileNameOf(title, date)).toBe(name);
});
