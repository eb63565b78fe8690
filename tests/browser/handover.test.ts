import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { report } from '../../src/i18n/nb/report.ts';
import { type Computer, createCableNetwork } from '../support/cableNetwork.ts';
import { type CameraDevice, openCameraDevice, pairDevices } from '../support/cameraDevice.ts';
import { type ServedFolder, serveFolder } from '../support/serveFolder.ts';
import { BoardPage } from './pages/BoardPage.ts';
import { hostSeminar } from './pages/hostSeminar.ts';
import { JoinPage } from './pages/JoinPage.ts';
import { LedgerPage } from './pages/LedgerPage.ts';
import { words } from './pages/words.ts';

const builtApp = fileURLToPath(new URL('../../dist/app', import.meta.url));
// A hall: devices on one cable that leads nowhere, and nothing that would tell them of each other.
const hall = createCableNetwork();
let app: ServedFolder;
let folder: string;
const devices: Device[] = [];

type Device = CameraDevice & { readonly computer: Computer | undefined };

beforeAll(async () => {
  if (!hall) console.log('This machine allows no networks of its own: the devices meet on loopback.');
  folder = mkdtempSync(join(tmpdir(), 'langbord-handover-'));
  app = await serveFolder(builtApp, '/', hall?.address);
});

afterEach(async () => {
  const leaving = devices.splice(0);
  await Promise.all(leaving.map(({ actor }) => actor.leave()));
  expect(leaving.flatMap(({ actor }) => [...actor.errors, ...actor.foreignRequests])).toEqual([]);
});

afterAll(async () => {
  await app?.stop();
  hall?.remove();
  rmSync(folder, { recursive: true });
});

async function openDevice(name: string, address: string): Promise<Device> {
  const computer = await hall?.add();
  const device = { ...(await openCameraDevice(name, address, { folder, computer })), computer };
  devices.push(device);
  return device;
}

/** A facilitator with a seminar of so many groups at one venue, and what a camera sees of its plan. */
async function openHall(groups: number) {
  const host = await openDevice(`facilitator of ${groups}`, app.address);
  const seminar = await hostSeminar(host.page, groups);
  await host.page.goto(`${seminar.address}/handover`);
  const film = await host.hands.photographCodes();

  /** A device that has the link gets the seminar from the facilitator's screen, and sits down as a group. */
  async function sitDown(number: number) {
    const table = await openDevice(`table ${number} of ${groups}`, seminar.link);
    table.see(...film);
    await table.hands.scanFromAnotherScreen();
    const board = await new JoinPage(table.page).choose(`Gruppe ${number}`);
    return { table, board, address: table.page.url() };
  }

  /** The facilitator's camera sees the codes of a table. */
  async function takeCodes({ hands }: Device): Promise<void> {
    host.see(...(await hands.photographCodes()));
    await host.page.goto(`${seminar.address}/receive`);
    await host.hands.scan();
  }

  return { host, seminar, sitDown, takeCodes };
}

const came = (number: number) => new RegExp(`^Hamar, Gruppe ${number}: 1 svar, 1 nyere enn her, 0 tapt$`);

test('with no network the plan and a group go by codes, a receipt comes back, and two codes make a line', async () => {
  const { host, seminar, sitDown, takeCodes } = await openHall(2);
  const { table, board, address } = await sitDown(2);
  await board.write(1, 'Felles korps', 'Skyss fra grendene');
  await board.waitUntilSaved();
  await table.hands.openFromBoard();
  await takeCodes(table);
  await host.hands.waitUntilCame(came(2));

  // The receipt, shown back.
  table.see(...(await host.hands.photographReceipt()));
  await table.hands.scanReceipt();
  await table.hands.waitUntilReceived();

  // Two codes make a line, and what is written next comes by itself.
  const toPairing = () => Promise.all([host, table].map(({ page }) => page.goto(`${seminar.address}/handover`)));
  await toPairing();
  await pairDevices(host, table);
  await table.page.goto(address);
  await board.write(1, 'Fast stilling');
  await host.page.goto(address);
  const boardOfHost = new BoardPage(host.page);
  await boardOfHost.waitUntilReads(1, 'Felles korps', 'Skyss fra grendene', 'Fast stilling');

  // The line is cut: what is written waits, and both know. Two more codes make it again.
  if (!table.computer) return;
  table.computer.silence();
  await board.write(1, 'Skrevet uten linje');
  await toPairing();
  for (const { hands } of [host, table]) await hands.waitUntilAlone();
  table.computer.restore();
  await pairDevices(host, table);
  await host.page.goto(address);
  await boardOfHost.waitUntilReads(1, 'Felles korps', 'Skyss fra grendene', 'Fast stilling', 'Skrevet uten linje');
});

/** What a group answers to a question with seats; the first group has much to say. */
const answersOf = (number: number): readonly string[] =>
  Array.from(
    { length: number === 1 ? 30 : 3 },
    (_, at) => `Bord ${number}, sak ${at + 1}: ${(at * 7_919).toString(36)}`,
  );

if (process.env.LANGBORD_LONG)
  test('six groups without signalling: two by codes, two by file, two by pairing; all are received and in the report', {
    timeout: 600_000,
  }, async () => {
    const { host, seminar, sitDown, takeCodes } = await openHall(6);
    for (let number = 1; number <= 6; number++) {
      const { table, board } = await sitDown(number);
      await board.goToTheme(2);
      await board.paste(2, answersOf(number).join('\n'));
      await board.takeSeat(2, 1, 1);
      await board.takeSeat(2, 2, 2);
      await board.takeSeat(2, 3, 3);
      await board.handIn(2);
      await board.waitUntilSaved();
      await table.hands.openFromBoard();
      if (number <= 2) {
        await takeCodes(table);
        await host.hands.waitUntilCame(came(number));
      } else if (number <= 4) {
        const file = await table.hands.saveFile();
        await host.page.goto(`${seminar.address}/receive`);
        await host.hands.openFile(file);
        await host.hands.waitUntilCame(came(number));
      } else {
        await host.page.goto(`${seminar.address}/receive`);
        await pairDevices(host, table);
      }
      // A small machine bears the browsers of those who are still to say something.
      if (number <= 4) {
        devices.pop();
        await table.actor.leave();
        expect(table.actor.errors).toEqual([]);
      }
    }
    const ledger = new LedgerPage(host.page, seminar.address);
    await ledger.open();
    await ledger.lookAtTheme(2);
    await host.page.getByRole('heading', { level: 1, name: words.ledger.nobodyMissing(6) }).waitFor();
    for (let number = 1; number <= 6; number++) {
      await ledger.cell(`Gruppe ${number}`, '2.2', words.ledger.said.received).waitFor();
    }
    await host.page.goto(`${seminar.address}/report`);
    const article = host.page.getByRole('article', { name: report.document });
    const answers = [1, 2, 3, 4, 5, 6].flatMap(answersOf);
    const lacking = async () => {
      const words = (await article.textContent()) ?? '';
      return answers.filter((text) => !words.includes(text));
    };
    await expect.poll(lacking, { timeout: 20_000 }).toEqual([]);
  });
