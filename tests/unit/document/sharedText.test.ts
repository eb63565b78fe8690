import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import type { GroupDoc } from '../../../src/document/groupDoc.ts';
import { longestText, type SharedText } from '../../../src/document/sharedText.ts';
import { shiftPosition, type TextChange } from '../../../src/document/textChange.ts';
import { type PointId, toId } from '../../../src/domain/ids.ts';
import { question } from '../../support/groupOutline.ts';
import { countUpdates, exchange, openGroup } from '../../support/openDocuments.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';

function addText(group: GroupDoc, words: string): PointId {
  const [id] = addPoints(group, { question, parent: null, index: 0 }, [{ text: words, subpoints: [] }]);
  return id ?? toId<PointId>('nobody');
}

function textIn(group: GroupDoc, id: PointId): SharedText {
  const text = group.text(id);
  if (!text) throw new Error(`There is no point ${id}.`);
  return text;
}

/** Two copies that hold a point with the same words. */
function twoCopies(words: string) {
  const [here, there] = [openGroup('a'), openGroup('b')];
  const id = addText(here, words);
  exchange(here, there);
  return { here, there, id, hereText: textIn(here, id), thereText: textIn(there, id) };
}

describe('[D10] editing a text', () => {
  test('writes only what differs, so that two who write at once both keep their words', () => {
    const { here, there, id, hereText, thereText } = twoCopies('one three');
    hereText.edit('one two three');
    thereText.edit('one three four');
    exchange(here, there);
    expect([here.textOf(id), there.textOf(id)]).toEqual(['one two three four', 'one two three four']);
  });

  test('is one change, and none when the text reads so already', () => {
    const group = openGroup();
    const text = textIn(group, addText(group, 'before'));
    const updates = countUpdates(group);
    text.edit('between');
    text.edit('between');
    expect(updates()).toBe(1);
  });

  test('two who replace the same emoji at once leave no half of one', () => {
    const { here, there, id, hereText, thereText } = twoCopies('a😀b');
    hereText.edit('a😁b');
    thereText.edit('a😂b');
    exchange(here, there);
    expect(here.textOf(id).isWellFormed()).toBe(true);
    expect(here.textOf(id)).toMatch(/^a(😁😂|😂😁)b$/u);
    expect(there.textOf(id)).toBe(here.textOf(id));
  });

  test('half a letter is never written', () => {
    const group = openGroup();
    const text = textIn(group, addText(group, 'a\ud83d'));
    expect(text.read()).toBe('a\ufffd');
    text.edit('b\ude00');
    expect(text.read()).toBe('b\ufffd');
  });

  test('leaves what is over the limit out of what is put in', () => {
    const group = openGroup();
    const text = textIn(group, addText(group, 'end'));
    text.edit(`${'x'.repeat(longestText)}end`);
    expect(text.read()).toBe(`${'x'.repeat(longestText - 3)}end`);
    text.edit(`y${text.read()}`);
    expect(text.read()).toHaveLength(longestText);
    expect(text.read().startsWith('x')).toBe(true);
    text.edit(`${text.read().slice(1, -3)}`);
    text.edit(`${text.read()}ab😀`);
    expect(text.read().endsWith('xab😀')).toBe(true);
    text.edit(text.read().slice(1));
    text.edit(`${text.read()}😀`);
    expect(text.read().endsWith('b😀')).toBe(true);
  });

  test('never cuts words that stand in a text that merging has made too long', () => {
    const { here, there, hereText, thereText } = twoCopies('x'.repeat(longestText - 1));
    hereText.edit(`${hereText.read()}a`);
    thereText.edit(`${thereText.read()}b`);
    exchange(here, there);
    const merged = hereText.read();
    expect(merged).toHaveLength(longestText + 1);
    hereText.edit(`z${merged}`);
    expect(hereText.read()).toBe(merged);
    hereText.edit(merged.slice(1));
    expect(hereText.read()).toBe(merged.slice(1));
  });

  test('somebody who follows the changes reads the same', () => {
    const random = createSeededRandom(seedOfRun('sharedText'));
    const letters = ['a', 'b', '😀', 'æ', ''];
    const { here, there, hereText, thereText } = twoCopies('begin');
    let mirror = hereText.read();
    let told = 0;
    const stop = hereText.subscribe((changes) => {
      for (const change of changes()) mirror = applied(mirror, change);
      told++;
    });
    for (let round = 0; round < 200; round++) {
      for (const text of [hereText, thereText]) {
        const symbols = [...text.read()];
        symbols.splice(random.int(symbols.length + 1), random.int(3), ...random.shuffle(letters).slice(2));
        text.edit(symbols.join(''));
      }
      exchange(here, there);
      expect(mirror).toBe(hereText.read());
    }
    stop();
    const before = told;
    hereText.edit('end');
    expect(told).toBe(before);
  });

  test('a caret stays between the same letters when somebody else writes', () => {
    const { here, there, hereText, thereText } = twoCopies('one three');
    let caret = 'one '.length;
    hereText.subscribe((changes) => {
      for (const change of changes()) caret = shiftPosition(caret, change);
    });
    thereText.edit('ZERO one three');
    exchange(here, there);
    expect(hereText.read().slice(0, caret)).toBe('ZERO one ');
  });

  test('a point that is not there has no text to write in', () => {
    const group = openGroup();
    const nobody = toId<PointId>('nobody');
    expect(group.text(nobody)).toBeNull();
    expect(group.textOf(nobody)).toBe('');
    group.roots.points.set(nobody, new Y.Map([['text', 'a plain value']]));
    expect(group.text(nobody)).toBeNull();
    expect(group.textOf(nobody)).toBe('');
  });
});

function applied(text: string, { at, removed, inserted }: TextChange): string {
  return text.slice(0, at) + inserted + text.slice(at + removed);
}
