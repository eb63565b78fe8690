import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { HandOverPage } from '../browser/pages/HandOverPage.ts';
import type { Computer } from './cableNetwork.ts';
import { type Actor, createActor } from './createActor.ts';

/** A device with a camera, which sees what a screen showed. */
export interface CameraDevice {
  readonly actor: Actor;
  readonly page: Page;
  readonly hands: HandOverPage;
  /** Points the camera at these pictures, over and over. */
  see(...pictures: readonly Buffer[]): void;
}

/** Opens a device at an address. `folder` holds what its camera sees; `computer`: on a network of its own. */
export async function openCameraDevice(
  name: string,
  address: string,
  { folder, computer }: { readonly folder: string; readonly computer: Computer | undefined },
): Promise<CameraDevice> {
  const video = join(folder, `${name}.mjpeg`);
  writeFileSync(video, '');
  const actor = await createActor(name, address, {
    permissions: ['camera', 'microphone'],
    viewport: { width: 1280, height: 720 },
    ...(computer ? { executablePath: computer.chromium } : {}),
    args: [
      '--allow-loopback-in-peer-connection',
      // Where there is no certificate a browser gives no camera, except to its own machine.
      `--unsafely-treat-insecure-origin-as-secure=${new URL(address).origin}`,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${video}`,
    ],
  });
  return {
    actor,
    page: actor.page,
    hands: new HandOverPage(actor.page),
    see(...pictures) {
      // Whole, for a camera that reads it at this moment. Each picture lasts a third of a second, as on a screen.
      const film = Buffer.concat(pictures.flatMap((picture) => Array.from({ length: 8 }, () => picture)));
      writeFileSync(`${video}.new`, film);
      renameSync(`${video}.new`, video);
    },
  };
}

/** Two devices show each other a code, the first one first, and are joined. Both are where pairing is offered. */
export async function pairDevices(first: CameraDevice, second: CameraDevice): Promise<void> {
  // Until the answer is there to be seen, its camera sees its own screen.
  first.see(await first.page.screenshot({ type: 'jpeg' }));
  const offer = await first.hands.showFirstCode();
  second.see(offer);
  const answer = await second.hands.answerCode();
  first.see(answer);
  await first.hands.restartCamera();
  await first.hands.waitUntilPaired();
  await second.hands.waitUntilPaired();
}
