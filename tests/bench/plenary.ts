import type { Page } from 'playwright-core';
import { Doc } from 'yjs';
import { addPoints } from '../../src/document/commands/pointCommands.ts';
import { createGroupDoc, type GroupDoc } from '../../src/document/groupDoc.ts';
import { type GroupId, type QuestionId, toId } from '../../src/domain/ids.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { everyPoint, filterPoints } from '../../src/domain/plenary/filterPoints.ts';
import { suggestAlike } from '../../src/domain/plenary/likeness.ts';
import { createRoomReader, type Room } from '../../src/domain/plenary/room.ts';
import { words } from '../browser/pages/words.ts';
import { alikePoints } from '../support/alikePoints.ts';
import { createBrowserProfile } from '../support/launchBrowser.ts';
import { planAsking } from '../support/ledgerRoom.ts';
import { visitWith, withServer } from './browser.ts';
import { createCounterContext } from './counterContext.ts';
import { receiveRoom } from './filledSeminars.ts';
import { type Figure, median } from './measure.ts';
import { compareStarts, startFigure } from './startup.ts';

const groups = 60;
const questions = 8;
const pointsInAnswer = 10;
const runs = 15;
const gathered = 20;

/** What clustering costs with 60 groups × 8 questions × 10 points: the search alone, then the screen in a browser. */
export async function measurePlenary(app: string, pages: string): Promise<Figure[]> {
  return [...measureSearch(), ...(await measureScreen(app, pages))];
}

function measureSearch(): Figure[] {
  const docs = Array.from({ length: groups }, (_, index) => writtenGroup(index));
  const plan = planAsking(['3'.repeat(questions)]);
  const reading = timed(() => readRoom(plan, docs));
  const first = timed(() => search(readRoom(plan, docs), 'kulturskole'));
  const room = readRoom(plan, docs);
  const typed = ['k', 'ku', 'kulturskole', 'lærer stilling', 'finnes ikke'].map((text) =>
    timed(() => search(room, text)),
  );
  const question = room.points.filter((point) => point.question === toId<QuestionId>('t1q1'));
  const alike = timed(() => suggestAlike(question.map(({ id, words: said }) => ({ id, words: said, cluster: null }))));
  const note = `${room.points.length} points`;
  return [
    { name: 'Read the room', value: reading, unit: 'ms', note },
    { name: 'First search, room read and folded', value: first, unit: 'ms', note },
    {
      name: 'Filter and search',
      value: Math.max(...typed),
      unit: 'ms',
      gate: 16,
      aim: 4,
      note: `${note}; the slowest of five`,
    },
    { name: 'Find points that look alike', value: alike, unit: 'ms', note: `${question.length} points of a question` },
  ];
}

async function measureScreen(app: string, pages: string): Promise<Figure[]> {
  const profile = createBrowserProfile();
  try {
    return await withServer(pages, (floor) =>
      withServer(app, async (address) => {
        const { ledger } = await visitWith(profile, (page) => receiveRoom(page, address));
        const cluster = ledger.replace('ledger', 'cluster');
        const [own, read] = await compareStarts(profile.folder, floor, [
          { address: cluster, sign: '.cluster h1' },
          { address: cluster, sign: '.cluster-point' },
        ]);
        const gathering = await visitWith(profile, async (page) => {
          await page.goto(cluster);
          const times: number[] = [];
          for (let run = 0; run < 7; run++) times.push(await timeGathering(page));
          return times;
        });
        return [
          startFigure('Offline start, side by side ÷ empty React page', own, { gate: 2, aim: 1.5 }),
          startFigure(`The same, until its points are there (${groups * questions * pointsInAnswer} in all)`, read, {}),
          {
            name: `Gather ${gathered} points, screen included`,
            value: median(gathering),
            unit: 'ms',
            gate: 50,
            aim: 30,
            note: 'from the press to the next picture, not slowed down',
          },
        ];
      }),
    );
  } finally {
    profile.remove();
  }
}

/** Chooses the first points and gathers them; milliseconds from submitting to the picture after. */
async function timeGathering(page: Page): Promise<number> {
  const boxes = page.locator('.cluster-columns > section').first().getByRole('checkbox');
  await boxes.first().waitFor();
  for (let box = 0; box < gathered; box++) await boxes.nth(box).check();
  await page.getByRole('button', { name: words.cluster.gather }).click();
  await page.getByRole('textbox', { name: words.cluster.title }).fill('Samlet');
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        document.querySelector<HTMLFormElement>('.cluster-title')?.requestSubmit();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      }),
  );
}

function search(room: Room, text: string): unknown {
  return filterPoints(room.points, { ...everyPoint, text });
}

function readRoom(plan: Plan, docs: readonly GroupDoc[]): Room {
  const byId = new Map(docs.map((doc) => [doc.id, doc]));
  return createRoomReader()({
    plan,
    groups: new Map(docs.map((doc) => [doc.id, doc.snapshot()])),
    textOf: (group, point) => byId.get(group)?.textOf(point) ?? '',
  });
}

/** Each group has other words in another order. */
function writtenGroup(index: number): GroupDoc {
  const texts = Object.values(alikePoints).flat();
  const group = createGroupDoc(toId<GroupId>(`g${index}`), new Doc(), createCounterContext(`w${index}`));
  for (let at = 0; at < questions; at++) {
    const drafts = Array.from({ length: pointsInAnswer }, (_, number) => {
      const [one, other] = [index * 7 + at * 3 + number, index + at + number * 5];
      return { text: `${texts[one % texts.length]}. ${texts[other % texts.length]}`, subpoints: [] };
    });
    addPoints(group, { question: toId<QuestionId>(`t1q${at + 1}`), parent: null, index: 0 }, drafts);
  }
  return group;
}

function timed(work: () => unknown): number {
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}
