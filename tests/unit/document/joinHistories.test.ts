import { expect, test } from 'vitest';
import { joinHistories } from '../../../src/document/joinHistories.ts';
import { outline, writeOutline } from '../../support/groupOutline.ts';
import { openGroup } from '../../support/openDocuments.ts';

function two() {
  const [one, other] = [openGroup('one'), openGroup('other')];
  const write = (group: typeof one, words: string) => {
    group.history.startStep();
    writeOutline(group, words);
  };
  const both = () => `${outline(one)} | ${outline(other)}`;
  return { one, other, write, both, history: joinHistories([one.history, other.history]) };
}

test('[D14] what was done last is taken back first, in whichever document it was, and done again in turn', () => {
  const { one, other, write, both, history } = two();
  write(one, 'bread');
  write(other, 'milk');
  write(one, 'salt');
  const states = [both()];
  for (let left = 3; left > 0; left--) {
    history.undo();
    states.push(both());
  }
  expect(states).toEqual(['bread, salt | milk', 'bread | milk', 'bread | ', ' | ']);
  expect(history.canUndo()).toBe(false);
  for (let left = 3; left > 0; left--) history.redo();
  expect(both()).toBe('bread, salt | milk');
  expect(history.canRedo()).toBe(false);
});

test('listeners hear of each of the documents', () => {
  const { one, other, write, history } = two();
  let heard = 0;
  const stop = history.subscribe(() => {
    heard += 1;
  });
  write(one, 'bread');
  write(other, 'milk');
  expect(heard).toBeGreaterThanOrEqual(2);
  stop();
  const before = heard;
  write(one, 'salt');
  expect(heard).toBe(before);
});
