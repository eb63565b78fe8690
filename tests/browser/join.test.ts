import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, createActor } from '../support/createActor.ts';
import { type ArrivalOptions, openPeople, type People, type Person } from '../support/openPeople.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { HomePage } from './pages/HomePage.ts';
import { type HostedSeminar, hostSeminar } from './pages/hostSeminar.ts';
import { JoinPage } from './pages/JoinPage.ts';
import { PreparePage } from './pages/PreparePage.ts';
import { SharePage } from './pages/SharePage.ts';
import { words } from './pages/words.ts';

let app: ServedApp;
let people: People;
/** The facilitator, who stays from test to test. */
let host: Person;
let seminar: HostedSeminar;
let folder: string;
let scanner: Actor | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'langbord-join-'));
  app = await serveApp();
  people = await openPeople({ serviceWorkers: 'block' });
  host = await people.arrive('facilitator', app.address);
  seminar = await hostSeminar(host.page);
});

afterEach(async () => {
  const trouble = [...(await people.leave(host)), ...(scanner?.errors ?? [])];
  await scanner?.leave();
  scanner = undefined;
  expect(trouble).toEqual([]);
});

afterAll(async () => {
  await people?.close();
  await app?.stop();
  rmSync(folder, { recursive: true });
});

/** Somebody opens an address, as by clicking on it in a message. */
async function open(address: string, options?: ArrivalOptions): Promise<Person & { joining: JoinPage }> {
  const person = await people.arrive('guest', address, options);
  return { ...person, joining: new JoinPage(person.page) };
}

describe('a link that is opened', () => {
  test('the seminar link leads to the choice of a group, made in advance or new, and is gone from the page', async () => {
    const guest = await open(seminar.link);
    await guest.joining.waitUntilChoosing();
    await guest.joining.expectNoTraceOf(seminar.link);
    const board = await guest.joining.choose('Gruppe 2');
    await board.write(1, 'Felles korps');
    await board.waitUntilSaved();
    await guest.joining.expectNoTraceOf(seminar.link);

    const other = await open(seminar.link);
    const founded = await other.joining.found('Kveldsgruppen');
    await founded.write(1, 'Delte stillinger');
    await founded.waitUntilReads(1, 'Delte stillinger');
  });

  test('the group link leads to the board of that group, where its holder may write', async () => {
    const founder = await open(seminar.link);
    const founded = await founder.joining.found('Kveldsgruppen');
    await founded.write(1, 'Skrevet av den første');
    const link = await new SharePage(founder.page).groupLink();

    const guest = await open(link);
    const board = await guest.joining.waitForBoard();
    await guest.joining.expectNoTraceOf(link);
    await board.waitUntilReads(1, 'Skrevet av den første');
    await board.write(1, 'Skrevet av den andre');
    await founded.waitUntilReads(1, 'Skrevet av den første', 'Skrevet av den andre');
  });

  test('the facilitator link makes a facilitator of whoever opens it, on a second device', async () => {
    const link = await new SharePage(host.page).facilitatorLink(seminar.address);
    const second = await open(link);
    await second.joining.waitUntilChoosing();
    await second.joining.expectNoTraceOf(link);
    await second.page.getByRole('link', { name: words.chooseGroup.prepare }).click();
    const prepare = new PreparePage(second.page, seminar.address);
    await prepare.addAddressees('Regionrådet i Østerdalen');
    await prepare.waitUntilSaved();
    const preparing = new PreparePage(host.page, seminar.address);
    await preparing.open('addressees');
    await preparing.waitForLine('Regionrådet i Østerdalen');
  });

  test('a second opening of the same link, in the same tab, leads on again', async () => {
    const guest = await open(seminar.link);
    await guest.joining.choose('Gruppe 1');
    await guest.page.goto(seminar.link);
    await guest.joining.waitUntilChoosing();
    await guest.joining.expectNoTraceOf(seminar.link);
  });
});

describe('a link that is not right', () => {
  const { linkProblems, problems } = words.join;

  test('says what is wrong with it when it is opened, and then is gone from the page', async () => {
    const secret = seminar.link.slice(seminar.link.indexOf('#') + 1);
    for (const [bad, sentence] of [
      [`${secret.slice(0, 30)}${secret[30] === 'A' ? 'B' : 'A'}${secret.slice(31)}`, linkProblems.damaged],
      [secret.slice(0, -7), linkProblems.damaged],
      [secret.replace(/^lbs1/, 'lbs2'), problems.newer],
    ] as const) {
      const guest = await open(`${app.address}#${bad}`);
      await guest.joining.waitUntilSays(sentence);
      await guest.joining.expectNoTraceOf(bad);
      await guest.leave();
    }
  });

  test('says what is wrong with it when it is pasted, and the right one is taken after it', async () => {
    const guest = await open(app.address);
    await guest.joining.open();
    for (const [pasted, sentence] of [
      ['https://example.org/paamelding?lenke=1', linkProblems.foreign],
      [seminar.link.slice(0, -3), linkProblems.damaged],
      [seminar.link.replace('#lbs1', '#lbs2'), problems.newer],
    ] as const) {
      await guest.joining.paste(pasted);
      await guest.joining.waitUntilSays(sentence);
    }
    await guest.joining.paste(`Hei!\nVelkommen: ${wrapped(seminar.link)}`);
    await guest.joining.waitUntilChoosing();
    await guest.joining.expectNoTraceOf(seminar.link);
  });
});

describe('a QR code', () => {
  test('is read by the camera from what the other screen shows', async () => {
    const video = join(folder, 'camera.mjpeg');
    writeFileSync(video, await photographCode('jpeg'));
    scanner = await createActor('scanner', app.address, {
      permissions: ['camera', 'microphone'],
      args: [
        '--allow-loopback-in-peer-connection',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${video}`,
      ],
    });
    const joining = new JoinPage(scanner.page);
    await joining.open();
    await joining.scan();
    await joining.waitUntilChoosing();
    await joining.expectNoTraceOf(seminar.link);
  });

  test('is read from a picture of the other screen, and one of something else says that there is none', async () => {
    const [picture, other] = [join(folder, 'code.png'), join(folder, 'other.png')];
    await host.page.screenshot({ path: other });
    writeFileSync(picture, await photographCode('png'));
    const guest = await open(app.address);
    await guest.joining.open();
    await guest.joining.choosePicture(other);
    await guest.joining.waitUntilSays(words.join.pictureProblems.noCode);
    await guest.joining.choosePicture(picture);
    await guest.joining.waitUntilChoosing();
  });

  /** A picture of the facilitator's whole screen while it shows the code to the room. */
  async function photographCode(type: 'jpeg' | 'png'): Promise<Buffer> {
    const share = new SharePage(host.page);
    await share.openSeminarLink(seminar.address);
    await (await share.showLarge()).waitFor();
    const picture = await host.page.screenshot({ type });
    await share.close();
    await share.close();
    return picture;
  }
});

describe('a seminar that is not here yet', () => {
  test('is waited for without a network, without anybody in reach, and shown when somebody comes', async () => {
    const guest = await open(app.address, { serviceWorkers: 'allow' });
    await new HomePage(guest.page).waitUntilStored();
    await host.page.goto('about:blank');
    /** A machine without a network cable is offline to the browser, although its own server answers. */
    const alone = await guest.page.evaluate(() => (navigator.onLine ? 'searching' : 'noNetwork'));
    await guest.context.setOffline(true);
    await guest.page.goto(seminar.link);
    await guest.joining.waitUntilWaiting('noNetwork');
    await guest.joining.expectNoTraceOf(seminar.link);
    await guest.page.reload();
    await guest.joining.waitUntilWaiting('noNetwork');
    await guest.context.setOffline(false);
    await guest.joining.waitUntilWaiting(alone);
    await host.page.goto(seminar.address);
    await guest.joining.waitUntilChoosing();
  });

  test('comes from a file as well', async () => {
    const maker = await open(seminar.link);
    const board = await maker.joining.choose('Gruppe 3');
    await board.write(1, 'Felles korps');
    await board.waitUntilSaved();
    const file = join(folder, 'seminar.langbord');
    const downloading = maker.page.waitForEvent('download');
    await board.openMenu(words.app.menu);
    await maker.page.getByRole('button', { name: words.app.saveToFile }).click();
    await (await downloading).saveAs(file);
    await maker.leave();
    await host.page.goto('about:blank');

    const guest = await open(seminar.link);
    await guest.joining.waitUntilSays(words.waiting.linkIsRight);
    await guest.joining.openFile(file);
    await (await guest.joining.choose('Gruppe 3')).waitUntilReads(1, 'Felles korps');
    await host.page.goto(seminar.address);
  });

  test('the letters of the recovery sheet make a facilitator of a new device, with what a group has', async () => {
    const lost = await people.arrive('facilitator', app.address);
    const seminar = await hostSeminar(lost.page);
    const letters = await new SharePage(lost.page).lettersOnSheet(seminar.address);
    const group = await open(seminar.link);
    const board = await group.joining.choose('Gruppe 1');
    await board.write(1, 'Felles korps');
    await board.waitUntilSaved();
    // The facilitator's device is lost with all that is on it.
    await lost.leave();

    const anew = await open(app.address);
    await anew.joining.open();
    await anew.joining.paste(letters);
    await anew.joining.waitUntilChoosing();
    await anew.joining.expectNoTraceOf(letters.replace(/\s/g, ''));
    await anew.page.getByRole('link', { name: words.chooseGroup.prepare }).waitFor();
    const again = await anew.joining.choose('Gruppe 1');
    await again.waitUntilReads(1, 'Felles korps');
    await again.write(1, 'Sett av prosesslederen');
    await board.waitUntilReads(1, 'Felles korps', 'Sett av prosesslederen');
    const prepare = new PreparePage(anew.page, seminar.address);
    await prepare.open('addressees');
    await prepare.addAddressees('Regionrådet i Østerdalen');
    await prepare.waitUntilSaved();
  });
});

/** As a mail program breaks a long line. */
function wrapped(link: string): string {
  return link.replace(/.{40}/g, '$&\r\n  ');
}
