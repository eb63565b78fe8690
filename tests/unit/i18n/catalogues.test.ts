import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/domain/plan.ts';
import { loadAccessibilityWords } from '../../../src/i18n/loadAccessibilityWords.ts';
import { loadBackupWords } from '../../../src/i18n/loadBackupWords.ts';
import { loadImportWords } from '../../../src/i18n/loadImportWords.ts';
import { loadLeaveWords } from '../../../src/i18n/loadLeaveWords.ts';
import { loadPrivacyWords } from '../../../src/i18n/loadPrivacyWords.ts';
import { loadReportWords } from '../../../src/i18n/loadReportWords.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { type CatalogueMessage, messagesOf } from '../../support/catalogueMessages.ts';

/** Messages that rightly read the same as in bokmål, by key. */
const MAY_BE_THE_SAME: Record<'nn' | 'sv' | 'en', readonly string[]> = {
  nn: [
    'about.licence',
    'board.answerAnyway',
    'notes.moveIn',
    'share.codeOf.seminar',
    'share.codeOf.group',
    'ready.lasting.untoldNext',
    'ready.camera.busyNext',
    'run.pointNowhere',
    ...['wall.slides.join', 'wall.joinHelp', 'imports.noneDoubtful'],
  ],
  sv: [
    'plenary.small.heading',
    'plenary.small.tag',
    'tidy.device',
    'tidy.devices',
    'ready.devices.wasReady',
    ...['app.name', 'app.cancel', 'app.menu', 'app.atTime', 'app.states.nothing', 'about.heading'],
    ...['oneGroup.partOf', 'oneGroup.writeAs'],
    ...['home.today', 'home.theme', 'home.menuOf', 'home.language', 'appearance.heading', 'appearance.contrast'],
    ...['appearance.colourSchemes.auto', 'prepare.groups', 'prepare.theme', 'prepare.themeName', 'board.theme'],
    ...['board.themeTitle', 'board.redone', 'board.about', 'board.aside', 'members.duties.topicKeeper'],
    ...['points.seats', 'points.makeSubpoint', 'recoverySheet.print', 'history.by', 'history.dayAndTime'],
    ...['open.place', 'paper.print', 'paper.continued', 'paper.minutes', 'ready.isReady', 'ready.offline.stored'],
    ...['fromFacilitator.goThere', 'run.time', 'run.noTime', 'run.ownTime', 'run.lock'],
    ...['run.lockedAt', 'run.locked', 'run.steps.goOn', 'run.steps.lock'],
    ...['ready.devices.numbered', 'ready.others.count', 'steps.plenary', 'steps.report', 'coverage.inGroup'],
    ...['prepare.contact', 'prepare.theContact', 'prepare.marks.strong', 'prepare.marks.list', 'prepare.moreAbout'],
    ...['prepare.groupKinds.table', 'preview.theme'],
    ...['report.name', 'report.cuts.theme', 'report.print', 'report.formats.word', 'report.formats.excel'],
    ...['report.formats.csv', 'report.formats.json', 'report.document', 'report.contact', 'report.theme'],
    ...['report.columns.rank', 'report.columns.subpoint', 'report.columns.municipalities', 'report.columns.theme'],
    ...['report.columns.groups', 'report.yes', 'report.sheets.municipalities', 'report.file', 'report.of'],
    ...['cluster.groupPlace', 'cluster.takeOut', 'plenary.name', 'plenary.roomChoice', 'plenary.roomChoiceAt'],
    ...['imports.uses.subpoint', 'imports.rank', 'imports.rankOf'],
    ...['plenary.groups', 'plenary.municipalities', 'wall.slides.result', 'wall.theme'],
    ...['privacy.sections.0.heading', 'accessibility.sections.0.heading'],
  ],
  en: [
    'report.formats.word',
    'report.formats.excel',
    'report.formats.json',
    'app.name',
    'share.send',
    'paper.minutes',
    'run.pause',
  ],
};
/** The two written languages of Norway share most short messages; only longer ones are likely forgotten. */
const SHORT_IN_NYNORSK = 4;

/** The catalogue, and the words that are fetched by themselves. */
const loadWords = async (language: Language) => ({
  ...(await loadMessages(language)),
  report: await loadReportWords(language),
  backup: await loadBackupWords(language),
  imports: await loadImportWords(language),
  leave: await loadLeaveWords(language),
  privacy: await loadPrivacyWords(language),
  accessibility: await loadAccessibilityWords(language),
});

const strange: string[] = [];
const nb = messagesOf(await loadWords('nb'), strange);
const nbByKey = new Map(nb.map((message) => [message.key, message]));

test('bokmål has words, lists of words and functions that give words, and nothing else', () => {
  expect(strange).toEqual([]);
  expect(nb.length).toBeGreaterThan(100);
});

describe.each(['nn', 'sv', 'en'] as const)('the messages in %s', async (language) => {
  const unlike: string[] = [];
  const messages = messagesOf(await loadWords(language), unlike);

  test('have the same keys as bokmål, list items too', () => {
    expect(unlike).toEqual([]);
    expect(messages.map(({ key }) => key).sort()).toEqual(nb.map(({ key }) => key).sort());
  });

  test('take the same values', () => {
    const differing = messages.filter(({ key, arity }) => nbByKey.has(key) && nbByKey.get(key)?.arity !== arity);
    expect(differing.map(({ key }) => key)).toEqual([]);
  });

  test('are translated', () => {
    const forgotten = messages.filter(
      (message) =>
        saysTheSame(message, nbByKey.get(message.key)) &&
        wordsIn(message) > (language === 'nn' ? SHORT_IN_NYNORSK : 0) &&
        !MAY_BE_THE_SAME[language].includes(message.key),
    );
    const sentences = forgotten.map(({ key, says }) => `${key} reads as in bokmål: ${says[0]}`);
    expect(sentences, 'Translate it, or add its key to MAY_BE_THE_SAME').toEqual([]);
  });

  test('that may be the same as in bokmål exist', () => {
    expect(MAY_BE_THE_SAME[language].filter((key) => !nbByKey.has(key))).toEqual([]);
  });
});

test.each(['nb', 'nn', 'sv', 'en'] as const)(
  'no message in %s is empty or begins or ends with a space',
  async (language) => {
    const careless = messagesOf(await loadWords(language)).filter(({ says }) =>
      says.some((words) => words.trim() === '' || words.trim() !== words),
    );
    expect(careless.map(({ key }) => key)).toEqual([]);
  },
);

test('the comparison sees a message that was forgotten, and one that has no words', () => {
  const [forgotten, own, wordless] = messagesOf({
    a: 'Lagre til fil',
    b: (count: number) => `Lagre ${count}`,
    c: (a: number, b: number) => `${a}. ${b}`,
  });
  if (!forgotten || !own || !wordless) throw new Error('Messages are missing.');
  expect([saysTheSame(forgotten, forgotten), saysTheSame(own, forgotten)]).toEqual([true, false]);
  expect([forgotten, own, wordless].map(wordsIn)).toEqual([3, 1, 0]);
  expect([forgotten, own, wordless].map(({ arity }) => arity)).toEqual([null, 1, 2]);
});

function saysTheSame(message: CatalogueMessage, other: CatalogueMessage | undefined): boolean {
  return message.says.join('\n') === other?.says.join('\n');
}

function wordsIn({ says }: CatalogueMessage): number {
  return says[0]?.match(/\p{L}+/gu)?.length ?? 0;
}
