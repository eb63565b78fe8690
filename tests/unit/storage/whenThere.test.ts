import { expect, test } from 'vitest';
import { type Coming, whenThere } from '../../../src/storage/whenThere.ts';

interface Words {
  read(at: number): Promise<string>;
  watch(from: number, listener: (word: string) => void): () => void;
}

/** Words that come when `arrive` is called, and what was done with them. */
function createWords() {
  const done: string[] = [];
  const comings: { readonly arrive: () => void; readonly fail: () => void }[] = [];
  const waiting: (() => void)[] = [];
  const words: Words = {
    read: async (at) => {
      done.push(`read ${at}`);
      return `word ${at}`;
    },
    watch: (from, listener) => {
      done.push(`watch ${from}`);
      listener(`word ${from}`);
      return () => done.push(`stop ${from}`);
    },
  };
  let arrived: Words | null = null;
  const arriveFor = (resolve: (there: Words) => void) => () => {
    arrived = words;
    resolve(words);
  };
  const coming: Coming<Words> = {
    arrived: () => arrived,
    come: () =>
      new Promise((resolve, reject) =>
        comings.push({ arrive: arriveFor(resolve), fail: () => reject(new Error('They do not come.')) }),
      ),
    soon: (act) => waiting.push(act),
  };
  return {
    words: whenThere(coming),
    come: coming.come,
    done,
    comings,
    /** There is time now. */
    rest: () => waiting.splice(0).forEach((act) => void act()),
  };
}

test('what is asked before it is there waits for it, and is asked as it was', async () => {
  const { words, done, comings } = createWords();
  const answers = Promise.all([words.read(1), words.read(2)]);
  expect(done).toEqual([]);
  for (const { arrive } of comings) arrive();
  expect(await answers).toEqual(['word 1', 'word 2']);
});

test('once it is there, what is asked goes to it within the same call', async () => {
  const { words, done, comings } = createWords();
  const first = words.read(1);
  comings[0]?.arrive();
  await first;
  void words.read(2);
  words.watch(3, () => undefined)();
  expect(done).toEqual(['read 1', 'read 2', 'watch 3', 'stop 3']);
  expect(comings.length).toBe(1);
});

test('what has come for others is there within the first call', async () => {
  const { words, done, comings, come } = createWords();
  void come();
  comings[0]?.arrive();
  void words.read(1);
  expect(done).toEqual(['read 1']);
});

test('where it does not come, whoever asked is told, and whoever asks then has it come once more', async () => {
  const { words, comings } = createWords();
  const refused = words.read(1);
  comings[0]?.fail();
  await expect(refused).rejects.toThrow('They do not come.');
  const answered = words.read(2);
  comings[1]?.arrive();
  expect(await answered).toBe('word 2');
});

test('whoever watches waits until there is time, and hears then', async () => {
  const { words, done, comings, rest } = createWords();
  const heard: string[] = [];
  const stop = words.watch(1, (word) => heard.push(word));
  expect(comings).toEqual([]);
  rest();
  comings[0]?.arrive();
  await expect.poll(() => heard).toEqual(['word 1']);
  stop();
  expect(done).toEqual(['watch 1', 'stop 1']);
});

test('whoever stops watching before there is time has nothing come, and before it is there hears nothing', async () => {
  const { words, done, comings, rest } = createWords();
  words.watch(1, () => undefined)();
  rest();
  expect(comings).toEqual([]);
  const stop = words.watch(2, () => undefined);
  rest();
  stop();
  comings[0]?.arrive();
  const asked = words.read(3);
  comings[1]?.arrive();
  await asked;
  expect(done).toEqual(['read 3']);
});

test('it can be handed on before it is there, with something of it done otherwise', async () => {
  const { words, comings } = createWords();
  const own: Words = Object.assign(Object.create(words), { watch: () => () => undefined });
  const answer = own.read(1);
  comings[0]?.arrive();
  expect(await answer).toBe('word 1');
});
