import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import { decodeFeedFile, encodeFeedFile } from '../../../src/feed/feedFile.ts';
import { checkedFile } from '../../../src/session/checkedFile.ts';
import type { OpenSeminar } from '../../../src/session/openSeminar.ts';
import { exampleSeminar } from '../../support/exampleSeminar.ts';
import { openStoredDevice } from '../../support/storedDevice.ts';

async function openExample(name: string): Promise<OpenSeminar> {
  const { library } = await openStoredDevice(name);
  const seminar = await library.openSeminar(await library.createFromContent(exampleSeminar));
  if (!seminar) throw new Error('It was just made.');
  return seminar;
}

async function without(bytes: Uint8Array, index: number): Promise<Uint8Array<ArrayBuffer>> {
  const file = await decodeFeedFile(bytes);
  if (!file.ok) throw new Error(file.problem);
  return encodeFeedFile({ ...file.value, entries: file.value.entries.filter((_, at) => at !== index) });
}

describe('a file that has been opened again', () => {
  test('is given when it holds everything, what was written just now too', async () => {
    const seminar = await openExample('checkedWhole');
    const [planned] = seminar.plan.snapshot().groups;
    const question = seminar.plan.snapshot().themes[0]?.questions[0]?.id;
    const group = planned && (await seminar.openGroup(planned.id));
    if (!group || !question) throw new Error('They are in the example.');
    addPoints(group, { question, parent: null, index: 0 }, [{ text: 'Skrevet nå', subpoints: [] }]);
    const other = await openStoredDevice('checkedOther');
    const merged = await other.library.openFile(await checkedFile(seminar));
    if (merged.kind !== 'merged') throw new Error(merged.problem);
    const copy = await other.library.openSeminar(merged.seminar);
    const read = await copy?.openGroup(planned.id);
    const points = read?.snapshot().answers.get(question)?.points ?? [];
    expect(points.map(({ id }) => read?.textOf(id))).toContain('Skrevet nå');
    await copy?.close();
    await seminar.close();
  });

  test('is refused when any one entry of it is missing or changed, or when it is cut', async () => {
    const seminar = await openExample('checkedDamaged');
    const bytes = await seminar.toFile();
    const file = await decodeFeedFile(bytes);
    const count = file.ok ? file.value.entries.length : 0;
    expect(count).toBeGreaterThan(5);
    const damaged = [bytes.slice(0, -1), new Uint8Array(), bytes.map((byte, at) => (at === 200 ? byte ^ 1 : byte))];
    for (let index = 0; index < count; index++) damaged.push(await without(bytes, index));
    for (const each of damaged)
      await expect(checkedFile({ ...seminar, toFile: async () => each })).rejects.toThrow('whole seminar');
    await expect(checkedFile(seminar)).resolves.toHaveLength(bytes.length);
    await seminar.close();
  });
});
