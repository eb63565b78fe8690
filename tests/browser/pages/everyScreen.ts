import type { Locator, Page } from 'playwright-core';
import { languages } from '../../../src/domain/plan.ts';
import { encodeLink } from '../../../src/feed/link.ts';
import { createFacilitatorLink, toSeminarLink } from '../../../src/feed/seminarKeys.ts';
import { languageNames } from '../../../src/i18n/chooseLanguage.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { BoardPage } from './BoardPage.ts';
import { type FilledSeminar, written } from './fillSeminar.ts';
import { LedgerPage } from './LedgerPage.ts';
import { RunPage } from './RunPage.ts';
import { SharePage } from './SharePage.ts';
import { words as bokmål, catalogues } from './words.ts';

/** A link to a seminar that never comes, for the fragment of an address. */
const awaited = toSeminarLink(createFacilitatorLink()).then(encodeLink);

/** A screen, a dialog or a menu of the app, to be looked at from every side. */
export interface Screen {
  readonly name: string;
  /** A menu lies over parts of other controls, which can then not be measured. */
  readonly isMenu?: true;
  /** Goes there from anywhere and resolves when it stands. */
  show(): Promise<void>;
}

/** What a device without seminars shows. `app` is the app's address, `words` the language it speaks. */
export function screensOfNewDevice(page: Page, app: string, words: Messages = bokmål): Screen[] {
  const { visit, heading, menu } = gestures(page, app, words);
  const language = languages.find((each) => catalogues[each] === words) ?? 'nb';
  const languageMenu = words.home.language(languageNames[language]);
  const home = () => visit('', () => heading(words.home.emptyHeading));
  return [
    { name: 'empty front page', show: home },
    { name: 'language menu', isMenu: true, show: async () => menu(home, languageMenu) },
    { name: 'new seminar', show: () => visit('#/new', () => heading(words.newSeminar.heading)) },
    {
      name: 'new seminar from a file',
      show: async () => {
        await visit('#/new', () => heading(words.newSeminar.heading));
        await page.getByRole('radio', { name: words.newSeminar.file }).check();
        await page.getByRole('button', { name: words.newSeminar.chooseFile }).waitFor();
      },
    },
    { name: 'bring in an old board', show: () => visit('#/import', () => heading(words.home.oldBoard)) },
    { name: 'join', show: () => visit('#/join', () => heading(words.join.heading)) },
    {
      name: 'join, with a link that was cut',
      show: () => visit('#lbs1cut', () => page.getByText(words.join.linkProblems.damaged)),
    },
    { name: 'about', show: () => visit('#/about', () => heading(words.about.heading)) },
    { name: 'about: privacy', show: () => visit('#/privacy', () => heading(words.about.privacy)) },
    { name: 'about: accessibility', show: () => visit('#/accessibility', () => heading(words.about.accessibility)) },
    { name: 'opened file', show: () => visit('#/opened', () => page.getByText(words.openedFile.none)) },
    { name: 'seminar that is not here', show: () => visit('#/s/nowhere', () => heading(words.failure.notHere)) },
  ];
}

/** Every screen, dialog and menu that a filled seminar gives. */
export function screensOfSeminar(page: Page, app: string, seminar: FilledSeminar, words: Messages = bokmål): Screen[] {
  const { visit, heading, menu, dialog, press, shown } = gestures(page, app, words);
  const board = new BoardPage(page, words);
  const home = () => visit('', () => page.getByRole('region', { name: seminar.title }));
  const seminarMenu = () => menu(home, words.home.menuOf(seminar.title));
  const prepare = (part: 'about' | 'venues' | 'themes' | 'addressees' | 'invited' | 'groups') => ({
    name: `prepare: ${part}`,
    show: () => visit(`${seminar.address}/prepare/${part}`, () => heading(words.prepare[part])),
  });
  const preview = (view: 'group' | 'wall' | 'paper', what: () => Locator) =>
    visit(`${seminar.address}/preview/${view}`, what);
  const opening = () => visit(`${seminar.address}/open`, () => heading(words.open.heading));
  const running = new RunPage(page, words);
  const run = () =>
    visit(`${seminar.address}/run`, () => page.getByRole('region', { name: words.run.time, exact: true }));
  /** A theme that was begun and locked, and a message that stands. */
  const underWay = async () => {
    await run();
    const begin = page.getByRole('button', { name: words.run.begin(1), exact: true });
    const lock = page.getByRole('button', { name: words.run.lock(1), exact: true });
    // Both wait for this visit's clock.
    await shown(begin.or(page.getByRole('timer')));
    if (await begin.isVisible()) await begin.click();
    if (await lock.isVisible()) await lock.click();
    if (!(await page.getByText(written.message).isVisible())) await running.send(written.message);
    await page.getByRole('button', { name: words.run.unlock(1) }).waitFor();
  };
  const ledger = new LedgerPage(page, seminar.address, words);
  const readyLines = () => page.getByRole('list', { name: words.ready.lines });
  const theme = async (number: number) => {
    await visit(seminar.board, () => board.question(1));
    await board.goToTheme(number);
    await board.question(2).waitFor();
  };
  const tools = async () => {
    await theme(2);
    await board.point(2, 2).click();
    await page.getByRole('group', { name: words.points.tools }).waitFor();
  };
  const share = new SharePage(page, words);
  const peopleDialog = async (button: string, heading: string) => {
    await theme(1);
    // In a narrow window the people at the table are one line that opens as a dialog.
    const line = page.getByRole('button', { name: words.members.count(written.places.length) });
    if (await line.isVisible()) await line.click();
    await press(button);
    await dialog(heading);
  };
  const handOver = () =>
    visit(`${seminar.board}/handover`, () => page.getByRole('button', { name: words.handOver.codes.show }));
  const moments = () => page.getByRole('main').getByRole('listitem').getByRole('link');
  const history = (of: string) => visit(`${of}/history`, moments);
  /** The earliest moment, which differs from now. */
  const moment = async (of: string, bringBack: string) => {
    await history(of);
    await page.getByRole('button', { name: words.history.smallerSteps }).last().click();
    await moments().last().click();
    await page.getByRole('button', { name: bringBack }).waitFor();
  };
  return [
    { name: 'front page', show: home },
    { name: 'menu of a seminar', isMenu: true, show: seminarMenu },
    {
      name: 'delete dialog',
      show: async () => {
        await seminarMenu();
        await press(words.home.deleteHere);
        await dialog(words.home.deleteQuestion(seminar.title));
      },
    },
    {
      name: 'appearance dialog',
      show: async () => {
        await home();
        await press(words.appearance.heading);
        await dialog(words.appearance.heading);
      },
    },
    prepare('about'),
    prepare('venues'),
    prepare('themes'),
    prepare('addressees'),
    prepare('groups'),
    {
      name: 'prepare: invited, with a list to be put right',
      show: async () => {
        await prepare('invited').show();
        await page.getByRole('textbox', { name: words.invited.list }).fill('Hamar, Orkdal\nVåler\nRektorforeningen');
        await press(words.invited.read);
        await shown(page.getByRole('region', { name: words.invited.unclear }));
      },
    },
    {
      name: 'link in a text',
      show: async () => {
        await prepare('themes').show();
        await page.getByRole('button', { name: words.prepare.link, exact: true }).first().click();
        await dialog(words.prepare.link);
      },
    },
    {
      name: 'template dialog',
      show: async () => {
        await prepare('about').show();
        await press(words.templates.open);
        await dialog(words.templates.heading);
      },
    },
    { name: 'preview: at the table', show: () => preview('group', () => page.getByRole('heading', { level: 1 })) },
    {
      name: 'preview: on the wall',
      show: () => preview('wall', () => page.getByRole('region', { name: words.preview.view.wall })),
    },
    { name: 'preview: on paper', show: () => preview('paper', () => page.getByRole('article')) },
    {
      name: 'who has been heard',
      show: () =>
        visit(`${seminar.address}/coverage`, () => page.getByRole('combobox', { name: words.coverage.question })),
    },
    {
      name: 'menu of what is shared',
      isMenu: true,
      show: () => menu(prepare('about').show, words.share.menu),
    },
    { name: 'hand over', show: () => handOver() },
    {
      name: 'hand over, codes',
      show: async () => {
        await handOver();
        await press(words.handOver.codes.show);
        await shown(page.getByRole('img', { name: words.handOver.codes.label }));
      },
    },
    {
      name: 'pairing, the first code',
      async show() {
        await handOver();
        await press(words.handOver.pair.showFirst);
        await shown(page.getByRole('img', { name: words.handOver.pair.offerLabel }));
      },
    },
    { name: 'receive', show: () => visit(`${seminar.address}/receive`, () => heading(words.receive.heading)) },
    { name: 'link of the seminar', show: () => share.openSeminarLink(seminar.address) },
    {
      name: 'link of the seminar, large',
      show: async () => {
        await share.openSeminarLink(seminar.address);
        await shown(await share.showLarge());
      },
    },
    { name: 'link of facilitators, hidden', show: () => share.openFacilitatorLink(seminar.address) },
    {
      name: 'link of facilitators',
      show: async () => {
        await share.openFacilitatorLink(seminar.address);
        await share.reveal();
        await shown(page.getByRole('dialog').getByRole('img'));
      },
    },
    {
      name: 'link of a group',
      show: async () => {
        await theme(1);
        await share.openGroupLink();
        await dialog(words.share.heading.group(written.group));
      },
    },
    {
      name: 'recovery sheet',
      show: () => visit(`${seminar.address}/recovery`, () => heading(words.recoverySheet.letters)),
    },
    {
      name: 'waiting for a seminar',
      show: async () => visit(`#${await awaited}`, () => heading(words.waiting.heading)),
    },
    {
      name: 'choose group',
      show: () => visit(`${seminar.address}/groups`, () => heading(words.chooseGroup.heading)),
    },
    { name: 'opening', show: opening },
    {
      name: "a group's code as large as the window",
      show: async () => {
        await opening();
        await press(words.open.codeOf(written.firstGroup));
        await dialog(written.firstGroup);
      },
    },
    {
      name: 'sheets to print',
      show: () =>
        visit(`${seminar.address}/open/sheets`, () => page.getByRole('article', { name: written.firstGroup })),
    },
    {
      name: 'tidying groups',
      show: () => visit(`${seminar.address}/tidy`, () => heading(words.tidy.groupsHeading)),
    },
    {
      name: 'tidying devices',
      show: () => visit(`${seminar.address}/tidy/devices`, () => heading(words.tidy.devicesHeading)),
    },
    { name: 'ready check', show: () => visit(`${seminar.address}/ready`, readyLines) },
    { name: 'board, theme 1 with answers without a question', show: () => theme(1) },
    { name: 'board, theme 2 with seats', show: () => theme(2) },
    { name: 'board, tools of a point', show: tools },
    {
      name: 'board, addressee menu',
      isMenu: true,
      show: async () => {
        await tools();
        await press(words.points.addressee);
      },
    },
    {
      name: 'move to another question',
      show: async () => {
        await tools();
        await press(words.points.more);
        await press(words.points.moveToQuestion);
        await dialog(words.points.whereTo);
      },
    },
    { name: 'board menu', isMenu: true, show: () => menu(() => theme(1), words.app.menu) },
    { name: 'menu of a question', isMenu: true, show: () => menu(() => theme(1), words.board.answerMenu(1)) },
    {
      name: 'member dialog with suggestions',
      show: async () => {
        await peopleDialog(words.members.add, words.members.addHeading);
        const place = page.getByRole('combobox', { name: words.members.place });
        await place.fill('Våler');
        await page.getByRole('listbox').getByRole('option').first().waitFor();
      },
    },
    { name: 'duties dialog', show: () => peopleDialog(words.members.share, words.members.shareHeading) },
    { name: "history of a group's answers", show: () => history(seminar.board) },
    { name: "group's answers as they were", show: () => moment(seminar.board, words.history.bringGroupBack) },
    {
      name: 'bring back dialog',
      show: async () => {
        await moment(seminar.board, words.history.bringGroupBack);
        await press(words.history.bringGroupBack);
        await dialog(words.history.confirmGroup);
      },
    },
    { name: 'history of the plan', show: () => history(seminar.address) },
    { name: 'the plan as it was', show: () => moment(seminar.address, words.history.bringPlanBack) },
    { name: 'notes dialog', show: () => peopleDialog(words.notes.open, words.notes.heading) },
    { name: 'ledger', show: () => ledger.open() },
    {
      name: 'ledger, a group',
      show: async () => {
        await ledger.open();
        await ledger.choose(written.group);
      },
    },
    {
      name: 'ledger, an answer',
      show: async () => {
        await ledger.open();
        // Of the first theme: once that is under way, the ledger looks at it alone.
        await ledger.read(written.group, '1.1');
      },
    },
    {
      name: "a group's sheet, by hand",
      show: async () => {
        await ledger.open();
        await ledger.enterByHand(written.group);
      },
    },
    // Last: what is under way stands on the boards too.
    { name: 'run', show: run },
    { name: 'run, under way', show: underWay },
    {
      name: 'board of a locked theme',
      show: async () => {
        await underWay();
        await theme(1);
        await page.getByText(words.fromFacilitator.themeLockedNote).waitFor();
      },
    },
  ];
}

function gestures(page: Page, app: string, words: Messages) {
  const shown = (what: Locator) => what.first().waitFor();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).last().click();
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });
  return {
    press,
    shown,
    heading,
    /** Goes to an address by way of another screen, so that nothing of the one before is left open. */
    async visit(address: string, what: () => Locator): Promise<void> {
      const [seminar] = /^.*#\/s\/[^/]+/.exec(address) ?? [];
      // Within a seminar where there is one: leaving and opening it again takes ten times as long.
      const isInside = seminar !== undefined && page.url().startsWith(`${seminar}/`);
      await page.goto(isInside ? `${seminar}/groups` : `${app}#/about`);
      await heading(isInside ? words.chooseGroup.heading : words.about.heading).waitFor();
      await page.goto(address.startsWith('http') ? address : `${app}${address}`);
      await shown(what());
    },
    async menu(where: () => Promise<void>, name: string): Promise<void> {
      await where();
      await press(name);
      await shown(page.getByRole('list', { name, exact: true }));
    },
    dialog: (heading: string) => shown(page.getByRole('dialog', { name: heading })),
  };
}
