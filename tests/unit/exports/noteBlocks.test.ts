import { expect, test } from 'vitest';
import { toId } from '../../../src/domain/ids.ts';
import type { ReportCut } from '../../../src/domain/report/report.ts';
import type { Block } from '../../../src/exports/document/block.ts';
import { reportBlocks } from '../../../src/exports/document/reportBlocks.ts';
import { hostileSeminar } from '../../support/hostileSeminar.ts';
import { reportContext, reportOf } from '../../support/reportRoom.ts';

const whole = reportOf(hostileSeminar);
const textsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'heading' || block.kind === 'paragraph' ? block.runs.map(({ text }) => text) : [],
  );
const noteIn = async (choices: Parameters<typeof reportOf>[1]) => {
  const texts = textsOf(reportBlocks(await reportContext(reportOf(hostileSeminar, choices))));
  return texts.includes('Notater') && texts.includes('=Notat fra Kari Nordmann') && texts.includes('| Linje to');
};

test("a group's note stands line by line in a whole report", async () => {
  expect(await noteIn({})).toBe(true);
});

test.each<ReportCut>([
  { kind: 'question', question: whole.themes[0]?.questions[0]?.id ?? toId('') },
  { kind: 'theme', theme: whole.themes[0]?.id ?? toId('') },
])('a report of a part that is about questions has none: %j', async (cut) => {
  expect(await noteIn({ cut })).toBe(false);
});

test('an anonymous report has none, since it may name persons', async () => {
  const blocks = reportBlocks(await reportContext(reportOf(hostileSeminar, { isAnonymous: true })));
  expect(JSON.stringify(blocks)).not.toMatch(/Notater|Linje to/);
});
