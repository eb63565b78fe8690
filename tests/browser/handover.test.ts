import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Actor, createActor } from '../support/createActor.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { BoardPage } from './pages/BoardPage.ts';
import { HandOverPage } from './pages/HandOverPage.ts';
import { type HostedSeminar, hostSeminar } from './pages/hostSeminar.ts';
import { JoinPage } from './pages/JoinPage.ts';

/** A device with a camera, which sees what a screen showed. */
interface Device {
  readonly actor: Actor;
  readonly page: Page;
  readonly hands: HandOverPage;
  /** Points the camera at these pictures, over and over. */
  see(...pictures: readonly Buffer[]): void;
}

let app: ServedApp;
let folder: string;
const devices: Device[] = [];
let host: Device;
let seminar: HostedSeminar;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'langbord-handover-'));
  // A hall without a network: nothing answers where the devices would look for each other.
  app = await serveApp({ LANGBORD_SIGNALLING: 'ws://127.0.0.1:9/signal' });
  host = await openDevice('facilitator');
  seminar = await hostSeminar(host.page);
});

afterEach(() => {
  // That the server cannot be reached is what the test is about; a browser says so in its console.
  const errors = devices
    .flatMap(({ actor }) => actor.errors)
    .filter((error) => !/WebSocket connection|ERR_CONNECTION/.test(error));
  expect(errors).toEqual([]);
});

afterAll(async () => {
  await Promise.all(devices.map(({ actor }) => actor.leave()));
  await app?.stop();
  rmSync(folder, { recursive: true });
});

async function openDevice(name: string, address = app.address): Promise<Device> {
  const video = join(folder, `${name}.mjpeg`);
  writeFileSync(video, '');
  const actor = await createActor(name, address, {
    permissions: ['camera', 'microphone'],
    viewport: { width: 1280, height: 720 },
    args: [
      '--allow-loopback-in-peer-connection',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${video}`,
    ],
  });
  const device: Device = {
    actor,
    page: actor.page,
    hands: new HandOverPage(actor.page),
    see(...pictures) {
      // Whole, for a camera that reads it at this moment. Each picture lasts a third of a second, as on a screen.
      writeFileSync(
        `${video}.new`,
        Buffer.concat(pictures.flatMap((picture) => Array.from({ length: 8 }, () => picture))),
      );
      renameSync(`${video}.new`, video);
    },
  };
  devices.push(device);
  return device;
}

test('with no network the plan and a group go by codes, a receipt comes back, and two codes make a line', async () => {
  const table = await openDevice('table', `${app.address}#${seminar.link.split('#')[1]}`);
  const joining = new JoinPage(table.page);

  // The plan, from the facilitator's screen to a device that has the link only.
  await host.page.goto(`${seminar.address}/handover`);
  table.see(...(await host.hands.photographCodes()));
  await table.hands.scanFromAnotherScreen();
  await joining.waitUntilChoosing();

  // A group's answers, from the table to the facilitator.
  const board = await joining.choose('Gruppe 2');
  await board.write(1, 'Felles korps', 'Skyss fra grendene');
  await board.waitUntilSaved();
  const boardAddress = table.page.url();
  await table.hands.openFromBoard();
  host.see(...(await table.hands.photographCodes()));
  await host.page.goto(`${seminar.address}/receive`);
  await host.hands.scan();
  await host.hands.waitUntilCame(/Hamar, Gruppe 2: 1 svar, 1 nyere enn her, 0 tapt/);

  // The receipt, shown back.
  table.see(...(await host.hands.photographReceipt()));
  await table.hands.scanReceipt();
  await table.hands.waitUntilReceived();

  // Two codes make a line, and what is written next comes by itself.
  await host.page.goto(`${seminar.address}/handover`);
  await table.page.goto(`${seminar.address}/handover`);
  host.see(await host.page.screenshot({ type: 'jpeg' }));
  const offer = await host.hands.showFirstCode();
  table.see(offer);
  const answer = await table.hands.answerCode();
  host.see(answer);
  await host.hands.restartCamera();
  await host.hands.waitUntilPaired();
  await table.hands.waitUntilPaired();
  await table.page.goto(boardAddress);
  await board.write(1, 'Fast stilling');
  await host.page.goto(boardAddress);
  await new BoardPage(host.page).waitUntilReads(1, 'Felles korps', 'Skyss fra grendene', 'Fast stilling');
});
